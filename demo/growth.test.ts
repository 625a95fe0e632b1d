import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { newId } from '../core/ids.ts'
import { enterWorkspace } from '../core/operations/run.ts'
import { accountOf, sessionIn, startWithSessions } from '../tools/test/own.ts'
import { seedGrowth } from './growth.ts'
import { seedDemo } from './seed.ts'

const college = await startWithSessions()
const { app } = college
const account = { id: newId(), name: 'Maya Lindqvist', email: 'maya.lindqvist@heronbend.example' }

test('the demo’s product owner has goals and wins of her own, and the college has none', {
  timeout: 120_000,
}, async () => {
  app.identity = { ...app.identity, account: async () => account }
  const demo = await seedDemo(app, { accountId: account.id })
  await seedGrowth(app, account, demo)
  await seedGrowth(app, account, demo)
  const { rows } = await app.pool.query<{ workspace_id: string }>(
    'select workspace_id from directory.personal_workspace where account_id = $1',
    [account.id],
  )
  const own = sessionIn(college, rows[0]?.workspace_id ?? '', account.id)
  type Goal = {
    id: string
    parentId: string | null
    title: string
    progress: number | null
    createdAt: string
  }
  type Listed = { records: Goal[] }
  const goals = (await own.call<Listed>('GET', '/goals')).body.records
  const goal = (title: string) => goals.find((each) => each.title === title)
  expect(goals).toHaveLength(6)
  // One of three other ways has evidence by every need: the matrix is not done, so that its step is open.
  expect(goal('Know what else there is before the contract')).toMatchObject({
    progress: expect.closeTo(1 / 3),
    milestones: 3,
    milestonesDone: 1,
  })
  expect(goal('Three decisions with the dissent written down')?.progress).toBeCloseTo(2 / 3)
  expect(goal('Close the loop faster')).toMatchObject({ progress: expect.closeTo(0.5) })
  expect(goal('Close the loop faster')?.createdAt.slice(0, 10)).toBe('2026-09-07')
  // An aspiration, a goal of the year below it, and below that one that is on now: three of five visits.
  const [far, year, now] = [
    goal('Look after all that students and faculty touch, with a team of owners'),
    goal('Tell everybody who asked'),
    goal('Visit five departments that never write'),
  ]
  expect([far?.parentId, year?.parentId, now?.parentId]).toEqual([null, far?.id, year?.id])
  expect(now).toMatchObject({ progress: expect.closeTo(0.6), milestones: 2, milestonesDone: 1 })
  expect(year?.progress).toBeGreaterThan(0)
  expect((await own.call<Listed>('GET', '/wins')).body.records).toHaveLength(5)
  const weeks = await own.call<{ logged: number; of: number; run: number }>('GET', '/rhythm/weeks')
  expect(weeks.body).toMatchObject({ logged: 3, of: 10 })
  expect((await own.call<Listed>('GET', '/reflections')).body.records).toHaveLength(3)
  const asked = await own.call('GET', '/rhythm/asked')
  expect(asked.body).toMatchObject({ asked: [{ title: 'What went well this week?', on: '2026-11-20' }] })
  const { body } = await own.call<{ ties: object[] }>('GET', '/growing/ties')
  expect(body.ties).toMatchObject([{ kind: 'action', goal: { title: 'Close the loop faster' } }])
  type Held = { records: { title: string; standing: { daysLeft: number; counted: number } | null }[] }
  const held = (await own.call<Held>('GET', '/credentials', { sort: 'title' })).body.records
  expect(held.map(({ title, standing }) => [title, standing?.daysLeft, standing?.counted])).toEqual([
    ['CSPO', 85, 14],
    ['PMI-ACP', undefined, undefined],
  ])
  type Skills = {
    readiness: object
    level: string
    rows: { self: object | null }[]
    gaps: { skill: string; gap: number }[]
  }
  const skills = (await own.call<Skills>('GET', '/skills')).body
  expect(skills.level).toBe('mid')
  expect(skills.rows.filter(({ self }) => self !== null)).toHaveLength(12)
  expect(skills.readiness).toMatchObject({ for: 'senior', met: 1, of: 16 })
  expect(skills.gaps.map(({ skill }) => skill)).toEqual([
    'backlog-craft',
    'prioritisation',
    'learning-evidence',
  ])
  expect((await own.call<Listed>('GET', '/platforms')).body.records).toHaveLength(3)
  type Requests = { records: { raters: string; answered: number; isShown: boolean; ref: string }[] }
  const requests = (await own.call<Requests>('GET', '/feedback-requests', { sort: 'title' })).body.records
  expect(requests).toMatchObject([
    { raters: 'teachers', answered: 4, isShown: true },
    { raters: 'students', answered: 2, isShown: false },
  ])
  const said = await own.call<{ scales: { question: string; mean: number }[] }>(
    'GET',
    `/feedback-requests/${requests[0]?.ref}/answers`,
  )
  // Of four: (5 + 4 + 5 + 4) ÷ 4, and for the time in the term (2 + 3 + 2 + 4) ÷ 4.
  const meanOf = (word: string) => said.body.scales.find(({ question }) => question.includes(word))?.mean
  expect([meanOf('heard and read'), meanOf('a time in the term')]).toEqual([4.5, 2.75])
  const due = await own.call<object>('GET', '/reviews/due')
  expect(due.body).toMatchObject({ lastOn: '2026-10-16', dueOn: '2026-12-11', isOverdue: false })
  for (const [path, count] of [
    ['/remarks', 10],
    ['/appraisals', 1],
    ['/reviews', 1],
    ['/packets', 1],
    ['/coachings', 1],
  ] as const)
    expect((await own.call<Listed>('GET', path)).body.records, path).toHaveLength(count)
  for (const [plural, count] of [
    ['experiences', 4],
    ['interview-stories', 2],
    ['acquaintances', 2],
    ['adverts', 1],
    ['study-steps', 3],
    ['portfolios', 1],
    ['sprint-goals', 3],
    ['analyses', 2],
    ['learning-entries', 4],
  ] as const)
    expect((await own.call<Listed>('GET', `/${plural}`)).body.records, plural).toHaveLength(count)
  // What she asked of data: the wait is clear and logged once, the reminders are not clear yet.
  type Read = {
    result: { isClear: boolean } | null
    data: { left: number }
    looks: number
    logged: object | null
  }
  const [waiting, reminders] = await Promise.all(
    ['DATA-1', 'DATA-2'].map(async (ref) => (await own.call<Read>('GET', `/analyses/${ref}/answer`)).body),
  )
  expect(waiting).toMatchObject({
    result: { isClear: true, difference: expect.closeTo(3.78, 2) },
    data: { left: 1 },
    looks: 2,
    logged: { ref: 'LEARN-4' },
  })
  expect(reminders).toMatchObject({ result: { isClear: false }, looks: 1, logged: null })
  type Contents = { records: { ref: string; isIn: boolean }[] }
  const shown = await own.call<Contents>('GET', '/growth-record/contents', { portfolio: 'FOLIO-1' })
  expect(shown.body.records.filter(({ isIn }) => isIn)).toHaveLength(8)
  const suggested = await own.call<{ suggestions: { title: string }[] }>('GET', '/wins/suggestions')
  expect(suggested.body.suggestions.length).toBeGreaterThan(0)
  const colleague = await accountOf(college, college.owner)
  expect(
    (await sessionIn(college, rows[0]?.workspace_id ?? '', colleague).call('GET', '/goals')).status,
  ).toBe(404)
  const kinds = await app.db.transaction().execute(async (db) => {
    await enterWorkspace(db, demo.workspaceId)
    return (await sql<{ kind: string }>`select distinct kind from record`.execute(db)).rows
  })
  expect(kinds.map(({ kind }) => kind)).not.toContain('goal')
})
