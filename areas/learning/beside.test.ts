import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const { owner, productId } = await startTestApp()

type Made = { record: { ref: string; id: string } }
type Cell = { at: Record<string, string>; hidden: string | null; figure: { n: number } | null }
type Group = { period: string; experiment: { ref: string } | null; whole: Cell; cells: Cell[] }

const make = async (path: string, input: object) => {
  const answer = await owner.call<Made>('POST', `/${path}`, input)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body.record
}

test('readings by hand that differ from an experiment of the same period by a few learners do not give them away', async () => {
  const metric = await make('metrics', {
    title: 'Found the day list',
    measure: 'share',
    dimensions: ['attendance'],
    product: productId,
  })
  const trial = await make('experiments', {
    title: 'Day list',
    product: productId,
    metricId: metric.id,
    threshold: 5,
    state: 'running',
  })
  const add = (input: object) =>
    make(`metrics/${metric.ref}/readings`, { source: 'Counted', period: 'Fall 2026', ...input })
  for (const [arm, n] of [
    ['pilot', 70],
    ['comparison', 71],
  ] as const)
    for (const attendance of ['day', 'evening'])
      await add({ experiment: trial.ref, arm, parts: { attendance }, x: 30, n })
  // 142 by day where the experiment has 141: the one more could be told from both.
  await add({ parts: { attendance: 'day' }, x: 61, n: 142 })
  await add({ parts: { attendance: 'evening' }, x: 90, n: 181 })
  await add({ period: 'Spring 2026', parts: { attendance: 'day' }, x: 61, n: 142 })
  const { body } = await owner.call<{ groups: Group[] }>('GET', `/metrics/${metric.ref}/figures`, {
    by: 'attendance',
  })
  const cells = (period: string, isTrial: boolean) =>
    body.groups
      .find((group) => group.period === period && (group.experiment !== null) === isTrial)
      ?.cells.map((cell) => [cell.at['attendance'], cell.figure?.n ?? cell.hidden])
  expect(cells('Fall 2026', true)).toEqual([
    ['day', 141],
    ['evening', 141],
  ])
  // The evening, 40 more, could be told by itself; with the whole shown, it would give the day away.
  expect(cells('Fall 2026', false)).toEqual([
    ['day', 'gives-away'],
    ['evening', 'gives-away'],
  ])
  expect(cells('Spring 2026', false)).toEqual([['day', 142]])
})
