import { MOST_POINTS } from './contract.ts'

/** Pure rules of the market matrix, for the server and the browser alike. */

/** What makes a matrix done, beside that each cell is judged with evidence. Shown on the page as it stands here. */
export const DONE_RULES = {
  /** So many alternatives beside the product itself; doing nothing is one of them. */
  others: 3,
  criteria: 5,
} as const

export type Alternative = { id: string; ref: string; title: string; stands: string }
export type Criterion = { id: string; ref: string; title: string; weight: number }
export type Judgement = {
  alternativeId: string
  criterionId: string
  points: number | null
  evidence: string
  address: string
  lookedOn: string | null
}
export type Matrix<J extends Judgement = Judgement> = {
  alternatives: readonly Alternative[]
  criteria: readonly Criterion[]
  judgements: readonly J[]
}

/** Nobody judged it, somebody did but says not by what, or it can be looked up. */
export const CELL_STATES = ['gap', 'opinion', 'evidenced'] as const
export type CellState = (typeof CELL_STATES)[number]

/** How well a cell is founded: evidence is what was seen, in words or by its address, and the day of it. */
export const stateOf = (judgement: Judgement | undefined): CellState => {
  if (!judgement || judgement.points === null) return 'gap'
  const says = judgement.evidence.trim() !== '' || judgement.address.trim() !== ''
  return says && judgement.lookedOn !== null ? 'evidenced' : 'opinion'
}

/** Where a judgement lies in its matrix. */
export const cellKey = (alternativeId: string, criterionId: string): string =>
  `${alternativeId} ${criterionId}`

/** The judgements by their cell. Of two for one cell the later in the list counts. */
export const byCell = <J extends Judgement>(judgements: readonly J[]): Map<string, J> =>
  new Map(judgements.map((each) => [cellKey(each.alternativeId, each.criterionId), each]))

export type Standing = {
  cells: number
  filled: number
  evidenced: number
  /** Alternatives beside the product itself. */
  others: number
  criteria: number
  /** Alternatives that are judged with evidence by every criterion, the product itself aside. */
  compared: number
  isDone: boolean
}

/** How far a matrix has come: cells, those filled, those with evidence, and whether it is done (`DONE_RULES`). */
export const standingOf = ({ alternatives, criteria, judgements }: Matrix): Standing => {
  const cells = byCell(judgements)
  const statesOf = ({ id }: Alternative) => criteria.map((each) => stateOf(cells.get(cellKey(id, each.id))))
  const rows = alternatives.map((each) => ({ isOurs: each.stands === 'ours', states: statesOf(each) }))
  const all = rows.flatMap(({ states }) => states)
  const evidenced = all.filter((state) => state === 'evidenced').length
  const others = rows.filter(({ isOurs }) => !isOurs)
  return {
    cells: all.length,
    filled: all.filter((state) => state !== 'gap').length,
    evidenced,
    others: others.length,
    criteria: criteria.length,
    compared: others.filter(
      ({ states }) => states.length > 0 && states.every((state) => state === 'evidenced'),
    ).length,
    isDone:
      evidenced === all.length &&
      others.length >= DONE_RULES.others &&
      criteria.length >= DONE_RULES.criteria,
  }
}

/** One addend of a sum: weight × points. */
export type Part = { criterion: Criterion; points: number }
export type Sum<A extends Alternative = Alternative> = {
  alternative: A
  parts: Part[]
  sum: number
  /** What it could be at most over the criteria that were judged. */
  most: number
  /** sum ÷ most, 0 to 1; null where nothing was judged. */
  share: number | null
  /** Criteria by which nobody judged it: the sum says nothing of them. */
  gaps: number
}

/**
 * The weighted sum of each alternative: Σ weight × points over the criteria by which it was judged, of
 * Σ weight × 4 over the same. A gap counts neither for nor against it, and is told beside the sum.
 */
export const sumsOf = <A extends Alternative>(
  matrix: Omit<Matrix, 'alternatives'> & { alternatives: readonly A[] },
): Sum<A>[] => {
  const cells = byCell(matrix.judgements)
  return matrix.alternatives.map((alternative) => {
    const parts = matrix.criteria.flatMap((criterion): Part[] => {
      const points = cells.get(cellKey(alternative.id, criterion.id))?.points ?? null
      return points === null ? [] : [{ criterion, points }]
    })
    const sum = parts.reduce((all, { criterion, points }) => all + criterion.weight * points, 0)
    const most = parts.reduce((all, { criterion }) => all + criterion.weight * MOST_POINTS, 0)
    return {
      alternative,
      parts,
      sum,
      most,
      share: most === 0 ? null : sum / most,
      gaps: matrix.criteria.length - parts.length,
    }
  })
}

/** The sum as it is worked out: "5×4 + 3×2 = 26 of 32". */
export const arithmeticOf = ({ parts, sum, most }: Pick<Sum, 'parts' | 'sum' | 'most'>, of = 'of'): string =>
  parts.length === 0
    ? '–'
    : `${parts.map(({ criterion, points }) => `${criterion.weight}×${points}`).join(' + ')} = ${sum} ${of} ${most}`
