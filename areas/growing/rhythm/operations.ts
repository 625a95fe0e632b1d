import { sql } from 'kysely'
import { z } from 'zod'
import { kindNamed } from '../../../core/app.ts'
import { todayIn } from '../../../core/day.ts'
import { newId } from '../../../core/ids.ts'
import { contractOf, refParam } from '../../../core/kinds/contract.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { notFound } from '../../../core/problems.ts'
import { createRecords, type NewRecord } from '../../../core/records/create.ts'
import { findRecord } from '../../../core/records/load.ts'
import { madeBefore } from '../../../core/records/made-before.ts'
import { addDays } from '../../../engines/calendar/days.ts'
import { asMyselfIn } from '../elsewhere.ts'
import { OWN } from '../policy.ts'
import { askedNow } from './asked.ts'
import { ABOUT_FIELDS, ASKED_FOR, reflection } from './contract.ts'
import { freeHoursOf, openAsking } from './load.ts'
import { loadOf, loggedOf, runOf, weeksOf } from './model.ts'
import { pausedOf } from './paused.ts'

const aboutShape = z.strictObject({
  workspace: z.uuid().meta({ description: 'The id of the workspace that the record lies in.' }),
  record: refParam,
})
const aboutKeys = Object.fromEntries(ABOUT_FIELDS.map((key) => [key, true])) as Record<
  (typeof ABOUT_FIELDS)[number],
  true
>

/** As far back as a run is counted, in weeks: two years. */
const FURTHEST = 104

const hoursShape = z.object({
  hours: z.number().meta({ description: 'Hours a week that there are for growing.' }),
  busyHours: z.number().meta({ description: 'Hours in a week of exams or of grades to enter.' }),
})

export const rhythmOperations: Operation[] = [
  defineOperation({
    name: 'rhythm.weeks',
    summary: 'Say which of the last weeks hold a win, which are paused, and how many in a row do.',
    method: 'GET',
    path: '/rhythm/weeks',
    may: OWN,
    personal: true,
    input: z.strictObject({ count: z.coerce.number<number>().int().min(1).max(FURTHEST).default(12) }),
    output: z.object({
      weeks: z.array(
        z.object({
          week: z.iso.date().meta({ description: 'Its Monday.' }),
          state: z.enum(['logged', 'paused', 'open', 'empty']),
          pause: z.string().nullable().meta({ description: 'The name of the pause, where it has one.' }),
        }),
      ),
      logged: z.int().meta({ description: 'Weeks with a win.' }),
      of: z.int().meta({ description: 'Weeks that count: not paused, and this one once it holds a win.' }),
      run: z.int().meta({ description: 'Weeks in a row up to now; pauses break nothing.' }),
    }),
    example: () => ({}),
    run: async (ctx, { count }) => {
      const { rows } = await sql<{ day: string }>`
        select distinct b.won_on as day from win b
          join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
         where b.workspace_id = ${ctx.workspaceId} and b.won_on is not null`.execute(ctx.db)
      const { isPaused, nameOf } = await pausedOf(ctx)
      const all = weeksOf(
        rows.map(({ day }) => day),
        isPaused,
        await todayIn(ctx),
        FURTHEST,
      )
      const shown = all.slice(-count)
      const named = (week: string): string | null => {
        for (let day = 0; day < 5; day++) {
          const name = nameOf(addDays(week, day))
          if (name !== null) return name
        }
        return null
      }
      return {
        weeks: shown.map(({ week, state }) => ({
          week,
          state,
          pause: state === 'paused' ? named(week) : null,
        })),
        ...loggedOf(shown),
        run: runOf(all),
      }
    },
  }),
  defineOperation({
    name: 'reflection.write',
    summary:
      'Write one line of reflection: of today, on a goal, about a decision or sprint that you may read.',
    method: 'POST',
    path: '/reflections/write',
    may: OWN,
    personal: true,
    input: contractOf(reflection)
      .create.omit(aboutKeys as never)
      .extend({
        about: aboutShape.optional().meta({ description: 'A shared record, kept with its title as it was.' }),
      }),
    output: z.object({ id: z.uuid(), ref: z.string(), batchId: z.uuid().nullable() }),
    example: () => ({ title: 'Asking the library first would have saved a week.' }),
    run: async (ctx, input) => {
      const { about, ...given } = input as NewRecord & { about?: z.output<typeof aboutShape> }
      const there = await madeBefore(ctx, 'reflection', given.id)
      if (there) {
        const { id, ref } = await findRecord(ctx, there, OWN)
        return { id, ref, batchId: null }
      }
      const [row] = await createRecords(ctx, kindNamed(ctx.app, 'reflection'), [
        { ...given, ...(about ? await readAbout(ctx, about) : {}) },
      ])
      return { id: row?.id ?? '', ref: `REFL-${row?.number}`, batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'rhythm.asked',
    summary:
      'Say what you asked to be asked this week and have not answered; nothing on a day that is paused.',
    method: 'GET',
    path: '/rhythm/asked',
    may: OWN,
    personal: true,
    input: z.strictObject({}),
    output: z.object({
      asked: z.array(
        z.object({
          ref: z.string(),
          title: z.string(),
          asksFor: z.enum(ASKED_FOR),
          on: z.iso.date().meta({ description: 'The day for which it was asked.' }),
        }),
      ),
    }),
    example: () => ({}),
    run: async (ctx) => ({ asked: await askedNow(ctx) }),
  }),
  defineOperation({
    name: 'rhythm.load',
    summary:
      'Set what open goals ask of the coming weeks against the hours that there are; fewer in exam weeks.',
    method: 'GET',
    path: '/rhythm/load',
    may: OWN,
    personal: true,
    input: z.strictObject({ count: z.coerce.number<number>().int().min(1).max(26).default(6) }),
    output: z.object({
      hours: hoursShape.nullable().meta({ description: 'Null where nobody has said how many there are.' }),
      weeks: z.array(
        z.object({
          week: z.iso.date(),
          state: z.enum(['usual', 'busy', 'paused']),
          because: z.string(),
          asked: z.number(),
          free: z.number(),
          target: z.number(),
          goals: z.array(
            z.object({ ref: z.string(), title: z.string(), asked: z.number(), target: z.number() }),
          ),
        }),
      ),
      without: z
        .int()
        .meta({ description: 'Open goals that name no hours or no end; they ask for nothing.' }),
    }),
    example: () => ({}),
    run: async (ctx, { count }) => {
      const hours = await freeHoursOf(ctx)
      const goals = await openAsking(ctx)
      const without = goals.filter((goal) => goal.hoursNeeded === null || goal.endsOn === null).length
      if (hours === null) return { hours, weeks: [], without }
      const { isPaused, academic } = await pausedOf(ctx)
      const { busyBecause } = academic
      const weeks = loadOf({ goals, today: await todayIn(ctx), ...hours, isPaused, busyBecause, count })
      return { hours, weeks, without }
    },
  }),
  defineOperation({
    name: 'rhythm.set-hours',
    summary: 'Say how many hours a week there are for growing, usually and in a week of exams.',
    method: 'POST',
    path: '/rhythm/hours',
    may: OWN,
    personal: true,
    input: z.strictObject({ hours: z.number().min(0).max(100), busyHours: z.number().min(0).max(100) }),
    output: hoursShape,
    example: () => ({ hours: 4, busyHours: 1 }),
    run: async (ctx, { hours, busyHours }) => {
      await sql`insert into free_hours (workspace_id, id, from_day, hours, busy_hours, at)
        values (${ctx.workspaceId}, ${newId(ctx.now)}, ${await todayIn(ctx)}, ${hours}, ${busyHours}, ${ctx.now})`.execute(
        ctx.db,
      )
      ctx.announce('rhythm.hours', {})
      return { hours, busyHours }
    },
  }),
]

/** What is kept of a shared record that a reflection is about. Refused where the person may not read it. */
const readAbout = async (ctx: Context, about: z.output<typeof aboutShape>) => {
  const head = await asMyselfIn(ctx, about.workspace, (there) => findRecord(there, about.record))
  if (!head) throw notFound(about.record)
  return {
    aboutKind: head.kind,
    aboutRef: head.ref,
    aboutTitle: head.title,
    aboutId: head.id,
    aboutWorkspace: about.workspace,
  }
}
