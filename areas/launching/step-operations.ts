import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import { lineOfText } from '../../core/fields/schema.ts'
import { namesSchema, refParam } from '../../core/kinds/contract.ts'
import { addLinks, linkEnd } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { createRecords } from '../../core/records/create.ts'
import { namesOf } from '../../core/records/present.ts'
import { termWeek } from '../calendar/public.ts'
import { TRACKS } from './contract.ts'
import { policy } from './policy.ts'
import { releaseHead } from './release-head.ts'
import { stepsOf } from './steps.ts'

export const stepOperations: Operation[] = [
  defineOperation({
    name: 'release.steps',
    summary: 'List what prepares a release: its audience, training, communication and feedback tracks.',
    method: 'GET',
    path: '/releases/{ref}/steps',
    may: policy.release.read,
    input: z.strictObject({ ref: refParam }),
    output: z.object({
      steps: z.array(
        z.object({
          linkId: z.uuid(),
          ref: z.string(),
          id: z.uuid(),
          title: z.string(),
          track: z.enum(TRACKS),
          before: z.boolean().meta({ description: 'Without it the release does not go live.' }),
          ownerId: z.uuid().nullable(),
          dueOn: z.iso.date().nullable(),
          doneAt: z.iso.datetime().nullable(),
          term: z
            .object({ title: z.string(), week: z.int() })
            .nullable()
            .meta({ description: 'The term and its week in which the day lies.' }),
        }),
      ),
      names: namesSchema,
    }),
    example: (sample) => ({ ref: sample.ref('release') }),
    run: async (ctx, input) => {
      const head = await releaseHead(ctx, input.ref)
      const steps = await stepsOf(ctx, head.id)
      const weeks = await weeksOf(
        ctx,
        steps.flatMap((step) => step.dueOn ?? []),
      )
      return {
        steps: steps.map((step) => ({ ...step, term: weeks.get(step.dueOn ?? '') ?? null })),
        names: await namesOf(
          ctx,
          steps.flatMap((step) => step.ownerId ?? []),
        ),
      }
    },
  }),
  defineOperation({
    name: 'release.step',
    summary:
      'Add something that prepares a release, as an action that somebody does by a day. Undone as one.',
    method: 'POST',
    path: '/releases/{ref}/steps',
    may: policy.release.write,
    input: z.strictObject({
      ref: refParam,
      track: z.enum(TRACKS),
      title: lineOfText(500).trim().min(1),
      dueOn: z.iso.date().nullable().default(null),
      owner: refParam.nullable().default(null).meta({ description: 'The person who does it.' }),
      before: z.boolean().default(false).meta({ description: 'Without it the release does not go live.' }),
    }),
    output: z.object({
      id: z.uuid().meta({ description: 'The release.' }),
      actionRef: z.string(),
      batchId: z.uuid(),
    }),
    example: (sample) => ({
      ref: sample.ref('release'),
      track: 'training',
      title: 'Show the adjuncts, in the evening',
      before: true,
    }),
    run: async (ctx, input) => {
      const to = await releaseHead(ctx, input.ref, policy.release.write)
      const { title, dueOn, owner, track } = input
      const [made] = await createRecords(ctx, kindNamed(ctx.app, 'action'), [
        { title, dueOn, ownerId: owner, product: to.product_id },
      ])
      const from = await linkEnd(ctx, made?.id ?? '')
      const detail = { track, ...(input.before ? { before: 'yes' } : {}) }
      await addLinks(ctx, [{ type: 'prepares', from, to, detail }])
      return { id: to.id, actionRef: from.ref, batchId: ctx.batchId }
    },
  }),
]

type Week = { title: string; week: number }

/** The term and the week of it for each of some days; days between terms are absent. */
const weeksOf = async (ctx: Context, days: readonly string[]): Promise<Map<string, Week>> => {
  const weeks = new Map<string, Week>()
  for (const day of new Set(days)) {
    const at = await termWeek(ctx, day)
    if (at) weeks.set(day, { title: at.term.title, week: at.week })
  }
  return weeks
}
