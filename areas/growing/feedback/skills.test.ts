import { expect, test } from 'vitest'
import { countBehind, ownPlaceOf, startWithSessions } from '../../../tools/test/own.ts'

const app = await startWithSessions()
const { own } = await ownPlaceOf(app, await app.client('product-owner'))

type Request = { ref: string; id: string; closedOn: string | null; skillsTakenOn: string | null }
type Said = { skill: string; n: number; mean: number; counts: number[] }
type Answers = { isShown: boolean; skills: Said[]; withheld: string[]; scales: object[] }
type Answer = { record: Request; detail: string; link: string; taken: string[]; batchId: string }
type Skill = { row: { others: Rating | null; gapOthers: number | null }; ratings: Rating[] }
type Rating = {
  by: string
  level: number
  n: number | null
  on: string
  raters: string | null
  counts: number[] | null
  from: { kind: string; ref: string; title: string } | null
}

const ask = async (raters: string, skills: string[], title = `Skills, by ${raters}`) => {
  const made = await own.call<Answer>('POST', '/feedback-requests', { title, raters, skills })
  expect(made.status, made.body.detail).toBe(200)
  const { ref } = made.body.record
  const given = await own.call<Answer>('POST', `/feedback-requests/${ref}/links`, { name: 'All', most: 20 })
  return { ref, token: given.body.link.split('/').at(-1) ?? '' }
}
const anybody = async <T>(path: string, payload: object) => {
  const url = `/api/v1/feedback/${path}`
  const answer = await app.server.inject({ method: 'POST', url, payload })
  return { status: answer.statusCode, body: answer.json() as T }
}
const say = async (token: string, levels: Record<string, number>) => {
  const skills = Object.entries(levels).map(([skill, level]) => ({ skill, level }))
  return (await anybody('answer', { token, skills })).status
}
const close = (ref: string) => own.call('POST', `/feedback-requests/${ref}/close`)
const take = (ref: string) => own.call<Answer>('POST', `/feedback-requests/${ref}/skills`)
const answersTo = async (ref: string) =>
  (await own.call<Answers>('GET', `/feedback-requests/${ref}/answers`)).body
const skill = async (name: string) => (await own.call<Skill>('GET', `/skills/${name}`, { level: 'mid' })).body
const ofOthers = async (name: string) => (await skill(name)).ratings.filter(({ by }) => by === 'others')

test('whoever is asked reads which skills; what is not asked, asked twice or of no level is refused', async () => {
  const { token } = await ask('teachers', ['communication', 'stakeholders'])
  expect((await anybody<{ skills: string[] }>('asked', { token })).body.skills).toEqual([
    'communication',
    'stakeholders',
  ])
  expect(await say(token, { leadership: 2 })).toBe(400)
  expect(await say(token, { communication: 5 })).toBe(400)
  const twice = [1, 2].map((level) => ({ skill: 'communication', level }))
  expect((await anybody('answer', { token, skills: twice })).status).toBe(400)
  const wrong = async (raters: string, skills: string[]) =>
    (await own.call<Answer>('POST', '/feedback-requests', { title: 'Wrong', raters, skills })).status
  expect(await wrong('teachers', ['juggling'])).toBe(400)
  expect(await wrong('teachers', ['communication', 'communication'])).toBe(400)
  // One's own look is another voice.
  expect(await wrong('self', ['communication'])).toBe(400)
})

test('nothing is taken before it closes, nor below three; and what two said of a skill is kept nowhere', async () => {
  const { ref, token } = await ask('teachers', ['communication', 'adaptability'])
  expect(await say(token, { communication: 2, adaptability: 4 })).toBe(200)
  expect(await say(token, { communication: 3, adaptability: 1 })).toBe(200)
  expect((await take(ref)).body.taken).toEqual([])
  await close(ref)
  expect(await answersTo(ref)).toMatchObject({ isShown: false, skills: [], withheld: [] })
  expect((await take(ref)).body.taken).toEqual([])
  expect(await ofOthers('communication')).toEqual([])
  await own.call('PATCH', `/feedback-requests/${ref}`, { state: 'open', closedOn: null })
  expect(await say(token, { communication: 4 })).toBe(200)
  expect((await take(ref)).body.taken).toEqual([])
  await close(ref)
  // (2 + 3 + 4) ÷ 3, and of the other only two said anything.
  expect(await answersTo(ref)).toMatchObject({
    isShown: true,
    skills: [{ skill: 'communication', n: 3, mean: 3, counts: [0, 1, 1, 1] }],
    withheld: ['adaptability'],
    scales: [],
  })
  const kept = (name: string) =>
    countBehind(
      app,
      `select 1 from feedback_answer where skill = $1
        union all select 1 from feedback_held where answers::text like '%' || $1 || '%'`,
      [name],
    )
  expect([await kept('adaptability'), await kept('communication')]).toEqual([0, 3])
  expect((await take(ref)).body.taken).toEqual(['communication'])
  expect(await ofOthers('adaptability')).toEqual([])
})

test('taken over it stands as what others see: how many, how spread, dated the day it closed, with its request', async () => {
  const { ref, token } = await ask('developers', ['leadership', 'backlog-craft'], 'Of the team, fall')
  for (const levels of [
    { leadership: 1, 'backlog-craft': 3 },
    { leadership: 2, 'backlog-craft': 3 },
    { leadership: 2, 'backlog-craft': 4 },
    { leadership: 4, 'backlog-craft': 3 },
  ])
    expect(await say(token, levels)).toBe(200)
  await close(ref)
  const closedOn = (await own.call<Answer>('GET', `/feedback-requests/${ref}`)).body.record.closedOn
  // As if it had been closed three days ago.
  const earlier = `update feedback_request q set closed_on = q.closed_on - 3 from record r
    where r.workspace_id = q.workspace_id and r.id = q.id and r.title = 'Of the team, fall' returning 1`
  expect(await countBehind(app, earlier)).toBe(1)
  // Shown is not yet taken.
  expect((await skill('leadership')).row.others).toBeNull()
  expect((await take(ref)).body.taken.toSorted()).toEqual(['backlog-craft', 'leadership'])
  const { row, ratings } = await skill('leadership')
  // (1 + 2 + 2 + 4) ÷ 4; the target of mid is 2.
  expect(row).toMatchObject({ others: { level: 2.25, n: 4 }, gapOthers: 0 })
  expect(ratings).toHaveLength(1)
  expect(ratings[0]).toMatchObject({
    by: 'others',
    raters: 'developers',
    counts: [1, 2, 0, 1],
    from: { kind: 'feedback-request', ref, title: 'Of the team, fall' },
  })
  expect(Date.parse(closedOn ?? '') - Date.parse(ratings[0]?.on ?? '')).toBe(3 * 86_400_000)
  expect((await skill('backlog-craft')).row.others).toMatchObject({ level: 3.25, counts: [0, 0, 3, 1] })
})

test('again changes nothing; one undo takes all of it back, and taking it anew lets the same ratings count', async () => {
  const { ref, token } = await ask('students', ['user-research', 'accessibility'])
  for (const level of [1, 2, 3])
    expect(await say(token, { 'user-research': level, accessibility: level })).toBe(200)
  await close(ref)
  const { batchId } = (await take(ref)).body
  expect((await take(ref)).body.taken).toEqual([])
  expect(await ofOthers('user-research')).toHaveLength(1)
  expect((await own.call('POST', `/changes/${batchId}/undo`)).status).toBe(200)
  for (const name of ['user-research', 'accessibility']) expect(await ofOthers(name)).toEqual([])
  expect((await take(ref)).body.taken).toHaveLength(2)
  expect(await ofOthers('user-research')).toMatchObject([{ level: 2, n: 3 }])
  expect(await countBehind(app, `select 1 from skill_rating where skill = 'user-research'`)).toBe(1)
  // In the bin it counts no longer.
  await own.call('POST', '/feedback-requests/bin', { refs: [ref] })
  expect(await ofOthers('accessibility')).toEqual([])
})

test('each group is told apart, and the day of taking over is no field to be written', async () => {
  const { ref, token } = await ask('manager', ['communication'])
  expect(await say(token, { communication: 4 })).toBe(200)
  // What the manager says is shown at once, and still taken over only once it is closed.
  expect((await take(ref)).body.taken).toEqual([])
  const forged = await own.call<Answer>('PATCH', `/feedback-requests/${ref}`, { skillsTakenOn: '2026-11-20' })
  expect(forged.status).toBe(409)
  await close(ref)
  await take(ref)
  expect((await ofOthers('communication')).map(({ raters, n, level }) => [raters, n, level])).toEqual([
    ['teachers', 3, 3],
    ['manager', 1, 4],
  ])
})

test('skills stay as they are once somebody rated them, and count with the fifteen questions', async () => {
  const { ref, token } = await ask('administrators', ['communication'])
  const change = async (skills: string[]) =>
    (await own.call('PATCH', `/feedback-requests/${ref}`, { skills })).status
  expect(await change(['communication', 'stakeholders'])).toBe(200)
  await say(token, { stakeholders: 2 })
  expect(await change(['communication'])).toBe(409)
  const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n'].join('\n')
  const full = { title: 'Full', raters: 'teachers', scales: many, texts: '' }
  const send = async (skills: string[]) =>
    (await own.call('POST', '/feedback-requests', { ...full, skills })).status
  expect(await send(['communication'])).toBe(200)
  expect(await send(['communication', 'stakeholders'])).toBe(400)
})
