import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../testing/show.tsx'
import { Board, type BoardCard, type BoardColumn } from './board.tsx'

const cards: BoardCard[] = [
  { id: '1', title: 'Late-work queue', href: '/w/backlog/ITEM-1', detail: '5 points' },
]
const columns: BoardColumn[] = [
  { id: 'ready', label: 'Ready', count: '1', cards },
  { id: 'doing', label: 'In progress', count: '4 of 3', warning: 'The limit of 3 is passed.', cards: [] },
]

test('a board is named columns of linked cards, and says which limit is passed', () => {
  show(<Board label="Board" columns={columns} empty="Nothing here." />)
  expect(screen.getByRole('region', { name: 'Board' })).toBeTruthy()
  const ready = screen.getByRole('region', { name: 'Ready' })
  expect(within(ready).getByRole('link', { name: 'Late-work queue' })).toBeTruthy()
  expect(screen.getByText('The limit of 3 is passed.')).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})

test('a card moves by Alt and an arrow, by its menu and by dragging', async () => {
  const onMove = vi.fn<(card: BoardCard, to: BoardColumn) => void>()
  const { user } = show(<Board label="Board" columns={columns} onMove={onMove} empty="Nothing here." />)
  screen.getByRole('link', { name: 'Late-work queue' }).focus()
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}')
  expect(onMove).not.toHaveBeenCalled()
  await user.keyboard('{Alt>}{ArrowRight}{/Alt}')
  expect(onMove).toHaveBeenLastCalledWith(cards[0], columns[1])
  await user.click(screen.getByRole('button', { name: 'Move: Late-work queue' }))
  await user.click(await screen.findByRole('menuitemradio', { name: /In progress/ }))
  expect(onMove).toHaveBeenCalledTimes(2)
  const kept = new Map<string, string>()
  const dataTransfer = {
    setData: (type: string, value: string) => kept.set(type, value),
    getData: (type: string) => kept.get(type) ?? '',
    get types() {
      return [...kept.keys()]
    },
  }
  fireEvent.dragStart(screen.getByRole('listitem'), { dataTransfer })
  const doing = screen.getByRole('region', { name: 'In progress' })
  fireEvent.dragOver(doing, { dataTransfer })
  fireEvent.drop(doing, { dataTransfer })
  expect(onMove).toHaveBeenCalledTimes(3)
})
