import type { ServedKind } from '../../core/kinds/served.ts'
import { invalid } from '../../core/problems.ts'
import { addDays, daysFrom } from '../../engines/calendar/days.ts'

/** Ten years, in days: a span that is longer has a slip in its year, and all that counts its days would walk each. */
const LONGEST = 3_653

/** Whether a span from one day through another is longer than any that there is. */
export const isTooLong = (startsOn: string, endsOn: string): boolean => daysFrom(startsOn, endsOn) > LONGEST

/** A span of which only the first day is said is that one day. */
export const fillSpans: NonNullable<ServedKind['complete']> = async (_ctx, list) =>
  list.map((span) => ({ ...span, endsOn: span['endsOn'] ?? span['startsOn'] }))

/** A span ends after it begins, and the days that a term names lie in it. */
export const checkSpan: NonNullable<ServedKind['check']> = async (_ctx, next) => {
  const { startsOn, endsOn } = next as { startsOn: string | null; endsOn: string | null }
  if (!startsOn) throw invalid('startsOn', 'Nothing was changed: say on which day it begins.')
  if (!endsOn) throw invalid('endsOn', 'Nothing was changed: say on which day it ends.')
  if (endsOn < startsOn) throw invalid('endsOn', 'Nothing was changed: it would end before it begins.')
  if (isTooLong(startsOn, endsOn))
    throw invalid(
      'endsOn',
      `Nothing was changed: a span lasts ten years at most, so that one from ${startsOn} ends by ${addDays(startsOn, LONGEST)}. Is the year right?`,
    )
  for (const key of DAYS) {
    const day = next[key]
    if (typeof day !== 'string') continue
    if (next['type'] !== 'term' && next['type'] !== 'part-term')
      throw invalid(key, 'Nothing was changed: only a term or a part of one names such days.')
    // Grades are due after a term, and some withdraw before it begins.
    if (key !== 'gradesDueOn' && (day < startsOn || day > endsOn))
      throw invalid(key, `Nothing was changed: ${day} does not lie in the term.`)
  }
}

const DAYS = ['firstClassOn', 'lastClassOn', 'censusOn', 'withdrawOn', 'gradesDueOn'] as const

const TIME = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/

/** Times are written as a clock shows them, and whoever may except is named in words. */
export const checkFreeze: NonNullable<ServedKind['check']> = async (_ctx, next) => {
  for (const key of ['startTime', 'endTime'])
    if (!TIME.test(String(next[key])))
      throw invalid(key, 'Nothing was changed: write a time such as 00:01, 04:30 or 24:00.')
  for (const key of ['startOffset', 'endOffset'])
    if (typeof next[key] !== 'number')
      throw invalid(key, 'Nothing was changed: say how many days from there; 0 is the day itself.')
}
