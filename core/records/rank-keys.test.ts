import fc from 'fast-check'
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import { expect, test } from 'vitest'
import { LONGEST_KEY, type Ranked, respread } from './rank-keys.ts'

/** An order made the way people make one: each new record goes to some place, and often to one place again and again. */
const orders = fc
  .tuple(
    fc.integer({ min: 1, max: 30 }),
    fc.array(fc.record({ at: fc.nat(1000), times: fc.integer({ min: 1, max: 400 }), side: fc.boolean() }), {
      maxLength: 4,
    }),
  )
  .map(([size, moves]) => {
    const ranks = generateNKeysBetween(null, null, size)
    for (const { at, times, side } of moves) {
      let place = at % ranks.length
      for (let n = 0; n < times; n++) {
        ranks.splice(place + 1, 0, generateKeyBetween(ranks[place] ?? null, ranks[place + 1] ?? null))
        if (side) place++
      }
    }
    return ranks.map((rank, n): Ranked => ({ id: String(n), rank }))
  })

const after = (order: readonly Ranked[]): Ranked[] => {
  const keys = new Map(respread(order).map(({ id, to }) => [id, to]))
  return order.map(({ id, rank }) => ({ id, rank: keys.get(id) ?? rank }))
}

test('spreading keys again never changes the order, and no key stays long', () => {
  fc.assert(
    fc.property(orders, (order) => {
      const ranks = after(order).map(({ rank }) => rank)
      expect(ranks).toEqual([...ranks].sort((a, b) => (a < b ? -1 : 1)))
      expect(new Set(ranks).size).toBe(ranks.length)
      expect(Math.max(...ranks.map((rank) => rank.length))).toBeLessThanOrEqual(LONGEST_KEY)
    }),
    { numRuns: 200 },
  )
})

test('what lies outside the neighbourhood keeps its key, and an order of short keys is left alone', () => {
  fc.assert(
    fc.property(orders, (order) => {
      const spread = respread(order)
      if (order.every(({ rank }) => rank.length <= LONGEST_KEY)) expect(spread).toEqual([])
      const short = new Set(order.filter(({ rank }) => rank.length <= 12).map(({ id }) => id))
      expect(spread.filter(({ id }) => short.has(id))).toEqual([])
    }),
    { numRuns: 100 },
  )
})

test('the orders that are tried have long keys in them', () => {
  const long = fc.sample(orders, { numRuns: 100, seed: 7 }).filter((order) => respread(order).length > 0)
  expect(long.length).toBeGreaterThan(20)
})
