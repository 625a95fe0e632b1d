import type { Rule, Seen } from './goal.ts'
import { isFilled, met, missing } from './goal.ts'
import { isOneOf } from './goal-text.ts'

/** Where it begins and where it is to end: the fields first, then "from x to y" in the text. */
export const spanOfMeasure = ({
  goal,
  fields,
}: Seen): { baseline: number | null; target: number | null } => ({
  baseline: fields.baseline ?? goal.fromTo?.baseline ?? goal.from?.baseline ?? null,
  target: fields.target ?? goal.fromTo?.target ?? null,
})

/** M1: a number with a unit, or something that can be seen to be so: a certificate. A bare number gives six of ten. */
export const isCounted: Rule = (seen) => {
  const { goal, fields, language } = seen
  const counts = goal.numbers.filter((number) => number.unit)
  if (goal.fromTo) return met(10, [goal.fromTo.span])
  if (counts.length > 0) return met(10, counts)
  if (fields.target !== undefined && fields.target !== null) return met(10)
  const seenToBe = goal.words.filter((word) => isOneOf(word, language.observable, language))
  if (seenToBe.length > 0) return met(10, seenToBe)
  if (goal.numbers.length > 0) return { points: 6, verdict: 'partly', spans: goal.numbers }
  return missing()
}

/** M2: where one stands now. */
export const hasBaseline: Rule = (seen) => {
  const { baseline } = spanOfMeasure(seen)
  if (baseline === null) return missing()
  const span = seen.goal.fromTo?.span ?? seen.goal.from?.span
  return met(6, span ? [span] : [], { baseline })
}

/** M3: the target is another figure than the baseline; which way is better follows from the two. */
export const hasDirection: Rule = (seen) => {
  const { baseline, target } = spanOfMeasure(seen)
  const spans = seen.goal.fromTo ? [seen.goal.fromTo.span] : []
  if (baseline === null || target === null) return missing()
  if (baseline === target) return { points: 0, verdict: 'wrong', facts: { baseline, target }, spans }
  return met(5, spans, { baseline, target, way: target < baseline ? 'down' : 'up' })
}

/**
 * M4: where the figure is read. What is to be made is no source ("write a report"): after a verb of making it takes "in
 * the report". Neither is what only names something else: "analytics course".
 */
export const namesSource: Rule = ({ goal, fields, language }) => {
  if (isFilled(fields.source)) return met(4, [], { source: fields.source ?? '' })
  const makes = language.outputVerbs.has(goal.verb?.low ?? '')
  const named = new Set([...language.settings, ...language.observable])
  const spans = goal.words.filter((word, at) => {
    const next = goal.words[at + 1]
    if (word === goal.verb || !isOneOf(word, language.sources, language)) return false
    if (next && isOneOf(next, named, language)) return false
    return !makes || language.readIn.test(goal.text.slice(0, word.start))
  })
  const [first] = spans
  if (first) return met(4, spans, { source: first.text })
  const counted = language.countedBy.exec(goal.text)
  return counted ? met(4, [], { source: counted[0] }) : missing()
}
