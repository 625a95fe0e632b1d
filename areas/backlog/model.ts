import {
  CLOSED_STATES,
  GAPS,
  type Gap,
  type ItemState,
  type ItemType,
  LENSES,
  type Lens,
  LOW_LENS,
} from './contract.ts'

export const isClosed = (state: ItemState): boolean => (CLOSED_STATES as readonly ItemState[]).includes(state)

type Lensed = { [L in Lens]: number | null }

/** The lenses under which an item looks weak: scored, and at two or below. */
export const lowLensesOf = (item: Lensed): Lens[] =>
  LENSES.filter((lens) => item[lens] !== null && (item[lens] ?? 0) <= LOW_LENS)

type Prepared = {
  type: ItemType
  personaId: string | null
  criteria: readonly unknown[]
  estimate: number | null
}

/** What the item still lacks before a team can begin it. */
export const gapsOf = (item: Prepared): Gap[] => {
  const lacks: Record<Gap, boolean> = {
    persona: item.type === 'story' && item.personaId === null,
    criteria: item.criteria.length === 0,
    estimate: item.estimate === null,
  }
  return GAPS.filter((gap) => lacks[gap])
}

type Estimated = { estimate: number | null; estimateLow: number | null; estimateHigh: number | null }

/** The field that breaks least ≤ likely ≤ most, with the words for it, or null where all is in order. */
export const estimateFault = ({
  estimate,
  estimateLow,
  estimateHigh,
}: Estimated): { field: keyof Estimated; message: string } | null => {
  const above = (low: number | null, high: number | null) => low !== null && high !== null && low > high
  if (above(estimateLow, estimate))
    return {
      field: 'estimateLow',
      message: `The least effort, ${estimateLow}, is above the likely one, ${estimate}.`,
    }
  if (above(estimate, estimateHigh))
    return {
      field: 'estimateHigh',
      message: `The most effort, ${estimateHigh}, is below the likely one, ${estimate}.`,
    }
  if (above(estimateLow, estimateHigh))
    return {
      field: 'estimateHigh',
      message: `The most effort, ${estimateHigh}, is below the least, ${estimateLow}.`,
    }
  return null
}

/** An arrow of dependency: `from` has to come first. */
export type Dependency = { from: string; to: string }

/**
 * The same ids so that what comes first stands first, and otherwise as they were given. Expects no circle: links of
 * this type refuse them; should there be one all the same, its members keep their places.
 */
export const inDependencyOrder = (ids: readonly string[], dependencies: readonly Dependency[]): string[] => {
  const left = new Set(ids)
  const ordered: string[] = []
  while (left.size > 0) {
    const free = [...left].find((id) => !dependencies.some((each) => each.to === id && left.has(each.from)))
    const next = free ?? [...left][0] ?? ''
    left.delete(next)
    ordered.push(next)
  }
  return ordered
}
