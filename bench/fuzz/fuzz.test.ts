import { afterAll, expect, test } from 'vitest'
import { fuzz } from './run.ts'
import { makeFuzzWorld } from './world.ts'

// The small version of bench/fuzz.ts: some thousand requests made from the running server's own document, with one seed.

const world = await makeFuzzWorld()
afterAll(() => world.stop())

test('no request made from the document is answered with a fault, or in another form than declared', {
  timeout: 120_000,
}, async () => {
  const figures = await fuzz(world, { seed: 4, milliseconds: 100_000, requests: 2_500 })
  const said = figures.findings.map(
    ({ what, who, request, log }) =>
      `${request.operation} as ${who}: ${what}\n${request.path.slice(0, 300)}\n${request.body?.toString().slice(0, 500) ?? ''}\n${log.slice(0, 800)}`,
  )
  expect(said).toEqual([])
  expect(figures.operations).toBeGreaterThan(300)
  expect(figures.byStatus.get(200) ?? 0).toBeGreaterThan(100)
})
