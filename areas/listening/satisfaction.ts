import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import { todayIn } from '../../core/day.ts'
import type { Context } from '../../core/operations/context.ts'
import { addDays } from '../../engines/calendar/days.ts'
import { SATISFIED_DAYS } from './contract.ts'
import { memberTable } from './touches.ts'

/** What somebody said in one contact of how satisfied they are, 1 to 5. */
export type Said = {
  contactId: string
  ref: string
  title: string
  on: string
  /** The person who said it, or the group where it was said for all of it. */
  byId: string
  value: number
}

export type Satisfaction = {
  /** The first day whose answers count. */
  since: string
  /** Every answer, the newest first. */
  said: Said[]
  /** The latest answer of each within the window: these make the mean. */
  counted: Said[]
  /** The mean of what counts; null where nothing does. */
  mean: number | null
}

/** The newest answer of each, of a list that has the newest first. */
export const latestOfEach = (said: readonly Said[]): Said[] =>
  [...Map.groupBy(said, ({ byId }) => byId).values()].flatMap(([latest]) => latest ?? [])

/** The arithmetic mean; null of nothing. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * What was said of being satisfied, in contacts that the actor may read: by everybody, or by one person, or by a group,
 * its people and those of the groups below it. Each counts once, with what they said last, for so many days.
 */
export const satisfactionOf = async (
  ctx: Context,
  whom: { id: string; kind: string } | null,
): Promise<Satisfaction> => {
  const since = addDays(await todayIn(ctx), 1 - SATISFIED_DAYS)
  const said = await answersOf(ctx, whom)
  const counted = latestOfEach(said).filter(({ on }) => on >= since)
  return { since, said, counted, mean: meanOf(counted.map(({ value }) => value)) }
}

const answersOf = async (ctx: Context, whom: { id: string; kind: string } | null): Promise<Said[]> => {
  const ws = ctx.workspaceId
  const who = {
    persons: whom?.kind === 'person' ? [whom.id] : [],
    groups: whom?.kind === 'group' ? [whom.id] : [],
  }
  const { rows } = await sql<Omit<Said, 'ref'> & { number: number }>`
    with recursive ${memberTable(ctx, who)}
    select c.id as "contactId", r.number, r.title, c.contact_on as "on", c.satisfied as value, s.id as "byId"
      from contact c
      join record r on r.workspace_id = ${ws} and r.id = c.id and r.binned_at is null and ${readable(ctx, 'r', 'contact')}
      join record s on s.workspace_id = ${ws} and s.id = coalesce(c.person_id, c.group_id) and s.binned_at is null
       and ${readable(ctx, 's')}
     where c.workspace_id = ${ws} and c.satisfied is not null and c.contact_on is not null
       ${whom ? sql`and exists (select 1 from who w where w.member in (c.person_id, c.group_id))` : sql``}
     order by c.contact_on desc, c.id desc`.execute(ctx.db)
  return rows.map(({ number, ...row }) => ({ ...row, ref: `CONT-${number}` }))
}
