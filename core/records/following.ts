import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import type { Change } from './changes.ts'
import { fieldValues, type StoredRecord, sameValue } from './shape.ts'

/** Adds to the changed fields what the kind says follows from them. */
export const addFollowing = async (
  ctx: Context,
  served: ServedKind,
  row: StoredRecord,
  fields: Change['fields'],
): Promise<void> => {
  if (!served.follows) return
  const before = fieldValues(served.kind, row)
  const after = Object.fromEntries(Object.entries(fields).map(([key, [, value]]) => [key, value]))
  const head = { id: row.id, productId: row.product_id }
  for (const [key, value] of Object.entries(await served.follows(ctx, { ...before, ...after }, before, head)))
    if (!sameValue(before[key], value)) fields[key] = [before[key], value]
}
