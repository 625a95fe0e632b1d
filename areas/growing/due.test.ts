import { expect, test } from 'vitest'
import { ownPlaceOf, startWithSessions } from '../../tools/test/own.ts'

const app = await startWithSessions()
const { own } = await ownPlaceOf(app, await app.client('product-owner'))

type Line = { what: string; on: string; title: string; overdue: boolean; goal: { ref: string } | null }
const due = async (until?: string) =>
  (await own.call<{ lines: Line[] }>('GET', '/growing/due', until ? { until } : {})).body.lines

test('ends of goals, first steps not taken, renewals and exams stand in the order of their days', async () => {
  const goal = (
    await own.call<{ ref: string; id: string }>('POST', '/goals/begin', {
      title: 'Close the loop',
      endsOn: '2026-12-11',
      firstStep: 'Read forty tickets',
      firstStepOn: '2026-11-20',
      measures: [{ title: 'Days', baseline: 41, target: 30 }],
    })
  ).body
  const held = { state: 'held', months: 24, unit: 'seu', credits: 20 }
  await own.call('POST', '/credentials', { title: 'CSPO', ...held, earnedOn: '2025-02-14' })
  await own.call('POST', '/credentials', { title: 'POPM', state: 'planned', examOn: '2027-01-15' })
  await own.call('POST', '/credentials', { title: 'For good', state: 'held', earnedOn: '2025-02-14' })
  // Two months from 21 November end on 20 January; the CSPO is due on 14 February.
  expect((await due()).map(({ what, on, title, overdue }) => [what, on, title, overdue])).toEqual([
    ['first-step', '2026-11-20', 'Read forty tickets', true],
    ['goal-end', '2026-12-11', 'Close the loop', false],
    ['exam', '2027-01-15', 'POPM', false],
  ])
  expect((await due('2027-02-14')).at(-1)).toMatchObject({ what: 'credential', on: '2027-02-14' })
  // Once something was read or won since, the first step is taken.
  const measures = (await own.call<{ records: { ref: string }[] }>('GET', '/measures')).body.records
  await own.call('POST', `/measures/${measures[0]?.ref}/readings`, { value: 40, readOn: '2026-11-20' })
  expect((await due()).map(({ what }) => what)).toEqual(['goal-end', 'exam'])
  await own.call('POST', `/goals/${goal.ref}/close`, { state: 'met' })
  expect((await due()).map(({ what }) => what)).toEqual(['exam'])
})

test('the own calendar address tells of the own days, and an institution’s of none of them', async () => {
  await own.call('POST', '/goals/begin', { title: 'Quiet goal', endsOn: '2026-12-18', measures: [] })
  const textOf = async (by: typeof own) => {
    const { body } = await by.call<{ link: string }>('POST', '/calendar/feed', {})
    return (await app.server.inject({ method: 'GET', url: new URL(body.link).pathname })).body
  }
  const text = await textOf(own)
  expect(text).toContain('SUMMARY:Goal ends: Quiet goal')
  expect(text).toContain('DTSTART;VALUE=DATE:20261218')
  expect(text).toContain('SUMMARY:Exam: POPM')
  const shared = await textOf(app.owner)
  expect(shared).toContain('BEGIN:VCALENDAR')
  expect(shared).not.toContain('Quiet goal')
})
