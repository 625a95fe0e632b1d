import fc from 'fast-check'
import { generateKeyBetween } from 'fractional-indexing'
import { sql, type Transaction } from 'kysely'
import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import { systemActor } from '../access/system-actor.ts'
import { kindNamed } from '../app.ts'
import type { Database } from '../database/tables.ts'
import { enterWorkspace, makeContext } from '../operations/run.ts'
import { respreadRanks } from './order.ts'

const product = await startTestApp()
const { app, owner, workspaceId } = product
const { kind } = kindNamed(app, 'item')

type Item = { id: string; ref: string }

const newProduct = async (): Promise<string> =>
  (await owner.call<{ record: Item }>('POST', '/products', { title: 'An order' })).body.record.id

const newItems = async (productId: string, count: number): Promise<string[]> => {
  const refs: string[] = []
  for (let n = 0; n < count; n++)
    refs.push(
      (await owner.call<{ record: Item }>('POST', '/items', { title: `${n}`, product: productId })).body
        .record.ref,
    )
  return refs
}

const orderOf = async (productId: string): Promise<string[]> =>
  (
    await owner.call<{ records: Item[] }>('GET', '/items', { product: productId, sort: 'rank', limit: '500' })
  ).body.records.map(({ ref }) => ref)

type Row = { id: string; rank: string }

const ranksOf = (productId: string): Promise<Row[]> =>
  inWorkspace(async (db) => {
    const { rows } = await sql<Row>`
      select id, rank from record where workspace_id = ${workspaceId} and product_id = ${productId}
         and kind = 'item' order by rank`.execute(db)
    return rows
  })

const longestKey = async (productId: string): Promise<number> =>
  Math.max(...(await ranksOf(productId)).map(({ rank }) => rank.length))

const inWorkspace = <T>(work: (db: Transaction<Database>) => Promise<T>): Promise<T> =>
  app.db.transaction().execute(async (db) => {
    await enterWorkspace(db, workspaceId)
    return work(db)
  })

const spread = (productId: string, longest?: number): Promise<number | null> =>
  inWorkspace((db) =>
    respreadRanks(makeContext(app, db, workspaceId, systemActor, 'test'), kind, productId, longest),
  )

/** What three hundred moves into one gap leave behind: the second and third of the order have very long keys. */
const lengthen = async (productId: string): Promise<void> => {
  const [first, second, third, fourth] = await ranksOf(productId)
  let [low, high] = [first?.rank ?? null, fourth?.rank ?? null]
  for (let n = 0; n < 330; n++) {
    const between = generateKeyBetween(low, high)
    if (n % 2 === 0) high = between
    else low = between
  }
  await inWorkspace(async (db) => {
    for (const [row, rank] of [
      [second, low],
      [third, high],
    ] as const)
      await sql`update record set rank = ${rank} where workspace_id = ${workspaceId} and id = ${row?.id}`.execute(
        db,
      )
  })
}

test('an order that people moved at one place for long keeps its order and gets short keys', {
  timeout: 60_000,
}, async () => {
  const productId = await newProduct()
  await newItems(productId, 6)
  await lengthen(productId)
  const before = await orderOf(productId)
  expect(await longestKey(productId)).toBeGreaterThan(50)
  expect(await spread(productId)).toBeGreaterThan(0)
  expect(await longestKey(productId)).toBeLessThan(20)
  expect(await orderOf(productId)).toEqual(before)
  expect(await spread(productId)).toBe(0)
})

test('a move that was made before can still be undone after', async () => {
  const productId = await newProduct()
  const refs = await newItems(productId, 6)
  await lengthen(productId)
  const before = await orderOf(productId)
  const moved = await owner.call<{ batchId: string }>('POST', '/items/move', { refs: [refs[3]], to: 'top' })
  await spread(productId)
  const undo = await owner.call<{ undone: number; changedSince: unknown[] }>(
    'POST',
    `/changes/${moved.body.batchId}/undo`,
  )
  expect(undo.body).toMatchObject({ undone: 1, changedSince: [] })
  expect(await orderOf(productId)).toEqual(before)
})

test('moves that happen meanwhile arrive where they were meant to', { timeout: 120_000 }, async () => {
  const productId = await newProduct()
  const refs = await newItems(productId, 24)
  await lengthen(productId)
  let spreads = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(2), fc.nat(6)), { minLength: 12, maxLength: 24 }),
      async (moves) => {
        // Three people, each with an anchor and seven items of their own, which only they move: after it, each time.
        const people = [0, 1, 2].map((n) => ({
          anchor: refs[n * 8] ?? '',
          own: refs.slice(n * 8 + 1, n * 8 + 8),
        }))
        const meant = people.map(() => [] as string[])
        const work = people.map(async ({ anchor, own }, person) => {
          for (const [who, which] of moves) {
            const ref = own[which] ?? ''
            if (who !== person) continue
            const answer = await owner.call('POST', '/items/move', { refs: [ref], after: anchor })
            expect(answer.status).toBe(200)
            meant[person] = [ref, ...(meant[person] ?? []).filter((each) => each !== ref)]
          }
        })
        let busy = true
        const spreading = (async () => {
          // Every key counts as long here, so that all are written anew while people move them.
          for (; busy; await new Promise((resolve) => setTimeout(resolve, 2)))
            if (((await spread(productId, 2)) ?? 0) > 0) spreads++
        })()
        await Promise.all(work)
        busy = false
        await spreading
        const order = await orderOf(productId)
        expect(new Set(order).size).toBe(refs.length)
        for (const [person, { anchor }] of people.entries()) {
          const at = order.indexOf(anchor)
          const list = meant[person] ?? []
          expect(order.slice(at + 1, at + 1 + list.length)).toEqual(list)
        }
      },
    ),
    { numRuns: 4 },
  )
  // How often depends on the machine; that it happened at all while people moved is what is shown.
  expect(spreads).toBeGreaterThan(0)
})
