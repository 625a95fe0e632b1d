import type { Rule } from './goal.ts'
import { daysBetween, isFilled, met, missing } from './goal.ts'
import { spanOfMeasure } from './measurable.ts'

/** More than three times one's best pace is warned of. */
const TOO_FAST = 3

/** A1: the pace that it takes against the best that one's own readings show. Without two readings nothing is known. */
export const paceIsPossible: Rule = (seen) => {
  const readings = seen.fields.readings ?? []
  const { target, baseline } = spanOfMeasure(seen)
  const last = readings.at(-1)
  if (readings.length < 2 || target === null || !seen.endsOn || !last) return missing()
  const way = Math.sign(target - (baseline ?? last.value))
  const paces = readings.slice(1).map((reading, at) => {
    const before = readings[at]
    const days = before ? daysBetween(before.on, reading.on) : 0
    return before && days > 0 ? (way * (reading.value - before.value)) / days : 0
  })
  const best = Math.max(...paces)
  const days = daysBetween(seen.today, seen.endsOn)
  const left = way * (target - last.value)
  if (left <= 0) return met(5)
  if (best <= 0 || days <= 0) return { points: 0, verdict: 'partly' }
  const times = Math.round((left / days / best) * 10) / 10
  return times > TOO_FAST ? { points: 0, verdict: 'wrong', facts: { times } } : met(5, [], { times })
}

/** A2: the hours that it takes fit into the hours that there are until then. */
export const timeIsThere: Rule = ({ fields, endsOn, today }) => {
  const { hoursNeeded, hoursAWeek } = fields
  if (hoursNeeded == null || hoursAWeek == null || !endsOn) return missing()
  const have = Math.round(hoursAWeek * Math.max(0, daysBetween(today, endsOn) / 7))
  const facts = { needs: hoursNeeded, have }
  return hoursNeeded <= have ? met(5, [], facts) : { points: 0, verdict: 'wrong', facts }
}

const SOON = 14

/** A3: a first step within a fortnight. */
export const firstStepSoon: Rule = ({ fields, today }) => {
  if (!isFilled(fields.firstStep)) return missing()
  if (!fields.firstStepOn) return { points: 2, verdict: 'partly' }
  const days = daysBetween(today, fields.firstStepOn)
  return days <= SOON ? met(5) : { points: 2, verdict: 'partly', facts: { days } }
}

/** A4: what may come between, and what one will do then. */
export const hasPlan: Rule = ({ goal, fields, language }) => {
  if (language.ifThen.test(fields.ifThen ?? '') || language.ifThen.test(goal.text)) return met(5)
  return isFilled(fields.ifThen) ? { points: 2, verdict: 'partly' } : missing()
}
