import { sql } from 'kysely'
import { newId } from '../../../core/ids.ts'
import type { Context } from '../../../core/operations/context.ts'

export type MeasureReading = {
  id: string
  measureId: string
  readOn: string
  value: number
  n: number | null
  source: string
  note: string
  at: string
}

/** What measures have read so far, each oldest first; of two for one day the later correction stands last. */
export const readingsOf = async (
  ctx: Context,
  measureIds: readonly string[],
): Promise<Map<string, MeasureReading[]>> => {
  if (measureIds.length === 0) return new Map()
  const { rows } = await sql<MeasureReading>`
    select id, measure_id as "measureId", read_on as "readOn", value, n, source, note, at from measure_reading
     where workspace_id = ${ctx.workspaceId} and measure_id = any(${[...measureIds]}::uuid[])
     order by read_on, id`.execute(ctx.db)
  return Map.groupBy(rows, (row) => row.measureId)
}

export type NewReading = Omit<MeasureReading, 'id' | 'at'>

/** Writes down what a measure read. Never changed: a correction is a later one for the same day. */
export const addReading = async (ctx: Context, reading: NewReading): Promise<string> => {
  const id = newId(ctx.now)
  await sql`insert into measure_reading (workspace_id, id, measure_id, read_on, value, n, source, note, at)
    values (${ctx.workspaceId}, ${id}, ${reading.measureId}, ${reading.readOn}, ${reading.value}, ${reading.n},
            ${reading.source}, ${reading.note}, ${ctx.now})`.execute(ctx.db)
  return id
}
