import { type Atom, type Cell, cellKey, cellsOf } from './cells.ts'
import { combinationOf } from './combination.ts'

export type Suppressed = {
  cells: readonly Cell[]
  /** Keys of the cells that may not be shown, by why: too few learners, or they would give such a cell away. */
  hidden: ReadonlyMap<string, 'few' | 'gives-away'>
}

/** Up to this many cells are tried by linear algebra; above it, tables with a hidden cell are hidden whole. */
const EXACT = 240

/**
 * The cells of these tables with what is hidden among them. After it, with `least` = 10: no shown cell holds 1 to 9
 * learners; no two shown cells, one within the other, differ by 1 to 9; no shown total less the shown cells of a row
 * of its own leaves 1 to 9; and no sum or difference of any number of shown cells gives a hidden small one. The same
 * atoms and tables always hide the same cells, whatever is asked of them. `closed` names cells that something outside
 * these atoms forbids to show: they are guarded as small ones are.
 */
export const suppress = (
  atoms: readonly Atom[],
  tables: readonly (readonly string[])[],
  least: number,
  closed: ReadonlySet<string> = new Set(),
): Suppressed => {
  // In an order of their own, so that it makes no difference in which the learners were counted.
  const cells = cellsOf(atoms, tables).toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const places = atoms.map((_, at) => at).toSorted((a, b) => (nameOf(atoms[a]) < nameOf(atoms[b]) ? -1 : 1))
  const hidden = new Map<string, 'few' | 'gives-away'>()
  const few = cells.filter((cell) => cell.n < least || closed.has(cell.key))
  for (const cell of few) hidden.set(cell.key, cell.n < least ? 'few' : 'gives-away')
  const isShown = (cell: Cell) => !hidden.has(cell.key)
  for (;;) {
    const shown = cells.filter(isShown)
    const next =
      nestedToHide(shown, least) ??
      restToHide(cells, shown, atoms, tables, least) ??
      (cells.length <= EXACT ? spanToHide(shown, few, places) : wholeToHide(shown, cells, hidden))
    if (!next) return { cells, hidden }
    hidden.set(next.key, 'gives-away')
  }
}

const nameOf = (atom: Atom | undefined): string => cellKey(atom?.at ?? {})

/** The one that is hidden first: the most divided, then the smallest. The total goes last. */
const dearest = (candidates: readonly Cell[]): Cell | undefined =>
  candidates.toSorted((a, b) => b.by.length - a.by.length || a.n - b.n || (a.key < b.key ? -1 : 1))[0]

const isIn = (learner: number, cell: Cell): boolean => cell.atoms.includes(learner)

/** Two shown cells, one within the other, that differ by too few. */
const nestedToHide = (shown: readonly Cell[], least: number): Cell | undefined => {
  for (const outer of shown) {
    const set = new Set(outer.atoms)
    for (const inner of shown) {
      const rest = outer.n - inner.n
      if (rest <= 0 || rest >= least || inner.atoms.length >= outer.atoms.length) continue
      if (inner.atoms.every((atom) => set.has(atom))) return dearest([outer, inner])
    }
  }
  return undefined
}

/** A shown cell that is divided by one more dimension, whose shown parts leave too few. */
const restToHide = (
  cells: readonly Cell[],
  shown: readonly Cell[],
  atoms: readonly Atom[],
  tables: readonly (readonly string[])[],
  least: number,
): Cell | undefined => {
  const isShown = new Set(shown.map((cell) => cell.key))
  const dimensions = new Set(tables.flat())
  for (const outer of shown)
    for (const dimension of dimensions) {
      if (outer.by.includes(dimension)) continue
      const parts = cells.filter(
        (cell) =>
          cell.by.includes(dimension) &&
          cell.by.every((each) => each === dimension || outer.by.includes(each)) &&
          cell.by.length === outer.by.length + 1 &&
          outer.by.every((each) => cell.at[each] === outer.at[each]),
      )
      const open = parts.filter((cell) => isShown.has(cell.key))
      // Nobody is in two parts of a row, so that what is left over is a plain difference.
      const covered = new Set(open.flatMap((cell) => cell.atoms))
      const rest = outer.atoms.reduce((sum, atom) => sum + (covered.has(atom) ? 0 : (atoms[atom]?.n ?? 0)), 0)
      if (open.length > 0 && rest > 0 && rest < least) return dearest(open)
    }
  return undefined
}

/** A shown cell by which, with others, a hidden small one can be worked out. */
const spanToHide = (
  shown: readonly Cell[],
  few: readonly Cell[],
  places: readonly number[],
): Cell | undefined => {
  if (few.length === 0) return undefined
  const vectorOf = (cell: Cell) => Float64Array.from(places, (atom) => (isIn(atom, cell) ? 1 : 0))
  const vectors = shown.map(vectorOf)
  for (const small of few) {
    const factors = combinationOf(vectors, vectorOf(small))
    const giving = shown.filter((_, at) => Math.abs(factors?.[at] ?? 0) > 1e-9)
    if (giving.length > 0) return dearest(giving)
  }
  return undefined
}

/** Where there are too many cells to try: any further cell of a table of two dimensions that hides one. */
const wholeToHide = (
  shown: readonly Cell[],
  cells: readonly Cell[],
  hidden: ReadonlyMap<string, string>,
): Cell | undefined => {
  const tables = new Set(cells.flatMap((cell) => (hidden.has(cell.key) ? [cell.by.join(' ')] : [])))
  return dearest(shown.filter((cell) => cell.by.length > 0 && tables.has(cell.by.join(' '))))
}
