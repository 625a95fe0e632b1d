import { sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../../core/access/check.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { findRecord } from '../../core/records/load.ts'
import { contactsDue } from './engagements.ts'
import { leadsNowhere } from './figures.ts'
import { policy } from './policy.ts'

type Counts = { count: number; notes: number; nowhere: number; unconfirmed: number; inbox: number }

export const waitingOperations: Operation[] = [
  defineOperation({
    name: 'listening.waiting',
    summary:
      'Count what waits here: notes that lead nowhere yet, and people and groups whom I have not heard for too long.',
    method: 'GET',
    path: '/listening/waiting',
    may: policy.note.read,
    input: z.strictObject({
      product: refParam.optional().meta({ description: 'Only of this product, and those without one.' }),
    }),
    output: z.object({
      count: z.int().meta({
        description: 'Notes that lead nowhere, of the product and of the inbox, and overdue contacts.',
      }),
      contacts: z.int().meta({ description: 'People and groups whom I have not heard for too long.' }),
      notes: z.int().meta({ description: 'All notes of the product.' }),
      nowhere: z.int().meta({ description: 'Those under no theme and linked to no item.' }),
      unconfirmed: z.int().meta({ description: 'Those that nobody confirmed.' }),
      inbox: z.int().meta({ description: 'Notes that belong to no product yet.' }),
    }),
    example: () => ({}),
    run: async (ctx, input) => {
      const product = input.product ? (await findRecord(ctx, input.product)).id : null
      const { rows } = await sql<Counts>`
        with each as (
          select r.product_id is null as inbox, n.heard <> 'confirmed' as unconfirmed,
                 ${leadsNowhere(ctx)} as nowhere,
                 ${product ? sql`r.product_id is not distinct from ${product}::uuid` : sql`true`} as ours
            from record r
            join note n on n.workspace_id = ${ctx.workspaceId} and n.id = r.id
           where r.workspace_id = ${ctx.workspaceId} and r.kind = 'note' and r.binned_at is null and ${readable(ctx, 'r', 'note')}
        )
        select count(*) filter (where nowhere and (ours or inbox))::int as count,
               count(*) filter (where ours)::int as notes,
               count(*) filter (where ours and nowhere)::int as nowhere,
               count(*) filter (where ours and unconfirmed)::int as unconfirmed,
               count(*) filter (where inbox)::int as inbox
          from each`.execute(ctx.db)
      const counts = rows[0] ?? { count: 0, notes: 0, nowhere: 0, unconfirmed: 0, inbox: 0 }
      const contacts = (await contactsDue(ctx, { limit: 1000 })).length
      return { ...counts, contacts, count: counts.count + contacts }
    },
  }),
]
