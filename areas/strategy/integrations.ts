import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import type { INTEGRATION_STATES, SYSTEMS } from './contract.ts'

/** A system that a product exchanges something with, and the product. */
export type Integrated = {
  ref: string
  title: string
  system: (typeof SYSTEMS)[number]
  state: (typeof INTEGRATION_STATES)[number]
  product: { id: string; title: string }
}

/** Every integration of the products that the actor may see, by product and by name. */
export const integrationsOf = async (ctx: Context): Promise<Integrated[]> => {
  const { rows } = await sql<
    Omit<Integrated, 'ref' | 'product'> & { number: number; pid: string; name: string }
  >`
    select r.number, r.title, i.system, i.state, p.id as pid, p.title as name from integration i
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = i.id and r.binned_at is null
       and ${readable(ctx, 'r', 'integration')}
      join record p on p.workspace_id = ${ctx.workspaceId} and p.id = r.product_id and p.binned_at is null
     where i.workspace_id = ${ctx.workspaceId}
     order by p.title, lower(r.title), r.id`.execute(ctx.db)
  return rows.map(({ number, pid, name, ...row }) => ({
    ...row,
    ref: `INTG-${number}`,
    product: { id: pid, title: name },
  }))
}
