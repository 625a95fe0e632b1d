import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Reached, reachOf } from './reach.ts'

const group = (id: string, size: number | null, within: string[] = []): Reached => ({
  id,
  name: id,
  size,
  within,
})

test('a group reached by two releases counts once', () => {
  expect(reachOf([group('adjuncts', 140), group('adjuncts', 140)])).toEqual({
    low: 140,
    high: 140,
    groups: 1,
    unsized: [],
  })
})

test('two groups of which only totals are known give a range from the larger to the sum', () => {
  expect(reachOf([group('adjuncts', 140), group('advisers', 12)])).toMatchObject({ low: 140, high: 152 })
})

test('a group within a wider one adds nobody, and one without a size is named', () => {
  const reached = [group('students', 9000), group('first year', 2400, ['students']), group('parents', null)]
  expect(reachOf(reached)).toEqual({ low: 9000, high: 9000, groups: 1, unsized: ['parents'] })
  // The wider one tells nothing where nobody knows its size.
  expect(reachOf([group('students', null), group('first year', 2400, ['students'])])).toMatchObject({
    low: 2400,
    high: 2400,
  })
})

test('nothing reached is nobody', () => {
  expect(reachOf([])).toEqual({ low: 0, high: 0, groups: 0, unsized: [] })
})

test('whatever is reached, at least the largest and at most the sum, and once more changes nothing', () => {
  const any = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), size: fc.nat(10_000) }))
  fc.assert(
    fc.property(any, (list) => {
      const sizes = new Map(list.map(({ id, size }) => [id, size]))
      const reached = [...sizes].map(([id, size]) => group(id, size))
      const { low, high } = reachOf(reached)
      expect(low).toBe(Math.max(0, ...sizes.values()))
      expect(high).toBe([...sizes.values()].reduce((sum, size) => sum + size, 0))
      expect(reachOf([...reached, ...reached])).toEqual(reachOf(reached))
    }),
  )
})
