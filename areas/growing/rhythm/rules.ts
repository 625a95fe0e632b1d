import { todayIn } from '../../../core/day.ts'
import type { ServedKind } from '../../../core/kinds/served.ts'
import { invalid, Problem } from '../../../core/problems.ts'
import { ABOUT_FIELDS } from './contract.ts'
import { isTime } from './model.ts'

type Check = NonNullable<ServedKind['check']>

/** The time of a prompt is one of a clock. */
export const checkPrompt: Check = async (_ctx, next) => {
  if (!isTime(String(next['atTime'])))
    throw invalid(
      'atTime',
      'Nothing was changed: write the time as hours and minutes of a clock, such as 15:30.',
    )
}

/** A pause ends on its first day or later. */
export const checkPause: Check = async (_ctx, next) => {
  if (String(next['endsOn']) < String(next['startsOn']))
    throw invalid('endsOn', 'Nothing was changed: this pause ends before it begins.')
}

/** By which a reflection comes to be about something shared. */
const WRITING = new Set(['reflection.write', 'change.undo'])

/** What a reflection is about is read from the record, never typed. */
export const checkReflection: Check = async (ctx, next, before) => {
  const changed = ABOUT_FIELDS.some((key) => (next[key] ?? '') !== (before?.[key] ?? ''))
  if (changed && !WRITING.has(ctx.operation))
    throw new Problem(
      'conflict',
      'Nothing was changed: what a reflection is about is read from the record itself. Write it by naming the record.',
    )
}

/** A reflection is of today unless it says otherwise; a prompt is asked at half past three. */
export const ofToday: NonNullable<ServedKind['complete']> = async (ctx, list) => {
  const today = await todayIn(ctx)
  return list.map((each) => ({ ...each, reflectedOn: each['reflectedOn'] ?? today }))
}

export const atHalfPastThree: NonNullable<ServedKind['complete']> = async (_ctx, list) =>
  list.map((each) => ({ ...each, atTime: each['atTime'] ? each['atTime'] : '15:30' }))
