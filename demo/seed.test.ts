import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { createToken } from '../core/access/tokens.ts'
import { newId } from '../core/ids.ts'
import { enterWorkspace } from '../core/operations/run.ts'
import { type Client, clientWith, startTestApp } from '../tools/test/app.ts'
import { type Demo, seedDemo } from './seed.ts'

const { app, server } = await startTestApp()
const NOW = '2026-11-21T09:00:00.000Z'
let demo: Demo
let maya: Client

beforeAll(async () => {
  const accountId = newId()
  demo = await seedDemo(app, { accountId })
  const { secret } = await createToken(app.db, NOW, {
    accountId,
    workspaceId: demo.workspaceId,
    name: 'test',
    scopes: ['*:write'],
    expiresAt: '2099-01-01T00:00:00.000Z',
  })
  maya = clientWith(server, demo.workspaceId, secret, demo.personId)
}, 120_000)

/** Rows of the demo's own workspace, past the doors: what no page shows must be right as well. */
const rows = async <T>(query: string): Promise<T[]> =>
  app.db.transaction().execute(async (db) => {
    await enterWorkspace(db, demo.workspaceId)
    return (await sql.raw<T>(query).execute(db)).rows
  })

type Listed = { ref: string; title: string; [key: string]: unknown }
const all = async (path: string, query: Record<string, string> = {}): Promise<Listed[]> => {
  const found: Listed[] = []
  let after: string | undefined
  do {
    const page = await maya.call<{ records: Listed[]; next: string | null }>('GET', path, {
      limit: '100',
      ...query,
      ...(after ? { after } : {}),
    })
    expect(page.status, JSON.stringify(page.body)).toBe(200)
    found.push(...page.body.records)
    after = page.body.next ?? undefined
  } while (after)
  return found
}

test('its owner signs in to a workspace that says it is a demo', async () => {
  const [workspace] = await rows<{ demo: boolean; name: string; created_at: string }>(
    `select demo, name, created_at from workspace`,
  )
  expect(workspace).toEqual({
    demo: true,
    name: 'Heron Bend Community College',
    created_at: '2025-11-10T13:55:00.000Z',
  })
  expect((await all('/products')).map((each) => each.title).toSorted()).toEqual([
    'Early Alert',
    'Gradebook',
    'Student App',
  ])
})

test('a second seeding finds the first and makes nothing', async () => {
  const count = () => rows<{ n: number }>('select count(*)::int as n from change')
  const before = await count()
  expect(await seedDemo(app)).toEqual(demo)
  expect(await count()).toEqual(before)
})

test('every kind of the product occurs, and every type of link', async () => {
  // What is personal lies in nobody's institution.
  const shared = [...app.kinds.values()].flatMap(({ kind }) => (kind.personal ? [] : [kind.name]))
  const kinds = await rows<{ kind: string }>('select distinct kind from record')
  expect(kinds.map((row) => row.kind).toSorted()).toEqual(shared.toSorted())
  const arrows = [...app.links.values()].flatMap((link) =>
    link.from.every((kind) => kind === '*' || shared.includes(kind)) ? [link.name] : [],
  )
  const links = await rows<{ type: string }>('select distinct type from link')
  expect(links.map((row) => row.type).toSorted()).toEqual(arrows.toSorted())
})

test('every state of every choice that people filter by occurs', async () => {
  for (const [table, column] of [
    ['item', 'state'],
    ['item', 'type'],
    ['note', 'channel'],
    ['note', 'heard'],
    ['theme', 'state'],
    ['release', 'state'],
  ]) {
    const field = app.kinds.get(table ?? '')?.kind.fields[column ?? '']
    const values = field?.type === 'choice' ? field.values.filter((value) => value !== 'other') : []
    const there = await rows<{ value: string }>(`select distinct ${column} as value from ${table}`)
    expect(there.map((row) => row.value).toSorted(), `${table}.${column}`).toEqual(values.toSorted())
  }
})

test('everything has an author who is a member, and a moment within the year', async () => {
  const strange = await rows(
    `select kind, number from record where created_by is null
     union all select kind, number from record r where created_by is not null
        and not exists (select 1 from member m where m.person_id = r.created_by)
     union all select kind, number from record
        where created_at < '2025-11-10' or updated_at > '${NOW}' or updated_at < created_at`,
  )
  expect(strange).toEqual([])
  const unsigned = await rows(
    `select verb, record_id from change
      where person_id is null or at > '${NOW}'`,
  )
  expect(unsigned).toEqual([])
  const doors = await rows<{ door: string }>('select distinct door from change')
  expect(doors.map((row) => row.door).toSorted()).toEqual(['api', 'import', 'site'])
})

test('lists sorted by id are sorted by the moment of writing', async () => {
  for (const table of ['record', 'link', 'comment']) {
    const wrong = await rows(
      `select * from (select *, lag(created_at) over (order by id) as before from ${table}) x
        where created_at < before`,
    )
    expect(wrong, table).toEqual([])
  }
  expect(
    await rows(
      'select 1 from (select at, lag(at) over (order by id) as before from change) x where at < before',
    ),
  ).toEqual([])
})

test('no two notes say the same, and one core group is nearly silent', async () => {
  const notes = await all('/notes')
  expect(notes.length).toBeGreaterThan(210)
  expect(new Set(notes.map((note) => note['text'])).size).toBe(notes.length)
  const voices = await rows<{ title: string; size: number; notes: number }>(
    `select r.title, g.size, (select count(*)::int from note n where n.group_id = g.id) as notes
       from "group" g join record r on r.id = g.id where g.core order by notes`,
  )
  expect(voices[0]).toMatchObject({ title: 'Dual-enrollment pupils', size: 1085, notes: 3 })
})

test('sizes of groups add up where they should', async () => {
  const groups = await all('/groups')
  const size = (title: string) => Number(groups.find((group) => group.title === title)?.['size'])
  expect(size('Part-time students') + size('Full-time students')).toBe(size('Students'))
  expect(size('Adjunct faculty') + size('Full-time faculty')).toBe(size('Faculty'))
  const larger = await rows(
    'select g.id from "group" g join "group" p on p.id = g.parent_id where g.size > p.size',
  )
  expect(larger).toEqual([])
})

test('three of five releases are out, and fewer were told than asked', async () => {
  const releases = await all('/releases')
  expect(releases.map((release) => release['state']).toSorted()).toEqual([
    'planned',
    'planned',
    'released',
    'released',
    'released',
  ])
  for (const release of releases.filter((each) => each['state'] === 'released')) {
    const asked = await maya.call<{ askers: number; told: number; others: unknown[]; medianDays: number }>(
      'GET',
      `/releases/${release.ref}/asked`,
    )
    expect(asked.body.told, release.title).toBeGreaterThan(0)
    expect(asked.body.told, release.title).toBeLessThan(asked.body.askers)
    expect(asked.body.others, release.title).toEqual([])
    expect(asked.body.medianDays, release.title).toBeGreaterThan(0)
  }
})

test('from the first voice to the release that answered it, and back, the chain can be walked', async () => {
  type Chain = { steps: { ref: string; kind: string; title: string; side: string }[] }
  const note = (await all('/notes')).find((each) => each.title === 'Late work turns up by accident')
  const there = await maya.call<Chain>('GET', `/records/${note?.ref}/chain`)
  const release = there.body.steps.find((step) => step.kind === 'release')
  expect(release?.title).toBe('Gradebook, spring start 2026')
  const back = await maya.call<Chain>('GET', `/records/${release?.ref}/chain`)
  expect(back.body.steps.filter((step) => step.side === 'voices').map((step) => step.ref)).toContain(
    note?.ref,
  )
})

test('items stand in an order in which nothing waits for what stands below it', async () => {
  const wrong = await rows(
    `select l.id from link l
       join record f on f.id = l.from_id join record t on t.id = l.to_id
       join item i on i.id = l.to_id
      where l.type = 'blocks' and f.product_id = t.product_id and f.rank > t.rank
        and i.state not in ('done', 'declined')`,
  )
  expect(wrong).toEqual([])
})

test('some items rest on opinion alone, and some duties on no voice at all', async () => {
  const summary = await maya.call<{ opinion: number; unestimated: number }>('GET', '/backlog/summary')
  expect(summary.body.opinion).toBeGreaterThan(4)
  expect(summary.body.opinion).toBeLessThan(20)
})

test('the history shows work of many hands, changes taken back, and things in the bin', async () => {
  const [people] = await rows<{ n: number }>('select count(distinct person_id)::int as n from change')
  expect(people?.n).toBeGreaterThan(10)
  const undone = await rows(`select distinct batch_id from change where operation = 'change.undo'`)
  expect(undone.length).toBeGreaterThan(2)
  const binned = await rows<{ kind: string }>('select kind from record where binned_at is not null')
  expect(binned.map((row) => row.kind).toSorted()).toEqual(['item', 'note', 'note'])
})

test('an interrupted seeding leaves nothing behind', async () => {
  const broken = new Map(app.operations)
  broken.delete('release.tell')
  await expect(seedDemo({ ...app, operations: broken }, { institution: 'school' })).rejects.toThrow(
    'release.tell',
  )
  const found = await app.db
    .selectFrom('directory.slug')
    .select('slug')
    .where('slug', '=', 'larch-hollow')
    .execute()
  expect(found).toEqual([])
})

test.each([
  ['school', 'US', 'Parents and guardians'],
  ['university', 'GB', 'Personal tutors'],
] as const)('a %s has its own words, groups and chain', async (institution, country, group) => {
  const made = await seedDemo(app, { institution })
  const found = await app.db.transaction().execute(async (db) => {
    await enterWorkspace(db, made.workspaceId)
    return {
      workspace: await db.selectFrom('workspace').select(['institution_type', 'country', 'demo']).execute(),
      groups: (await sql<{ title: string }>`select title from record where kind = 'group'`.execute(db)).rows,
      links: (await sql<{ type: string }>`select distinct type from link`.execute(db)).rows,
    }
  })
  expect(found.workspace).toEqual([{ institution_type: institution, country, demo: true }])
  expect(found.groups.map((row) => row.title)).toContain(group)
  expect(found.links.map((row) => row.type)).toEqual(
    expect.arrayContaining(['supports', 'asks-for', 'shipped-in', 'told']),
  )
})

test('the pilot of the college is not clear yet, by its figures of 142 and 139, with a group of eight hidden', async () => {
  const experiments = await all('/experiments')
  const pilot = experiments.find((each) => each['sealedAt'] !== null)
  expect(pilot).toMatchObject({ verdict: 'not-clear', wording: 'was', looks: 3, n: 281 })
  const { body } = await maya.call<{
    verdict: {
      judged: { figure: { x: number; n: number; grades: Record<string, number> } }
      against: { figure: { x: number; n: number } }
      subgroups: { cells: { at: Record<string, string>; hidden: string | null }[] }[]
    }
  }>('POST', `/experiments/${pilot?.ref}/verdict`, {})
  expect(body.verdict.judged.figure).toMatchObject({
    x: 31,
    n: 142,
    grades: { A: 38, B: 41, C: 32, D: 9, F: 10, W: 12 },
  })
  expect(body.verdict.against.figure).toMatchObject({ x: 44, n: 139 })
  const hidden = body.verdict.subgroups[0]?.cells.filter((cell) => cell.hidden !== null)
  expect(hidden?.find((cell) => cell.hidden === 'few')?.at).toEqual({ arm: 'pilot', attendance: 'online' })
  expect(hidden).toHaveLength(4)
})
