import { z } from 'zod'
import { refParam } from '../../core/kinds/contract.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { findRecord } from '../../core/records/load.ts'
import { policy } from './policy.ts'
import { untoldReleases } from './release-lists.ts'

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
      const productId = input.product ? (await findRecord(ctx, input.product)).id : undefined
      const releases = await untoldReleases(ctx, { productId })
      return { count: releases.reduce((sum, each) => sum + each.untold, 0) }
    },
  }),
]
