import type { ServedKind } from '../../../core/kinds/served.ts'
import { invalid } from '../../../core/problems.ts'

type Check = NonNullable<ServedKind['check']>

/** Evidence is of a day: without one nobody can say whether it still counts. */
export const checkEvidence: Check = async (_ctx, next) => {
  if (next['happenedOn'] === null)
    throw invalid(
      'happenedOn',
      'Nothing was changed: say on which day it was. Evidence counts for 18 months.',
    )
}

/** A look is of a day. */
export const checkSkillCheck: Check = async (_ctx, next) => {
  if (next['checkedOn'] === null)
    throw invalid('checkedOn', 'Nothing was changed: say on which day you looked.')
}
