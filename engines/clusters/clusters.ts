/**
 * Groups of texts that share rare words, each with the words that bind it. A word counts by how rare it is among the
 * texts looked at (inverse document frequency, K. Spärck Jones, 1972); two texts are as near as the cosine between
 * their weighted words; a group is a text with all that are near to it (star clustering, Aslam et al., 2004), taken
 * from where most is bound. The same texts always give the same groups.
 */

/** One text: the distinct words that say something, in the form in which they are compared. */
export type Doc = { id: string; words: readonly string[] }

/** A word that binds a group: how many of its texts hold it, and how many of all that were looked at. */
export type Binding = { word: string; inside: number; everywhere: number }

export type Cluster = {
  /** The words that at least half of it share, the ones that tell it apart best first. */
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

export const LIMITS: Limits = { smallest: 3, most: 12, near: 0.12, shared: 2 }

/** A word that more than this share of the texts hold tells nothing apart; among few texts, at least this many may. */
const COMMON = { share: 0.2, least: 8 }
/** As many words are named for a group. */
const NAMED = 6

type Near = { at: number; likeness: number }

/** The groups of these texts, the one with most texts first. Every text is in one group at most. */
export const clustersOf = (docs: readonly Doc[], limits: Limits = LIMITS): Cluster[] => {
  const everywhere = frequencies(docs)
  const weight = (word: string) => Math.log(docs.length / (everywhere.get(word) ?? 1))
  const commonest = Math.max(COMMON.least, docs.length * COMMON.share)
  // A word of one text binds nothing.
  const telling = docs.map((doc) =>
    [...new Set(doc.words)].filter((word) => {
      const count = everywhere.get(word) ?? 0
      return count > 1 && count <= commonest
    }),
  )
  const neighbours = neighboursOf(telling, weight, limits)
  const left = new Set(docs.keys())
  const clusters: Cluster[] = []
  while (clusters.length < limits.most) {
    const group = nextGroup(docs, neighbours, left, limits)
    if (!group) break
    for (const at of group) left.delete(at)
    const words = bindings(group, telling, everywhere, weight)
    if (words.length >= limits.shared)
      clusters.push({ words, members: group.map((at) => docs[at]?.id ?? '') })
  }
  return clusters.toSorted((a, b) => b.members.length - a.members.length)
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
const nextGroup = (
  docs: readonly Doc[],
  neighbours: readonly Near[][],
  left: ReadonlySet<number>,
  limits: Limits,
): number[] | null => {
  let best: { at: number; pull: number; around: number[] } | null = null
  for (const at of left) {
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

const bindings = (
  group: readonly number[],
  telling: readonly (readonly string[])[],
  everywhere: ReadonlyMap<string, number>,
  weight: (word: string) => number,
): Binding[] => {
  const inside = new Map<string, number>()
  for (const at of group) for (const word of telling[at] ?? []) inside.set(word, (inside.get(word) ?? 0) + 1)
  const enough = Math.max(2, Math.ceil(group.length / 2))
  const all = [...inside].map(([word, count]) => ({
    word,
    inside: count,
    everywhere: everywhere.get(word) ?? 0,
  }))
  const byRank = all.toSorted(
    (a, b) => b.inside * weight(b.word) - a.inside * weight(a.word) || (a.word < b.word ? -1 : 1),
  )
  const shared = byRank.filter((each) => each.inside >= enough)
  // A loose group has words that pairs share and no half of it: then the best of those are its words.
  return (shared.length >= 2 ? shared : byRank.filter((each) => each.inside >= 2)).slice(0, NAMED)
}
