import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import { lineOfText } from '../../core/fields/schema.ts'
import { passGates } from '../../core/gates/gates.ts'
import { contractOf, namesSchema, refParam } from '../../core/kinds/contract.ts'
import { addLinks, linkEnd } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, Problem } from '../../core/problems.ts'
import { changeRecords } from '../../core/records/change.ts'
import { createRecords } from '../../core/records/create.ts'
import { type Head, loadRecords } from '../../core/records/load.ts'
import { presentOne } from '../../core/records/present.ts'
import { figuresOf, itemsOf, loopOf, toldBy } from './askers.ts'
import { release, TOLD_BY } from './contract.ts'
import { policy, SHIPS } from './policy.ts'
import { releaseHead } from './release-head.ts'
import { releaseFigures } from './rules.ts'
import { peopleOf, tellingOf } from './telling.ts'

const endSchema = z.object({ id: z.uuid(), ref: z.string(), kind: z.string(), title: z.string() })
const mailSchema = z.object({
  state: z.enum(['queued', 'sending', 'sent', 'failed']),
  fault: z.string(),
  at: z.iso.datetime(),
})
const toldSchema = z.object({ linkId: z.uuid(), how: z.string(), at: z.iso.datetime(), on: z.iso.date() })

export const releaseOperations: Operation[] = [
  defineOperation({
    name: 'release.draft',
    summary: 'Plan a release of items that are to go live together.',
    method: 'POST',
    path: '/releases/draft',
    may: policy.release.write,
    input: z.strictObject({
      title: lineOfText(500).trim().min(1),
      items: z.array(refParam).min(1).max(500),
      product: refParam.optional().meta({ description: 'Default: the product of the first item.' }),
      releaseOn: z.iso.date().nullable().default(null),
    }),
    output: z.object({ id: z.uuid(), ref: z.string(), batchId: z.uuid() }),
    example: (sample) => ({
      title: 'Spring start',
      items: [sample.ref('item')],
      product: sample.ref('product'),
    }),
    run: async (ctx, input) => {
      const { title, releaseOn } = input
      const items: Head[] = []
      for (const ref of input.items) items.push(await linkEnd(ctx, ref))
      const product = input.product ?? items[0]?.product_id
      const [made] = await createRecords(ctx, kindNamed(ctx.app, 'release'), [{ title, releaseOn, product }])
      const to = await releaseHead(ctx, made?.id ?? '')
      await addLinks(
        ctx,
        items.map((from) => ({ type: 'shipped-in', from, to })),
      )
      return { id: to.id, ref: to.ref, batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'release.ship',
    summary: 'Release it: marks its items as done and writes down the moment. Undone as one.',
    method: 'POST',
    path: '/releases/{ref}/ship',
    may: SHIPS,
    input: z.strictObject({
      ref: refParam,
      at: z.iso
        .datetime({ offset: true })
        .optional()
        .meta({ description: 'When it went live, if that was earlier.' }),
    }),
    output: z.object({
      record: contractOf(release, releaseFigures).output,
      names: namesSchema,
      done: z.int().meta({ description: 'How many items became done by it.' }),
      batchId: z.uuid(),
    }),
    example: (sample) => ({ ref: sample.id('draft') }),
    run: async (ctx, input) => {
      const head = await releaseHead(ctx, input.ref, SHIPS)
      const [row] = await loadRecords(ctx, head.served, [head.id], true)
      if (row?.['state'] === 'released')
        throw new Problem('conflict', `${head.ref} was released already. Nothing was changed.`)
      const at = momentOf(ctx, input.at)
      const itemIds = (await itemsOf(ctx, [head.id])).get(head.id) ?? []
      await passGates(ctx, { head, itemIds, at })
      const done = await finishItems(ctx, head, itemIds)
      await changeRecords(ctx, head.served, [head.id], { state: 'released', releasedAt: at })
      return { ...(await presentOne(ctx, head.served, head.id)), done, batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'release.asked',
    summary: 'List everybody who asked for what is in a release, each once: what they asked, told or not.',
    method: 'GET',
    path: '/releases/{ref}/asked',
    // Names of people are read from contributor up.
    may: 'contributor',
    input: z.strictObject({ ref: refParam }),
    output: z.object({
      people: z.array(
        z.object({
          person: endSchema,
          groupId: z.uuid().nullable(),
          email: z.string(),
          firstOn: z.iso.date().meta({ description: 'The day of their first note for it.' }),
          asked: z.array(z.object({ note: endSchema, item: endSchema, via: endSchema.nullable() })),
          told: toldSchema.nullable(),
          mail: mailSchema
            .nullable()
            .meta({ description: 'The mail that went to them about it, if one did.' }),
          stopped: z.boolean().meta({ description: 'They want no such mail.' }),
          words: z
            .object({ subject: z.string(), text: z.string() })
            .meta({ description: 'What to tell them: their own words, and what is there now.' }),
        }),
      ),
      others: z
        .array(z.object({ person: endSchema, told: toldSchema }))
        .meta({ description: 'People who were told though no note of theirs asked for it.' }),
      askers: z.int(),
      told: z.int(),
      medianDays: z.number().nullable(),
      unnamed: z.int().meta({ description: 'Notes that asked too, of which nobody knows who said them.' }),
      mailReady: z.boolean().meta({ description: 'Whether a mail server is set.' }),
      names: namesSchema,
    }),
    example: (sample) => ({ ref: sample.ref('release') }),
    run: async (ctx, input) => {
      const head = await releaseHead(ctx, input.ref, 'contributor')
      const { askers, told, medianDays } = (await figuresOf(ctx, [head.id])).get(head.id) ?? NO_FIGURES
      const { people, ...rest } = await peopleOf(ctx, head.id)
      const [row] = await loadRecords(ctx, head.served, [head.id], false)
      const telling = row && (await tellingOf(ctx, row))
      const words = (each: (typeof people)[number]) => telling?.of(each) ?? { subject: '', text: '' }
      return {
        ...rest,
        people: people.map((each) => ({ ...each, words: words(each) })),
        askers,
        told,
        medianDays,
        mailReady: ctx.app.mailer.ready,
      }
    },
  }),
  defineOperation({
    name: 'release.tell',
    summary: 'Mark people as told that it is there: how, and when. Who was told before stays as they were.',
    method: 'POST',
    path: '/releases/{ref}/tell',
    may: policy.release.write,
    input: z.strictObject({
      ref: refParam,
      people: z.array(refParam).max(2000).default([]),
      everybody: z.boolean().default(false).meta({ description: 'All who asked and were not told yet.' }),
      how: z.enum(TOLD_BY),
      at: z.iso.datetime({ offset: true }).optional().meta({ description: 'Default is now.' }),
    }),
    output: z.object({ told: z.int(), already: z.int(), batchId: z.uuid() }),
    example: (sample) => ({ ref: sample.ref('release'), people: [sample.ref('person')], how: 'in-person' }),
    run: async (ctx, input) => {
      const from = await releaseHead(ctx, input.ref, policy.release.write)
      const [row] = await loadRecords(ctx, from.served, [from.id])
      if (row?.['state'] !== 'released')
        throw new Problem(
          'conflict',
          `${from.ref} is not live yet, so there is nothing to tell. Ship it first; nobody was marked.`,
        )
      const detail = { how: input.how, at: momentOf(ctx, input.at) }
      const people = new Map<string, Head>()
      for (const ref of [...input.people, ...(input.everybody ? await untold(ctx, from.id) : [])]) {
        const to = await linkEnd(ctx, ref)
        people.set(to.id, to)
      }
      if (people.size === 0 && !input.everybody)
        throw invalid('people', 'Nobody was marked as told: name people, or say everybody.')
      const before = (await toldBy(ctx, [from.id])).get(from.id)
      const fresh = [...people.values()].filter((to) => !before?.has(to.id))
      await addLinks(
        ctx,
        fresh.map((to) => ({ type: 'told', from, to, detail })),
      )
      return { told: fresh.length, already: people.size - fresh.length, batchId: ctx.batchId }
    },
  }),
]

const untold = async (ctx: Context, releaseId: string): Promise<string[]> =>
  (await loopOf(ctx, releaseId)).askers.flatMap((asker) => (asker.told ? [] : [asker.personId]))

const momentOf = (ctx: Context, given: string | undefined): string => {
  const at = given ? new Date(given).toISOString() : ctx.now
  if (at > ctx.now) throw invalid('at', 'Nothing was changed: this moment is still to come.')
  return at
}

/** Marks what is in a release as done. Refuses an empty release, and one that holds what was declined. */
const finishItems = async (ctx: Context, head: Head, ids: readonly string[]): Promise<number> => {
  if (ids.length === 0)
    throw new Problem(
      'conflict',
      `${head.ref} holds no items, so nothing would be released. Add what is in it first.`,
    )
  const served = kindNamed(ctx.app, 'item')
  const items = await loadRecords(ctx, served, ids, true)
  const declined = items.filter((item) => item['state'] === 'declined').map((item) => `ITEM-${item.number}`)
  if (declined.length > 0)
    throw new Problem(
      'conflict',
      `Nothing was released: ${declined.join(', ')} ${declined.length === 1 ? 'was' : 'were'} declined. Take it out of ${head.ref}, or open it again.`,
    )
  const open = items.filter((item) => item['state'] !== 'done').map((item) => item.id)
  if (open.length > 0) await changeRecords(ctx, served, open, { state: 'done' })
  return open.length
}

const NO_FIGURES = { askers: 0, told: 0, medianDays: null }
