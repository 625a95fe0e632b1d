import { expect, test } from 'vitest'
import type { Operation } from '../../core/operations/define.ts'
import { requestOf } from '../../core/operations/request.ts'
import type { Client } from '../../tools/test/app.ts'
import { accountOf, countBehind, ownPlaceOf, sessionIn, startWithSessions } from '../../tools/test/own.ts'
import { exampleOf, makeSampleData, type SampleData, type SampleRecord } from '../../tools/test/sample.ts'

// Every operation there is, tried on a person's own workspace as everybody else, with refs of what lies there.

const app = await startWithSessions()
const { owner, client, stranger, workspaceId: college, server } = app
const data = await makeSampleData(app)
const ana = await client('product-owner')
const { own, byToken, workspaceId } = await ownPlaceOf(app, ana)

const SECRET = 'Zanzibar'
const kinds = [...app.app.kinds.values()].map(({ kind }) => kind).filter((kind) => kind.personal)
const operations = [...app.app.operations.values()].filter((operation) => operation.scope === 'workspace')
const personal = operations.filter((operation) => operation.personal)

const send = (by: Client, operation: Operation, input: Record<string, unknown>) => {
  const { method, url, body } = requestOf(operation, '', input)
  return by.call<Record<string, unknown>>(method, url.replace('/api/v1/', ''), body)
}

/** Fresh records of each personal kind, made by the person themselves from the examples. */
const ownSamples = async (): Promise<SampleData> => {
  const records = new Map(data.records)
  for (const { name } of kinds) {
    const operation = app.app.operations.get(`${name}.create`) as Operation
    const { input } = exampleOf(operation, { ...data, records }, '')
    const answer = await send(own, operation, { ...input, title: `${SECRET} ${name}` })
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    records.set(name, answer.body['record'] as SampleRecord)
  }
  return { ...data, records }
}

test('there are kinds and operations that are personal', () => {
  // By name: in which order the parts bring them says nothing.
  expect(kinds.map(({ name }) => name).toSorted()).toEqual([
    'acquaintance',
    'advert',
    'analysis',
    'appraisal',
    'coaching',
    'credential',
    'experience',
    'feedback-request',
    'goal',
    'interview-story',
    'learning-entry',
    'measure',
    'milestone',
    'packet',
    'pause',
    'platform',
    'portfolio',
    'prompt',
    'reflection',
    'remark',
    'review',
    'skill-check',
    'skill-evidence',
    'sprint-goal',
    'study-step',
    'win',
  ])
  expect(personal.length).toBeGreaterThan(30)
})

test.each(personal.map((operation) => [operation.name, operation] as const))(
  '%s works for the person in their own workspace, as its example says',
  async (_, operation) => {
    const { input } = exampleOf(operation, await ownSamples(), '')
    const answer = await send(own, operation, input)
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    // A file goes out as it is: what is in it is tested where it is made.
    if (operation.file) return
    const parsed = operation.output.safeParse(answer.body)
    expect(parsed.error).toBeUndefined()
    expect(parsed.data).toEqual(answer.body)
  },
)

const others = async (): Promise<[string, Client][]> => {
  const asSession = async (by: Client) => sessionIn(app, workspaceId, await accountOf(app, by))
  const withToken = (by: Client): Client => ({
    ...by,
    call: async <T>(method: string, path: string, input?: unknown) => {
      const query = method === 'GET' || method === 'DELETE'
      const answer = await server.inject({
        method: method as 'GET',
        url: `/api/v1/${workspaceId}${path}`,
        headers: by.token ? { authorization: `Bearer ${by.token}` } : {},
        ...(input === undefined ? {} : query ? {} : { payload: input as object }),
      })
      return { status: answer.statusCode, body: { text: answer.body } as T }
    },
  })
  const [admin, colleague, away] = [await client('admin'), await client('product-owner'), await stranger()]
  return [
    ['the institution’s owner', await asSession(owner)],
    ['the institution’s admin', await asSession(admin)],
    ['a colleague', await asSession(colleague)],
    ['the owner with their token', withToken(owner)],
    ['the admin with their token', withToken(admin)],
    ['the person with a token of the institution', withToken(ana)],
    ['a stranger', withToken(away)],
    ['nobody', withToken({ ...away, token: '' })],
  ]
}

test('every operation that there is finds nothing there for anybody else', {
  // Eight callers and every operation: some six thousand calls, and it grows with both.
  timeout: 300_000,
}, async () => {
  const samples = await ownSamples()
  const goal = samples.records.get('goal') as SampleRecord
  // Whatever an example points at, it is asked of the goal: history, comments, links, the bin, undo, the whole file.
  const pointed: SampleData = {
    ...samples,
    records: new Map(
      [...samples.records].map(([name, record]) => [
        name,
        kinds.some((kind) => kind.name === record.kind) ? record : goal,
      ]),
    ),
  }
  for (const [name, by] of await others())
    for (const operation of operations) {
      const { input } = exampleOf(operation, pointed, '')
      const answer = await send(by, operation, input)
      expect([401, 403, 404], `${operation.name} as ${name}: ${JSON.stringify(answer.body)}`).toContain(
        answer.status,
      )
      expect(JSON.stringify(answer.body)).not.toContain(SECRET)
    }
  expect((await own.call<{ records: object[] }>('GET', '/goals')).body.records.length).toBeGreaterThan(0)
  const members = 'select 1 from directory.membership where workspace_id = $1'
  expect(await countBehind(app, members, [workspaceId])).toBe(1)
})

test('no way leads from the institution to it: not by search, by id, by link, nor by its export', async () => {
  const samples = await ownSamples()
  const goal = samples.records.get('goal') as SampleRecord
  const item = data.records.get('item')?.ref
  for (const ref of [goal.id, goal.ref]) {
    expect((await owner.call('GET', `/records/${ref}`)).status).toBe(404)
    expect((await owner.call('GET', `/records/${ref}/history`)).status).toBe(404)
    expect((await owner.call('POST', `/records/${item}/links`, { type: 'relates', to: ref })).status).toBe(
      404,
    )
  }
  const found = await owner.call('GET', '/search', { text: SECRET })
  expect(found.status).toBe(200)
  expect(JSON.stringify(found.body)).not.toContain(SECRET)
  const file = await server.inject({
    method: 'GET',
    url: `/api/v1/${college}/workspace-file`,
    headers: { authorization: `Bearer ${owner.token}` },
  })
  expect(file.statusCode).toBe(200)
  expect(file.body.includes(SECRET)).toBe(false)
  expect(file.body.includes('{"goal":')).toBe(false)
})

test('what is personal cannot be made in an institution, by import neither', async () => {
  const goal = await owner.call<{ detail: string }>('POST', '/goals', { title: 'Everybody could read this' })
  expect(goal.status).toBe(403)
  expect(goal.body.detail).toContain('your own workspace')
  const imported = await owner.call<{ detail: string }>('POST', '/import', {
    kind: 'goal',
    file: { name: 'goals.csv', text: 'title\nSmuggled in\n' },
  })
  expect(JSON.stringify(imported.body)).toContain('your own workspace')
  const goals = "select 1 from record where kind = 'goal' and workspace_id = $1"
  expect(await countBehind(app, goals, [college])).toBe(0)
  expect(await countBehind(app, goals, [workspaceId])).toBeGreaterThan(0)
})

test('the own workspace exports whole and restores whole, and exporting again gives the same bytes', async () => {
  const samples = await ownSamples()
  const measure = samples.records.get('measure') as SampleRecord
  await own.call('POST', `/measures/${measure.ref}/readings`, { value: 34 })
  await own.call('POST', `/goals/${samples.records.get('goal')?.ref}/rules`, {
    rule: 'A1',
    isAside: true,
    reason: 'No history yet',
  })
  const win = samples.records.get('win') as SampleRecord
  const rests = { workspace: college, record: data.records.get('shipped')?.ref }
  expect((await own.call('POST', `/wins/${win.ref}/rest`, rests)).status).toBe(200)
  const asked = await own.call<{ record: SampleRecord }>('POST', '/feedback-requests', {
    title: 'Of my manager',
    raters: 'manager',
  })
  const given = await own.call<{ link: string }>(
    'POST',
    `/feedback-requests/${asked.body.record.ref}/links`,
    {
      name: 'My manager',
    },
  )
  const answered = await server.inject({
    method: 'POST',
    url: '/api/v1/feedback/answer',
    payload: {
      token: given.body.link.split('/').at(-1),
      answers: [{ question: 'The goal for growth moved.', score: 4 }],
    },
  })
  expect(answered.statusCode).toBe(200)
  const exported = async (from: typeof server, account: string) =>
    (
      await from.inject({
        method: 'GET',
        url: `/api/v1/${workspaceId}/workspace-file`,
        headers: { cookie: `account=${account}` },
      })
    ).body
  const file = await exported(server, await accountOf(app, ana))
  const elsewhere = await startWithSessions()
  const account = await accountOf(elsewhere, elsewhere.owner)
  const restored = await elsewhere.server.inject({
    method: 'POST',
    url: '/api/v1/workspaces/restore',
    headers: { cookie: `account=${account}` },
    payload: { file: { name: 'own.jsonl', text: file } },
  })
  expect(restored.statusCode, restored.body).toBe(200)
  expect(restored.json().counts).toMatchObject({
    measure_reading: 2,
    goal_rule: 2,
    feedback_answer: 1,
    feedback_shown: 1,
  })
  const there = sessionIn(elsewhere, workspaceId, account)
  const read = await there.call<{ record: object }>('GET', `/wins/${win.ref}`)
  expect(read.body.record).toMatchObject({ restsTitle: data.records.get('shipped')?.title })
  const body = (text: string) => text.slice(text.indexOf('\n'))
  expect(body(await exported(elsewhere.server, account)) === body(file)).toBe(true)
  // Nothing of it is read by anybody of that place.
  expect((await byToken.call('GET', '/goals')).status).toBe(200)
  expect((await sessionIn(elsewhere, workspaceId, 'somebody').call('GET', '/goals')).status).toBe(404)
})
