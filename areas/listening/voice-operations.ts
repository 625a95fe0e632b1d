import { sql } from 'kysely'
import { z } from 'zod'
import { namesSchema, refParam } from '../../core/kinds/contract.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid } from '../../core/problems.ts'
import { findRecord } from '../../core/records/load.ts'
import { namesOf } from '../../core/records/present.ts'
import { HEARD } from './contract.ts'
import { countShape, heardNotes, NO_VOICES, notesOfItems, notesOfThemes, withGroups } from './counts.ts'
import { endSchema, endsById } from './figures.ts'
import { importanceIn } from './highlights.ts'
import { voicesBehind } from './kept.ts'
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
  behind: z.array(z.object({ personId: z.uuid(), noteId: z.uuid(), voted: z.boolean() })).meta({
    description: 'Who said it or stands behind it, and at which of the notes that count as this one.',
  }),
  merged: z.array(endSchema).meta({ description: 'The notes merged into it, which count as this one.' }),
  quotes: z.array(
    z.object({
      id: z.uuid(),
      noteId: z.uuid().meta({ description: 'The note that says so: this one, or one merged into it.' }),
      quote: z.string(),
      importance: z.int().nullable(),
    }),
  ),
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
  links: { id: string; note: string; via: string | null; detail: Record<string, unknown> }[]
  behind: { personId: string; noteId: string; voted: boolean }[] | null
  merged: string[]
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
      const sums = await withGroups(ctx, await voicesBehind(ctx, head.kind, [head.id]))
      const rows = await voiceRows(ctx, pairs, input.limit + 1, input.before)
      const shown = rows.slice(0, input.limit)
      const ids = shown.flatMap((row) => [
        row.note,
        ...row.merged,
        ...row.links.flatMap((link) => link.via ?? []),
      ])
      const ends = await endsById(ctx, ids)
      return {
        ...(sums.get(head.id) ?? { ...NO_VOICES, importance: 0 }),
        voices: shown.flatMap((row) => {
          const note = ends.get(row.note)
          return note ? [{ ...voiceOf(row, ends), note, via: viaOf(row, ends) }] : []
        }),
        next: rows.length > input.limit ? (shown.at(-1)?.note ?? null) : null,
        names: await namesOf(
          ctx,
          shown.flatMap((row) =>
            [row.said_by, row.group_id, ...(row.behind ?? []).map((each) => each.personId)].filter(
              (id) => id !== null,
            ),
          ),
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
    with recursive ${pairs}, ${heardNotes(ctx)},
    shown as materialized (
      select distinct h.root from heard h
       where ${before ? sql`h.root < ${before}` : sql`true`}
       order by h.root desc limit ${limit}
    )
    select n.id as note, n.said_by, n.group_id, n.said_on, n.heard, w.links, b.behind, f.merged
      from shown s
      join note n on n.workspace_id = ${ctx.workspaceId} and n.id = s.root
      join (select h.root, json_agg(json_build_object('id', p.link, 'note', p.note, 'via', p.via, 'detail', p.detail)
                                    order by p.link) as links
              from pair p join heard h on h.note = p.note group by h.root) w on w.root = s.root
      left join (select root, json_agg(json_build_object('personId', id, 'noteId', note, 'voted', voted_at is not null)
                                       order by voted_at nulls first, id) as behind
                   from speaker group by root) b on b.root = s.root
      join (select v.root, coalesce(array_agg(v.note order by v.note) filter (where v.note <> v.root), '{}') as merged
              from voice v group by v.root) f on f.root = s.root
     order by s.root desc`.execute(ctx.db)
  return rows
}

type Ends = Awaited<ReturnType<typeof endsById>>
const isDirect = (link: { via: string | null }): boolean => link.via === null

const voiceOf = (row: Row, ends: Ends) => ({
  saidBy: row.said_by,
  groupId: row.group_id,
  saidOn: row.said_on,
  heard: row.heard,
  behind: row.behind ?? [],
  merged: row.merged.flatMap((id) => ends.get(id) ?? []),
  quotes: row.links.flatMap(({ id, note, detail }) =>
    typeof detail['quote'] === 'string'
      ? [{ id, noteId: note, quote: detail['quote'], importance: importanceIn(detail) }]
      : [],
  ),
  importance: row.links.filter(isDirect).reduce((sum, link) => sum + (importanceIn(link.detail) ?? 0), 0),
})

const viaOf = (row: Row, ends: Ends) =>
  row.links.some(isDirect)
    ? []
    : [...new Set(row.links.map((link) => link.via))].flatMap((id) => ends.get(id ?? '') ?? [])
