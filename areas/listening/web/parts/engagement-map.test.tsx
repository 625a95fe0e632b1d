import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../../../../web/testing/show.tsx'
import type { Entry } from '../engaged.ts'
import { EngagementMap, type Place } from './engagement-map.tsx'

const entry = (title: string, power: number, interest: number, more: Partial<Entry> = {}): Entry => ({
  id: title,
  ref: `ENG-${title}`,
  with: { id: title, ref: 'PERSON-1', kind: 'person', title },
  ofGroupId: null,
  power,
  interest,
  now: 'neutral',
  wanted: 'supportive',
  cadence: 'weeks',
  everyWeeks: 4,
  keeperId: null,
  last: null,
  dueOn: null,
  overdueDays: 0,
  paused: false,
  ...more,
})

const entries = [entry('Ruth', 5, 4, { overdueDays: 12 }), entry('Ben', 1, 1)]
const shown = (onMove?: (entry: Entry, to: Place) => void) =>
  show(<EngagementMap entries={entries} hrefOf={({ ref }) => `/w/listen/people/${ref}`} onMove={onMove} />)

test('everybody stands in a named quarter, with a link, the way to where we want them, and what is overdue', () => {
  shown()
  const closely = screen.getByRole('region', { name: 'Work with closely' })
  expect(within(closely).getByRole('link', { name: 'Ruth' }).getAttribute('href')).toBe(
    '/w/listen/people/ENG-Ruth',
  )
  expect(within(closely).getByRole('list', { name: 'Power 5, interest 4' })).toBeTruthy()
  expect(within(closely).getByRole('img', { name: 'Neutral; wanted: Supportive' })).toBeTruthy()
  expect(within(closely).getByText('12 days overdue')).toBeTruthy()
  expect(
    within(screen.getByRole('region', { name: 'Keep in mind' })).getByRole('link', { name: 'Ben' }),
  ).toBeTruthy()
  // Who may only look is offered nothing to move.
  expect(screen.queryByRole('button')).toBeNull()
})

test('a mark moves by Alt and an arrow, by its menu and by dragging, and never off the map', async () => {
  const onMove = vi.fn<(entry: Entry, to: Place) => void>()
  const { user } = shown(onMove)
  screen.getByRole('link', { name: 'Ruth' }).focus()
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(onMove).not.toHaveBeenCalled()
  await user.keyboard('{Alt>}{ArrowRight}{/Alt}')
  expect(onMove).toHaveBeenLastCalledWith(entries[0], { power: 5, interest: 5 })
  await user.click(screen.getByRole('button', { name: 'Move or log: Ruth' }))
  expect((await screen.findByRole('menuitem', { name: /More power/ })).getAttribute('aria-disabled')).toBe(
    'true',
  )
  await user.click(screen.getByRole('menuitem', { name: /Less power/ }))
  expect(onMove).toHaveBeenLastCalledWith(entries[0], { power: 4, interest: 4 })
  const kept = new Map<string, string>()
  const dataTransfer = {
    setData: (type: string, value: string) => kept.set(type, value),
    getData: (type: string) => kept.get(type) ?? '',
    get types() {
      return [...kept.keys()]
    },
  }
  const mark = screen.getByRole('link', { name: 'Ben' }).closest('li')
  if (mark) fireEvent.dragStart(mark, { dataTransfer })
  const cell = screen.getByRole('list', { name: 'Power 5, interest 4' })
  fireEvent.dragOver(cell, { dataTransfer })
  fireEvent.drop(cell, { dataTransfer })
  expect(onMove).toHaveBeenLastCalledWith(entries[1], { power: 5, interest: 4 })
})
