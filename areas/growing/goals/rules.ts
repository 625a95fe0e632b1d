import type { ServedKind } from '../../../core/kinds/served.ts'
import { invalid } from '../../../core/problems.ts'

type Check = NonNullable<ServedKind['check']>

/** A goal that is over says on which day; one that is open has none. What was missed is kept like the rest. */
export const checkGoalRecord: Check = async (_ctx, next) => {
  const isOpen = next['state'] === 'open'
  if (isOpen === (next['closedOn'] === null)) return
  throw invalid(
    'closedOn',
    isOpen
      ? 'Nothing was changed: a goal that is open has no day on which it ended.'
      : 'Nothing was changed: say on which day it was reached, missed or dropped.',
  )
}

/** A measure that is read live names where; one that is read by hand names nothing. */
export const checkMeasure: Check = async (_ctx, next) => {
  const isLive = next['source'] !== 'by-hand'
  const isNamed = next['sourceWorkspace'] !== '' && next['sourceProduct'] !== ''
  if (isLive && !isNamed)
    throw invalid('sourceProduct', 'Nothing was changed: a measure that is read live names its product.')
}
