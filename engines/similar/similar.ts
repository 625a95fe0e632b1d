/**
 * How alike two texts are: the cosine between their words, where a word counts the more the rarer it is (TF-IDF:
 * Salton and Buckley, Term-weighting approaches in automatic text retrieval, 1988). Words come in as stems, counted.
 * How rare they are is handed in.
 */

/** How often a word stands in a title, and in what follows it. */
export type Counts = { title: number; body: number }
/** A text as its words. */
export type Words = ReadonlyMap<string, Counts>

/** In how many of all texts each word stands. A word that is absent is taken for one that stands in a single text. */
export type Rarity = { documents: number; of: ReadonlyMap<string, number> }

/** A word of a title says as much as three of the text. */
const TITLE = 3

/** Words with their weights; their squares add up to 1, but for a text without words. */
export type Weighed = ReadonlyMap<string, number>

const rarityOf = (word: string, { documents, of }: Rarity): number =>
  Math.log(1 + Math.max(documents, 1) / Math.max(of.get(word) ?? 1, 1))

/** What a word weighs in a text: a second mention adds less than the first (1 + ln n). */
const weightOf = ({ title, body }: Counts): number => {
  const count = title * TITLE + body
  return count > 0 ? 1 + Math.log(count) : 0
}

const lengthOf = (weights: Iterable<number>): number => {
  let sum = 0
  for (const weight of weights) sum += weight * weight
  return Math.sqrt(sum)
}

/** The weights of a text's words. */
export const weigh = (words: Words, rarity: Rarity): Weighed => {
  const raw = [...words].map(([word, counts]) => [word, weightOf(counts) * rarityOf(word, rarity)] as const)
  const length = lengthOf(raw.map(([, weight]) => weight)) || 1
  return new Map(raw.map(([word, weight]) => [word, weight / length]))
}

/** `likeness` is between 0 (no word in common) and 1; `words` are what made it so, those that say most first. */
export type Likeness = { likeness: number; words: string[] }

/** As many words as somebody reads at a glance. */
const TOLD = 6

/** How alike two weighed texts are, and by which words. */
export const compare = (one: Weighed, other: Weighed): Likeness => {
  const shared: [string, number][] = []
  for (const [word, weight] of one) {
    const there = other.get(word)
    if (there !== undefined) shared.push([word, weight * there])
  }
  shared.sort(([, a], [, b]) => b - a)
  return {
    likeness: Math.min(
      1,
      shared.reduce((sum, [, part]) => sum + part, 0),
    ),
    words: shared.slice(0, TOLD).map(([word]) => word),
  }
}

/**
 * The candidates that may be most alike, at most `most` of them, judged by the asked text's words alone: how rare the
 * other words of hundreds of candidates are need not be known for that.
 */
export const firstLook = <T extends { words: Words }>(
  asked: Weighed,
  candidates: readonly T[],
  rarity: Rarity,
  most: number,
): T[] =>
  candidates
    .map((candidate) => {
      let sum = 0
      for (const [word, weight] of asked) {
        const counts = candidate.words.get(word)
        if (counts) sum += weight * weightOf(counts) * rarityOf(word, rarity)
      }
      return { candidate, sum: sum / Math.max(1, Math.sqrt(lengthOf(weightsOf(candidate.words)))) }
    })
    .sort((a, b) => b.sum - a.sum)
    .slice(0, most)
    .map(({ candidate }) => candidate)

function* weightsOf(words: Words): Generator<number> {
  for (const counts of words.values()) yield weightOf(counts)
}
