import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { startTestApp, TEST_NOW } from '../../tools/test/app.ts'
import { makeSampleData } from '../../tools/test/sample.ts'
import { createToken } from '../access/tokens.ts'
import { newId } from '../ids.ts'
import { exportedTables, shapesOf } from './workspace-tables.ts'

const from = await startTestApp()
const to = await startTestApp()
type App = typeof from

const exportOf = async (app: App, workspaceId = app.workspaceId, token = app.owner.token) =>
  app.server.inject({
    method: 'GET',
    url: `/api/v1/${workspaceId}/workspace-file`,
    headers: { authorization: `Bearer ${token}` },
  })
const restore = async (app: App, file: object) =>
  app.server.inject({
    method: 'POST',
    url: '/api/v1/workspaces/restore',
    headers: { authorization: `Bearer ${app.owner.token}` },
    payload: { file: { name: 'college.linchpin.jsonl', ...file } },
  })
const split = (text: string): [Record<string, unknown>, string] => {
  const end = text.indexOf('\n')
  return [JSON.parse(text.slice(0, end)) as Record<string, unknown>, text.slice(end + 1)]
}
const joined = (header: object, body: string): string => {
  const sha256 = createHash('sha256').update(body).digest('hex')
  return `${JSON.stringify({ ...header, sha256 })}\n${body}`
}
/** Somebody with the restored workspace's token, as its owner. */
const tokenFor = async (app: App, workspaceId: string): Promise<string> => {
  const member = await app.app.db
    .selectFrom('directory.membership')
    .select('account_id')
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirstOrThrow()
  const token = { accountId: member.account_id, workspaceId, name: 't', scopes: ['*:write'] }
  return (await createToken(app.app.db, TEST_NOW, { ...token, expiresAt: '2099-01-01T00:00:00Z' })).secret
}

/** A bit of everything: each kind, links, comments, history, bin, undo, roles, an import, odd characters. */
const fill = async (app: App): Promise<void> => {
  const { owner } = app
  const data = await makeSampleData(app)
  await app.client('viewer')
  await app.client('contributor')
  const item = data.records.get('item')?.ref ?? ''
  await owner.call('PATCH', `/items/${item}`, {
    title: 'Umlaut ü, 日本語, "quotes", 😀, \u2028 end',
    criteria: [{ text: 'Works by keyboard', done: true }],
    tags: ['b', 'a'],
    estimate: 0.1,
  })
  const changed = await owner.call<{ batchId: string }>('POST', '/items/change-many', {
    refs: [item],
    set: { state: 'ready' },
  })
  await owner.call('POST', `/changes/${changed.body.batchId}/undo`)
  await owner.call('POST', '/import', {
    kind: 'note',
    file: { name: 'n.csv', text: 'key,summary,who,group\n1,Import me,New Person,New group\n2,Bin me,,\n' },
  })
  const notes = await owner.call<{ records: { ref: string; title: string }[] }>('GET', '/notes')
  await owner.call('POST', '/notes/bin', {
    refs: notes.body.records.filter((each) => each.title === 'Bin me').map((each) => each.ref),
  })
  await fillTalk(app, item)
  const [said, same] = ['A note made by its example', 'Import me'].map(
    (title) => notes.body.records.find((each) => each.title === title)?.ref ?? '',
  )
  await owner.call('POST', `/notes/${said}/votes`, { for: 'New Person', quote: 'Mine too.' })
  await owner.call('POST', '/notes/merge', { refs: [same], into: said })
  await app.settled()
}

/** Threads, a mention, reactions, notices, and files: one of several pieces, one twice, one in the bin. */
const fillTalk = async (app: App, item: string): Promise<void> => {
  const { owner } = app
  const viewer = await app.client('viewer')
  const person = await owner.call<{ record: { ref: string } }>('GET', `/people/${viewer.personId}`)
  const path = `/records/${item}/comments`
  const text = `See @${person.body.record.ref}`
  const said = await owner.call<{ comment: { id: string } }>('POST', path, { text })
  const { id } = said.body.comment
  await viewer.call('POST', path, { text: 'I did', answers: id })
  await viewer.call('PUT', `/comments/${id}/reactions/thanks`, { on: true })
  await viewer.call('PATCH', '/notices/settings', { mail: 'daily', muted: ['change'] })
  await viewer.call('PUT', `/records/${item}/watch`, { state: 'watching' })
  const attach = (name: string, bytes: Buffer) =>
    owner.call<{ id: string }>('POST', `/records/${item}/attachments`, {
      name,
      base64: bytes.toString('base64'),
    })
  await attach('large.bin', LARGE)
  await attach('the same.bin', LARGE)
  const small = await attach('small.txt', Buffer.from('In the bin'))
  await owner.call('DELETE', `/attachments/${small.body.id}`)
}
/** More than one piece of the file holds. */
const LARGE = Buffer.from(Array.from({ length: 1_000_000 }, (_, at) => (at * at) % 251))
await fill(from)
const original = (await exportOf(from)).body

test('a workspace is exported, restored elsewhere and exported again with the same bytes after the header', async () => {
  const [header, body] = split(original)
  expect(header).toMatchObject({ linchpin: 'workspace', format: 1, workspace: { id: from.workspaceId } })
  const answer = await restore(to, { base64: Buffer.from(original).toString('base64') })
  expect(answer.statusCode, answer.body).toBe(200)
  expect(answer.json()).toMatchObject({
    workspaceId: from.workspaceId,
    owner: { by: 'first-owner', name: 'Test owner' },
  })
  to.clock.set('2027-03-01T08:00:00.000Z')
  const again = await exportOf(to, from.workspaceId, await tokenFor(to, from.workspaceId))
  const [headerAgain, bodyAgain] = split(again.body)
  expect(bodyAgain).toBe(body)
  for (const table of ['note_vote', 'note_merge']) expect(body).toContain(`{"${table}":`)
  // Kept figures are no part of the file: they are counted anew.
  expect(body).not.toContain('voice_sum')
  expect(headerAgain).toEqual({
    ...header,
    at: '2027-03-01T08:00:00.000Z',
    workspace: expect.objectContaining({ id: from.workspaceId }),
  })
  expect(Object.keys(header['counts'] as object).length).toBeGreaterThan(10)
  for (const [table, count] of Object.entries(header['counts'] as Record<string, number>))
    if (
      [
        'record',
        'change',
        'link',
        'comment',
        'mention',
        'reaction',
        'watch',
        'notice',
        'attachment',
        'imported',
        'member',
        'product_role',
      ].includes(table)
    )
      expect(count, table).toBeGreaterThan(0)
})

test('attached files come along by their hashes, each once, and are read where they were restored', async () => {
  const token = await tokenFor(to, from.workspaceId)
  const get = (path: string) =>
    to.server.inject({
      url: `/api/v1/${from.workspaceId}${path}`,
      headers: { authorization: `Bearer ${token}` },
    })
  const attachments = (await get('/records/ITEM-1/attachments')).json().attachments as {
    id: string
    name: string
  }[]
  const large = attachments.find((each) => each.name === 'the same.bin')
  expect((await get(`/attachments/${large?.id}/file`)).rawPayload.equals(LARGE)).toBe(true)
  const lines = original.split('\n').filter((line) => line.startsWith('{"content"'))
  expect(new Set(lines.map((line) => JSON.parse(line).content.hash)).size).toBe(3)
})

test('an attached file that was changed within the export is refused, and nothing is restored', async () => {
  const [header, body] = split(original)
  const id = newId()
  const other = { ...header, workspace: { ...(header['workspace'] as object), id } }
  const wrong = body.replaceAll(from.workspaceId, id).replace(/"base64":"\w/, '"base64":"_')
  const answer = await restore(to, { text: joined(other, wrong) })
  expect(answer.statusCode).toBe(400)
  expect(answer.json().detail).toContain('is not what was exported')
})

test('what was restored is found by search, and its numbers go on where they were', async () => {
  const token = await tokenFor(to, from.workspaceId)
  const call = (method: 'GET' | 'POST', path: string, input: object = {}) =>
    to.server.inject({
      method,
      url: `/api/v1/${from.workspaceId}${path}`,
      headers: { authorization: `Bearer ${token}` },
      ...(method === 'GET' ? { query: input as Record<string, string> } : { payload: input }),
    })
  const { found } = (await call('GET', '/search', { text: 'keyboard' })).json()
  expect(found.map((each: { title: string }) => each.title)).toEqual([
    'Umlaut ü, 日本語, "quotes", 😀, \u2028 end',
  ])
  const before = await from.owner.call<{ record: { ref: string } }>('POST', '/personas', { title: 'Next' })
  const after = await call('POST', '/personas', { title: 'Next' })
  expect(after.json().record.ref).toBe(before.body.record.ref)
})

test('restoring over a workspace that is there is refused, and changes nothing', async () => {
  const answer = await restore(from, { text: original })
  expect([answer.statusCode, answer.json().detail]).toEqual([409, expect.stringContaining('is here already')])
})

const renamed = (text: string, id: string) => text.replaceAll(from.workspaceId, id)
const ID = '0199a000-0000-7000-8000-000000000001'

test('a file that was cut, changed or is something else is refused in words, and nothing is left of it', async () => {
  const [header, body] = split(renamed(original, ID))
  const half = body.slice(0, Math.floor(body.length / 2))
  const cases: [string, string][] = [
    [`${JSON.stringify(header)}\n${body.replace('Import me', 'Import us')}`, 'Its sum does not agree'],
    [`${JSON.stringify(header)}\n${half}`, 'Was it copied whole?'],
    ['key,title\n1,2\n', 'no workspace that Linchpin exported'],
    ['', 'no workspace that Linchpin exported'],
    [joined({ ...header, format: 2 }, body), 'written by a newer Linchpin'],
    [joined({ ...header, schema: '9999_future' }, body), 'written by a newer Linchpin'],
    [joined(header, body.replace('"verb":"created"', '"verb":7')), 'change.verb is not of its type'],
    [
      joined(header, body.replace('{"comment":{', '{"comment":{"colour":"red",')),
      'comment has no column colour',
    ],
    [joined(header, body.replace('"role":"owner"', '"role":"king"')), 'member_role'],
    [
      joined(header, body.replaceAll(`"id":"${ID}"`, `"id":"${from.workspaceId}"`)),
      'must hold one workspace',
    ],
    [joined(header, body.replace('"role":"owner"', '"role":"member"')), 'has no owner'],
  ]
  for (const [text, words] of cases) {
    const answer = await restore(to, { text })
    expect([answer.statusCode, answer.json().detail]).toEqual([400, expect.stringContaining(words)])
  }
  const left = await sql<{
    n: number
  }>`select count(*) as n from directory.slug where workspace_id = ${ID}`.execute(to.app.db)
  expect(left.rows[0]?.n).toBe(0)
  const whole = await restore(to, { base64: gzipSync(renamed(original, ID)).toString('base64') })
  expect(whole.statusCode, whole.body).toBe(400)
  const packed = await restore(to, { base64: gzipSync(joined(header, body)).toString('base64') })
  expect(packed.statusCode, packed.body).toBe(200)
})

test('only owners and admins export the workspace, and a token must cover all of it', async () => {
  const statusOf = async (token: string) => (await exportOf(from, from.workspaceId, token)).statusCode
  expect(await statusOf((await from.client('product-owner')).token)).toBe(403)
  expect(await statusOf((await from.client('admin')).token)).toBe(200)
  expect(await statusOf((await from.client('owner', ['core:read'])).token)).toBe(403)
  expect(await statusOf((await from.client('owner', ['*:read'])).token)).toBe(200)
})

test('the owner with the address of the restoring account becomes theirs', async () => {
  const id = '0199a000-0000-7000-8000-000000000002'
  const { accountId, email } = await accountOf(to)
  const [header, body] = split(renamed(original, id))
  const person = `"id":"${from.owner.personId}"`
  const addressed = body.replace(
    new RegExp(`(\\{"person":\\{[^\\n]*)"email":""([^\\n]*${person})`),
    `$1"email":"${email.toUpperCase()}"$2`,
  )
  expect(addressed).not.toBe(body)
  const answer = await restore(to, { text: joined(header, addressed) })
  expect(answer.json().owner).toEqual({ personId: from.owner.personId, name: 'Test owner', by: 'email' })
  const member = await to.app.db
    .selectFrom('directory.membership')
    .select('person_id')
    .where('workspace_id', '=', id)
    .where('account_id', '=', accountId)
    .execute()
  expect(member).toEqual([{ person_id: from.owner.personId }])
})

const accountOf = async (app: App) => {
  const row = await app.app.db
    .selectFrom('directory.membership')
    .select('account_id')
    .where('person_id', '=', app.owner.personId)
    .executeTakeFirstOrThrow()
  return { accountId: row.account_id, email: `${row.account_id}@example.org` }
}

test('every table of a workspace is exported or declared transient, and none restores only by luck', async () => {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
       and (c.relname = 'workspace' or exists (
         select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id'))`.execute(
    from.app.db,
  )
  const exported = exportedTables(from.app)
  const transient = from.app.tables.filter((table) => table.transient).map((table) => table.name)
  expect(rows.map((row) => row.name).sort()).toEqual([...exported, ...transient].sort())
  // Rows of one table that point at each other are written in an order of their ids: the check must wait for all.
  const own = await sql<{ name: string }>`
    select conname as name from pg_constraint
     where contype = 'f' and conrelid = confrelid and not condeferrable`.execute(from.app.db)
  expect(own.rows).toEqual([])
  // The words of search are worked out anew for records; another such column would come back empty.
  const words = await sql<{ name: string }>`
    select format('%s.%s', c.relname, a.attname) as name from pg_attribute a join pg_class c on c.oid = a.attrelid
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
     where c.relkind in ('r', 'p') and format_type(a.atttypid, null) = 'tsvector' and a.attgenerated = ''`.execute(
    from.app.db,
  )
  expect(words.rows).toEqual([{ name: 'record.search' }])
  expect((await shapesOf(from.app.db, exported)).map((shape) => shape.name).sort()).toEqual(
    [...exported].sort(),
  )
})
