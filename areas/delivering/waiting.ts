import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { listRecords } from '../../core/records/list.ts'
import { policy } from './policy.ts'

export const waitingOperations: Operation[] = [
  defineOperation({
    name: 'delivering.waiting',
    summary: 'Count what is in the way of the teams now.',
    method: 'GET',
    path: '/delivering/waiting',
    may: policy.impediment.read,
    input: z.strictObject({ product: refParam.optional() }),
    output: z.object({ count: z.int() }),
    example: () => ({}),
    run: async (ctx, input) => {
      const query = { product: input.product, open: 'yes', limit: 1, count: true }
      return { count: (await listRecords(ctx, kindNamed(ctx.app, 'impediment'), query)).total ?? 0 }
    },
  }),
]
