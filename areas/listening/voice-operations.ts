import { sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../../core/access/check.ts'
import { namesSchema, refParam } from '../../core/kinds/contract.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid } from '../../core/problems.ts'
import { findRecord } from '../../core/records/load.ts'
import { namesOf } from '../../core/records/present.ts'
import { HEARD } from './contract.ts'
import { countShape, countVoices, NO_VOICES, notesOfItems, notesOfThemes } from './counts.ts'
import { endSchema, endsById } from './figures.ts'
import { importanceIn } from './highlights.ts'
import { policy } from './policy.ts'

const voiceSchema = z.object({
  note: endSchema,
  saidBy: z.uuid().nullable(),
  groupId: z.uuid().nullable(),
  saidOn: z.iso.date().nullable(),
  heard: z.enum(HEARD),
  via: z
    .array(endSchema)
    .meta({ description: 'The themes through which it counts here; empty where it is linked directly.' }),
  quotes: z.array(z.object({ id: z.uuid(), quote: z.string(), importance: z.int().nullable() })),
  importance: z
    .int()
    .meta({ description: 'The sum over its direct links, which the importance of an item is the sum of.' }),
})

type Row = {
  note: string
  said_by: string | null
  group_id: string | null
  said_on: string | null
  heard: (typeof HEARD)[number]
  links: { id: string; via: string | null; detail: Record<string, unknown> }[]
}

export const voiceOperations: Operation[] = [
  defineOperation({
    name: 'voice.list',
    summary: 'Open the arithmetic behind a theme or an item: every note that counts for it, by which way.',
    method: 'GET',
    path: '/records/{ref}/voices',
    may: policy.note.read,
    input: z.strictObject({
      ref: refParam,
      limit: z.coerce.number<number>().int().min(1).max(500).default(100),
      before: z.uuid().optional().meta({ description: 'The note id at the end of the page before.' }),
    }),
    output: z.object({
      ...countShape,
      importance: z.int(),
      voices: z.array(voiceSchema),
      next: z.uuid().nullable().meta({ description: 'Hand it back as `before` for the next page.' }),
      names: namesSchema,
    }),
    example: (sample) => ({ ref: sample.ref('theme') }),
    run: async (ctx, input) => {
      const head = await findRecord(ctx, input.ref)
      if (head.kind !== 'theme' && head.kind !== 'item')
        throw invalid('ref', `Voices stand behind themes and items; ${head.ref} is a ${head.kind}.`)
      const pairs = head.kind === 'theme' ? notesOfThemes(ctx, [head.id]) : notesOfItems(ctx, [head.id])
      const count = (await countVoices(ctx, pairs)).get(head.id) ?? NO_VOICES
      const rows = await voiceRows(ctx, pairs, input.limit + 1, input.before)
      const shown = rows.slice(0, input.limit)
      const ids = shown.flatMap((row) => [row.note, ...row.links.flatMap((link) => link.via ?? [])])
      const ends = await endsById(ctx, ids)
      // A link to the theme itself is direct; the walk gives the theme as the way.
      const direct = (link: { via: string | null }) => link.via === null || link.via === head.id
      return {
        ...count,
        importance: await importanceOf(ctx, head.id),
        voices: shown.flatMap((row) => {
          const note = ends.get(row.note)
          return note ? [{ ...voiceOf(row, direct), note, via: viaOf(row, direct, ends) }] : []
        }),
        next: rows.length > input.limit ? (shown.at(-1)?.note ?? null) : null,
        names: await namesOf(
          ctx,
          shown.flatMap((row) => [row.said_by, row.group_id].filter((id) => id !== null)),
        ),
      }
    },
  }),
]

const voiceRows = async (
  ctx: Context,
  pairs: ReturnType<typeof notesOfThemes>,
  limit: number,
  before: string | undefined,
): Promise<Row[]> => {
  const { rows } = await sql<Row>`
    with recursive ${pairs}
    select n.id as note, n.said_by, n.group_id, n.said_on, n.heard,
           json_agg(json_build_object('id', p.link, 'via', p.via, 'detail', p.detail) order by p.link) as links
      from pair p
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = p.note
       and r.binned_at is null and ${readable(ctx)}
      join note n on n.workspace_id = ${ctx.workspaceId} and n.id = p.note
     where ${before ? sql`n.id < ${before}` : sql`true`}
     group by n.id, n.said_by, n.group_id, n.said_on, n.heard
     order by n.id desc limit ${limit}`.execute(ctx.db)
  return rows
}

type Direct = (link: { via: string | null }) => boolean

const voiceOf = (row: Row, direct: Direct) => ({
  saidBy: row.said_by,
  groupId: row.group_id,
  saidOn: row.said_on,
  heard: row.heard,
  quotes: row.links.flatMap(({ id, detail }) =>
    typeof detail['quote'] === 'string'
      ? [{ id, quote: detail['quote'], importance: importanceIn(detail) }]
      : [],
  ),
  importance: row.links.filter(direct).reduce((sum, link) => sum + (importanceIn(link.detail) ?? 0), 0),
})

const viaOf = (row: Row, direct: Direct, ends: Awaited<ReturnType<typeof endsById>>) =>
  row.links.some(direct)
    ? []
    : [...new Set(row.links.map((link) => link.via))].flatMap((id) => ends.get(id ?? '') ?? [])

/** The sum over all direct links, as voicesOf has it for items. */
const importanceOf = async (ctx: Context, id: string): Promise<number> => {
  const { rows } = await sql<{ sum: number | null }>`
    select sum((l.detail ->> 'importance')::int)::int as sum from link l
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = l.from_id
       and r.binned_at is null and ${readable(ctx)}
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'supports' and l.to_id = ${id}`.execute(ctx.db)
  return rows[0]?.sum ?? 0
}
