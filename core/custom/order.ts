import { sql } from 'kysely'
import type { CustomValues } from '../kinds/kind.ts'
import type { Context } from '../operations/context.ts'
import type { Definition } from './extended.ts'
import { counted } from './worked-out.ts'

/** As much of a text as an index can hold, and more than anybody compares. */
const COMPARED = 200

type Place = { number: number | null; text: string | null }

/** By what a type is sorted; null for what holds several values, long text, or somebody's name. */
export const sortedBy = (type: Definition['type']): 'number' | 'text' | null =>
  type === 'number' || type === 'formula' || type === 'choice' || type === 'yes-no'
    ? 'number'
    : type === 'text' || type === 'date' || type === 'address'
      ? 'text'
      : null

/** What a value is sorted by: choices as their options stand, texts without regard to case. */
const placeOf = ({ type, options }: Definition, value: CustomValues[string]): Place => {
  if (type === 'choice') return { number: options.findIndex(({ key }) => key === value), text: null }
  if (sortedBy(type) === 'number') return { number: counted(value), text: null }
  return { number: null, text: String(value).toLowerCase().slice(0, COMPARED).toWellFormed() }
}

/** Writes what records are sorted by, after their custom values were written. `fresh` ones have nothing there yet. */
export const keepOrder = async (
  ctx: Pick<Context, 'db' | 'workspaceId'>,
  definitions: readonly Definition[],
  records: readonly { id: string; custom: CustomValues }[],
  fresh = false,
): Promise<void> => {
  const sorted = definitions.filter(({ type }) => sortedBy(type) !== null)
  if (sorted.length === 0 || records.length === 0) return
  const rows = records.flatMap(({ id, custom }) =>
    sorted.flatMap((definition) => {
      const value = custom[definition.key]
      return value === undefined
        ? []
        : [{ record_id: id, field_id: definition.id, ...placeOf(definition, value) }]
    }),
  )
  const json = JSON.stringify(rows)
  const given = sql`json_to_recordset(${json}) as x (record_id uuid, field_id uuid, number float8, text text)`
  if (!fresh)
    await sql`delete from field_order o
       where o.workspace_id = ${ctx.workspaceId} and o.record_id = any(${records.map(({ id }) => id)}::uuid[])
         and not exists (select 1 from ${given}
              where x.record_id = o.record_id and x.field_id = o.field_id
                and x.number is not distinct from o.number and x.text is not distinct from o.text)`.execute(
      ctx.db,
    )
  if (rows.length > 0)
    await sql`insert into field_order as o (workspace_id, field_id, record_id, number, text)
      select ${ctx.workspaceId}::uuid, x.field_id, x.record_id, x.number, x.text from ${given}
      on conflict (workspace_id, record_id, field_id) do nothing`.execute(ctx.db)
}
