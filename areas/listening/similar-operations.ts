import { sql } from 'kysely'
import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import { plainText } from '../../core/fields/schema.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { ofKind } from '../../core/kinds/operations.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid } from '../../core/problems.ts'
import { headsById } from '../../core/records/load.ts'
import { presentOne } from '../../core/records/present.ts'
import { similarTo } from '../../core/search/similar.ts'
import { titleFrom } from '../../engines/sentences/sentences.ts'
import { policy } from './policy.ts'

/** As much of a note as tells whether it is the same. */
const SHOWN = 240

export const similarOperations: Operation[] = [
  defineOperation({
    name: 'note.similar',
    summary:
      'Find the notes that say most nearly the same as a text or as another note, and the words that show it.',
    method: 'POST',
    path: '/notes/similar',
    reads: true,
    may: policy.note.read,
    input: z.strictObject({
      text: plainText(200_000).optional().meta({ description: 'What somebody is writing down.' }),
      title: plainText(500).optional().meta({ description: 'Its title; default is its first line.' }),
      ref: refParam.optional().meta({ description: 'A note that is there, instead of a text.' }),
      limit: z.int().min(1).max(50).default(10),
      least: z
        .number()
        .min(0)
        .max(1)
        .default(0.1)
        .meta({ description: 'Only what is at least so like it: 0 nothing in common, 1 the same words.' }),
    }),
    output: z.object({
      similar: z.array(
        z.object({
          id: z.uuid(),
          ref: z.string(),
          title: z.string(),
          text: z.string().meta({ description: 'How it begins.' }),
          productId: z.uuid().nullable(),
          likeness: z.number().meta({ description: 'Cosine of the two texts, 0 to 1.' }),
          words: z
            .array(z.string())
            .meta({ description: 'The words that make them alike, those that say most first.' }),
        }),
      ),
    }),
    example: (sample) => ({ ref: sample.ref('note') }),
    run: async (ctx, input) => {
      const asked = input.ref ? await ofNote(ctx, input.ref) : ofText(input.text ?? '', input.title)
      const found = await similarTo(ctx, { kind: 'note', limit: input.limit, least: input.least, ...asked })
      const ids = found.map(({ id }) => id)
      const heads = await headsById(ctx, ids)
      const texts = await beginnings(ctx, ids)
      return {
        similar: found.flatMap(({ id, likeness, words }) => {
          const head = heads.get(id)
          if (!head) return []
          const { ref, title, product_id: productId } = head
          return [{ id, ref, title, text: texts.get(id) ?? '', productId, likeness, words }]
        }),
      }
    },
  }),
]

const ofNote = async (ctx: Context, ref: string) => {
  const served = kindNamed(ctx.app, 'note')
  const [id = ''] = await ofKind(ctx, served, [ref])
  const { record } = await presentOne(ctx, served, id)
  return { title: record.title, body: String(record['text']), except: id }
}

const ofText = (text: string, title: string | undefined) => {
  if (`${text}${title ?? ''}`.trim() === '')
    throw invalid('text', 'There is nothing to compare yet: send a text, or the ref of a note.')
  return { title: title ?? titleFrom(text), body: text, except: null }
}

const beginnings = async (ctx: Context, ids: readonly string[]): Promise<Map<string, string>> => {
  const { rows } = await sql<{ id: string; text: string }>`
    select n.id, left(n.text, ${SHOWN}) as text from note n
     where n.workspace_id = ${ctx.workspaceId} and n.id = any(${[...ids]}::uuid[])`.execute(ctx.db)
  return new Map(rows.map((row) => [row.id, row.text]))
}
