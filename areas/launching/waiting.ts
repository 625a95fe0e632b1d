import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { listRecords } from '../../core/records/list.ts'
import { figuresOf } from './askers.ts'
import { policy } from './policy.ts'

/** Releases further back than this are no longer waited for. */
const LATEST = 50

export const waitingOperations: Operation[] = [
  defineOperation({
    name: 'launching.waiting',
    summary: 'Count the people who asked for what is live by now and whom nobody has told.',
    method: 'GET',
    path: '/launching/waiting',
    may: policy.release.read,
    input: z.strictObject({ product: refParam.optional() }),
    output: z.object({ count: z.int() }),
    example: () => ({}),
    run: async (ctx, input) => {
      const query = { product: input.product, state: 'released', sort: '-releasedAt', limit: LATEST }
      const { rows } = await listRecords(ctx, kindNamed(ctx.app, 'release'), query)
      const figures = await figuresOf(
        ctx,
        rows.map((row) => row.id),
      )
      return { count: [...figures.values()].reduce((sum, each) => sum + each.askers - each.told, 0) }
    },
  }),
]
