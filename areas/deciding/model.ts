import { education, type Factors, rice, type Sum, wsjf } from '../../engines/scores/sums.ts'
import type { Axis } from './contract.ts'

/** A figure before it is divided by the work: figures that are shares of work cannot be added up over a set. */
const undivided = (sum: Sum, work: string): number | null => {
  const divisor = sum.steps.find((step) => step.label === work)?.value
  return sum.figure === null || divisor === undefined ? null : sum.figure * divisor
}

/**
 * What an item is worth on an axis; null where that cannot be said. A duty is worth nothing here: it stands in every set
 * and is not weighed.
 */
export const worthOf = (axis: Axis, factors: Factors, given: number | null): number | null => {
  if (factors.duty) return 0
  switch (axis) {
    case 'given':
      return given
    case 'learning':
      return factors.learningValue
    case 'institution':
      return factors.institutionValue
    case 'education':
      return undivided(education(factors), 'work')
    case 'rice':
      return undivided(rice(factors), 'effort')
    case 'wsjf':
      return undivided(wsjf(factors), 'effort')
  }
}
