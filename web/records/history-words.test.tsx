import { expect, test } from 'vitest'
import { choice, date, longText, record } from '../../core/fields/field.ts'
import { defineKind } from '../../core/kinds/kind.ts'
import '../testing/show.tsx'
import { setText, textSettings } from '../text/t.ts'
import { type HistoryLine, historyEntry } from './history-words.ts'

const kind = defineKind({
  name: 'trial',
  plural: 'trials',
  prefix: 'TRIAL',
  about: 'For this test.',
  product: 'none',
  titleAbout: 'Its name.',
  fields: {
    state: choice('State.', ['open', 'done'], { default: 'open' }),
    on: date('Day.'),
    words: longText('Words.'),
    otherId: record('Another.', 'trial'),
  },
})
setText({
  messages: {
    ...textSettings().messages,
    'trial.state': 'State',
    'trial.state.open': 'Open',
    'trial.state.done': 'Done',
    'trial.on': 'Day',
    'trial.words': 'Words',
    'trial.otherId': 'Another',
    'link.leads.out': 'leads to {other}',
    'link.leads.in': 'is led to by {other}',
  },
})
const [here, there] = ['01a1fe9f-1180-7000-8000-000000000001', '01a1fe9f-1180-7000-8000-000000000002']
const names = { [there]: { ref: 'TRIAL-2', kind: 'trial', title: 'The other' } }
const line = (more: Partial<HistoryLine>): HistoryLine => ({
  id: here,
  batchId: here,
  at: '2026-11-21T09:00:00.000Z',
  recordId: here,
  kind: 'trial',
  verb: 'changed',
  fields: {},
  personId: here,
  personName: 'Robin',
  door: 'site',
  operation: 'trial.change',
  undoes: null,
  ...more,
})

test('each changed field is said in its own words, what was empty and what is hidden too', () => {
  const entry = historyEntry(
    kind,
    line({
      fields: {
        state: ['open', 'done'],
        on: [null, '2026-11-21'],
        words: ['', 'x'.repeat(400)],
        otherId: [there, '01a1fe9f-1180-7000-8000-000000000003'],
      },
    }),
    names,
  )
  expect(entry.who).toBe('Robin')
  expect(entry.changes.map(({ label, before }) => [label, before])).toEqual([
    ['State', 'Open'],
    ['Day', null],
    ['Words', null],
    ['Another', 'The other'],
  ])
  expect(entry.changes.map(({ after }) => after)).toEqual([
    'Done',
    '21 Nov 2026',
    `${'x'.repeat(240)}…`,
    'Something you may not see',
  ])
})

test('a link is read from the end that one looks from', () => {
  const link = { type: 'leads', fromId: here, toId: there }
  const linked = (recordId: string, known = names) =>
    historyEntry(kind, line({ verb: 'linked', recordId, fields: { link: [null, link] } }), known).what
  expect(linked(here)).toContain('leads to TRIAL-2 The other')
  expect(linked(there, { [here]: { ref: 'TRIAL-1', kind: 'trial', title: 'This' } })).toContain(
    'is led to by TRIAL-1 This',
  )
  expect(linked(there)).toContain('Something you may not see')
})

test('what nobody did by hand and what was undone are said as such', () => {
  expect(historyEntry(kind, line({ personName: null, door: 'system' }), names).who).toBe('Linchpin')
  expect(historyEntry(kind, line({ personName: null }), names).who).toBe(null)
  expect(historyEntry(kind, line({ undoes: here }), names).what).toBe('took a change back')
})
