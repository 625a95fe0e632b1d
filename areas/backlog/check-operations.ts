import { sql } from 'kysely'
import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import type { ChecklistLine } from '../../core/fields/field.ts'
import { lineOfText } from '../../core/fields/schema.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { ofKind } from '../../core/kinds/operations.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, notFound } from '../../core/problems.ts'
import { changeRecords } from '../../core/records/change.ts'
import { findRecord, loadRecords } from '../../core/records/load.ts'
import { fieldValues } from '../../core/records/shape.ts'
import { type Agreement, agreementOf } from './agreement.ts'
import { type Checked, checksOf } from './checks.ts'
import { CHECK_LISTS, type CheckList, SHUT_OUT } from './contract.ts'
import { policy } from './policy.ts'
import { type ListChange, ticksOf } from './ticks.ts'

const LISTS = ['criteria', ...CHECK_LISTS] as const
type List = (typeof LISTS)[number]
const FIELD = { criteria: 'criteria', ready: 'readyChecks', done: 'doneChecks' } as const satisfies Record<
  List,
  string
>

const tickSchema = z.object({
  text: z.string(),
  done: z.boolean(),
  by: z.string().nullable().meta({ description: 'Who ticked it; null where nobody is known.' }),
  at: z.iso.datetime().nullable(),
  answered: z
    .boolean()
    .meta({ description: 'Whether it is ticked by an answer of its own: who could be shut out.' }),
})

type Item = Checked & { criteria: ChecklistLine[]; productId: string | null }

const itemOf = async (ctx: Context, ref: string, lock: boolean): Promise<Item & { id: string }> => {
  const served = kindNamed(ctx.app, 'item')
  const head = await findRecord(ctx, ref)
  if (head.kind !== 'item') throw notFound(`An item ${ref}`)
  const [row] = await loadRecords(ctx, served, [head.id], lock)
  if (!row) throw notFound(ref)
  return { ...(fieldValues(served.kind, row) as unknown as Item), id: row.id, productId: row.product_id }
}

const linesOf = (item: Item, list: List, agreed: Agreement | null): ChecklistLine[] =>
  list === 'criteria'
    ? item.criteria
    : checksOf(item, list as CheckList, agreed?.[`${list as CheckList}When`] ?? [])

/** Every change of the lists of one item, oldest first, by the field that it changed. */
const changesOf = async (ctx: Context, id: string): Promise<Map<string, ListChange[]>> => {
  const { rows } = await sql<{ fields: Record<string, [unknown, unknown]>; by: string | null; at: string }>`
    select c.fields, p.title as by, c.at from change c
      left join record p on p.workspace_id = ${ctx.workspaceId} and p.id = c.person_id
     where c.workspace_id = ${ctx.workspaceId} and c.record_id = ${id}
       and c.fields ?| array['criteria', 'readyChecks', 'doneChecks', 'shutOut']
     order by c.id`.execute(ctx.db)
  const changes = new Map<string, ListChange[]>()
  const add = (field: string, change: ListChange) =>
    changes.set(field, [...(changes.get(field) ?? []), change])
  for (const { fields, by, at } of rows)
    for (const [field, [before, after]] of Object.entries(fields)) {
      const both = field === 'shutOut' ? [answered(before), answered(after)] : [before, after]
      const [was, is] = both as [ChecklistLine[] | null, ChecklistLine[] | null]
      const to = field === 'shutOut' ? 'readyChecks' : field
      if (Object.values(FIELD).some((each) => each === to))
        add(to, { before: was ?? [], after: is ?? [], by, at })
    }
  return changes
}

const answered = (text: unknown): ChecklistLine[] => [
  { text: SHUT_OUT, done: String(text ?? '').trim() !== '' },
]

export const checkOperations: Operation[] = [
  defineOperation({
    name: 'item.checks',
    summary:
      'Read the criteria of an item and its definitions of ready and of done, with who ticked each line and when.',
    method: 'GET',
    path: '/items/{ref}/checks',
    may: policy.item.read,
    input: z.strictObject({ ref: refParam }),
    output: z.object({
      criteria: z.array(tickSchema),
      ready: z.array(tickSchema),
      done: z.array(tickSchema),
      agreement: z
        .object({ ref: z.string(), version: z.int() })
        .nullable()
        .meta({ description: 'What the team agreed, as it stands now; null where nothing was agreed.' }),
    }),
    example: (sample) => ({ ref: sample.ref('item') }),
    run: async (ctx, input) => {
      const item = await itemOf(ctx, input.ref, false)
      const agreed = item.productId ? await agreementOf(ctx, item.productId) : null
      const changes = await changesOf(ctx, item.id)
      const of = (list: List) =>
        ticksOf(linesOf(item, list, agreed), changes.get(FIELD[list]) ?? []).map((tick) => ({
          ...tick,
          answered: list === 'ready' && tick.text === SHUT_OUT,
        }))
      return {
        criteria: of('criteria'),
        ready: of('ready'),
        done: of('done'),
        agreement: agreed && { ref: agreed.ref, version: agreed.version },
      }
    },
  }),
  defineOperation({
    name: 'item.tick',
    summary:
      'Tick one criterion of an item, or one line of its definition of ready or done; or open it again.',
    method: 'POST',
    path: '/items/{ref}/tick',
    may: policy.item.write,
    input: z.strictObject({
      ref: refParam,
      list: z.enum(LISTS).default('criteria'),
      text: lineOfText(1000).min(1).meta({ description: 'The words of the line.' }),
      done: z.boolean().default(true),
    }),
    output: z.object({ met: z.int(), of: z.int(), batchId: z.uuid().nullable() }),
    example: (sample) => ({ ref: sample.ref('item'), text: 'Reads aloud', list: 'criteria' }),
    run: async (ctx, input) => {
      const served = kindNamed(ctx.app, 'item')
      const [id = ''] = await ofKind(ctx, served, [input.ref])
      // Held before it is read: what somebody else ticks at the same moment is not lost.
      const item = await itemOf(ctx, id, true)
      const agreed = item.productId ? await agreementOf(ctx, item.productId) : null
      const lines = linesOf(item, input.list, agreed)
      if (!lines.some((line) => line.text === input.text))
        throw invalid(
          'text',
          `Nothing was ticked: ${input.ref} has no line “${input.text}”. It may have been changed.`,
        )
      if (input.list === 'ready' && input.text === SHUT_OUT)
        throw invalid(
          'text',
          'Nothing was ticked: this line is answered. Write who could be shut out, and what was done.',
        )
      const next = lines.map((line) => (line.text === input.text ? { ...line, done: input.done } : line))
      const { changed } = await changeRecords(ctx, served, [id], { [FIELD[input.list]]: next })
      return {
        met: next.filter((line) => line.done).length,
        of: next.length,
        batchId: changed > 0 ? ctx.batchId : null,
      }
    },
  }),
]
