import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { countBehind, ownPlaceOf, sessionIn, startWithSessions } from '../../../tools/test/own.ts'

// What a person takes along: each form of it, what stays behind, and what a link shows to somebody without an account.

const app = await startWithSessions()
const { server, clock } = app
const { own, workspaceId, accountId } = await ownPlaceOf(app, await app.client('product-owner'))

type Made = { record: { id: string; ref: string }; detail: string }
const make = async (plural: string, input: object) => {
  const { status, body } = await own.call<Made>('POST', `/${plural}`, input)
  expect(status, JSON.stringify(body)).toBe(200)
  return body.record.ref
}
const taken = (query: Record<string, string>, by = accountId) =>
  server.inject({
    method: 'GET',
    url: `/api/v1/${workspaceId}/growth-record`,
    headers: { cookie: `account=${by}` },
    query,
  })

const SECRET = 'Merger with Larkspur'
const work = await make('experiences', {
  title: 'Product owner',
  organisation: 'Heron Bend College',
  startsOn: '2024-02-29',
  what: 'Looked after the gradebook.\n\n- Led **two** pilots\n- Wrote what came of them',
  inAgile: true,
})
await make('experiences', {
  title: 'Teacher',
  type: 'education',
  organisation: 'North Academy',
  startsOn: '2015-09-01',
  endsOn: '2018-06-30',
})
await make('experiences', { title: 'Mentor', type: 'volunteering', organisation: 'Code Club' })
await make('experiences', { title: 'Timetable app', type: 'project', address: 'no address' })
const win = await make('wins', {
  title: 'Cut the forms for an alert <from four to one>',
  wonOn: '2026-03-20',
  fromValue: 4,
  toValue: 1,
  unit: 'forms',
  result: 'Alerts are answered.',
  reach: 120,
  reachWho: 'instructors',
  skill: 'user-research',
})
await make('wins', { title: 'Before any work', wonOn: '2020-01-01', reach: 300 })
const confidential = await make('wins', { title: SECRET, isConfidential: true, wonOn: '2026-04-01' })
await make('credentials', {
  title: 'CSPO',
  issuer: 'Scrum Alliance',
  state: 'held',
  earnedOn: '2025-02-14',
  months: 24,
  address: 'https://www.scrumalliance.org',
})
await make('learning-entries', {
  title: 'On asking',
  type: 'talk',
  happenedOn: '2026-10-09',
  place: 'Faculty day',
  skill: 'communication',
})
await make('learning-entries', { title: 'Unfinished thoughts', type: 'article', state: 'draft' })
const goal = await make('goals', { title: 'Close the loop faster', statement: 'From 69 to 45 days' })
const folio = await make('portfolios', {
  title: 'For the library',
  name: 'Maya Lindqvist',
  headline: 'Product owner',
  mail: 'maya@example.org',
  address: 'https://maya.example',
  location: 'Heron Bend',
  mission: 'So that nobody is lost unseen.',
  shows: [work, win, goal, confidential],
})

const schema = JSON.parse(
  readFileSync(new URL(import.meta.resolve('@jsonresume/schema/schema.json')), 'utf8'),
) as object
const ajv = new Ajv({ strict: false, allErrors: true })
formats.default(ajv)
const isResume = ajv.compile(schema)

type Resume = Record<string, Record<string, unknown>[]> & { basics: Record<string, unknown> }
const resume = async (query: Record<string, string> = {}): Promise<Resume> => {
  const made = (await taken({ form: 'json-resume', ...query })).json() as Resume
  expect(isResume(made), JSON.stringify(isResume.errors)).toBe(true)
  return made
}

test('JSON Resume is of the public schema, the whole record as well as a portfolio', async () => {
  const whole = await resume()
  expect(whole['work']).toEqual([
    {
      name: 'Heron Bend College',
      position: 'Product owner',
      startDate: '2024-02-29',
      highlights: [
        'Looked after the gradebook.',
        'Led two pilots',
        'Wrote what came of them',
        'Cut the forms for an alert <from four to one>: 4 to 1 forms (−75%)',
      ],
    },
  ])
  expect(whole['projects']?.map(({ name }) => name)).toEqual(['Timetable app', 'Before any work'])
  expect(whole['education']?.[0]).toMatchObject({ institution: 'North Academy', studyType: 'Teacher' })
  expect(whole['volunteer']?.[0]).toMatchObject({ organization: 'Code Club', position: 'Mentor' })
  expect(whole['certificates']).toEqual([
    { name: 'CSPO', date: '2025-02-14', url: 'https://www.scrumalliance.org', issuer: 'Scrum Alliance' },
  ])
  expect(whole['publications']?.map(({ name }) => name)).toEqual(['On asking'])
  expect(whole['skills']).toEqual([
    { name: 'User research and feedback loops', keywords: ['Cut the forms for an alert <from four to one>'] },
    { name: 'Communication and presentation', keywords: ['On asking'] },
  ])
  const shown = await resume({ portfolio: folio })
  expect(shown.basics).toMatchObject({
    name: 'Maya Lindqvist',
    label: 'Product owner',
    location: { city: 'Heron Bend' },
  })
  expect(shown['certificates']).toEqual([])
})

test('the schema that the tests hold it against refuses what is no résumé', () => {
  expect(isResume({ basics: { email: 'no mail' } })).toBe(false)
})

test('what is confidential stays behind unless asked for, and how much is said', async () => {
  const text = (await taken({ form: 'markdown' })).body
  expect(text).not.toContain(SECRET)
  expect(text).toContain('1 win is left out')
  expect((await taken({ form: 'markdown', confidential: 'true' })).body).toContain(SECRET)
  expect(JSON.stringify(await resume())).not.toContain(SECRET)
  expect((await taken({ form: 'markdown', without: win })).body).not.toContain('Cut the forms')
  const refused = await taken({ form: 'markdown', without: 'WIN-99' })
  expect(refused.json().detail).toContain('there is no WIN-99')
})

test('what could be taken along is listed, with what is in', async () => {
  const { body } = await own.call<{ records: { ref: string; isIn: boolean; isConfidential: boolean }[] }>(
    'GET',
    '/growth-record/contents',
    { portfolio: folio },
  )
  expect(body.records.filter(({ isIn }) => isIn).map(({ ref }) => ref)).toEqual([
    confidential,
    win,
    work,
    goal,
  ])
  expect(body.records.filter((each) => each.isConfidential).map(({ ref }) => ref)).toEqual([confidential])
})

test('the web page needs nothing beside it, and what was written is no markup', async () => {
  const page = (await taken({ form: 'page' })).body
  expect(page).toContain('&lt;from four to one&gt;')
  expect(page).toContain('font/woff2;base64,')
  expect(page.replaceAll(/href="[^"]*"/g, '')).not.toMatch(/(?:src|href)=|@import|url\((?!data:)/)
  expect((await taken({ form: 'page', language: 'de' })).body).toContain('<html lang="de">')
})

const pdf = async (query: Record<string, string>) => {
  const answer = await taken({ form: 'pdf', ...query })
  expect(answer.headers['content-type']).toContain('application/pdf')
  const read = await getDocumentProxy(new Uint8Array(answer.rawPayload))
  const pages = []
  for (let page = 1; page <= read.numPages; page++) {
    const { items } = await (await read.getPage(page)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  return { read, pages }
}

test('the PDF reads aloud: tagged, with its language, title and headings in order, its text as it was written', async () => {
  const { read, pages } = await pdf({})
  expect(await read.getMarkInfo()).toMatchObject({ Marked: true })
  const { info } = await read.getMetadata()
  expect(info).toMatchObject({ Language: 'en' })
  const tree = JSON.stringify(await (await read.getPage(1)).getStructTree())
  expect(tree.indexOf('"H1"')).toBeGreaterThan(-1)
  expect(tree.indexOf('"H2"')).toBeGreaterThan(tree.indexOf('"H1"'))
  expect(tree.indexOf('"H3"')).toBeGreaterThan(tree.indexOf('"H2"'))
  expect(tree).toContain('"LBody"')
  expect(pages.join(' ')).toContain('Cut the forms for an alert <from four to one>')
  expect(pages.join(' ')).not.toContain(SECRET)
})

test('signs that the typeface does not have are told in the file, and Polish is set as it is written', async () => {
  const ref = await make('portfolios', { title: 'Łódź', name: 'Żaneta Łęcka', summary: '東京' })
  const { pages } = await pdf({ portfolio: ref })
  expect(pages[0]?.replaceAll(' ', '')).toContain('ŻanetaŁęcka')
  expect(pages[0]).toContain('could not be set')
  expect((await pdf({ portfolio: folio })).pages.join(' ')).not.toContain('could not be set')
})

test('the impact fits on one page however many wins there are, says how many more, and never adds people up', async () => {
  const { pages } = await pdf({ of: 'impact' })
  expect(pages).toHaveLength(1)
  expect(pages[0]).toContain('between 300 and 420 people')
  const words = 'A long result that goes on and on about what came of it. '.repeat(12)
  for (let at = 0; at < 12; at++)
    await make('wins', {
      title: `Win ${at} ${'of many words '.repeat(6)}`,
      wonOn: '2026-10-01',
      result: words,
    })
  const full = await pdf({ of: 'impact' })
  expect(full.pages).toHaveLength(1)
  expect(full.pages[0]).toMatch(/\d+ more wins/)
  expect((await taken({ of: 'impact', form: 'json-resume' })).statusCode).toBe(400)
})

type Shown = {
  document: { title: string; blocks: object[] }
  by: string
  endsAt: string
  detail: string
  code: string
}
const read = async (link: string) => {
  const answer = await server.inject({
    method: 'POST',
    url: '/api/v1/portfolios/shared',
    payload: { token: link.split('/shown/')[1] ?? 'unknown-secret' },
  })
  return { status: answer.statusCode, body: answer.json() as Shown, text: answer.body }
}
const share = async (endsAt: string) =>
  (
    await own.call<{ id: string; link: string; detail: string }>('POST', `/portfolios/${folio}/share`, {
      name: 'Library',
      endsAt,
    })
  ).body
type Shares = { shares: { id: string; name: string; readings: string[]; endedAt: string | null }[] }
const shares = async () => (await own.call<Shares>('GET', `/portfolios/${folio}/shares`)).body.shares

test('a link shows what was chosen and nothing else; each reading is told to its owner, and nobody is named in it', async () => {
  const { link, id } = await share('2026-12-01T12:00:00Z')
  const shown = await read(link)
  expect(shown.status).toBe(200)
  expect(shown.body).toMatchObject({ by: 'Maya Lindqvist', endsAt: '2026-12-01T12:00:00.000Z' })
  expect(shown.text).toContain('Close the loop faster')
  for (const other of [SECRET, 'CSPO', 'On asking', 'Before any work', workspaceId, 'Test Person'])
    expect(shown.text).not.toContain(other)
  await read(link)
  const [listed] = await shares()
  expect(listed).toMatchObject({ id, name: 'Library', endedAt: null })
  expect(listed?.readings).toHaveLength(2)
  const kept = await app.app.pool.query<{ hash: string }>('select hash from directory.portfolio_share')
  expect(kept.rows.every(({ hash }) => !link.includes(hash))).toBe(true)
  const columns = "select 1 from information_schema.columns where table_name = 'portfolio_reading'"
  expect(await countBehind(app, columns)).toBe(6)
})

test('ended, over, binned and unknown answer the same', async () => {
  const answers = []
  const ended = await share('2026-12-01T12:00:00Z')
  await own.call('POST', `/portfolios/${folio}/unshare`, { share: ended.id })
  answers.push(await read(ended.link))
  const over = await share('2026-11-21T10:00:00Z')
  clock.set('2026-11-21T10:00:00.000Z')
  answers.push(await read(over.link))
  clock.set('2026-11-21T09:00:00.000Z')
  answers.push(await read('https://x.example/shown/no-secret-of-anybody'))
  const binned = await share('2026-12-01T12:00:00Z')
  await own.call('POST', '/portfolios/bin', { refs: [folio] })
  answers.push(await read(binned.link))
  await own.call('POST', '/portfolios/restore', { refs: [folio] })
  expect((await read(binned.link)).status).toBe(200)
  expect(
    new Set(answers.map(({ status, text }) => `${status} ${text.replace(/"instance":"[^"]*"/, '')}`)).size,
  ).toBe(1)
  expect(answers[0]?.status).toBe(410)
})

test('a link has an end, a year ahead at most, and one that is over is not made', async () => {
  expect((await share('2026-11-21T08:00:00Z')).detail).toContain('would have ended already')
  expect((await share('2028-01-01T00:00:00Z')).detail).toContain('a year at most')
  const { body } = await own.call<{ ended: number }>('POST', `/portfolios/${folio}/unshare`, {})
  expect(body.ended).toBeGreaterThan(0)
  expect((await shares()).every(({ endedAt }) => endedAt !== null)).toBe(true)
})

const fileOf = async (from: typeof server, of: string, account: string) =>
  (
    await from.inject({
      method: 'GET',
      url: `/api/v1/${of}/workspace-file`,
      headers: { cookie: `account=${account}` },
    })
  ).body

test('the own workspace is opened elsewhere as one’s own, in place of the empty one there, and exports the same', {
  timeout: 60_000,
}, async () => {
  const file = await fileOf(server, workspaceId, accountId)
  const elsewhere = await startWithSessions()
  const there = await ownPlaceOf(elsewhere, await elsewhere.client('contributor'))
  const restored = await elsewhere.server.inject({
    method: 'POST',
    url: '/api/v1/workspaces/restore',
    headers: { cookie: `account=${there.accountId}` },
    payload: { file: { name: 'own.jsonl', text: file } },
  })
  expect(restored.statusCode, restored.body).toBe(200)
  await elsewhere.settled()
  const owned = 'select 1 from directory.personal_workspace where account_id = $1 and workspace_id = $2'
  expect(await countBehind(elsewhere, owned, [there.accountId, workspaceId])).toBe(1)
  for (const left of [
    'workspace where id',
    'record where workspace_id',
    'directory.membership where workspace_id',
  ])
    expect(await countBehind(elsewhere, `select 1 from ${left} = $1`, [there.workspaceId])).toBe(0)
  const body = (text: string) => text.slice(text.indexOf('\n'))
  const again = await fileOf(elsewhere.server, workspaceId, there.accountId)
  expect(body(again) === body(file)).toBe(true)
  const mine = sessionIn(elsewhere, workspaceId, there.accountId)
  expect((await mine.call<Shares>('GET', `/portfolios/${folio}/shares`)).body.shares).toEqual([])
})

test('an own workspace that was written in stays beside the restored one, and the person chooses', {
  timeout: 60_000,
}, async () => {
  const elsewhere = await startWithSessions()
  const there = await ownPlaceOf(elsewhere, await elsewhere.client('contributor'))
  await there.own.call('POST', '/goals', { title: 'Written here' })
  await elsewhere.server.inject({
    method: 'POST',
    url: '/api/v1/workspaces/restore',
    headers: { cookie: `account=${there.accountId}` },
    payload: { file: { name: 'own.jsonl', text: await fileOf(server, workspaceId, accountId) } },
  })
  await elsewhere.settled()
  const owned = 'select 1 from directory.personal_workspace where account_id = $1 and workspace_id = $2'
  expect(await countBehind(elsewhere, owned, [there.accountId, there.workspaceId])).toBe(1)
  const choose = (id: string, account: string) =>
    elsewhere.server.inject({
      method: 'POST',
      url: '/api/v1/account/own-workspace',
      headers: { cookie: `account=${account}` },
      payload: { workspaceId: id },
    })
  expect((await choose(workspaceId, there.accountId)).statusCode).toBe(200)
  expect(await countBehind(elsewhere, owned, [there.accountId, workspaceId])).toBe(1)
  expect((await there.own.call<{ records: object[] }>('GET', '/goals')).body.records).toHaveLength(1)
  expect((await choose(workspaceId, 'somebody')).statusCode).toBe(404)
  expect((await choose(elsewhere.workspaceId, there.accountId)).statusCode).toBe(404)
})

test('the level of a skill is said in the language of the file', async () => {
  const ratings = [{ skill: 'user-research', level: 3 }]
  const rated = await own.call('POST', '/skills/check', { title: 'Autumn', ratings })
  expect(rated.status).toBe(200)
  expect((await taken({ form: 'markdown' })).body).toContain(
    'User research and feedback loops · Practitioner',
  )
  expect((await taken({ form: 'markdown', language: 'de' })).body).toContain(' · Praxis · ')
})
