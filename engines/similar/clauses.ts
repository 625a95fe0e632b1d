import type { Rarity, Weighed } from './similar.ts'

/** Words that have to stand in a text together: one very rare word, or two that are less so. */
export type Clause = string[]

/** As many of a text's words as are looked for; the others say too little. */
const WORDS = 12
/** Two words of one text stand together more often than chance would have it; by so much, roughly. */
const TOGETHER = 5
/** As many common words have to stand together where a text has no rarer ones. */
const COMPANY = 4
/** A clause that finds nothing but costs a look. */
const LOOK = 3

/**
 * What a database is to be asked for, so that it hands over the texts that may be like this one and few others: those
 * that hold any of the clauses. They are chosen for what they say against how many texts hold them, until about
 * `budget` texts are expected.
 *
 * @param counted whether the asked text is itself one of those counted: a word that it alone holds then finds nothing
 */
export const clausesFor = (asked: Weighed, rarity: Rarity, budget: number, counted = false): Clause[] => {
  const byWeight = [...asked].sort(([, a], [, b]) => b - a)
  const known = byWeight.filter(([word]) => (rarity.of.get(word) ?? 0) > (counted ? 1 : 0))
  // What nothing was known to hold may stand in a text that came since; it costs next to nothing to look.
  const unknown = counted ? [] : byWeight.filter(([word]) => !rarity.of.has(word))
  const telling = [...known.slice(0, WORDS), ...unknown.slice(0, WORDS)]
  const holding = (word: string): number => Math.max(1, rarity.of.get(word) ?? 1)
  const singles = telling.map(([word, weight]) => ({
    clause: [word],
    cost: holding(word),
    worth: weight * weight,
  }))
  const pairs = telling.flatMap(([one, weight], at) =>
    telling.slice(at + 1).map(([other, second]) => ({
      clause: [one, other],
      cost: Math.min(
        holding(one),
        holding(other),
        (TOGETHER * holding(one) * holding(other)) / Math.max(1, rarity.documents),
      ),
      worth: weight * weight + second * second,
    })),
  )
  const chosen: Clause[] = []
  const alone = new Set<string>()
  let left = budget
  for (const { clause, cost } of [...singles, ...pairs].sort(
    (a, b) => b.worth / (b.cost + LOOK) - a.worth / (a.cost + LOOK),
  )) {
    if (cost > left || clause.some((word) => alone.has(word))) continue
    left -= cost
    chosen.push(clause)
    if (clause.length === 1) alone.add(clause[0] ?? '')
  }
  // A text of common words only: those that say most, together, whatever the budget.
  const common = known.slice(0, COMPANY).map(([word]) => word)
  const isKnown = (clause: Clause) => clause.every((word) => rarity.of.has(word))
  return common.length > 0 && !chosen.some(isKnown) ? [...chosen, common] : chosen
}
