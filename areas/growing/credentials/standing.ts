import { sql } from 'kysely'
import { z } from 'zod'
import { todayIn } from '../../../core/day.ts'
import type { Derived, ServedKind } from '../../../core/kinds/served.ts'
import type { Context } from '../../../core/operations/context.ts'
import { invalid } from '../../../core/problems.ts'
import { sharesOf } from '../../../engines/renewal/bodies.ts'
import type { Learning } from '../../../engines/renewal/credits.ts'
import { type Renewal, renewalOf, type TrackLevel, tracksTogether } from '../../../engines/renewal/renewal.ts'
import { type Step, studyOf } from '../../../engines/renewal/study.ts'

type Held = {
  id: string
  state: string
  earnedOn: string | null
  renewedOn: string[]
  months: number | null
  unit: string
  credits: number | null
  track: TrackLevel | null
  examOn: string | null
  hoursAWeek: number | null
}

const standing = z.object({
  status: z.enum(['for-good', 'active', 'due', 'lapsed']),
  from: z.iso.date().nullable().meta({ description: 'From this day on credits count for the next renewal.' }),
  dueOn: z.iso.date().nullable().meta({ description: 'The last day on which it holds.' }),
  daysLeft: z.int().nullable(),
  notice: z.int().nullable().meta({ description: 'The tightest notice reached: 180, 90 or 30 days.' }),
  needed: z.number().meta({ description: 'Credits for the renewal, beside the others that renew with it.' }),
  counted: z.number().meta({ description: 'Credits of the log that lie in the window and count.' }),
  missing: z.number(),
  short: z.array(z.object({ sorts: z.array(z.string()), missing: z.number() })),
})

const study = z.object({
  steps: z.int(),
  done: z.int(),
  hours: z.number().meta({ description: 'Hours of all steps.' }),
  left: z.number().meta({ description: 'Hours of the steps that are open.' }),
  unsaid: z.int().meta({ description: 'Open steps that say no hours.' }),
  late: z.int().meta({ description: 'Open steps whose day is over.' }),
  after: z.int().meta({ description: 'Open steps that lie after the day of the examination.' }),
  days: z.int().nullable().meta({ description: 'Days to the examination.' }),
  aWeek: z.number().nullable().meta({ description: 'Hours a week that it takes: left × 7 ÷ days.' }),
  free: z.number().nullable().meta({ description: 'Hours that there are until then.' }),
})

export const credentialFigures: Derived = {
  shape: {
    standing: standing.nullable().meta({ description: 'How it stands today; null until it is earned.' }),
    study: study.nullable().meta({ description: 'How the way to it stands; null without any step.' }),
  },
  load: async (ctx, ids, records) => {
    const today = await todayIn(ctx)
    const learned = await learnedIn(ctx)
    const needed = await neededTogether(ctx)
    const steps = await stepsOf(ctx, ids)
    return new Map(
      (records as unknown as Held[]).map((held) => {
        const way = steps.get(held.id)
        return [
          held.id,
          {
            standing: standingOf(held, learned, today, needed.get(held.id)),
            study: way ? studyOf(way, held.examOn, held.hoursAWeek, today) : null,
          },
        ]
      }),
    )
  },
}

const standingOf = (
  { state, earnedOn, renewedOn, months, unit, credits }: Held,
  learned: readonly Learning[],
  today: string,
  together: number | undefined,
): z.input<typeof standing> | null => {
  if (state !== 'held' || earnedOn === null) return null
  const needed = together ?? credits ?? 0
  const rule = { months, credits: needed, shares: sharesOf(unit) }
  return wireOf(renewalOf(rule, { earnedOn, renewedOn }, learned, today), needed)
}

const wireOf = ({ status, window, dueOn, daysLeft, notice, credits }: Renewal, needed: number) => ({
  status,
  from: window?.from ?? null,
  dueOn,
  daysLeft,
  notice,
  needed,
  counted: credits?.counted ?? 0,
  missing: credits?.missing ?? 0,
  short: (credits?.short ?? []).map((each) => ({ sorts: [...each.sorts], missing: each.missing })),
})

/** The steps of the way to each credential that has any. */
const stepsOf = async (ctx: Context, ids: readonly string[]): Promise<Map<string, Step[]>> => {
  const { rows } = await sql<Step & { credentialId: string }>`
    select s.credential_id as "credentialId", s.hours, s.due_on as "dueOn", s.done_on as "doneOn" from study_step s
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = s.id and r.binned_at is null
     where s.workspace_id = ${ctx.workspaceId} and s.credential_id = any(${[...ids]}::uuid[]) order by s.id`.execute(
    ctx.db,
  )
  return Map.groupBy(rows, ({ credentialId }) => credentialId)
}

/** What of the log counts: what was done, with a day and hours. */
const learnedIn = async (ctx: Context): Promise<Learning[]> => {
  const { rows } = await sql<Learning>`
    select e.happened_on as on, e.hours, e.counts as sort from learning_entry e
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = e.id and r.binned_at is null
     where e.workspace_id = ${ctx.workspaceId} and e.state = 'done' and e.happened_on is not null and e.hours > 0`.execute(
    ctx.db,
  )
  return rows
}

/** Credits for each held credential that renews together with others of its issuer: the furthest in full. */
const neededTogether = async (ctx: Context): Promise<Map<string, number>> => {
  const { rows } = await sql<{ id: string; issuer: string; track: TrackLevel }>`
    select c.id, c.issuer, c.track from credential c
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = c.id and r.binned_at is null
     where c.workspace_id = ${ctx.workspaceId} and c.state = 'held' and c.unit = 'seu' and c.track is not null
     order by c.id`.execute(ctx.db)
  const needed = new Map<string, number>()
  for (const group of Map.groupBy(rows, ({ issuer }) => issuer).values()) {
    const left = [...group]
    for (const { of, credits } of tracksTogether(group.map(({ track }) => track))) {
      const at = left.findIndex(({ track }) => track === of)
      const [taken] = left.splice(at, 1)
      if (taken) needed.set(taken.id, credits)
    }
  }
  return needed
}

/** A credential that is held was earned on a day; renewals are days, and none lies before that. */
export const checkCredential: NonNullable<ServedKind['check']> = async (_ctx, next) => {
  const { state, earnedOn, renewedOn } = next as Pick<Held, 'state' | 'earnedOn' | 'renewedOn'>
  if (state === 'held' && earnedOn === null)
    throw invalid('earnedOn', 'Nothing was changed: say on which day it was earned; from then on it holds.')
  for (const day of renewedOn) {
    if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)))
      throw invalid(
        'renewedOn',
        `Nothing was changed: ${day} is no day. Write year-month-day, such as 2027-02-01.`,
      )
    if (earnedOn !== null && day <= earnedOn)
      throw invalid('renewedOn', `Nothing was changed: ${day} is not after the day on which it was earned.`)
  }
}
