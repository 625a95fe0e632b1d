import { kindNamed } from '../../../core/app.ts'
import { todayIn } from '../../../core/day.ts'
import type { Context } from '../../../core/operations/context.ts'
import { findRecord, loadRecords } from '../../../core/records/load.ts'
import { loopOfProduct } from '../../launching/public.ts'
import { asMyselfIn } from '../elsewhere.ts'
import type { MeasureSource } from './contract.ts'
import { addReading, readingsOf } from './readings.ts'

export type Live = { value: number | null; n: number }

/** What a live measure reads of a product now, with the rights of whoever `there` acts as. */
const readers: Record<
  Exclude<MeasureSource, 'by-hand'>,
  (there: Context, productId: string) => Promise<Live>
> = {
  'loop-days': async (there, productId) => {
    const { medianDays, n } = await loopOfProduct(there, productId)
    return { value: medianDays, n }
  },
}

export type LiveMeasure = { id: string; source: string; source_workspace: string; source_product: string }

/** What it reads now; null where the person may not read it any more. */
export const readLive = async (ctx: Context, measure: LiveMeasure): Promise<Live | null> => {
  const reader = readers[measure.source as keyof typeof readers]
  if (!reader) return null
  return asMyselfIn(ctx, measure.source_workspace, async (there) => {
    const product = await findRecord(there, measure.source_product)
    return reader(there, product.id)
  })
}

/** Writes down what all live measures read today, where it differs from what was read last or is of another day. */
export const refreshLive = async (ctx: Context): Promise<{ read: number; unreachable: number }> => {
  const { rows } = await liveMeasures(ctx)
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

const liveMeasures = async (ctx: Context): Promise<{ rows: LiveMeasure[] }> => {
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
  return { rows: rows.filter((row) => row['source'] !== 'by-hand') as unknown as LiveMeasure[] }
}
