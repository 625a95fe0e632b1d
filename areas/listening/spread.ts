import { wilson } from '../../engines/statistics/shares.ts'

/** A group as its voices are weighed: `voices` are of the group and of the narrower ones in it. */
export type Weighed = { groupId: string; parentId: string | null; size: number | null; voices: number }

/** What a group's voices are held against. All shares are between 0 and 1. */
export type Spread = {
  /** The wider group whose voices and people it is measured by; null for all groups at the top together. */
  within: string | null
  /** The voices there, and how many people these really are. */
  ofVoices: number
  ofPeople: number
  /** How many voices the group would have, if they were spread as the people are. */
  expected: number
  /** Voices ÷ expected; null where none are expected. */
  ratio: number | null
  /** Whether the 95 % interval of its share of the voices (Wilson) lies below its share of the people. */
  under: boolean
}

/**
 * What would be expected of each group, if voices were spread as the population is. A group at the top is measured by
 * all groups there whose size is known, a narrower one by the wider group that it is part of: sizes of groups beside
 * each other may overlap, and those within one do not exceed it. A group without a size, or alone, is absent.
 */
export const spreadOf = (groups: readonly Weighed[]): Map<string, Spread> => {
  const byId = new Map(groups.map((group) => [group.groupId, group]))
  const isTop = ({ parentId }: Weighed) => parentId === null || !byId.has(parentId)
  const top = groups.filter((group) => isTop(group) && (group.size ?? 0) > 0)
  const all = {
    voices: top.reduce((sum, group) => sum + group.voices, 0),
    people: top.reduce((sum, group) => sum + (group.size ?? 0), 0),
  }
  const spread = new Map<string, Spread>()
  for (const group of groups) {
    const { groupId, parentId, size, voices } = group
    if (size === null || size === 0) continue
    const wider = isTop(group) ? null : byId.get(parentId ?? '')
    const within = wider ? { voices: wider.voices, people: wider.size ?? 0 } : all
    if (within.people < size || (wider === null && top.length < 2)) continue
    spread.set(groupId, {
      within: wider?.groupId ?? null,
      ofVoices: within.voices,
      ofPeople: within.people,
      ...shareOf(voices, within.voices, size / within.people),
    })
  }
  return spread
}

const shareOf = (voices: number, of: number, share: number) => ({
  expected: of * share,
  ratio: of === 0 ? null : voices / (of * share),
  under: of > 0 && voices <= of && wilson({ x: voices, n: of }).high < share,
})
