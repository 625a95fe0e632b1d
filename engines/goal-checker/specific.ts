import type { Rule, Seen } from './goal.ts'
import { met, missing } from './goal.ts'
import { isOneOf, type Word } from './goal-text.ts'

const counted = ({ goal }: Seen): boolean => goal.numbers.length > 0 || goal.fromTo !== null

/** S1: it starts with what the person will do. "Improve" alone says nothing; with a number it does. */
export const startsWithVerb: Rule = (seen) => {
  const { verb } = seen.goal
  const { language } = seen
  if (!verb) return missing()
  const weak = language.weakVerbs.has(verb.low) || (language.measuredVerbs.has(verb.low) && !counted(seen))
  if (weak) return { points: 0, verdict: 'wrong', facts: { word: verb.text }, spans: [verb] }
  const known = language.actionVerbs.has(verb.low) || language.measuredVerbs.has(verb.low)
  return known ? met(6, [verb], { word: verb.text }) : missing()
}

const FEWEST = 6
const MOST = 40

/** S2: a thing that the verb is about, in 6 to 40 words. Half the points for either alone. */
export const namesObject: Rule = ({ goal, language }) => {
  const isThing = (word: Word) =>
    word.low.length > 2 &&
    !language.small.has(word.low) &&
    !(language.actionVerbs.has(word.low) && !language.nounsToo.has(word.low) && word.text === word.low) &&
    language.vague[word.low] === undefined &&
    !/^\d/.test(word.text)
  const thing = goal.rest.find(isThing)
  const words = goal.words.length
  const fits = words >= FEWEST && words <= MOST
  if (!thing) return missing({ words })
  return fits
    ? met(6, [thing], { words })
    : { points: 3, verdict: 'partly', facts: { words }, spans: [thing] }
}

/** S3: vague words cost two points each; every one is underlined, with what to say instead. */
export const noVagueWords: Rule = ({ goal, language }) => {
  if (goal.words.length === 0) return missing()
  const exact = [...goal.text.matchAll(language.exact)]
  const isExact = (at: number) =>
    exact.some((match) => match.index <= at && at < match.index + match[0].length)
  const found = Object.entries(language.vague).flatMap(([phrase, swap]) => {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])${phrase.replaceAll(' ', '\\s+')}(?![\\p{L}\\p{N}])`,
      'giu',
    )
    return [...goal.text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      swap,
    }))
  })
  const spans = found.filter(({ start }) => !isExact(start))
  const points = Math.max(0, 6 - 2 * spans.length)
  if (spans.length === 0) return met(6)
  const inOrder = spans.toSorted((a, b) => a.start - b.start)
  const words = inOrder.map(({ start, end }) => `“${goal.text.slice(start, end)}”`).join(', ')
  return { points, verdict: points === 0 ? 'wrong' : 'partly', facts: { words }, spans: inOrder }
}

/** S4: one goal only; a second "and <verb>" warns and costs half. Why, how and what if are no goals of their own. */
export const oneGoal: Rule = ({ goal, language }) => {
  if (goal.words.length === 0) return missing()
  const turn = goal.text.search(language.turn)
  const what = turn < 0 ? goal.text : goal.text.slice(0, turn)
  const seconds = [...what.matchAll(language.and)].flatMap((match) => {
    const word = match[1] ?? ''
    const low = word.toLowerCase()
    const end = match.index + match[0].length
    const isVerb = word === low && language.actionVerbs.has(low) && !language.nounsToo.has(low)
    return isVerb && end !== goal.verb?.end ? [{ start: match.index, end, word }] : []
  })
  const [first] = seconds
  if (!first) return met(4)
  return { points: 2, verdict: 'partly', facts: { word: first.word }, spans: seconds }
}

/** S5: for whom or where. */
export const namesSetting: Rule = ({ goal, fields, language }) => {
  const spans = goal.words.filter((word) => isOneOf(word, language.settings, language))
  const [first] = spans
  if (first) return met(3, spans, { word: first.text })
  return fields.beneficiary ? met(3, [], { word: fields.beneficiary }) : missing()
}
