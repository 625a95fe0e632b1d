import { sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../../core/access/check.ts'
import { todayIn } from '../../core/day.ts'
import type { Context } from '../../core/operations/context.ts'
import { notFound } from '../../core/problems.ts'
import { findRecord } from '../../core/records/load.ts'
import { cellKey } from '../../engines/suppression/cells.ts'
import { suppress } from '../../engines/suppression/suppress.ts'
import { spansOf } from '../calendar/public.ts'
import { listeningSettings } from './settings.ts'

export const mixSchema = z.object({
  term: z
    .object({ ref: z.string(), title: z.string(), startsOn: z.iso.date(), endsOn: z.iso.date() })
    .nullable()
    .meta({ description: 'The term it is of; null for all time, where the calendar has none.' }),
  hideBelow: z.int(),
  voices: z.int().nullable().meta({ description: 'All voices of these groups; null where hidden.' }),
  people: z.int().meta({ description: 'How many people these groups really are, as far as is known.' }),
  groups: z.array(
    z.object({
      groupId: z.uuid(),
      name: z.string(),
      size: z.int().nullable(),
      ofPeople: z.number().nullable().meta({ description: 'Its share of the people of these groups.' }),
      voices: z.int().nullable().meta({ description: 'Null where hidden.' }),
      ofVoices: z.number().nullable().meta({ description: 'Its share of all voices; null where hidden.' }),
      hidden: z.enum(['few', 'gives-away']).nullable().meta({
        description: 'Fewer than the least number, or it would give such a one away.',
      }),
    }),
  ),
})

type Group = { id: string; name: string; size: number | null; parent_id: string | null }

/**
 * Who was heard in one term against the population, for those who may not open the notes. It counts every note of the
 * workspace, whoever asks, so that all readers are given the same, and always hides what is small. Groups at the top
 * only, a person once, in the group they spoke for most, a term at a time: so that no two answers can be taken from each
 * other (decisions.md 18).
 */
export const mixOf = async (ctx: Context, asked: string | undefined): Promise<z.output<typeof mixSchema>> => {
  const term = await termOf(ctx, asked)
  const { hideBelow } = await listeningSettings(ctx)
  const { rows: groups } = await sql<Group>`
    select g.id, r.title as name, g.size, g.parent_id from "group" g
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = g.id
       and r.binned_at is null and ${readable(ctx, 'r', 'group')}
     where g.workspace_id = ${ctx.workspaceId} order by r.title, g.id`.execute(ctx.db)
  const { rows } = await sql<{ group_id: string; said_by: string | null; notes: number }>`
    select n.group_id, n.said_by, count(*)::int as notes from note n
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = n.id and r.binned_at is null
      join workspace z on z.id = ${ctx.workspaceId}
     where n.workspace_id = ${ctx.workspaceId} and n.group_id is not null
       ${
         term
           ? sql`and coalesce(n.said_on, (r.created_at at time zone z.time_zone)::date) between ${term.startsOn}::date and ${term.endsOn}::date`
           : sql``
       }
     group by n.group_id, n.said_by`.execute(ctx.db)
  const topOf = widest(groups)
  const tops = groups.filter((group) => topOf(group.id) === group.id)
  const voices = voicesByTop(rows, topOf)
  const atoms = tops.map((group) => ({ at: { group: group.id }, n: voices.get(group.id) ?? 0 }))
  const { hidden } = suppress(atoms, [[], ['group']], hideBelow)
  const people = tops.reduce((sum, group) => sum + (group.size ?? 0), 0)
  const all = atoms.reduce((sum, atom) => sum + atom.n, 0)
  const isTotalHidden = hidden.has(cellKey({}))
  return {
    term: term && { ref: term.ref, title: term.title, startsOn: term.startsOn, endsOn: term.endsOn },
    hideBelow,
    voices: isTotalHidden ? null : all,
    people,
    groups: tops.map((group, at) => {
      const why = hidden.get(cellKey({ group: group.id })) ?? null
      const n = why === null ? (atoms[at]?.n ?? 0) : null
      return {
        groupId: group.id,
        name: group.name,
        size: group.size,
        ofPeople: group.size !== null && people > 0 ? group.size / people : null,
        voices: n,
        // A share would tell the total to whoever knows the count.
        ofVoices: n === null || isTotalHidden || all === 0 ? null : n / all,
        hidden: why,
      }
    }),
  }
}

const termOf = async (ctx: Context, asked: string | undefined) => {
  const terms = (await spansOf(ctx)).filter((span) => span.type === 'term')
  if (asked === undefined) {
    const today = await todayIn(ctx)
    return terms.findLast((term) => term.startsOn <= today) ?? null
  }
  const { id, ref } = await findRecord(ctx, asked)
  const term = terms.find((span) => span.id === id)
  if (!term) throw notFound(`A term ${ref}`)
  return term
}

/** The group at the top that a group is part of. */
const widest = (groups: readonly Group[]): ((id: string) => string | null) => {
  const parents = new Map(groups.map((group) => [group.id, group.parent_id]))
  return (id) => {
    if (!parents.has(id)) return null
    let at = id
    for (let next = parents.get(at); next && parents.has(next); next = parents.get(at)) at = next
    return at
  }
}

/** Voices of each group at the top: each person once, where they spoke most, and each unsigned note as one. */
const voicesByTop = (
  rows: readonly { group_id: string; said_by: string | null; notes: number }[],
  topOf: (id: string) => string | null,
): Map<string, number> => {
  const voices = new Map<string, number>()
  const add = (top: string, n: number) => voices.set(top, (voices.get(top) ?? 0) + n)
  const byPerson = new Map<string, Map<string, number>>()
  for (const { group_id, said_by, notes } of rows) {
    const top = topOf(group_id)
    if (top === null) continue
    if (said_by === null) add(top, notes)
    else {
      const tops = byPerson.get(said_by) ?? new Map<string, number>()
      byPerson.set(said_by, tops.set(top, (tops.get(top) ?? 0) + notes))
    }
  }
  for (const tops of byPerson.values()) {
    const [most] = [...tops].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    if (most) add(most[0], 1)
  }
  return voices
}
