import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Atom, cellKey } from './cells.ts'
import { combinationOf } from './combination.ts'
import { suppress } from './suppress.ts'

const atom = (n: number, at: Record<string, string>): Atom => ({ at, n })

test('a subgroup of eight is hidden, and so is the cell that would give it away', () => {
  const atoms = [
    atom(96, { arm: 'pilot', attendance: 'day' }),
    atom(38, { arm: 'pilot', attendance: 'evening' }),
    atom(8, { arm: 'pilot', attendance: 'online' }),
    atom(94, { arm: 'comparison', attendance: 'day' }),
    atom(24, { arm: 'comparison', attendance: 'evening' }),
    atom(21, { arm: 'comparison', attendance: 'online' }),
  ]
  const { hidden } = suppress(atoms, [[], ['arm'], ['attendance'], ['arm', 'attendance']], 10)
  expect(hidden.get(cellKey({ arm: 'pilot', attendance: 'online' }))).toBe('few')
  // In its own row and in its own column at least one more is hidden.
  expect(hidden.get(cellKey({ arm: 'pilot', attendance: 'evening' }))).toBe('gives-away')
  expect(hidden.get(cellKey({ arm: 'comparison', attendance: 'online' }))).toBe('gives-away')
  for (const key of [{}, { arm: 'pilot' }, { arm: 'comparison' }, { attendance: 'online' }])
    expect(hidden.has(cellKey(key))).toBe(false)
})

test('two small cells that make a small rest together take a third with them', () => {
  const atoms = [atom(40, { d: 'a' }), atom(41, { d: 'b' }), atom(4, { d: 'c' }), atom(3, { d: 'd' })]
  const { hidden } = suppress(atoms, [[], ['d']], 10)
  expect([...hidden.keys()].toSorted()).toEqual(['a', 'c', 'd'].map((d) => cellKey({ d })))
})

test('what is closed from outside is hidden, and so is what would give it away', () => {
  const atoms = [atom(40, { d: 'a' }), atom(41, { d: 'b' }), atom(42, { d: 'c' })]
  const closed = new Set([cellKey({ d: 'b' })])
  const { hidden } = suppress(atoms, [[], ['d']], 10, closed)
  expect([...hidden.keys()].toSorted()).toEqual(['a', 'b'].map((d) => cellKey({ d })))
})

test('a table is over two dimensions at most', () => {
  expect(() => suppress([atom(20, { a: '1', b: '1', c: '1' })], [['a', 'b', 'c']], 10)).toThrow(
    'two dimensions',
  )
})

const atomsOf = fc
  .array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(1), fc.oneof(fc.nat(14), fc.nat(60))), { maxLength: 14 })
  .map((list) => {
    const sums = new Map<string, Atom>()
    for (const [a, b, c, n] of list) {
      const at = { a: `a${a}`, b: `b${b}`, c: `c${c}` }
      sums.set(cellKey(at), atom((sums.get(cellKey(at))?.n ?? 0) + n, at))
    }
    return [...sums.values()].filter((each) => each.n > 0)
  })
const TABLES = [[], ['a'], ['b'], ['c'], ['a', 'b'], ['a', 'c'], ['b', 'c']]

test('no two permitted answers differ by one to nine learners', () => {
  fc.assert(
    fc.property(atomsOf, fc.integer({ min: 5, max: 20 }), (atoms, least) => {
      const { cells, hidden } = suppress(atoms, TABLES, least)
      const shown = cells.filter((cell) => !hidden.has(cell.key))
      for (const cell of shown) expect(cell.n).toBeGreaterThanOrEqual(least)
      for (const outer of shown)
        for (const inner of shown) {
          if (!inner.atoms.every((each) => outer.atoms.includes(each))) continue
          const rest = outer.n - inner.n
          expect(rest === 0 || rest >= least, `${outer.key} less ${inner.key} leaves ${rest}`).toBe(true)
        }
    }),
    { numRuns: 300 },
  )
})

test('what a shown total leaves of its shown parts is nothing or enough', () => {
  fc.assert(
    fc.property(atomsOf, (atoms) => {
      const { cells, hidden } = suppress(atoms, TABLES, 10)
      const shown = cells.filter((cell) => !hidden.has(cell.key))
      for (const outer of shown)
        for (const dimension of ['a', 'b', 'c']) {
          const parts = shown.filter(
            (cell) =>
              cell.by.length === outer.by.length + 1 &&
              cell.by.includes(dimension) &&
              !outer.by.includes(dimension) &&
              outer.by.every((each) => cell.at[each] === outer.at[each]),
          )
          const rest = outer.n - parts.reduce((sum, cell) => sum + cell.n, 0)
          if (parts.length > 0) expect(rest === 0 || rest >= 10).toBe(true)
        }
    }),
    { numRuns: 300 },
  )
})

test('no sum or difference of what is shown gives a hidden small cell', () => {
  fc.assert(
    fc.property(atomsOf, (atoms) => {
      const { cells, hidden } = suppress(atoms, TABLES, 10)
      const vector = (of: readonly number[]) => Float64Array.from(atoms, (_, at) => (of.includes(at) ? 1 : 0))
      const shown = cells.filter((cell) => !hidden.has(cell.key)).map((cell) => vector(cell.atoms))
      for (const cell of cells)
        if (hidden.get(cell.key) === 'few') expect(combinationOf(shown, vector(cell.atoms))).toBeNull()
    }),
    { numRuns: 200 },
  )
})

test('the order in which the learners were counted changes nothing', () => {
  fc.assert(
    fc.property(atomsOf, (atoms) => {
      const keys = (list: readonly Atom[]) => [...suppress(list, TABLES, 10).hidden.keys()].toSorted()
      expect(keys(atoms.toReversed())).toEqual(keys(atoms))
    }),
    { numRuns: 100 },
  )
})

test('vectors are combined where they can be and told where they cannot', () => {
  const [a, b] = [Float64Array.of(1, 1, 0), Float64Array.of(0, 1, 1)]
  expect([...(combinationOf([a, b], Float64Array.of(1, 0, -1)) ?? [])]).toEqual([1, -1])
  expect(combinationOf([a, b], Float64Array.of(1, 0, 0))).toBeNull()
})
