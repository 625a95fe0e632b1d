import { expect, test } from 'vitest'
import { golden } from '../../../engines/advert/golden.ts'
import { ownPlaceOf, startWithSessions } from '../../../tools/test/own.ts'
import { inventoryOf, type Lived } from './inventory.ts'

// Getting the role: what was lived already, stories to tell, and an advert held against all of it.

const app = await startWithSessions()
const { own } = await ownPlaceOf(app, await app.client('product-owner'))

type Answer = { record: { ref: string }; detail: string }
const make = async (plural: string, input: object) => {
  const { status, body } = await own.call<Answer>('POST', `/${plural}`, input)
  expect(status, JSON.stringify(body)).toBe(200)
  return body.record.ref
}

const lived = (more: Partial<Lived>): Lived => ({
  ref: 'XP-1',
  title: 'Teacher',
  type: 'work',
  setting: 'education',
  startsOn: '2020-01-01',
  endsOn: '2021-12-31',
  inAgile: false,
  inProjects: false,
  inUserExperience: false,
  ...more,
})

test('years of a side are counted once where they overlap, by where they were, and a gap is named', () => {
  const { sides, years } = inventoryOf(
    [
      lived({ inProjects: true }),
      lived({
        ref: 'XP-2',
        inProjects: true,
        setting: 'technology',
        startsOn: '2021-01-01',
        endsOn: '2022-12-31',
      }),
      lived({ ref: 'XP-3', type: 'project', inAgile: true, startsOn: '2026-06-01', endsOn: null }),
    ],
    '2026-11-21',
  )
  const [agile, projects, experience] = sides
  expect(projects).toMatchObject({ gap: null, refs: ['XP-1', 'XP-2'] })
  expect(projects?.years).toBeCloseTo(3, 1)
  expect(projects?.inEducation).toBeCloseTo(2, 1)
  expect(projects?.inTechnology).toBeCloseTo(2, 1)
  expect(agile).toMatchObject({ gap: 'short', inEducation: expect.closeTo(0.48, 1) })
  expect(experience).toMatchObject({ gap: 'none', years: 0, refs: [] })
  expect(years).toBeCloseTo(3, 1)
})

test('what ends before it begins is refused', async () => {
  const input = { title: 'Teacher', startsOn: '2020-01-01', endsOn: '2019-01-01' }
  const { status, body } = await own.call<Answer>('POST', '/experiences', input)
  expect([status, body.detail]).toEqual([400, expect.stringContaining('lies before its first')])
})

test('a story tagged “passion” is found again and taken along by a portfolio', async () => {
  const ref = await make('interview-stories', {
    title: 'The evening of cards',
    action: 'I asked each of them for one card.',
    tags: ['passion'],
  })
  await make('interview-stories', { title: 'Another' })
  type Listed = { records: { ref: string }[] }
  const found = await own.call<Listed>('GET', '/interview-stories', { text: 'passion' })
  expect(found.body.records.map((each) => each.ref)).toEqual([ref])
  const folio = await make('portfolios', { title: 'For the interview', shows: [ref] })
  const taken = await own.call<{ text: string }>('GET', '/growth-record', {
    form: 'markdown',
    portfolio: folio,
  })
  expect(taken.body.text).toContain('I asked each of them for one card.')
})

test('an advert is held against wins, learning, credentials and experience, each with the words found', async () => {
  const text = golden.find(({ terms }) => terms.includes('FERPA'))?.text
  const ref = await make('adverts', { title: 'Product owner', words: text })
  const win = await make('wins', {
    title: 'Chose metrics with advising',
    result: 'A dashboard that is read.',
  })
  const entry = await make('learning-entries', { title: 'A course', skill: 'accessibility' })
  await make('learning-entries', { title: 'A plan only', skill: 'prioritisation', state: 'planned' })
  await make('experiences', { title: 'Coordinator', startsOn: '2024-11-21', what: 'Followed FERPA.' })
  type Match = {
    asks: { topic: string; covered: { ref: string; by: string[] }[] }[]
    coverage: number
    years: { years: number }[]
    yearsLived: number
  }
  const { body } = await own.call<Match>('GET', `/adverts/${ref}/match`)
  const covered = (topic: string) => body.asks.find((ask) => ask.topic === topic)?.covered
  expect(covered('learning-evidence')).toEqual([
    { ref: win, title: 'Chose metrics with advising', by: ['dashboard', 'metrics'] },
  ])
  expect(covered('accessibility')).toMatchObject([{ ref: entry, by: [] }])
  expect(covered('prioritisation')).toEqual([])
  expect(covered('FERPA')).toHaveLength(1)
  expect(body.coverage).toBeGreaterThan(0)
  expect(body.coverage).toBeLessThan(1)
  expect(body.years).toMatchObject([{ years: 3 }])
  expect(body.yearsLived).toBeCloseTo(2, 1)
})

test('a win speaks for the skill that it names, whatever its words', async () => {
  const ref = await make('adverts', { title: 'Lead', words: 'You coach the team.' })
  const win = await make('wins', { title: 'Sat with both of them', skill: 'leadership' })
  type Match = { asks: { topic: string; covered: object[] }[] }
  const { body } = await own.call<Match>('GET', `/adverts/${ref}/match`)
  expect(body.asks.find(({ topic }) => topic === 'leadership')?.covered).toEqual([
    { ref: win, title: 'Sat with both of them', by: [] },
  ])
})
