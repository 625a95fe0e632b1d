import { sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../../core/access/check.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { findRecord } from '../../core/records/load.ts'
import { actionFilters } from './actions.ts'
import { policy } from './policy.ts'

export const waitingOperations: Operation[] = [
  defineOperation({
    name: 'together.waiting',
    summary: 'Count my actions that are overdue.',
    method: 'GET',
    path: '/together/waiting',
    may: policy.action.read,
    input: z.strictObject({ product: refParam.optional() }),
    output: z.object({ count: z.int() }),
    example: () => ({}),
    run: async (ctx, input) => {
      const product = input.product ? (await findRecord(ctx, input.product)).id : null
      const overdue = await actionFilters['state']?.where(ctx, 'overdue', false)
      const mine = await actionFilters['whose']?.where(ctx, 'mine', false)
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from record r
          join action b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
         where r.workspace_id = ${ctx.workspaceId} and r.kind = 'action' and r.binned_at is null and ${readable(ctx)}
           ${product ? sql`and r.product_id = ${product}` : sql``}
           and ${overdue} and ${mine}`.execute(ctx.db)
      return { count: rows[0]?.n ?? 0 }
    },
  }),
]
