import { kindNamed } from '../../core/app.ts'
import type { ChecklistLine } from '../../core/fields/field.ts'
import type { Context } from '../../core/operations/context.ts'
import { loadRecords } from '../../core/records/load.ts'
import { fieldValues } from '../../core/records/shape.ts'
import { linesWithQuestion } from './checks.ts'

/** How the team of a product works, as it stands now. */
export type Agreement = {
  id: string
  ref: string
  /** Counted from 1 by each change; an earlier one is read from its history. */
  version: number
  updatedAt: string
  /** Line by line; the question who could be shut out is always among them. */
  readyWhen: string[]
  doneWhen: string[]
  /** All its fields, as the kind describes them. */
  values: Readonly<Record<string, unknown>>
}

const read = new WeakMap<Context, Map<string, Promise<Agreement | null>>>()

/**
 * How the team of a product works, or null where nothing was agreed: the newest agreement holds, the earlier ones stay
 * readable. Read once for each call, however many items ask.
 */
export const agreementOf = (ctx: Context, productId: string): Promise<Agreement | null> => {
  const known = read.get(ctx) ?? new Map<string, Promise<Agreement | null>>()
  read.set(ctx, known)
  const agreement = known.get(productId) ?? load(ctx, productId)
  known.set(productId, agreement)
  return agreement
}

const load = async (ctx: Context, productId: string): Promise<Agreement | null> => {
  const row = await ctx.db
    .selectFrom('record')
    .select('id')
    .where('workspace_id', '=', ctx.workspaceId)
    .where('kind', '=', 'agreement')
    .where('product_id', '=', productId)
    .where('binned_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const served = kindNamed(ctx.app, 'agreement')
  const [stored] = await loadRecords(ctx, served, [row.id])
  if (!stored) return null
  const values = fieldValues(served.kind, stored)
  const textsOf = (key: string) => (values[key] as ChecklistLine[]).map((line) => line.text)
  return {
    id: row.id,
    ref: `${served.kind.prefix}-${stored.number}`,
    version: stored.version,
    updatedAt: stored.updated_at,
    readyWhen: linesWithQuestion(textsOf('readyWhen')),
    doneWhen: [...new Set(textsOf('doneWhen'))],
    values,
  }
}
