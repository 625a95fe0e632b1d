import type { Rule } from './goal.ts'
import { daysBetween, isFilled, met, missing } from './goal.ts'

/** Eighteen months, in days; what lies further is an aspiration. */
const FARTHEST = 548

/** T1: an end that is still to come, within eighteen months. */
export const hasEnd: Rule = ({ goal, endsOn, today }) => {
  if (!endsOn) return missing()
  const spans = goal.days.filter((day) => day.on === endsOn)
  const facts = { day: endsOn }
  if (endsOn <= today) return { points: 0, verdict: 'wrong', facts, spans }
  return daysBetween(today, endsOn) > FARTHEST
    ? { points: 3, verdict: 'partly', facts, spans }
    : met(6, spans, facts)
}

/** T2: looked at again and again on the way. */
export const hasCheckIns: Rule = ({ goal, fields, language }) =>
  isFilled(fields.cadence) || language.checkIns.test(goal.text) ? met(3) : missing()

/** T3: does not end while exams, a freeze or a holiday keep everybody away. */
export const endsWhenOpen: Rule = ({ endsOn, closed }) => {
  if (!endsOn) return missing()
  const within = closed.find((span) => span.from <= endsOn && endsOn <= span.to)
  return within
    ? { points: 0, verdict: 'wrong', facts: { day: endsOn, name: within.name, until: within.to } }
    : met(3)
}
