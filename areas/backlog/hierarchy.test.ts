import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { newId } from '../../core/ids.ts'
import { startTestApp } from '../../tools/test/app.ts'

const { owner, client, app, workspaceId } = await startTestApp()

type Item = { id: string; ref: string; title: string; parts: number; parentId: string | null }
type Rollup = {
  count: number
  done: number
  points: number
  donePoints: number
  unestimated: number
  earliest: string | null
  latest: string | null
  voices: number
  people: number
  progress: number | null
  progressBy: string | null
}
type Row = Item & { depth: number; rollup: Rollup }
type Refused = { code: string; detail: string }

const make = async (path: string, title: string, more: object = {}) =>
  (await owner.call<{ record: Item }>('POST', `/${path}`, { title, ...more })).body.record
const product = await make('products', 'Levels')
const item = (title: string, more: object = {}) => make('items', title, { product: product.ref, ...more })
const rollup = async ({ ref }: Item) =>
  (await owner.call<{ rollup: Rollup; lines: (Row & { counts: boolean })[] }>('GET', `/items/${ref}/rollup`))
    .body
const tree = async (input: object = {}) =>
  (
    await owner.call<{ rows: Row[]; total: number; cut: { id: string; more: number }[] }>(
      'POST',
      '/backlog/tree',
      { product: product.ref, ...input },
    )
  ).body

const initiative = await item('Initiative', { type: 'initiative' })
const feature = await item('Feature', { type: 'feature', parentId: initiative.ref, estimate: 40 })
const one = await item('One', { parentId: feature.ref, estimate: 5, startedOn: '2026-09-01' })
const two = await item('Two', { parentId: feature.ref, estimate: 8, dueOn: '2026-12-20' })
const task = await item('Task', { type: 'task', parentId: two.ref })
const declined = await item('No', {
  parentId: feature.ref,
  estimate: 100,
  state: 'declined',
  closingReason: 'No',
})

test('a roll-up equals the sum by hand: parts stand for what they are part of, and what was declined counts nowhere', async () => {
  await owner.call('PATCH', `/items/${one.ref}`, { state: 'done', doneOn: '2026-10-02' })
  const { rollup: sum, lines } = await rollup(initiative)
  // Feature (its 40 are replaced by 5 + 8), One, Two (its task has no points of its own), Task.
  expect(sum).toMatchObject({ count: 4, done: 1, points: 13, donePoints: 5, unestimated: 1 })
  expect(sum).toMatchObject({
    earliest: '2026-09-01',
    latest: '2026-12-20',
    progress: 0.25,
    progressBy: 'count',
  })
  expect(lines.map((line) => [line.title, line.depth, line.counts])).toEqual([
    ['Feature', 1, false],
    ['One', 2, true],
    ['Two', 2, true],
    ['Task', 3, false],
  ])
  expect(lines.some((line) => line.id === declined.id)).toBe(false)
  await owner.call('PATCH', `/items/${task.ref}`, { estimate: 3 })
  expect((await rollup(initiative)).rollup).toMatchObject({
    points: 8,
    unestimated: 0,
    progress: 5 / 8,
    progressBy: 'points',
  })
})

test('who asked for two parts is one person above them', async () => {
  const ana = await make('people', 'Ana')
  for (const at of [one, task]) {
    const note = await make('notes', `About ${at.ref}`, { text: 'Please', saidBy: ana.ref })
    await owner.call('POST', `/records/${note.ref}/links`, { type: 'supports', to: at.ref })
  }
  expect((await rollup(initiative)).rollup).toMatchObject({ voices: 2, people: 1 })
  expect((await rollup(two)).rollup).toMatchObject({ voices: 1, people: 1 })
})

test('the levels stand in the one order, folded until they are asked for', async () => {
  const later = await item('Standing alone')
  expect((await tree()).rows.map((row) => [row.title, row.depth, row.parts])).toEqual([
    ['Initiative', 0, 1],
    ['Standing alone', 0, 0],
  ])
  await owner.call('POST', '/items/move', { refs: [two.ref], before: one.ref })
  await owner.call('POST', '/items/move', { refs: [later.ref], to: 'top' })
  const { rows, total } = await tree({ unfolded: [initiative.ref, feature.ref] })
  expect(rows.map((row) => [row.title, row.depth])).toEqual([
    ['Standing alone', 0],
    ['Initiative', 0],
    ['Feature', 1],
    ['Two', 2],
    ['One', 2],
    ['No', 2],
  ])
  expect(total).toBe(2)
  expect(rows[1]?.rollup.count).toBe(4)
})

test('what was part of something in the bin stands on the first level until that comes back', async () => {
  await owner.call('POST', '/items/bin', { refs: [feature.ref] })
  const titles = (await tree()).rows.map((row) => row.title)
  expect(titles).toEqual(expect.arrayContaining(['Two', 'Initiative']))
  expect((await rollup(initiative)).rollup).toMatchObject({ count: 0, progress: null })
  await owner.call('POST', '/items/restore', { refs: [feature.ref] })
  expect((await rollup(initiative)).rollup.count).toBe(4)
})

test('a circle is refused and named, and nothing was changed', async () => {
  const refused = await owner.call<Refused>('PATCH', `/items/${initiative.ref}`, { parentId: task.ref })
  expect(refused.status).toBe(409)
  const way = [initiative, task, two, feature, initiative].map((each) => each.ref).join(' → ')
  expect(refused.body.detail).toContain(way)
  expect((await owner.call<Refused>('PATCH', `/items/${one.ref}`, { parentId: one.ref })).status).toBe(409)
  const many = await owner.call<Refused>('POST', '/items/change-many', {
    refs: [one.ref, initiative.ref],
    set: { parentId: two.ref },
  })
  expect(many.status).toBe(409)
})

test('a circle of five hundred is refused quickly and named by its ends, in the tree and among dependencies', async () => {
  const deep = await make('products', 'Deep')
  const ids = Array.from({ length: 500 }, () => newId())
  // Written straight to the tables: five hundred calls would test nothing more.
  await app.db.transaction().execute(async (db) => {
    await sql`select set_config('app.workspace', ${workspaceId}, true)`.execute(db)
    const chain = sql`(select x.id, x.at, lag(x.id) over (order by x.at) as before
      from unnest(${ids}::uuid[]) with ordinality as x (id, at)) c`
    await sql`insert into record (workspace_id, id, kind, number, title, product_id, rank, created_at, updated_at, version, search)
      select ${workspaceId}, c.id, 'item', 1000 + c.at, 'Level ' || c.at, ${deep.id}, 'a' || lpad(c.at::text, 5, '0') || 'V',
             now(), now(), 1, '' from ${chain}`.execute(db)
    await sql`insert into item (workspace_id, id, type, state, description, parent_id, criteria, source, priority_reason, duty, closing_reason, tags)
      select ${workspaceId}, c.id, 'story', 'new', '', c.before, '[]', '', '', false, '', '{}' from ${chain}`.execute(
      db,
    )
    await sql`insert into link as l (workspace_id, id, type, from_id, to_id, slot, detail, created_at)
      select ${workspaceId}, gen_random_uuid(), 'blocks', c.before, c.id, '', '{}', now() from ${chain} where c.before is not null`.execute(
      db,
    )
  })
  const [top, bottom] = ['ITEM-1001', 'ITEM-1500']
  const start = performance.now()
  const refused = await owner.call<Refused>('PATCH', `/items/${top}`, { parentId: bottom })
  const linked = await owner.call<Refused>('POST', `/records/${bottom}/links`, {
    type: 'blocks',
    to: top,
  })
  expect(performance.now() - start).toBeLessThan(2000)
  for (const { status, body } of [refused, linked]) {
    expect(status).toBe(409)
    expect(body.detail).toContain('more …')
    expect(body.detail.length).toBeLessThan(400)
  }
  expect((await rollup({ ref: top } as Item)).rollup.count).toBe(499)
})

test('a viewer of another product sees no level and no sum', async () => {
  const viewer = await client('viewer')
  expect((await viewer.call('GET', `/items/${initiative.ref}/rollup`)).status).toBe(404)
  expect((await viewer.call<{ rows: Row[] }>('POST', '/backlog/tree', {})).body.rows).toEqual([])
})
