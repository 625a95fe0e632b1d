/**
 * Groups of texts that share rare words, each with the words that bind it. A word counts by how rare it is (inverse
 * document frequency, K. Spärck Jones, 1972); two texts are as near as the cosine between their weighted words; a group
 * is a text with those near to it (star clustering, Aslam et al., 2004) that hold at least two of the words which bind
 * it, taken from where most is bound. The same texts always give the same groups.
 */

/** One text: the distinct words that say something, in the form in which they are compared. */
export type Doc = { id: string; words: readonly string[] }

/** In how many of how many texts each word stands: of those that are grouped, or of more that are like them. */
export type Rarity = { texts: number; of: (word: string) => number }

/** A word that binds a group: how many of its texts hold it, and how many of all that rarity was told from. */
export type Binding = { word: string; inside: number; everywhere: number }

export type Cluster = {
  /** Of these words each text of it holds two at least; the ones that tell it apart best come first. */
  words: Binding[]
  /** The ids of its texts, the one that the others are nearest to first. */
  members: string[]
}

export type Limits = {
  /** Fewer texts than this are no group. */
  smallest: number
  /** As many groups at most. */
  most: number
  /** How near a text must be to the middle of its group, from 0 (no word shared) to 1 (the same words). */
  near: number
  /** As many words at least must be shared: one rare word alone is often chance. */
  shared: number
}

export const LIMITS: Limits = { smallest: 3, most: 12, near: 0.1, shared: 2 }

/** A word that more than this share of the texts hold tells nothing apart; among few texts, at least this many may. */
const COMMON = { share: 0.04, least: 8 }
/** As many words are named for a group. */
const NAMED = 6

type Near = { at: number; likeness: number }

/** The groups of these texts, the one with most texts first. Every text is in one group at most. */
export const clustersOf = (
  docs: readonly Doc[],
  { limits = LIMITS, rarity = rarityIn(docs) }: { limits?: Limits; rarity?: Rarity } = {},
): Cluster[] => {
  const weight = (word: string) => Math.log(Math.max(rarity.texts, 2) / Math.max(rarity.of(word), 1))
  const here = frequencies(docs)
  const commonest = Math.max(COMMON.least, rarity.texts * COMMON.share)
  // A word of one text binds nothing.
  const telling = docs.map((doc) =>
    [...new Set(doc.words)].filter((word) => (here.get(word) ?? 0) > 1 && rarity.of(word) <= commonest),
  )
  const neighbours = neighboursOf(telling, weight, limits)
  const left = new Set(docs.keys())
  const middles = new Set(docs.keys())
  const clusters: Cluster[] = []
  while (clusters.length < limits.most) {
    const star = nextStar(docs, neighbours, left, middles, limits)
    if (!star) break
    middles.delete(star[0] ?? 0)
    const { words, group } = boundIn(star, telling, rarity, weight, limits)
    if (group.length < limits.smallest) continue
    for (const at of group) left.delete(at)
    clusters.push({ words, members: group.map((at) => docs[at]?.id ?? '') })
  }
  return clusters.toSorted((a, b) => b.members.length - a.members.length)
}

const rarityIn = (docs: readonly Doc[]): Rarity => {
  const counts = frequencies(docs)
  return { texts: docs.length, of: (word) => counts.get(word) ?? 0 }
}

const frequencies = (docs: readonly Doc[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { words } of docs)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** For each text those that share enough of the telling words with it, the nearest first. */
const neighboursOf = (
  telling: readonly (readonly string[])[],
  weight: (word: string) => number,
  limits: Limits,
): Near[][] => {
  const holders = new Map<string, number[]>()
  for (const [at, words] of telling.entries())
    for (const word of words) {
      const found = holders.get(word)
      if (found) found.push(at)
      else holders.set(word, [at])
    }
  const norms = telling.map((words) => Math.sqrt(words.reduce((sum, word) => sum + weight(word) ** 2, 0)))
  return telling.map((words, at) => {
    const sums = new Map<number, { sum: number; shared: number }>()
    for (const word of words)
      for (const other of holders.get(word) ?? []) {
        if (other === at) continue
        const { sum, shared } = sums.get(other) ?? { sum: 0, shared: 0 }
        sums.set(other, { sum: sum + weight(word) ** 2, shared: shared + 1 })
      }
    return [...sums]
      .flatMap(([other, { sum, shared }]) => {
        const likeness = sum / ((norms[at] ?? 1) * (norms[other] ?? 1))
        return shared >= limits.shared && likeness >= limits.near ? [{ at: other, likeness }] : []
      })
      .toSorted((a, b) => b.likeness - a.likeness || a.at - b.at)
  })
}

/** The text with most nearness around it among those left, and its neighbours; null where none has enough. */
const nextStar = (
  docs: readonly Doc[],
  neighbours: readonly Near[][],
  left: ReadonlySet<number>,
  middles: ReadonlySet<number>,
  limits: Limits,
): number[] | null => {
  let best: { at: number; pull: number; around: number[] } | null = null
  for (const at of left) {
    if (!middles.has(at)) continue
    const around = (neighbours[at] ?? []).filter((near) => left.has(near.at))
    if (around.length + 1 < limits.smallest) continue
    const pull = around.reduce((sum, near) => sum + near.likeness, 0)
    const nearer =
      best === null ||
      pull > best.pull ||
      (pull === best.pull && (docs[at]?.id ?? '') < (docs[best.at]?.id ?? ''))
    if (nearer) best = { at, pull, around: around.map((near) => near.at) }
  }
  return best && [best.at, ...best.around]
}

/** The words of the middle text that enough of the others hold too, and the texts that hold two of these at least. */
const boundIn = (
  star: readonly number[],
  telling: readonly (readonly string[])[],
  rarity: Rarity,
  weight: (word: string) => number,
  limits: Limits,
): { words: Binding[]; group: number[] } => {
  const held = star.map((at) => new Set(telling[at]))
  const inside = (word: string, among: readonly Set<string>[]) =>
    among.filter((each) => each.has(word)).length
  const words = [...(held[0] ?? [])]
    .filter((word) => inside(word, held) >= limits.smallest)
    .toSorted((a, b) => inside(b, held) * weight(b) - inside(a, held) * weight(a) || (a < b ? -1 : 1))
    .slice(0, NAMED)
  const holds = (each: Set<string>) => words.filter((word) => each.has(word)).length >= limits.shared
  const group = star.filter((_, at) => holds(held[at] ?? new Set()))
  const among = held.filter(holds)
  return {
    group,
    words: words.flatMap((word) =>
      inside(word, among) > 1 ? [{ word, inside: inside(word, among), everywhere: rarity.of(word) }] : [],
    ),
  }
}
