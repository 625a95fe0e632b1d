import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { show } from '../testing/show.tsx'
import { OrderedTree } from './ordered-tree.tsx'
import { RecordTree, type Shift, type TreeNode } from './record-tree.tsx'

type Row = { id: string; title: string }
const node = (title: string, ...children: TreeNode<Row>[]): TreeNode<Row> => ({
  row: { id: title, title },
  children,
})
const nodes = [node('Feedback', node('Late work', node('Excused work')), node('Phones')), node('Finding')]

function Tried({ onShift }: { onShift?: (row: Row, to: Shift) => void }) {
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set(['Feedback']))
  return (
    <RecordTree
      label="Themes"
      nodes={nodes}
      idOf={(row) => row.id}
      nameOf={(row) => row.title}
      render={(row) => row.title}
      expanded={expanded}
      onExpand={setExpanded}
      actionsOf={(row) => [{ id: 'bin', label: `Bin ${row.title}` }]}
      onShift={onShift}
    />
  )
}

test('a tree has its name, and each row its level, its state and a menu of its own', () => {
  show(<Tried />)
  const tree = screen.getByRole('treegrid', { name: 'Themes' })
  const rows = within(tree).getAllByRole('row')
  expect(rows.map((row) => [row.getAttribute('aria-level'), row.getAttribute('aria-expanded')])).toEqual([
    ['1', 'true'],
    ['2', 'false'],
    ['2', null],
    ['1', null],
  ])
  expect(within(tree).getByRole('button', { name: 'Actions for Late work' })).toBeTruthy()
})

test('arrows walk, open and close', async () => {
  const { user } = show(<Tried />)
  await user.tab()
  expect(document.activeElement?.textContent).toContain('Feedback')
  await user.keyboard('{ArrowDown}{ArrowRight}')
  expect(screen.getByRole('row', { name: 'Excused work' })).toBeTruthy()
  await user.keyboard('{ArrowLeft}')
  expect(screen.queryByRole('row', { name: 'Excused work' })).toBe(null)
})

test('Alt and an arrow ask to move a row in the tree, and open nothing', async () => {
  const onShift = vi.fn<(row: Row, to: Shift) => void>()
  const { user } = show(<Tried onShift={onShift} />)
  await user.tab()
  await user.keyboard('{ArrowDown}{Alt>}{ArrowLeft}{ArrowRight}{/Alt}')
  expect(onShift.mock.calls.map(([row, to]) => [row.title, to])).toEqual([
    ['Late work', 'out'],
    ['Late work', 'in'],
  ])
  expect(screen.queryByRole('row', { name: 'Excused work' })).toBe(null)
})

test('a tree that can be put in order has a handle for each row, and unfolds what is not read yet', async () => {
  const onExpand = vi.fn<(ids: ReadonlySet<string>) => void>()
  const { user } = show(
    <OrderedTree
      label="Backlog"
      nodes={[{ row: { id: 'f', title: 'Feature' }, children: [], hasMore: true }]}
      idOf={(row: Row) => row.id}
      nameOf={(row) => row.title}
      render={(row) => row.title}
      expanded={new Set()}
      onExpand={onExpand}
      onDrop={() => {}}
    />,
  )
  const row = within(screen.getByRole('treegrid', { name: 'Backlog' })).getByRole('row', { name: /Feature/ })
  expect(row.getAttribute('aria-expanded')).toBe('false')
  expect(within(row).getByRole('button', { name: /Move by dragging/ })).toBeTruthy()
  await user.tab()
  await user.keyboard('{ArrowRight}')
  expect([...(onExpand.mock.calls[0]?.[0] ?? [])]).toEqual(['f'])
})
