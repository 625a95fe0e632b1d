import { z } from 'zod'
import type { Level } from '../../core/access/levels.ts'
import { kindNamed } from '../../core/app.ts'
import { lineOfText } from '../../core/fields/schema.ts'
import { contractOf, namesSchema, refParam } from '../../core/kinds/contract.ts'
import { addLinks, linkEnd } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, notFound, Problem } from '../../core/problems.ts'
import { changeRecords } from '../../core/records/change.ts'
import { createRecords } from '../../core/records/create.ts'
import { findRecord, type Head, headsById, loadRecords } from '../../core/records/load.ts'
import { namesOf, presentOne } from '../../core/records/present.ts'
import { figuresOf, itemsOf, type Loop, loopOf, toldBy } from './askers.ts'
import { release, TOLD_BY } from './contract.ts'
import { policy, SHIPS } from './policy.ts'
import { releaseFigures } from './rules.ts'

const endSchema = z.object({ id: z.uuid(), ref: z.string(), kind: z.string(), title: z.string() })
const toldSchema = z.object({ linkId: z.uuid(), how: z.string(), at: z.iso.datetime(), on: z.iso.date() })

const releaseHead = async (ctx: Context, ref: string, needs?: Level): Promise<Head> => {
  const head = await findRecord(ctx, ref, needs)
  if (head.kind !== 'release') throw notFound(`A release ${ref}`)
  return head
}

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
      const done = await finishItems(ctx, head)
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
        }),
      ),
      others: z
        .array(z.object({ person: endSchema, told: toldSchema }))
        .meta({ description: 'People who were told though no note of theirs asked for it.' }),
      askers: z.int(),
      told: z.int(),
      medianDays: z.number().nullable(),
      unnamed: z.int().meta({ description: 'Notes that asked too, of which nobody knows who said them.' }),
      names: namesSchema,
    }),
    example: (sample) => ({ ref: sample.ref('release') }),
    run: async (ctx, input) => {
      const head = await releaseHead(ctx, input.ref, 'contributor')
      const loop = await loopOf(ctx, head.id)
      const { askers, told, medianDays } = (await figuresOf(ctx, [head.id])).get(head.id) ?? NO_FIGURES
      const unnamed = new Set(loop.nobody.map((each) => each.noteId)).size
      return { ...(await peopleOf(ctx, loop)), askers, told, medianDays, unnamed }
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
const finishItems = async (ctx: Context, head: Head): Promise<number> => {
  const ids = (await itemsOf(ctx, [head.id])).get(head.id) ?? []
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

/** The people of a loop with names, groups and addresses, as the page shows them. */
const peopleOf = async (ctx: Context, loop: Loop) => {
  const askerIds = loop.askers.map((each) => each.personId)
  const heads = await headsById(ctx, [
    ...askerIds,
    ...loop.others.map((each) => each.personId),
    ...loop.askers.flatMap((each) =>
      each.asked.flatMap(({ itemId, themeId }) => [itemId, themeId ?? itemId]),
    ),
  ])
  const end = (id: string) => {
    const head = heads.get(id)
    return head && { id: head.id, ref: head.ref, kind: head.kind, title: head.title }
  }
  const rows = await loadRecords(ctx, kindNamed(ctx.app, 'person'), askerIds)
  const rowById = new Map(rows.map((row) => [row.id, row]))
  const groupOf = (id: string) => (rowById.get(id)?.['group_id'] as string | null | undefined) ?? null
  return {
    people: loop.askers.flatMap(({ personId, firstOn, asked, told }) => {
      const person = end(personId)
      if (!person) return []
      const what = asked.flatMap((each) => {
        const item = end(each.itemId)
        const note = { id: each.noteId, ref: each.noteRef, kind: 'note', title: each.noteTitle }
        return item ? [{ note, item, via: each.themeId ? (end(each.themeId) ?? null) : null }] : []
      })
      const email = String(rowById.get(personId)?.['email'] ?? '')
      return [{ person, groupId: groupOf(personId), email, firstOn, asked: what, told }]
    }),
    others: loop.others.flatMap(({ personId, told }) => {
      const person = end(personId)
      return person ? [{ person, told }] : []
    }),
    names: await namesOf(
      ctx,
      askerIds.flatMap((id) => groupOf(id) ?? []),
    ),
  }
}
