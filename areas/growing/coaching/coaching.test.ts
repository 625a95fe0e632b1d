import { expect, test } from 'vitest'
import type { Client } from '../../../tools/test/app.ts'
import { countBehind, ownPlaceOf, sessionIn, startWithSessions } from '../../../tools/test/own.ts'

const app = await startWithSessions()
const ana = await ownPlaceOf(app, await app.client('product-owner'))
const ines = await ownPlaceOf(app, await app.client('product-owner'))
const third = await ownPlaceOf(app, await app.client('admin'))

type Made = { id: string; ref: string; link: string; detail: string; batchId: string }
type Shared = {
  id: string
  ref: string
  kind: string
  title: string
  text: string
  progress: number | null
  doneAt: string | null
  owner: string | null
  readOn: string[]
}
type Board = { side: string; state: string; isOpen: boolean; shared: Shared[] }

const asAccount = async (accountId: string | null, path: string, payload: object) => {
  const answer = await app.server.inject({
    method: 'POST',
    url: `/api/v1/coachings/${path}`,
    ...(accountId ? { headers: { cookie: `account=${accountId}` } } : {}),
    payload,
  })
  return { status: answer.statusCode, body: answer.json() as Made & Record<string, unknown> }
}
const board = async (by: Client, ref: string) => by.call<Board & Made>('POST', `/coachings/${ref}/board`)
const record = async (by: Client, path: string) =>
  (await by.call<{ record: Record<string, unknown> }>('GET', path)).body.record

/** A pair that runs, with a goal that is shared and one that is not. */
const pair = async (title: string) => {
  const invited = await ana.own.call<Made>('POST', '/coachings/invite', {
    title,
    partner: 'Ines Duarte',
    aim: 'The first year.',
    endsOn: '2027-05-31',
  })
  const token = invited.body.link.split('/').at(-1) ?? ''
  const begin = async (name: string, more: object = {}) =>
    (await ana.own.call<Made>('POST', '/goals/begin', { title: name, ...more })).body
  const shown = await begin(`Shown in ${title}`, { statement: 'Tell people in time.' })
  const hidden = await begin(`Hidden in ${title}`)
  return { token, ref: invited.body.ref, shown, hidden }
}
const accept = (token: string, place = ines) => asAccount(place.accountId, 'accept', { token })
const share = (ref: string, records: string[], isShared = true) =>
  ana.own.call<Made>('POST', `/coachings/${ref}/share`, { records, isShared })

test('a coach sees what is shared and nothing else, and the coachee sees what was read', async () => {
  const { token, ref, shown, hidden } = await pair('Pair one')
  expect((await asAccount(null, 'invited', { token })).body).toEqual({
    from: 'Test Person',
    aim: 'The first year.',
    endsOn: '2027-05-31',
  })
  expect((await asAccount(null, 'accept', { token })).status).toBe(401)
  expect((await accept(token, ana)).status).toBe(409)
  const mine = (await accept(token)).body.ref
  expect((await accept(token)).status).toBe(410)
  expect((await asAccount(null, 'invited', { token })).status).toBe(410)
  expect(await record(ines.own, `/coachings/${mine}`)).toMatchObject({ side: 'coach', state: 'running' })
  expect((await board(ines.own, mine)).body).toMatchObject({ isOpen: true, shared: [] })

  await share(ref, [shown.ref])
  const seen = (await board(ines.own, mine)).body
  expect(seen.shared).toMatchObject([
    { title: 'Shown in Pair one', text: 'Tell people in time.', kind: 'goal' },
  ])
  expect(JSON.stringify(seen)).not.toContain('Hidden')
  expect((await board(ana.own, ref)).body.shared).toMatchObject([{ ref: shown.ref, readOn: ['2026-11-21'] }])

  // No membership was made: by every usual door there is nothing.
  const inAnas = sessionIn(app, ana.workspaceId, ines.accountId)
  for (const path of ['/goals', `/goals/${shown.ref}`, `/records/${shown.id}`, '/people', '/workspace-file'])
    expect((await inAnas.call('GET', path)).status).toBe(404)
  expect((await board(inAnas, ref)).status).toBe(404)
  const members = 'select 1 from directory.membership where workspace_id = $1'
  expect(await countBehind(app, members, [ana.workspaceId])).toBe(1)
  // A token is good for one workspace.
  expect((await board(ines.byToken, mine)).body).toMatchObject({ isOpen: false, shared: [] })

  // What is not shared any more is gone from the coach's page at once.
  await share(ref, [shown.ref], false)
  expect((await board(ines.own, mine)).body.shared).toEqual([])
  expect((await share(ref, [hidden.ref, 'PERSON-1'])).status).toBe(400)
  expect((await board(ines.own, mine)).body.shared).toEqual([])
})

test('talks and actions are both’s, notes are each one’s own', async () => {
  const { token, ref } = await pair('Pair two')
  const mine = (await accept(token)).body.ref
  await ines.own.call('PATCH', `/coachings/${mine}`, { notes: 'Quokka: she avoids the provost.' })
  await ana.own.call('PATCH', `/coachings/${ref}`, { notes: 'Wombat: she talks too much.' })
  await ines.own.call('POST', `/coachings/${mine}/talks`, {
    title: 'First talk',
    notes: 'Two goals for the term.',
  })
  const action = (
    await ines.own.call<Made>('POST', `/coachings/${mine}/actions`, {
      title: 'Read the drafts',
      owner: 'coach',
    })
  ).body
  await ana.own.call('POST', `/coachings/${ref}/actions`, { title: 'Send the drafts', dueOn: '2026-12-01' })
  const tick = (by: Client, of: string, ids: string[]) => by.call('POST', `/coachings/${of}/tick`, { ids })
  expect((await tick(ines.own, mine, [action.id])).status).toBe(200)
  for (const [by, of] of [
    [ana.own, ref],
    [ines.own, mine],
  ] as const) {
    const { shared } = (await board(by, of)).body
    expect(shared).toMatchObject([
      { kind: 'meeting', title: 'First talk', text: 'Two goals for the term.' },
      { kind: 'action', title: 'Read the drafts', owner: 'coach', doneAt: expect.any(String) },
      { kind: 'action', title: 'Send the drafts', owner: 'coached', doneAt: null },
    ])
  }
  // Only what was shared is ticked: an action of the coachee's own stays out of reach.
  const own = (await ana.own.call<{ record: Made }>('POST', '/actions', { title: 'Of my own' })).body.record
  expect((await tick(ines.own, mine, [own.id])).status).toBe(404)
  const [anas, inass] = await Promise.all(
    [ana, ines].map(async ({ workspaceId, accountId }) => {
      const url = `/api/v1/${workspaceId}/workspace-file`
      return (await app.server.inject({ method: 'GET', url, headers: { cookie: `account=${accountId}` } }))
        .body
    }),
  )
  expect([anas?.includes('Wombat'), anas?.includes('Quokka')]).toEqual([true, false])
  expect([inass?.includes('Wombat'), inass?.includes('Quokka')]).toEqual([false, true])
  expect(inass).not.toContain('Send the drafts')
})

test('a third person sees nothing, whatever they name', async () => {
  const { token, ref, shown } = await pair('Pair three')
  const mine = (await accept(token)).body.ref
  await share(ref, [shown.ref])
  // Their own first record of a coaching has the same ref as others have.
  const theirs = (await third.own.call<{ record: Made }>('POST', '/coachings', { title: 'Nobody yet' })).body
    .record
  expect((await board(third.own, theirs.ref)).body.shared).toEqual([])
  for (const each of [mine, ref]) {
    const answer = await board(third.own, each)
    expect(JSON.stringify(answer.body)).not.toContain('Pair three')
  }
  for (const place of [ana, ines]) {
    const inside = sessionIn(app, place.workspaceId, third.accountId)
    expect((await board(inside, ref)).status).toBe(404)
  }
  expect((await third.own.call('POST', '/coachings', { title: 'I coach her', side: 'coach' })).status).toBe(
    409,
  )
  expect((await accept(token, third)).status).toBe(410)
})

test('ending it closes the door at once, from either side, and each keeps their notes', async () => {
  for (const endsIt of ['coached', 'coach']) {
    const { token, ref, shown } = await pair(`Ended by ${endsIt}`)
    const mine = (await accept(token)).body.ref
    await share(ref, [shown.ref])
    await ines.own.call('PATCH', `/coachings/${mine}`, { notes: 'Mine.' })
    const [by, of] = endsIt === 'coached' ? [ana.own, ref] : [ines.own, mine]
    expect((await ana.own.call('POST', '/coachings/bin', { refs: [ref] })).status).toBe(409)
    expect((await by.call('POST', `/coachings/${of}/end`)).status).toBe(200)
    expect((await board(ines.own, mine)).body).toMatchObject({ isOpen: false, shared: [] })
    const late = await ines.own.call<Made>('POST', `/coachings/${mine}/talks`, { title: 'One more' })
    expect([late.status, late.body.detail]).toEqual([410, expect.stringContaining('has ended')])
    expect(await record(ana.own, `/coachings/${ref}`)).toMatchObject({ state: 'ended' })
    expect(await record(ines.own, `/coachings/${mine}`)).toMatchObject({ notes: 'Mine.' })
    // Writing the field does not open it again.
    expect((await ana.own.call('PATCH', `/coachings/${ref}`, { state: 'running' })).status).toBe(409)
  }
  const grants = 'select 1 from record_grant g join record r on r.id = g.record_id where r.title like $1'
  expect(await countBehind(app, grants, ['Shown in Ended by%'])).toBe(0)
})

test('past its last day the door is closed, and an invitation is good until it was ended', async () => {
  const { token, ref, shown } = await pair('Pair five')
  const mine = (await accept(token)).body.ref
  await share(ref, [shown.ref])
  const clock = app.app.clock
  app.app.clock = { now: () => new Date('2027-06-01T12:00:00Z') }
  expect((await board(ines.own, mine)).body).toMatchObject({ isOpen: false, shared: [] })
  app.app.clock = clock
  expect((await board(ines.own, mine)).body.isOpen).toBe(true)
  const never = await pair('Pair six')
  await ana.own.call('POST', `/coachings/${never.ref}/end`)
  expect((await accept(never.token)).status).toBe(410)
  expect((await accept('a-secret-that-is-unknown')).status).toBe(410)
})
