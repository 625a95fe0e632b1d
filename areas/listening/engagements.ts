import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import { todayIn } from '../../core/day.ts'
import type { Context } from '../../core/operations/context.ts'
import { addDays } from '../../engines/calendar/days.ts'
import { type Cadence, STANCES, type Stance } from './contract.ts'
import { type Standing, standingsOf } from './standing.ts'

/** An engagement as it holds now, with whom it is and how it stands. */
export type Engaged = Standing & {
  id: string
  ref: string
  with: { id: string; ref: string; kind: 'person' | 'group'; title: string }
  personId: string | null
  groupId: string | null
  /** The group itself, or the group of the person. */
  ofGroupId: string | null
  power: number
  interest: number
  now: Stance
  wanted: Stance
  cadence: Cadence | null
  everyWeeks: number | null
  keeperId: string | null
  createdAt: string
}

type Row = Omit<Engaged, keyof Standing | 'ref' | 'with'> & {
  number: number
  who: string
  kind: 'person' | 'group'
  whoNumber: number
  name: string
}

type Asked = {
  /** Of this person or group only. */
  whoId?: string
  /** Only where somebody is to be heard again and again. */
  withCadence?: boolean
  /** Only those that this person keeps, or nobody. */
  keeperId?: string
}

/** The engagements that hold: the newest with each person and group, of those that may be read. */
export const engagementsNow = async (ctx: Context, asked: Asked = {}): Promise<Engaged[]> => {
  const { rows } = await sql<Row>`
    with newest as (
      select distinct on (coalesce(e.person_id, e.group_id)) e.*, r.number, r.created_at from engagement e
        join record r on r.workspace_id = ${ctx.workspaceId} and r.id = e.id
         and r.binned_at is null and ${readable(ctx, 'r', 'engagement')}
       where e.workspace_id = ${ctx.workspaceId}
         ${asked.whoId ? sql`and (e.person_id = ${asked.whoId} or e.group_id = ${asked.whoId})` : sql``}
       order by coalesce(e.person_id, e.group_id), e.id desc
    )
    select e.id, e.number, e.person_id as "personId", e.group_id as "groupId", e.power, e.interest, e.now, e.wanted,
           e.cadence, e.every_weeks as "everyWeeks", e.keeper_id as "keeperId", e.created_at as "createdAt",
           coalesce(e.group_id, p.group_id) as "ofGroupId",
           w.id as who, w.kind, w.number as "whoNumber", w.title as name
      from newest e
      join record w on w.workspace_id = ${ctx.workspaceId} and w.id = coalesce(e.person_id, e.group_id)
       and w.binned_at is null and ${readable(ctx, 'w')}
      left join person p on p.workspace_id = ${ctx.workspaceId} and p.id = e.person_id
     where true ${asked.withCadence ? sql`and e.cadence is not null` : sql``}
       ${asked.keeperId ? sql`and (e.keeper_id is null or e.keeper_id = ${asked.keeperId})` : sql``}`.execute(
    ctx.db,
  )
  const standings = await standingsOf(ctx, rows)
  return rows.map(({ number, who, kind, whoNumber, name, ...row }) => ({
    ...row,
    ref: `ENG-${number}`,
    with: { id: who, ref: `${kind === 'person' ? 'PERSON' : 'GROUP'}-${whoNumber}`, kind, title: name },
    ...(standings.get(row.id) ?? { last: null, dueOn: null, overdueDays: 0, paused: false }),
  }))
}

/** The most pressing first: the longest overdue, then whoever was never heard, then what is due soonest. */
export const byUrgency = (a: Engaged, b: Engaged): number =>
  b.overdueDays - a.overdueDays ||
  Number(a.last !== null) - Number(b.last !== null) ||
  compare(a.dueOn ?? LAST, b.dueOn ?? LAST) ||
  compare(a.with.title, b.with.title)

/** How well an institution keeps in contact: the figures of its register, each beside what it is counted of. */
export type ContactCoverage = {
  /** With how many somebody wants to be in contact again and again, and how many of them are not overdue today. */
  wanted: number
  inTime: number
  /** All that there is an engagement with, and how many stand where they are wanted, or further. */
  engaged: number
  asWanted: number
}

export const isAsWanted = ({ now, wanted }: Pick<Engaged, 'now' | 'wanted'>): boolean =>
  STANCES.indexOf(now) >= STANCES.indexOf(wanted)

/** The coverage over all engagements that the actor may read. */
export const contactCoverage = async (ctx: Context): Promise<ContactCoverage> => {
  const all = await engagementsNow(ctx)
  const wanted = all.filter((each) => each.cadence !== null)
  return {
    wanted: wanted.length,
    inTime: wanted.filter((each) => each.overdueDays === 0).length,
    engaged: all.length,
    asWanted: all.filter(isAsWanted).length,
  }
}

const LAST = '9999-12-31'
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Somebody who is to be heard again, and by when. */
export type ContactDue = {
  id: string
  ref: string
  title: string
  productId: null
  on: string
  overdueDays: number
}

/**
 * Whom the actor is to be in contact with by `until` (a calendar day; today where left out), the longest overdue first:
 * those that they keep, and those that nobody does. Nobody in a break, which pauses prompts.
 */
export const contactsDue = async (
  ctx: Context,
  asked: { until?: string; limit: number },
): Promise<ContactDue[]> => {
  const until = asked.until ?? addDays(await todayIn(ctx), -1)
  const list = await engagementsNow(ctx, { withCadence: true, keeperId: ctx.actor.personId })
  return list
    .filter((each) => !each.paused && each.dueOn !== null && each.dueOn <= until)
    .filter((each) => asked.until !== undefined || each.overdueDays > 0)
    .toSorted(byUrgency)
    .slice(0, asked.limit)
    .map((each) => ({
      id: each.id,
      ref: each.ref,
      title: each.with.title,
      productId: null,
      on: each.dueOn ?? until,
      overdueDays: each.overdueDays,
    }))
}
