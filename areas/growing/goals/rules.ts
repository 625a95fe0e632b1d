import { todayIn } from '../../../core/day.ts'
import type { ServedKind } from '../../../core/kinds/served.ts'
import { invalid } from '../../../core/problems.ts'
import { type MeasureSource, SOURCES } from './contract.ts'

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

/** A measure that is read live names where, and of what; one that is read by hand names nothing. */
export const checkMeasure: Check = async (_ctx, next) => {
  const source = next['source'] as MeasureSource
  if (source === 'by-hand') return
  const { of } = SOURCES[source]
  if (of === 'own') return
  const named = { workspace: 'sourceWorkspace', product: 'sourceProduct' }[of as string] ?? 'sourceRecord'
  if ((of !== 'credential' && next['sourceWorkspace'] === '') || next[named] === '')
    throw invalid(
      named,
      `Nothing was changed: a measure that is read live names its ${of.replace('-', ' ')}.`,
    )
}

/** A step is done on a day that has come, and names what ticks it. */
export const checkMilestone: Check = async (ctx, next) => {
  const { doneOn, source, sourceWorkspace, sourceRecord } = next as Record<string, string | null>
  if (source !== 'by-hand' && !(sourceWorkspace && sourceRecord))
    throw invalid('sourceRecord', 'Nothing was changed: a step that is ticked by something names it.')
  if (doneOn && doneOn > (await todayIn(ctx)))
    throw invalid('doneOn', 'Nothing was changed: a step is done on a day that has come.')
}
