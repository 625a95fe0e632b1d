import { screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { listenForKeys } from '../keys/use-key.ts'
import { show } from '../testing/show.tsx'
import { GoContext } from './go.ts'
import { OrderedTable } from './ordered-table.tsx'
import { RecordTable } from './record-table.tsx'
import { moved } from './record-table-move.ts'
import type { Column, RecordTableProps } from './record-table-types.ts'

type Item = { id: string; title: string; voices: number }
const items: Item[] = [
  { id: 'a', title: 'Captions', voices: 31 },
  { id: 'b', title: 'Late work', voices: 38 },
  { id: 'c', title: 'Offline drafts', voices: 17 },
]
const columns: Column<Item>[] = [
  { key: 'title', label: 'Item', render: (item) => item.title, sort: true },
  { key: 'voices', label: 'Voices', render: (item) => item.voices, align: 'end' },
]

function Backlog(props: Partial<RecordTableProps<Item>>) {
  const [rows, setRows] = useState(items)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  return (
    <RecordTable
      label="Backlog"
      columns={columns}
      rows={rows}
      nameOf={(item) => item.title}
      selected={selected}
      onSelect={setSelected}
      onMove={(ids, place) => setRows(moved(rows, ids, place))}
      bulk={<button type="button">Change the state</button>}
      empty="Nothing here."
      {...props}
    />
  )
}

let stop = () => {}
beforeAll(() => {
  stop = listenForKeys()
})
afterAll(() => stop())

const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) })
const order = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
const spoken = () => document.querySelector('[data-announcer]')?.textContent?.trim()

test('it is a named grid with heads, and a row is named by its naming column', () => {
  show(<Backlog />)
  const grid = screen.getByRole('grid', { name: 'Backlog' })
  expect(within(grid).getByRole('columnheader', { name: 'Voices' })).toBeTruthy()
  expect(row('Late work')).toBeTruthy()
  expect(screen.getByRole('checkbox', { name: /Late work/ })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Actions for Late work' })).toBeTruthy()
})

test('arrows, J and K walk over the rows', async () => {
  const { user } = show(<Backlog />)
  await user.keyboard('j')
  expect(document.activeElement).toBe(row('Captions'))
  await user.keyboard('j')
  expect(document.activeElement).toBe(row('Late work'))
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(row('Offline drafts'))
  await user.keyboard('k')
  expect(document.activeElement).toBe(row('Late work'))
})

test('X selects, Shift and arrow extends, Ctrl and A takes all, Escape clears; the bar says how many', async () => {
  const { user } = show(<Backlog />)
  await user.keyboard('jx')
  expect(row('Captions').getAttribute('aria-selected')).toBe('true')
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
  const bar = screen.getByRole('region', { name: 'What to do with the selected rows' })
  expect(bar.textContent).toContain('2 selected')
  expect(within(bar).getByRole('button', { name: 'Change the state' })).toBeTruthy()
  await user.keyboard('{Control>}a{/Control}')
  expect(bar.textContent).toContain('3 selected')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('region')).toBeNull()
})

test('Alt and arrow moves a row and says where it is now; at the end nothing happens', async () => {
  const { user } = show(<Backlog />)
  await user.keyboard('j{Alt>}{ArrowDown}{/Alt}')
  expect(order()).toEqual(['Late work', 'Captions', 'Offline drafts'])
  expect(spoken()).toBe('Captions is now at place 2 of 3.')
  await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}')
  expect(order()).toEqual(['Late work', 'Offline drafts', 'Captions'])
})

test('the checkbox in the head selects all rows and then none', async () => {
  const { user } = show(<Backlog />)
  const all = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Select all rows' })
  await user.click(screen.getByRole('checkbox', { name: 'Select Late work' }))
  expect(all.indeterminate).toBe(true)
  await user.click(all)
  expect(screen.getByRole('region').textContent).toContain('3 selected')
  expect([all.checked, all.indeterminate]).toEqual([true, false])
  await user.click(all)
  expect(screen.queryByRole('region')).toBeNull()
  expect(all.checked).toBe(false)
})

test('selected rows move together', async () => {
  const { user } = show(<Backlog />)
  await user.keyboard('jx{ArrowDown}x{Alt>}{ArrowDown}{/Alt}')
  expect(order()).toEqual(['Offline drafts', 'Captions', 'Late work'])
  expect(spoken()).toBe('Captions and 1 other row are now at place 2 of 3.')
})

test('the menu of a row moves it too', async () => {
  const { user } = show(<Backlog />)
  await user.click(screen.getByRole('button', { name: 'Actions for Offline drafts' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Move to the top' }))
  expect(order()).toEqual(['Offline drafts', 'Captions', 'Late work'])
})

test('M asks for the place', async () => {
  const { user } = show(<Backlog />)
  await user.keyboard('jm')
  const dialog = await screen.findByRole('dialog', { name: 'Move “Captions”' })
  await user.type(within(dialog).getByRole('textbox', { name: 'Place' }), '3{Enter}')
  await waitFor(() => expect(order()).toEqual(['Late work', 'Offline drafts', 'Captions']))
})

test('Enter on a row opens its record through the router, and the open one says so', async () => {
  const opened = vi.fn<(href: string) => void>()
  const { user } = show(
    <GoContext value={opened}>
      <Backlog hrefOf={(item) => `/w/backlog/${item.id}`} currentId="b" />
    </GoContext>,
  )
  expect(screen.getByRole('link', { name: 'Late work' }).getAttribute('aria-current')).toBe('true')
  // J begins at the open row.
  await user.keyboard('jj{Enter}')
  expect(opened.mock.lastCall?.[0]).toBe('/w/backlog/c')
})

test('a sortable head asks for the sort, and says which it is', async () => {
  const onSort = vi.fn()
  const { user } = show(<Backlog onSort={onSort} sort={{ key: 'title', direction: 'ascending' }} />)
  const head = screen.getByRole('columnheader', { name: /Item/ })
  expect(head.getAttribute('aria-sort')).toBe('ascending')
  await user.click(head)
  expect(onSort).toHaveBeenCalledWith({ key: 'title', direction: 'descending' })
})

test('with nothing to show it shows the words for that', () => {
  show(<Backlog rows={[]} />)
  expect(screen.getByText('Nothing here.')).toBeTruthy()
  expect(screen.queryByRole('grid')).toBeNull()
})

test('an ordered table can be dragged: each row has a named handle, also by keyboard', async () => {
  const onMove = vi.fn()
  const { user } = show(
    <OrderedTable
      label="Backlog"
      columns={columns}
      rows={items}
      nameOf={(item) => item.title}
      onMove={onMove}
      empty="Nothing here."
    />,
  )
  const handle = screen.getByRole('button', { name: /Drag Captions/ })
  handle.focus()
  await user.keyboard('{Enter}')
  // Where it may go is walked over by arrows and said aloud; Enter drops, Escape leaves all as it was.
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/Insert|between/i))
  await user.keyboard('{ArrowDown}{Enter}')
  await waitFor(() => expect(onMove).toHaveBeenCalled())
  expect(onMove.mock.lastCall?.[0]).toEqual(['a'])
})
