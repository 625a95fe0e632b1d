import type { Rule, Seen } from './goal.ts'
import { isFilled, met, missing } from './goal.ts'

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
  const seenToBe = goal.words.filter((word) => language.observable.has(word.low))
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

/** M4: where the figure is read. */
export const namesSource: Rule = ({ goal, fields, language }) => {
  if (isFilled(fields.source)) return met(4, [], { source: fields.source ?? '' })
  const spans = goal.words.filter((word) => language.sources.has(word.low))
  const [first] = spans
  return first ? met(4, spans, { source: first.text }) : missing()
}
