import { kindNamed } from '../../../core/app.ts'
import { todayIn } from '../../../core/day.ts'
import type { Context } from '../../../core/operations/context.ts'
import { notFound } from '../../../core/problems.ts'
import { findRecord, loadRecords } from '../../../core/records/load.ts'
import { asMyselfIn } from '../elsewhere.ts'
import { type LiveSource, type OwnSource, SOURCES } from './contract.ts'
import { type OwnMeasure, ownReaders } from './own-sources.ts'
import { addReading, readingsOf } from './readings.ts'
import { type Live, readers } from './sources.ts'

export type LiveMeasure = {
  id: string
  source: string
  source_workspace: string
  source_product: string
} & OwnMeasure

export const isLive = (source: string): source is LiveSource => source in SOURCES
export const isOwn = (source: LiveSource): source is OwnSource => source in ownReaders

/** What it reads now; null where the person may not read it any more. */
export const readLive = async (ctx: Context, measure: LiveMeasure): Promise<Live | null> => {
  const { source } = measure
  if (!isLive(source)) return null
  if (isOwn(source)) return ownReaders[source](ctx, measure)
  const scope = SOURCES[source].of
  return asMyselfIn(ctx, measure.source_workspace, async (there) => {
    if (scope === 'workspace') return readers[source](there, null)
    const asked = scope === 'product' ? measure.source_product : measure.source_record
    const of = await findRecord(there, asked)
    if (of.kind !== scope || of.binned_at !== null) throw notFound(asked)
    return readers[source](there, of)
  })
}

/** Writes down what all live measures read today, where it differs from what was read last or is of another day. */
export const refreshLive = async (ctx: Context): Promise<{ read: number; unreachable: number }> => {
  const rows = await liveMeasures(ctx)
  const known = await readingsOf(
    ctx,
    rows.map((row) => row.id),
  )
  const today = await todayIn(ctx)
  const told = { read: 0, unreachable: 0 }
  for (const measure of rows) {
    const live = await readLive(ctx, measure)
    if (!live) told.unreachable++
    if (!live || live.value === null) continue
    const last = known.get(measure.id)?.at(-1)
    if (last && last.readOn === today && last.value === live.value && last.n === live.n) continue
    const { value, n } = live
    await addReading(ctx, {
      measureId: measure.id,
      readOn: today,
      value,
      n,
      source: measure.source,
      note: '',
    })
    told.read++
  }
  return told
}

const liveMeasures = async (ctx: Context): Promise<LiveMeasure[]> => {
  const served = kindNamed(ctx.app, 'measure')
  const ids = await ctx.db
    .selectFrom('record')
    .select('id')
    .where('workspace_id', '=', ctx.workspaceId)
    .where('kind', '=', 'measure')
    .where('binned_at', 'is', null)
    .execute()
  const rows = await loadRecords(
    ctx,
    served,
    ids.map(({ id }) => id),
  )
  return rows.filter((row) => isLive(String(row['source']))) as unknown as LiveMeasure[]
}
