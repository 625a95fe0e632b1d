import type { Output } from '../../../web/data/types.ts'

export type Group = Output<'voice.coverage'>['groups'][number]

/** The core groups of which nobody is among `heard`, neither of themselves nor of a narrower group. */
export const unheardOf = (groups: readonly Group[], heard: ReadonlySet<string>): Group[] => {
  const parents = new Map(groups.map((group) => [group.groupId, group.parentId]))
  const covered = new Set<string>()
  for (const id of heard) {
    let at: string | null | undefined = id
    while (at && !covered.has(at)) {
      covered.add(at)
      at = parents.get(at)
    }
  }
  return groups.filter((group) => group.core && !covered.has(group.groupId))
}
