import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { enterWorkspace } from '../../core/operations/run.ts'
import { wordJobs } from '../../core/search/word-counts.ts'
import { startTestApp } from '../../tools/test/app.ts'

type Found = { similar: { ref: string; id: string; title: string; likeness: number; words: string[] }[] }

const product = await startTestApp()
const { app, owner, productId } = product
const count = () => wordJobs.find(({ name }) => name === 'words.count')?.run(app)
const note = async (text: string, of: string | null = productId) =>
  (await owner.call<{ record: { ref: string; id: string } }>('POST', '/notes/capture', { text, product: of }))
    .body.record
const similar = async (input: Record<string, unknown>, as = owner) =>
  (await as.call<Found>('POST', '/notes/similar', input)).body.similar

const late = await note('I find late work by accident.\nFour sections, and no list of what waits.')
const excused = await note('An excused lab still counts as zero in the average.')
await note('The cafeteria closes too early.')

test('before anything was counted, a note that says nearly the same is found', async () => {
  const [first] = await similar({ text: 'Late work is found by accident only' })
  expect(first?.ref).toBe(late.ref)
})

test('the same after counting, with the words as they were typed', async () => {
  await count()
  const [first, ...others] = await similar({ text: 'Why do excused labs count as zero?' })
  expect(first?.ref).toBe(excused.ref)
  expect(first?.likeness).toBeGreaterThan(0.4)
  expect(first?.words).toEqual(expect.arrayContaining(['excused', 'labs', 'zero']))
  expect(others).toEqual([])
})

test('of a note, others are found and not the note itself', async () => {
  const twin = await note('Excused labs count as zero in my average, why?')
  await count()
  const found = await similar({ ref: excused.ref })
  expect(found.map(({ ref }) => ref)).toContain(twin.ref)
  expect(found.map(({ ref }) => ref)).not.toContain(excused.ref)
})

test('what lies in the bin is not found, nor what somebody may not read', async () => {
  const gone = await note('Projector bulbs in the music room burn out weekly.')
  const inbox = await note('Projector bulbs burn out in the music room again.', null)
  await owner.call('POST', '/notes/bin', { refs: [gone.ref] })
  await count()
  const asked = { text: 'Projector bulbs burn out in the music room' }
  expect((await similar(asked)).map(({ ref }) => ref)).toEqual([inbox.ref])
  // Unassigned notes are seen from contributor up.
  expect(await similar(asked, await product.client('viewer'))).toEqual([])
})

test('a text without words is refused, or finds nothing', async () => {
  const { status, body } = await owner.call<{ detail: string }>('POST', '/notes/similar', { text: '   ' })
  expect(status).toBe(400)
  expect(body.detail).toContain('nothing to compare')
  expect(await similar({ text: '?!… \\ \' " | & (' })).toEqual([])
  expect(await similar({ text: "it's \\'late\\' & | work:*" })).not.toEqual([])
})

// Public data of others, which lies beside the checkout where somebody put it, and is never part of it.
const DATA = new URL('../../../shared/data/duplicates/', import.meta.url)

/** For each report that has one, the reports that say the same: a pair counts both ways. */
const readDuplicates = (): Map<string, Set<string>> => {
  const rows = parse(readFileSync(new URL('hadoop-duplicates.csv', DATA)), { from: 2 }) as string[][]
  const duplicates = new Map<string, Set<string>>()
  const add = (one: string, other: string) =>
    duplicates.set(one, new Set([...(duplicates.get(one) ?? []), other]))
  for (const [one = '', others = ''] of rows)
    for (const other of others.split(',').map((each) => each.trim())) {
      add(one, other)
      add(other, one)
    }
  return duplicates
}

test.skipIf(!existsSync(DATA))(
  'of real reports with a duplicate, seven in eight find it among the first ten',
  { timeout: 240_000 },
  async () => {
    const base64 = readFileSync(new URL('hadoop-bugs.csv', DATA)).toString('base64')
    await owner.call('POST', '/import', {
      kind: 'note',
      file: { name: 'reports.csv', base64 },
      product: productId,
    })
    await count()
    const { rows } = await app.db.transaction().execute(async (db) => {
      await enterWorkspace(db, product.workspaceId)
      return sql<{ key: string; id: string }>`select external_id as key, record_id as id from imported
        where workspace_id = ${product.workspaceId} and source = 'reports'`.execute(db)
    })
    const idOf = new Map(rows.map((row) => [row.key, row.id]))
    const asked = [...readDuplicates()].filter(
      ([key, others]) => idOf.has(key) && [...others].some((other) => other !== key && idOf.has(other)),
    )
    let found = 0
    for (const [key, others] of asked) {
      const ids = new Set([...others].map((other) => idOf.get(other)))
      const first = await similar({ ref: idOf.get(key), limit: 10, least: 0 })
      if (first.some(({ id }) => ids.has(id))) found++
    }
    console.log(`A duplicate among the first ten: ${found} of ${asked.length}.`)
    expect(asked.length).toBeGreaterThanOrEqual(128)
    expect(found).toBeGreaterThanOrEqual(110)
  },
)
