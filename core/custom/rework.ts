import { sql } from 'kysely'
import { kindNamed } from '../app.ts'
import type { Reaction } from '../area.ts'
import type { CustomValues } from '../kinds/kind.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { loadRecords } from '../records/load.ts'
import { fieldValues, sameValue } from '../records/shape.ts'
import { field } from './contract.ts'
import { definitionsOf } from './definitions.ts'
import { keepOrder } from './order.ts'
import { withFormulas } from './values.ts'

const AT_ONCE = 1000

/** What depends on how the field is described, and not on the record alone: formulas, and the order of options. */
const REWORKED: ReadonlySet<string> = new Set(['formula', 'choice'])

/**
 * Works the formulas of a kind out anew in every record, after one of its fields was made, changed, retired or brought
 * back. A result follows from what stands beside it: it is no change of the record, and has no line of history.
 */
const rework = async (ctx: Context, served: ServedKind): Promise<void> => {
  const definitions = await definitionsOf(ctx, served.kind.name)
  if (!definitions.some(({ type, retired }) => REWORKED.has(type) && !retired)) return
  let after = '00000000-0000-0000-0000-000000000000'
  let written = 0
  for (;;) {
    const { rows: ids } = await sql<{ id: string }>`
      select id from record where workspace_id = ${ctx.workspaceId} and kind = ${served.kind.name} and id > ${after}
       order by id limit ${AT_ONCE}`.execute(ctx.db)
    const last = ids.at(-1)
    if (!last) break
    after = last.id
    const rows = await loadRecords(
      ctx,
      served,
      ids.map(({ id }) => id),
      true,
    )
    const changed: { id: string; custom: CustomValues }[] = []
    for (const row of rows) {
      const custom = withFormulas(definitions, fieldValues(served.kind, row), row.custom)
      if (!sameValue(custom, row.custom)) changed.push({ id: row.id, custom })
    }
    const changedById = new Map(changed.map(({ id, custom }) => [id, custom]))
    if (changed.length > 0)
      await sql`update record r set custom = x.custom
          from json_to_recordset(${JSON.stringify(changed)}) as x (id uuid, custom jsonb)
         where r.workspace_id = ${ctx.workspaceId} and r.id = x.id`.execute(ctx.db)
    await keepOrder(
      ctx,
      definitions,
      rows.map(({ id, custom }) => ({ id, custom: changedById.get(id) ?? custom })),
    )
    written += changed.length
  }
  if (written > 0) ctx.announce('records.changed', { kind: served.kind.name })
}

const ofRecord = async (ctx: Context, payload: Record<string, unknown>): Promise<void> => {
  if (payload['kind'] !== field.name) return
  const { rows } = await sql<{ of: string }>`
    select "of" from field where workspace_id = ${ctx.workspaceId} and id = ${String(payload['id'])}`.execute(
    ctx.db,
  )
  for (const { of } of rows) await rework(ctx, kindNamed(ctx.app, of))
}

/** Many fields at once, as an import or an undo brings them. */
const ofMany = async (ctx: Context, payload: Record<string, unknown>): Promise<void> => {
  if (payload['kind'] !== field.name) return
  const { rows } = await sql<{ of: string }>`
    select distinct "of" from field where workspace_id = ${ctx.workspaceId}`.execute(ctx.db)
  for (const { of } of rows) await rework(ctx, kindNamed(ctx.app, of))
}

export const reworkFormulas: Reaction[] = [
  { to: 'record.changed', run: ofRecord },
  { to: 'records.changed', run: ofMany },
]
