import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { ofKind } from '../../core/kinds/operations.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { changeRecords } from '../../core/records/change.ts'
import { policy } from './policy.ts'

export const actionOperations: Operation[] = [
  defineOperation({
    name: 'action.finish',
    summary: 'Tick actions as done now, or open them again. Undone as one.',
    method: 'POST',
    path: '/actions/finish',
    may: policy.action.write,
    input: z.strictObject({
      refs: z.array(refParam).min(1).max(5000),
      done: z.boolean().default(true).meta({ description: 'False opens them again.' }),
    }),
    output: z.object({ changed: z.int(), batchId: z.uuid().nullable() }),
    example: (sample) => ({ refs: [sample.ref('action')] }),
    run: async (ctx, input) => {
      const served = kindNamed(ctx.app, 'action')
      const ids = await ofKind(ctx, served, input.refs)
      const { changed } = await changeRecords(ctx, served, ids, { doneAt: input.done ? ctx.now : null })
      return { changed, batchId: changed > 0 ? ctx.batchId : null }
    },
  }),
]
