import type { Rule } from './goal.ts'
import { isFilled, met, missing } from './goal.ts'

/** R1: an aim that it serves, or the reason in words. */
export const hasReason: Rule = ({ goal, fields, language }) => {
  const match = language.reason.exec(goal.text)
  if (match) return met(6, [{ start: match.index, end: match.index + match[0].length }])
  return isFilled(fields.reason) ? met(6) : missing()
}

/** R2: the skill that it builds. */
export const namesSkill: Rule = ({ fields }) => (isFilled(fields.skill) ? met(4) : missing())

/** R3: fits the level. A senior's verb at entry level is a stretch, and a stretch is nothing wrong. */
export const fitsLevel: Rule = ({ goal, fields, language }) => {
  if (!goal.verb) return missing()
  const isStretch = fields.level === 'entry' && language.seniorVerbs.has(goal.verb.low)
  return isStretch
    ? { points: 3, verdict: 'partly', facts: { word: goal.verb.text }, spans: [goal.verb] }
    : met(3)
}

/** R4: an outcome, not an output. */
export const isOutcome: Rule = ({ goal, language }) => {
  if (!goal.verb) return missing()
  const makes = language.outputVerbs.has(goal.verb.low)
  if (!makes || goal.fromTo || language.effect.test(goal.text) || language.reason.test(goal.text))
    return met(5)
  return { points: 0, verdict: 'wrong', facts: { word: goal.verb.text }, spans: [goal.verb] }
}
