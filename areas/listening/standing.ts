import { sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../../core/access/check.ts'
import { todayIn, zoneOf } from '../../core/day.ts'
import type { Derived } from '../../core/kinds/served.ts'
import type { Context } from '../../core/operations/context.ts'
import { daysOf } from '../../engines/calendar/spans.ts'
import { localAt } from '../../engines/calendar/zoned.ts'
import { spansOf } from '../calendar/public.ts'
import { type Calendar, dueOn, isPaused, overdueBy } from './cadence.ts'
import { type Cadence, CONTACT_WAYS } from './contract.ts'
import { lastTouches, TOUCH_KINDS, type Touch } from './touches.ts'

export const touchSchema = z.object({
  what: z.enum(TOUCH_KINDS),
  id: z.uuid(),
  ref: z.string(),
  title: z.string(),
  on: z.iso.date(),
  way: z.enum(CONTACT_WAYS).nullable(),
  byId: z.uuid().nullable(),
  withId: z.uuid().nullable().meta({ description: 'With whom of a group.' }),
})

/** How it stands with being in contact: what an engagement's cadence and calendar say today. */
export const standingShape = {
  last: touchSchema
    .nullable()
    .meta({ description: 'The newest contact: logged, a meeting, or what they said.' }),
  dueOn: z.iso.date().nullable().meta({
    description:
      'By when they are to be heard again; null without a cadence, or where no later term is known.',
  }),
  overdueDays: z.int().meta({ description: 'Days since then, without those of breaks and holidays.' }),
  paused: z.boolean().meta({ description: 'Today lies in a break or on a holiday: nobody is prompted.' }),
}

export type Standing = { last: Touch | null; dueOn: string | null; overdueDays: number; paused: boolean }

/** What of an engagement its standing depends on. */
export type Kept = {
  id: string
  personId: string | null
  groupId: string | null
  cadence: string | null
  everyWeeks: number | null
  createdAt: string
}

/** The standing of each of these engagements today, in few statements however many they are. */
export const standingsOf = async (ctx: Context, list: readonly Kept[]): Promise<Map<string, Standing>> => {
  if (list.length === 0) return new Map()
  const last = await lastTouches(ctx, {
    persons: list.flatMap((each) => each.personId ?? []),
    groups: list.flatMap((each) => each.groupId ?? []),
  })
  const today = await todayIn(ctx)
  const calendar = await calendarOf(ctx)
  const paused = isPaused(today, calendar.closed)
  const zone = await zoneOf(ctx)
  return new Map(
    list.map((each) => {
      const touch = last.get(each.personId ?? each.groupId ?? '') ?? null
      const rhythm = { cadence: each.cadence as Cadence | null, everyWeeks: each.everyWeeks }
      const due = dueOn(rhythm, touch?.on ?? null, localAt(each.createdAt, zone).slice(0, 10), calendar)
      return [
        each.id,
        { last: touch, dueOn: due, overdueDays: overdueBy(due, today, calendar.closed), paused },
      ]
    }),
  )
}

const calendarOf = async (ctx: Context): Promise<Calendar> => {
  const spans = await spansOf(ctx)
  return {
    closed: [...daysOf(spans, ['break', 'holiday'])].toSorted(),
    terms: spans.filter((span) => span.type === 'term'),
  }
}

const wholeSchema = z.object({ id: z.uuid(), ref: z.string(), kind: z.string(), title: z.string() })

/** What an engagement shows beside its fields: whom it is with, as they are called today, and how it stands. */
export const engagementFigures: Derived = {
  shape: { with: wholeSchema.nullable(), ...standingShape },
  load: async (ctx, ids, records) => {
    const kept = records as unknown as Kept[]
    const standings = await standingsOf(ctx, kept)
    const { rows } = await sql<{ id: string; kind: string; number: number; title: string }>`
      select r.id, r.kind, r.number, r.title from record r
       where r.workspace_id = ${ctx.workspaceId} and ${readable(ctx)}
         and r.id = any(${kept.flatMap((each) => each.personId ?? each.groupId ?? [])}::uuid[])`.execute(
      ctx.db,
    )
    const heads = new Map(
      rows.map(({ number, ...row }) => [
        row.id,
        { ...row, ref: `${row.kind === 'person' ? 'PERSON' : 'GROUP'}-${number}` },
      ]),
    )
    const none: Standing = { last: null, dueOn: null, overdueDays: 0, paused: false }
    return new Map(
      ids.map((id, at) => {
        const who = kept[at]?.personId ?? kept[at]?.groupId ?? ''
        return [id, { with: heads.get(who) ?? null, ...(standings.get(id) ?? none) }]
      }),
    )
  },
}
