import { levelOn } from '../../../core/access/actor.ts'
import { atLeast } from '../../../core/access/levels.ts'
import type { Context } from '../../../core/operations/context.ts'

/** The ids of the products that the actor looks after as product owner. */
export const productsOwned = async (there: Context): Promise<string[]> => {
  const rows = await there.db
    .selectFrom('record')
    .select('id')
    .where('workspace_id', '=', there.workspaceId)
    .where('kind', '=', 'product')
    .where('binned_at', 'is', null)
    .execute()
  return rows.map(({ id }) => id).filter((id) => atLeast(levelOn(there.actor, id), 'product-owner'))
}
