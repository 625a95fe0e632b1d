import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import { latestOfEach, meanOf } from './satisfaction.ts'

// The clock stands at 2026-11-21: answers count from 2026-05-26 on, 180 days with today.
const { owner, client } = await startTestApp()

type Head = { id: string; ref: string }
type Satisfaction = {
  since: string
  mean: number | null
  n: number
  answers: { byId: string; value: number; on: string; counts: boolean }[]
  total: number
}
const make = async (plural: string, input: object) =>
  (await owner.call<{ record: Head }>('POST', `/${plural}`, input)).body.record
const log = (who: Head, on: string, satisfied?: number) =>
  owner.call<{ record: Head & { satisfied: number | null }; batchId: string }>('POST', '/contacts/log', {
    with: who.ref,
    on,
    ...(satisfied === undefined ? {} : { satisfied }),
  })
const satisfaction = async (of?: Head) =>
  (await owner.call<Satisfaction>('GET', '/listening/satisfaction', of ? { of: of.ref } : {})).body

const faculty = await make('groups', { title: 'Faculty' })
const adjuncts = await make('groups', { title: 'Adjuncts', parentId: faculty.ref })
const ana = await make('people', { title: 'Ana', groupId: faculty.ref })
const ben = await make('people', { title: 'Ben', groupId: adjuncts.ref })
const cleo = await make('people', { title: 'Cleo' })

test('nothing said is nothing: no mean, and no answer made of a contact without one', async () => {
  expect((await log(ana, '2026-11-01')).body.record.satisfied).toBeNull()
  expect(await satisfaction()).toMatchObject({ mean: null, n: 0, answers: [], total: 0, since: '2026-05-26' })
})

test('each counts once, with what they said last: Ana 4, Ben 2, Cleo 5 are (4 + 2 + 5) ÷ 3', async () => {
  await log(ana, '2026-09-01', 1)
  await log(ana, '2026-11-10', 4)
  await log(ben, '2026-11-12', 2)
  await log(cleo, '2026-05-26', 5)
  const all = await satisfaction()
  expect(all).toMatchObject({ mean: 11 / 3, n: 3, total: 4 })
  expect(all.answers.map(({ value, counts }) => [value, counts])).toEqual([
    [2, true],
    [4, true],
    [1, false],
    [5, true],
  ])
})

test('of a group count its people and those of the groups below it; a group that answers as one is one', async () => {
  expect(await satisfaction(faculty)).toMatchObject({ mean: 3, n: 2, total: 3 })
  expect(await satisfaction(adjuncts)).toMatchObject({ mean: 2, n: 1 })
  const { batchId } = (await log(adjuncts, '2026-11-15', 3)).body
  // (4 + 2 + 3) ÷ 3
  expect(await satisfaction(faculty)).toMatchObject({ mean: 3, n: 3, total: 4 })
  expect(await satisfaction(adjuncts)).toMatchObject({ mean: 2.5, n: 2 })
  await owner.call('POST', `/changes/${batchId}/undo`)
  expect(await satisfaction(faculty)).toMatchObject({ n: 2, total: 3 })
})

test('an answer of more than 180 days ago stays in sight and counts no more', async () => {
  const dana = await make('people', { title: 'Dana' })
  await log(dana, '2026-05-25', 1)
  expect(await satisfaction(dana)).toMatchObject({ mean: null, n: 0, total: 1 })
  expect(await satisfaction()).toMatchObject({ n: 3, total: 5 })
})

test('only 1 to 5 is an answer, and who only looks reads none of it', async () => {
  expect((await log(ana, '2026-11-20', 6)).status).toBe(400)
  expect((await log(ana, '2026-11-20', 2.5)).status).toBe(400)
  const viewer = await client('viewer')
  expect((await viewer.call('GET', '/listening/satisfaction', {})).status).toBe(403)
})

test('the latest of each is the first of a list that has the newest first', () => {
  const said = (byId: string, value: number) => ({
    byId,
    value,
    contactId: '',
    ref: '',
    title: '',
    on: '2026-11-01',
  })
  expect(latestOfEach([said('a', 5), said('b', 1), said('a', 2)]).map(({ value }) => value)).toEqual([5, 1])
  expect(meanOf([])).toBeNull()
  expect(meanOf([5, 1, 3])).toBe(3)
})
