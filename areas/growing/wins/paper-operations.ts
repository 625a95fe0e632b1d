import { sql } from 'kysely'
import { z } from 'zod'
import { kindNamed } from '../../../core/app.ts'
import { todayIn } from '../../../core/day.ts'
import { lineOfText } from '../../../core/fields/schema.ts'
import { refParam } from '../../../core/kinds/contract.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { notFound } from '../../../core/problems.ts'
import { findRecords, loadRecords } from '../../../core/records/load.ts'
import { fieldValues } from '../../../core/records/shape.ts'
import { LANGUAGES } from '../../../core/words/vocabulary.ts'
import { FORM_LANGUAGES } from '../../../engines/win-forms/words.ts'
import { OWN } from '../policy.ts'
import { PAPERS, type PaperWin, paperOf } from './papers.ts'

export const paperOperations: Operation[] = [
  defineOperation({
    name: 'win.paper',
    summary:
      'Put wins together as a review, lines of a CV, STAR stories or a promotion case. Confidential ones stay out unless asked for.',
    method: 'POST',
    path: '/wins/paper',
    may: OWN,
    personal: true,
    reads: true,
    input: z.strictObject({
      refs: z.array(refParam).min(1).max(500),
      paper: z.enum(PAPERS).default('review'),
      title: lineOfText(200).default(''),
      withConfidential: z.boolean().default(false),
      language: z.enum(LANGUAGES).default('en'),
    }),
    output: z.object({
      text: z.string().meta({ description: 'Markdown.' }),
      count: z.int(),
      leftOut: z.int().meta({ description: 'How many were left out as confidential to the employer.' }),
    }),
    example: (sample) => ({ refs: [sample.ref('win')], paper: 'cv' }),
    run: async (ctx, { refs, paper, title, withConfidential, language }) => {
      const day = await todayIn(ctx)
      return paperOf(await paperWins(ctx, refs), {
        paper,
        title: title.trim() === '' ? ctx.actor.personName : title,
        day,
        withConfidential,
        words: FORM_LANGUAGES[language],
      })
    },
  }),
]

/** The wins of these refs or ids as papers take them, with the titles of the goals that they serve. */
export const paperWins = async (ctx: Context, refs: readonly string[]): Promise<PaperWin[]> => {
  const heads = [...(await findRecords(ctx, [...refs])).values()]
  const other = heads.find(({ kind }) => kind !== 'win')
  if (other || heads.length < new Set(refs).size) throw notFound('One of these wins')
  const served = kindNamed(ctx.app, 'win')
  const rows = await loadRecords(
    ctx,
    served,
    heads.map(({ id }) => id),
  )
  const goals = await goalsOf(
    ctx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    ...(fieldValues(served.kind, row) as unknown as PaperWin),
    ref: `WIN-${row.number}`,
    title: row.title,
    goals: goals.get(row.id) ?? [],
  }))
}

const goalsOf = async (ctx: Context, ids: readonly string[]): Promise<Map<string, string[]>> => {
  const { rows } = await sql<{ id: string; title: string }>`
    select l.from_id as id, g.title from link l
      join record g on g.workspace_id = ${ctx.workspaceId} and g.id = l.to_id and g.binned_at is null
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'serves-goal' and l.from_id = any(${[...ids]}::uuid[])
     order by l.id`.execute(ctx.db)
  return new Map([...Map.groupBy(rows, ({ id }) => id)].map(([id, of]) => [id, of.map(({ title }) => title)]))
}
