import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import type { Run } from './shapes.ts'
import { theSolver } from './solver/solver.ts'

// 1,166 real items of a learning management system with their story points, through the import and the operations that
// everybody uses. The values are synthetic, made from the keys, and say nothing about the items.

const file = new URL('../../../shared/data/backlog/moodle-items.csv', import.meta.url)
const there = existsSync(file)

/** 1 + (the first four bytes of the SHA-256 of the key, as a big-endian number) mod 100. */
const worthOfKey = (key: string): number =>
  1 + (createHash('sha256').update(key).digest().readUInt32BE(0) % 100)

const { owner, productId } = await startTestApp()
afterAll(() => theSolver().stop())

type Imported = { created: number; errorRows: number; errors: object[] }
type Why = { isIn: boolean; costs: number; enters: string[]; leaves: string[]; isProven: boolean }

/** The most value for a capacity, by the textbook: for each item, for each capacity, with it or without. */
const bestByHand = (options: readonly { value: number; cost: number }[], capacity: number): number => {
  const best = new Float64Array(capacity + 1)
  for (const { value, cost } of options)
    for (let room = capacity; room >= cost; room--)
      best[room] = Math.max(best[room] ?? 0, (best[room - cost] ?? 0) + value)
  return best[capacity] ?? 0
}

test.skipIf(!there)(
  'of the real items the best set for 500 points is proven, equals an exact sum by hand, and says why one is out',
  async () => {
    const text = readFileSync(file, 'utf8')
    const items = await owner.call<Imported>('POST', '/import', {
      kind: 'item',
      file: { name: 'moodle-items.csv', text },
      product: productId,
      source: 'moodle',
    })
    expect(items.body).toMatchObject({ created: 1166, errorRows: 0 })
    const keys = [...text.matchAll(/^(MDL-\d+),/gm)].map((match) => match[1] ?? '')
    const lines = [...new Set(keys)].map(
      (key) => `${key},Synthetic worth of ${key},${key},${worthOfKey(key)}`,
    )
    const scores = await owner.call<Imported>('POST', '/import', {
      kind: 'score',
      file: { name: 'worth.csv', text: `key,title,item,value\n${lines.join('\n')}\n` },
      product: productId,
      source: 'moodle',
    })
    expect(scores.body).toMatchObject({ created: 1166, errors: [] })
    const scenario = await owner.call<{ record: { ref: string } }>('POST', '/scenarios', {
      title: 'What fits into 500 points? (synthetic worths)',
      product: productId,
      capacity: 500,
      axis: 'given',
    })
    const { ref } = scenario.body.record
    const solved = await owner.call<Run>('POST', `/scenarios/${ref}/solve`)
    expect(solved.status).toBe(200)
    const { asked, found } = solved.body
    expect(asked.options.length + asked.leftOut.length).toBe(1166)
    expect(asked.leftOut).toEqual([])
    const byHand = bestByHand(asked.options, 500)
    expect(found).toMatchObject({ status: 'proven', objective: byHand, bound: byHand, gap: 0 })
    expect(found.cost).toBeLessThanOrEqual(500)
    const chosen = new Set(found.chosen)
    const sum = (of: 'value' | 'cost') =>
      asked.options.reduce((all, each) => all + (chosen.has(each.id) ? each[of] : 0), 0)
    expect([sum('value'), sum('cost')]).toEqual([byHand, found.cost])
    // The next capacity that helps, by the same sum.
    const capacity = found.limits.find((each) => each.limit === 'capacity')
    const next = capacity?.capacity ?? 0
    expect(next).toBeGreaterThan(500)
    expect(bestByHand(asked.options, next)).toBe(byHand + (capacity?.gain ?? 0))
    expect(bestByHand(asked.options, next - 1)).toBe(byHand)
    // The most valuable one that was left out.
    const [out] = asked.options
      .filter((each) => !chosen.has(each.id))
      .toSorted((a, b) => b.value - a.value || a.cost - b.cost)
    const why = await owner.call<Why>('GET', `/scenarios/${ref}/why/${out?.ref}`)
    const rest = asked.options.filter((each) => each.id !== out?.id)
    const forced = (out?.value ?? 0) + bestByHand(rest, 500 - (out?.cost ?? 0))
    expect(why.body).toMatchObject({ isIn: false, isProven: true, costs: byHand - forced })
    expect(why.body.enters).toContain(out?.id)
    expect(why.body.leaves.length).toBeGreaterThan(0)
    console.info(
      `Best set of ${asked.options.length} items for 500 points: ${found.chosen.length} items, worth ${found.objective}, bound ${found.bound}, ${found.nodes} nodes, ${found.ms} ms. ${out?.ref} (worth ${out?.value}, ${out?.cost} points) is out: it would cost ${why.body.costs}. Next capacity that helps: ${next}, +${capacity?.gain}.`,
    )
  },
  120_000,
)
