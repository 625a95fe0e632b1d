/**
 * Which figures about few learners may be shown. A cube of atoms (how many learners share these values of the declared
 * dimensions) is answered by tables over at most two dimensions at a time; a cell is an answer. Hidden are cells below
 * the least number, and whatever else would let them be worked out from what is shown.
 */

/** The learners that share these values, by dimension; dimensions that are left out are unknown of them. */
export type Atom = { at: Readonly<Record<string, string>>; n: number }

/** A cell of the table over `by`: the values it stands for, how many learners, and the atoms it is the sum of. */
export type Cell = {
  key: string
  by: readonly string[]
  at: Readonly<Record<string, string>>
  n: number
  atoms: readonly number[]
}

/** What a cell of these values is called, in whichever order they were given. */
export const cellKey = (at: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(at).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))

/** All cells with anybody in them, of each table in turn. */
export const cellsOf = (atoms: readonly Atom[], tables: readonly (readonly string[])[]): Cell[] => {
  const cells = new Map<
    string,
    { by: readonly string[]; at: Record<string, string>; n: number; atoms: number[] }
  >()
  for (const by of tables) {
    if (by.length > 2) throw new RangeError('A table about learners is over two dimensions at most.')
    for (const [index, atom] of atoms.entries()) {
      if (atom.n <= 0 || by.some((dimension) => atom.at[dimension] === undefined)) continue
      const at = Object.fromEntries(by.map((dimension) => [dimension, atom.at[dimension] ?? '']))
      const key = cellKey(at)
      const cell = cells.get(key) ?? { by, at, n: 0, atoms: [] }
      if (!cells.has(key)) cells.set(key, cell)
      if (cell.atoms.includes(index)) continue
      cell.n += atom.n
      cell.atoms.push(index)
    }
  }
  return [...cells].map(([key, cell]) => ({ key, ...cell }))
}
