import { type RawBuilder, sql } from 'kysely'
import type { StoredLink } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import type { Change } from '../../core/records/changes.ts'

type Seeds = { notes: Set<string>; targets: Set<string>; voters: Set<string> }

/**
 * The themes and items whose voices these changes may alter, as a select of ids; null where there are none. Said
 * generously: one too many costs a count, one too few would be a wrong figure.
 */
export const touchedTargets = (ctx: Context, changes: readonly Change[]): RawBuilder<unknown> | null => {
  const seeds: Seeds = { notes: new Set(), targets: new Set(), voters: new Set() }
  for (const change of changes) gather(seeds, change)
  const { notes, targets, voters } = seeds
  if (notes.size + targets.size + voters.size === 0) return null
  return sql`
    with recursive seed as (
      select unnest(${[...notes]}::uuid[]) as id
      union
      select e.note_id from note_vote e
       where e.workspace_id = ${ctx.workspaceId} and e.person_id = any(${[...voters]}::uuid[])
    ),
    root as (
      select coalesce(m.root_id, s.id) as id from seed s
        left join note_merge m on m.workspace_id = ${ctx.workspaceId} and m.note_id = s.id
    ),
    family as (
      select id from seed
      union select id from root
      union select m.note_id from note_merge m
             where m.workspace_id = ${ctx.workspaceId} and m.root_id in (select id from root)
    ),
    up as (
      select l.to_id as id from family f
        join link l on l.workspace_id = ${ctx.workspaceId} and l.from_id = f.id and l.type = 'supports'
      union
      select unnest(${[...targets]}::uuid[])
      union
      select t.parent_id from up u
        join theme t on t.workspace_id = ${ctx.workspaceId} and t.id = u.id and t.parent_id is not null
    )
    select id from up
    union
    select l.to_id from up u
      join link l on l.workspace_id = ${ctx.workspaceId} and l.from_id = u.id and l.type = 'asks-for'`
}

const gather = (seeds: Seeds, { kind, verb, recordId, fields }: Change): void => {
  if (verb === 'linked' || verb === 'unlinked') {
    const [before, after] = (fields['link'] ?? [null, null]) as [StoredLink | null, StoredLink | null]
    const link = after ?? before
    if (link && (link.type === 'supports' || link.type === 'asks-for')) seeds.targets.add(link.toId)
    return
  }
  const moved = verb === 'binned' || verb === 'restored'
  if (kind === 'note' && (moved || verb === 'part' || holds(fields, 'saidBy', 'groupId', 'productId')))
    seeds.notes.add(recordId)
  if (kind === 'theme' && (moved || holds(fields, 'parentId', 'productId'))) {
    seeds.targets.add(recordId)
    // It counted for the theme that it hung under, and counts for the one it hangs under now.
    for (const parent of fields['parentId'] ?? []) if (typeof parent === 'string') seeds.targets.add(parent)
  }
  if (kind === 'person' && holds(fields, 'groupId')) seeds.voters.add(recordId)
}

const holds = (fields: Change['fields'], ...keys: string[]): boolean => keys.some((key) => key in fields)
