import { sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../../core/access/check.ts'
import { kindNamed } from '../../core/app.ts'
import { todayIn } from '../../core/day.ts'
import { lineOfText, plainText } from '../../core/fields/schema.ts'
import { contractOf, namesSchema, refParam } from '../../core/kinds/contract.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid } from '../../core/problems.ts'
import { createRecords } from '../../core/records/create.ts'
import { madeBefore } from '../../core/records/made-before.ts'
import { presentOne } from '../../core/records/present.ts'
import { titleFrom } from '../../engines/sentences/sentences.ts'
import { CHANNELS, HEARD, note } from './contract.ts'
import { noteFigures } from './figures.ts'
import { splitNotes } from './model.ts'
import { findGroup, findOrMakeSpeaker, type Speaker } from './people.ts'
import { policy } from './policy.ts'

/** What a captured note and a pile of pasted ones have in common. */
const circumstances = {
  saidBy: lineOfText(300).trim().min(1).optional().meta({
    description: 'Who said it: a ref, an e-mail address, a name, or name <address>. Made if unknown.',
  }),
  group: lineOfText(300)
    .trim()
    .min(1)
    .optional()
    .meta({ description: 'For which group they spoke: its ref or name. Default: the group of the person.' }),
  product: refParam.nullable().optional().meta({ description: 'The product; none while it waits.' }),
  channel: z.enum(CHANNELS).default('conversation'),
  heard: z.enum(HEARD).default('said'),
  saidOn: z.iso.date().optional().meta({ description: 'The day; default is today.' }),
}
const circumstancesSchema = z.strictObject(circumstances)

const MOST_AT_ONCE = 2000

const resolve = async (ctx: Context, given: z.output<typeof circumstancesSchema>) => {
  const groupId = given.group ? await findGroup(ctx, given.group) : null
  const speaker: Speaker | null = given.saidBy ? await findOrMakeSpeaker(ctx, given.saidBy, groupId) : null
  const { product, channel, heard } = given
  const saidOn = given.saidOn ?? (await todayIn(ctx))
  return { speaker, fields: { product, channel, heard, saidOn, groupId, saidBy: speaker?.id ?? null } }
}

export const captureOperations: Operation[] = [
  defineOperation({
    name: 'note.capture',
    summary: 'Keep what somebody just said, from one text; its first line becomes the title.',
    method: 'POST',
    path: '/notes/capture',
    may: policy.note.write,
    input: z.strictObject({
      text: plainText(200_000),
      ...circumstances,
      id: z.uuid().optional().meta({ description: 'A UUIDv7 of your own; sent twice, it is made once.' }),
    }),
    output: z.object({
      record: contractOf(note, noteFigures).output,
      names: namesSchema,
      madePerson: z.boolean().meta({ description: 'Nobody was known by that name, so they were made.' }),
      batchId: z.uuid().nullable(),
    }),
    example: () => ({ text: 'I find late work by accident.\nFour sections, and no list of what waits.' }),
    run: async (ctx, input) => {
      const { text, id, ...given } = input
      const served = kindNamed(ctx.app, 'note')
      const there = await madeBefore(ctx, 'note', id)
      if (there) return { ...(await presentOne(ctx, served, there)), madePerson: false, batchId: null }
      const kept = text.replace(/\r\n?/g, '\n').trim()
      if (kept === '') throw invalid('text', 'There is nothing to keep yet: write what was said.')
      const { speaker, fields } = await resolve(ctx, given)
      const [made] = await createRecords(ctx, served, [
        { title: titleFrom(kept), text: kept, ...fields, ...(id ? { id } : {}) },
      ])
      const shown = await presentOne(ctx, served, made?.id ?? '')
      return { ...shown, madePerson: speaker?.made ?? false, batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'note.paste',
    summary: 'Make many notes from pasted text, one from each block between blank lines; look at them first.',
    method: 'POST',
    path: '/notes/paste',
    may: policy.note.write,
    input: z.strictObject({
      text: plainText(2_000_000),
      preview: z.boolean().default(false).meta({ description: 'Only show what would be made.' }),
      ...circumstances,
    }),
    largest: 8_000_000,
    output: z.object({
      notes: z.array(
        z.object({
          title: z.string(),
          text: z.string(),
          left: z
            .enum(['there', 'twice'])
            .nullable()
            .meta({ description: 'Why it is left out: a note says the very same, or it was pasted twice.' }),
          ref: z.string().nullable().meta({ description: 'The note that was made, or that says the same.' }),
        }),
      ),
      made: z.int(),
      batchId: z.uuid(),
    }),
    example: () => ({ text: 'First note.\n\nSecond note.' }),
    run: async (ctx, input) => {
      const { text, preview, ...given } = input
      const blocks = splitNotes(text)
      if (blocks.length > MOST_AT_ONCE)
        throw invalid(
          'text',
          `Nothing was kept: these are ${blocks.length} notes, and ${MOST_AT_ONCE} fit at once.`,
        )
      const tooLong = blocks.findIndex((block) => block.length > 200_000)
      if (tooLong >= 0)
        throw invalid('text', `Nothing was kept: note ${tooLong + 1} has more than 200,000 characters.`)
      const there = await sameNotes(ctx, blocks)
      const seen = new Set<string>()
      const notes = blocks.map((block) => {
        const ref = there.get(block) ?? null
        const left = ref ? ('there' as const) : seen.has(block) ? ('twice' as const) : null
        seen.add(block)
        return { title: titleFrom(block), text: block, left, ref }
      })
      const fresh = notes.filter((each) => each.left === null)
      if (preview || fresh.length === 0) return { notes, made: 0, batchId: ctx.batchId }
      const { fields } = await resolve(ctx, given)
      const made = await createRecords(
        ctx,
        kindNamed(ctx.app, 'note'),
        fresh.map(({ title, text: block }) => ({ title, text: block, ...fields })),
      )
      const refs = new Map(fresh.map((each, at) => [each, `NOTE-${made[at]?.number ?? 0}`]))
      return {
        notes: notes.map((each) => ({ ...each, ref: refs.get(each) ?? each.ref })),
        made: made.length,
        batchId: ctx.batchId,
      }
    },
  }),
]

/** The refs of notes that hold the very same text, by text. */
const sameNotes = async (ctx: Context, texts: readonly string[]): Promise<Map<string, string>> => {
  const { rows } = await sql<{ number: number; text: string }>`
    select r.number, n.text from note n
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = n.id
       and r.binned_at is null and ${readable(ctx)}
     where n.workspace_id = ${ctx.workspaceId}
       and md5(n.text) = any(array(select md5(t) from unnest(${[...texts]}::text[]) as t))
     order by r.number desc`.execute(ctx.db)
  return new Map(rows.map((row) => [row.text, `NOTE-${row.number}`]))
}
