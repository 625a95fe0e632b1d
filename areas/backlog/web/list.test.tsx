import { screen } from '@testing-library/react'
import { useState } from 'react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listenForKeys } from '../../../web/keys/use-key.ts'
import { useWalkOpen } from '../../../web/records/beside-list.ts'
import { show } from '../../../web/testing/show.tsx'
import { RecordTable } from '../../../web/ui/record-table.tsx'
import { isInOrder, listInput, readSearch } from './list-search.ts'
import { type Item, withMove, wordsFor } from './order.ts'
import { ItemTags, itemColumns, pointsOf } from './parts/item-cells.tsx'
import { journeyOf } from './parts/item-journey.tsx'
import { ScoreBars } from './parts/score-bars.tsx'

/** An item as the list gets it; what a test does not name is as empty as a new one. */
const item = (ref: number, more: Partial<Item> = {}): Item =>
  ({
    id: `id-${ref}`,
    ref: `ITEM-${ref}`,
    kind: 'item',
    title: `Item ${ref}`,
    type: 'story',
    state: 'new',
    position: ref,
    voices: 0,
    people: 0,
    opinion: true,
    duty: false,
    blockedBy: 0,
    learningValue: null,
    institutionValue: null,
    estimate: null,
    estimateLow: null,
    estimateHigh: null,
    ...more,
  }) as Item

let stop = () => {}
beforeAll(() => {
  stop = listenForKeys()
})
afterAll(() => stop())

test('an address says what is shown, and what it cannot mean is left out', () => {
  expect(
    readSearch({ show: 'ready', q: ' ', type: 'task', sort: '-title', colour: 'red', view: 'page' }),
  ).toEqual({
    show: 'ready',
    type: 'task',
    sort: '-title',
  })
  expect(readSearch({ show: 'everything', sort: 'drop table', state: 7 })).toEqual({})
})

test('each view asks for its own items, and a chosen state narrows it', () => {
  expect(listInput({}, 'PROD-1')).toMatchObject({
    product: 'PROD-1',
    sort: 'rank',
    state: 'new,refining,ready,in-progress',
  })
  expect(listInput({ show: 'opinion' }, undefined)).toMatchObject({ opinion: 'true', sort: 'rank' })
  expect(listInput({ show: 'waiting' }, undefined)).toMatchObject({
    state: 'ready,in-progress',
    lacks: 'any',
  })
  expect(listInput({ state: 'ready', q: 'late work' }, undefined)).toMatchObject({
    state: 'ready',
    text: 'late work',
  })
  expect(isInOrder(listInput({ show: 'done' }, undefined))).toBe(false)
  expect(isInOrder(listInput({ sort: 'title' }, undefined))).toBe(false)
  expect(isInOrder(listInput({}, undefined))).toBe(true)
})

test('rows that move change places, and the places themselves stay', () => {
  const rows = [item(1), item(2), item(3, { position: 7 }), item(4, { position: 9 })]
  const after = withMove(rows, ['id-4', 'id-1'], { after: 'id-2' })
  expect(after.map((row) => [row.ref, row.position])).toEqual([
    ['ITEM-2', 1],
    ['ITEM-1', 2],
    ['ITEM-4', 7],
    ['ITEM-3', 9],
  ])
  // Rows that did not change are the same objects, so that they are not drawn again.
  expect(withMove(rows, ['id-4'], { before: 'id-3' })[0]).toBe(rows[0])
})

test('a step by key is not told again, unless something went along or now stands before its blocker', () => {
  const quiet = { alongside: [], ahead: [] }
  expect(wordsFor('Late work', 1, quiet, true)).toBeNull()
  expect(wordsFor('Late work', 1, quiet, false)).toBe('“Late work” was moved.')
  expect(wordsFor('Late work', 1, { ...quiet, alongside: ['ITEM-8', 'ITEM-9'] }, true)).toContain(
    'ITEM-8, ITEM-9 went along',
  )
  expect(wordsFor('Late work', 3, { ...quiet, ahead: [{ ref: 'ITEM-3', of: 'ITEM-4' }] }, true)).toBe(
    '3 items were moved. ITEM-3 now stands before ITEM-4, which blocks it.',
  )
})

function List({ rows }: { rows: readonly Item[] }) {
  const [open, setOpen] = useState('ITEM-2')
  useWalkOpen(rows, open, setOpen)
  return (
    <>
      <RecordTable
        label="Backlog"
        columns={itemColumns(null)}
        rows={rows}
        nameOf={(row) => row.title}
        empty=""
        currentId={rows.find((row) => row.ref === open)?.id}
      />
      <p>open: {open}</p>
      <textarea aria-label="Description" />
    </>
  )
}

test('J and K go through the open items, stop at both ends, and leave typing alone', async () => {
  const { user } = show(<List rows={[item(1), item(2), item(3)]} />)
  const isOpen = (ref: string) => expect(screen.getByText(`open: ${ref}`)).toBeTruthy()
  await user.keyboard('j')
  isOpen('ITEM-3')
  await user.keyboard('j')
  isOpen('ITEM-3')
  await user.keyboard('kkk')
  isOpen('ITEM-1')
  await user.type(screen.getByRole('textbox', { name: 'Description' }), 'jj')
  isOpen('ITEM-1')
})

test('a row says in words what its short cells mean', () => {
  show(
    <List
      rows={[
        item(1, { learningValue: 3, institutionValue: null, estimateLow: 5, estimate: 8, estimateHigh: 13 }),
        item(2, { state: 'ready', blockedBy: 2, type: 'accessibility-fix', duty: true, opinion: false }),
      ]}
    />,
  )
  expect(screen.getByText('Learning 3, institution –')).toBeTruthy()
  expect(screen.getByText('5 to 13')).toBeTruthy()
  expect(screen.getByText('Not estimated')).toBeTruthy()
  const second = screen.getByRole('row', { name: /Item 2/ })
  for (const word of ['Accessibility fix', 'duty', 'Ready', 'blocked'])
    expect(second.textContent).toContain(word)
  expect(second.textContent).not.toContain('opinion')
})

test('points are a range where there is one, else the one number', () => {
  const points = (estimateLow: number | null, estimate: number | null, estimateHigh: number | null) =>
    pointsOf({ estimateLow, estimate, estimateHigh })
  expect(points(5, 8, 13)).toBe('5 to 13')
  expect(points(null, 8, null)).toBe('8')
  expect(points(null, 5, 8)).toBe('5 to 8')
  expect(points(3, null, null)).toBe('3')
  expect(points(null, null, null)).toBeNull()
})

test('what is done is called an opinion no more', () => {
  show(<ItemTags item={item(1, { state: 'done' })} />)
  expect(screen.queryByText('opinion')).toBeNull()
})

test('a score is changed by its menu, and a low one is flagged in words', async () => {
  const given: [string, number | null][] = []
  const { user } = show(
    <ScoreBars
      scores={[{ key: 'feasibility', label: 'Feasible', value: 2, least: 1, low: 'low: hard to build' }]}
      onScore={(key, value) => given.push([key, value])}
    />,
  )
  expect(screen.getByRole('listitem').textContent).toContain('low: hard to build')
  await user.click(screen.getByRole('button', { name: 'Feasible: 2 of 5' }))
  await user.click(await screen.findByRole('menuitemradio', { name: /^4 of 5/ }))
  await user.click(screen.getByRole('button', { name: 'Feasible: 2 of 5' }))
  const none = await screen.findByRole('menuitemradio', { name: 'Not scored' })
  // A lens begins at 1, unlike a value.
  expect(screen.queryByRole('menuitemradio', { name: /^0 of 5/ })).toBeNull()
  await user.click(none)
  expect(given).toEqual([
    ['feasibility', 4],
    ['feasibility', null],
  ])
})

test('the journey tells the states with their days, from where it began', () => {
  const line = (id: string, at: string, from: string, to: string) =>
    ({ id, at, fields: { state: [from, to] } }) as unknown as Parameters<typeof journeyOf>[1][number]
  const made = { createdAt: '2026-03-01T09:00:00.000Z' }
  expect(journeyOf(made, [])).toEqual([])
  const newestFirst = [
    line('b', '2026-04-02T09:00:00.000Z', 'ready', 'done'),
    line('a', '2026-03-09T09:00:00.000Z', 'refining', 'ready'),
  ]
  expect(journeyOf(made, newestFirst).map((step) => [step.state, step.at.slice(0, 10)])).toEqual([
    ['refining', '2026-03-01'],
    ['ready', '2026-03-09'],
    ['done', '2026-04-02'],
  ])
})
