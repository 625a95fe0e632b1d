import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { programmeOf } from '../../../engines/select/lp.ts'
import type { Problem } from '../../../engines/select/model.ts'
import { closureOf } from '../../../engines/select/presolve.ts'
import {
  forcedProblem,
  nextCapacityProblem,
  priceOf,
  shutOut,
  stepOf,
  withoutDuties,
  withoutNeeds,
} from '../../../engines/select/questions.ts'
import { selectionOf } from '../../../engines/select/solution.ts'
import { select } from '../../../engines/select/solve.ts'
import { openSolver } from './solver.ts'

const solver = openSolver()
afterAll(() => solver.stop())

/** The worth of the best set by trying every one of them; null where none keeps the limits. */
const bestOfAll = ({ capacity, options, needs, wishes, forced = [] }: Problem): number | null => {
  let best: number | null = null
  for (let bits = 0; bits < 2 ** options.length; bits++) {
    const chosen = options.filter((_, at) => bits & (1 << at))
    const keys = new Set(chosen.map((each) => each.key))
    const cost = chosen.reduce((sum, each) => sum + each.cost, 0)
    const holds =
      (capacity === null || cost <= capacity + 1e-9) &&
      needs.every(([dependent, before]) => !keys.has(dependent) || keys.has(before)) &&
      options.every((each) => !each.must || keys.has(each.key)) &&
      forced.every((each) => keys.has(each.key) === each.in)
    if (!holds) continue
    const value =
      chosen.reduce((sum, each) => sum + each.value, 0) +
      wishes.reduce((sum, wish) => sum + (wish.wants.every((key) => keys.has(key)) ? wish.value : 0), 0)
    if (best === null || value > best) best = value
  }
  return best
}

const small: Problem = {
  capacity: 10,
  options: [
    { key: 'a', value: 10, cost: 5 },
    { key: 'b', value: 40, cost: 4 },
    { key: 'c', value: 30, cost: 6 },
    { key: 'd', value: 50, cost: 3 },
  ],
  needs: [],
  wishes: [],
}

test('the textbook knapsack is chosen, proven, with its bound and no gap', async () => {
  expect(await select(small, solver.run)).toMatchObject({
    status: 'proven',
    objective: 90,
    bound: 90,
    gap: 0,
    cost: 7,
    chosen: ['b', 'd'],
  })
})

test('what has to come first comes along, and a duty stands in the set whatever it is worth', async () => {
  const waiting: Problem = { ...small, needs: [['d', 'c']] }
  expect(await select(waiting, solver.run)).toMatchObject({ objective: 80, chosen: ['c', 'd'] })
  expect(await select(withoutNeeds(waiting), solver.run)).toMatchObject({ objective: 90 })
  const [a] = small.options
  const duty: Problem = {
    ...small,
    options: [{ ...(a ?? { key: 'a', cost: 5 }), value: 0, must: true }, ...small.options.slice(1)],
  }
  expect(await select(duty, solver.run)).toMatchObject({ objective: 50, chosen: ['a', 'd'] })
  expect(await select(withoutDuties(duty, 'a'), solver.run)).toMatchObject({ objective: 90 })
})

test('duties that do not fit are told as such, and no set is made up', async () => {
  const [a] = small.options
  const tooMuch: Problem = { ...small, options: [{ key: 'a', value: 1, cost: 11, must: true }] }
  expect(a).toBeDefined()
  expect(await select(tooMuch, solver.run)).toMatchObject({
    status: 'infeasible',
    objective: null,
    chosen: [],
  })
})

test('forcing one in says what it costs and whom it pushes out', async () => {
  const best = await select(small, solver.run)
  const tried = await select(forcedProblem(small, 'c', true), solver.run)
  expect(priceOf(best, tried)).toEqual({ costs: 10, enters: ['c'], leaves: ['b'] })
  expect(shutOut(small, 'c')).toBe(null)
  expect(shutOut({ ...small, needs: [['c', 'a']] }, 'c')).toEqual({ cost: 11, brings: ['a'] })
})

test('the next capacity that helps is the least one with a better set', async () => {
  const best = await select(small, solver.run)
  const question = nextCapacityProblem(small, best)
  expect(question?.atLeast).toBe(91)
  if (question) expect(await select(question, solver.run)).toMatchObject({ status: 'proven', cost: 12 })
  expect(await select({ ...small, capacity: 12 }, solver.run)).toMatchObject({ objective: 100 })
  expect(stepOf([1, 2.5, 0.25])).toBe(0.01)
  // Worths with more digits than a step has: a set of the same worth is no better one, whatever it costs.
  const digits: Problem = {
    capacity: 5,
    options: [
      { key: 'a', value: 100 / 3, cost: 3 },
      { key: 'b', value: 10 / 3, cost: 4 },
    ],
    needs: [],
    wishes: [],
  }
  const of = nextCapacityProblem(digits, await select(digits, solver.run))
  if (of) expect(await select(of, solver.run)).toMatchObject({ status: 'proven', cost: 7 })
})

const problems = fc
  .record({
    costs: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 }),
    values: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 8, maxLength: 8 }),
    half: fc.boolean(),
    capacity: fc.integer({ min: 0, max: 30 }),
    needs: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 5 }),
    wishes: fc.array(
      fc.record({
        value: fc.integer({ min: 1, max: 30 }),
        wants: fc.array(fc.nat(7), { minLength: 1, maxLength: 4 }),
      }),
      { maxLength: 4 },
    ),
    must: fc.option(fc.nat(7), { nil: null }),
    withValues: fc.boolean(),
  })
  .map(({ costs, values, half, capacity, needs, wishes, must, withValues }): Problem => {
    const key = (at: number) => `o${at % costs.length}`
    return {
      capacity,
      options: costs.map((cost, at) => ({
        key: `o${at}`,
        cost: half ? cost / 2 : cost,
        value: withValues ? (values[at] ?? 0) : 0,
        must: must !== null && must % costs.length === at,
      })),
      needs: needs.flatMap(([a, b]) => (key(a) === key(b) ? [] : [[key(a), key(b)] as const])),
      wishes: wishes.map(({ value, wants }, at) => ({
        key: `w${at}`,
        value,
        wants: [...new Set(wants.map(key))],
      })),
    }
  })

test('the worth found is that of the best of all sets, in either model', async () => {
  await fc.assert(
    fc.asyncProperty(problems, async (problem) => {
      const best = bestOfAll(problem)
      const found = await select(problem, solver.run)
      expect(found.objective === null ? null : Math.round(found.objective * 1e6) / 1e6).toBe(best)
      expect(found.status).toBe(best === null ? 'infeasible' : 'proven')
      if (problem.options.length === 0) return
      const lighter = selectionOf(
        problem,
        'wishes-binary',
        await solver.run(programmeOf(problem, 'wishes-binary'), 10),
      )
      expect(lighter.objective).toBe(best)
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('more capacity never makes the best set worth less', async () => {
  await fc.assert(
    fc.asyncProperty(problems, fc.integer({ min: 1, max: 9 }), async (problem, more) => {
      const less = await select(problem, solver.run)
      const wider = await select({ ...problem, capacity: (problem.capacity ?? 0) + more }, solver.run)
      if (less.objective !== null) expect(wider.objective ?? -1).toBeGreaterThanOrEqual(less.objective)
    }),
    { numRuns: 20 },
  )
}, 60_000)

test('what is needed is followed through others and round circles', () => {
  const closure = closureOf([
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'a'],
    ['d', 'e'],
  ])
  expect([...closure(['a'])].toSorted()).toEqual(['a', 'b', 'c'])
})

test('a worker is let go after its solvings and the next one takes over', async () => {
  const own = openSolver({ solvings: 2 })
  const programme = programmeOf(small, 'all-binary')
  for (let n = 0; n < 5; n++) expect((await own.run(programme, 5)).ended).toBe('optimal')
  expect(own.begun()).toBe(3)
  await own.stop()
})

test('solvings wait for each other, and one that is cancelled lets the next one run', async () => {
  const own = openSolver()
  const programme = programmeOf(small, 'all-binary')
  const first = new AbortController()
  const waiting = [own.run(programme, 5, first.signal), own.run(programme, 5), own.run(programme, 5)]
  const cancelled = expect(waiting[0]).rejects.toThrow('cancelled')
  first.abort()
  await cancelled
  expect((await waiting[1])?.ended).toBe('optimal')
  expect((await waiting[2])?.ended).toBe('optimal')
  await own.stop()
})
