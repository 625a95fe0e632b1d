import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { ofKind } from '../../core/kinds/operations.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { changeRecords } from '../../core/records/change.ts'
import { findRecord, headsById } from '../../core/records/load.ts'
import { policy } from './policy.ts'
import { changesBelow } from './relook.ts'

export const relookOperations: Operation[] = [
  defineOperation({
    name: 'item.relook',
    summary: 'Say which needs, objectives and aims behind an item changed since it was last looked at.',
    method: 'GET',
    path: '/items/{ref}/relook',
    may: policy.item.read,
    input: z.strictObject({ ref: refParam }),
    output: z.object({
      changed: z.array(
        z.object({
          id: z.uuid(),
          ref: z.string(),
          kind: z.string(),
          title: z.string(),
          at: z.iso.datetime(),
          by: z.string().nullable(),
          verb: z.string(),
          fields: z.array(z.string()).meta({ description: 'The fields of its latest change.' }),
        }),
      ),
    }),
    example: (sample) => ({ ref: sample.ref('item') }),
    run: async (ctx, input) => {
      const [id = ''] = await ofKind(ctx, kindNamed(ctx.app, 'item'), [input.ref])
      await findRecord(ctx, id)
      const changed = await changesBelow(ctx, id)
      const heads = await headsById(
        ctx,
        changed.map((each) => each.id),
      )
      return {
        changed: changed.flatMap((each) => {
          const head = heads.get(each.id)
          return head ? [{ ...each, ref: head.ref, kind: head.kind, title: head.title }] : []
        }),
      }
    },
  }),
  defineOperation({
    name: 'item.looked',
    summary: 'Say that items were looked at again: what changed behind them until now no longer marks them.',
    method: 'POST',
    path: '/items/looked',
    may: policy.item.write,
    input: z.strictObject({ refs: z.array(refParam).min(1).max(5000) }),
    output: z.object({ changed: z.int(), batchId: z.uuid() }),
    example: (sample) => ({ refs: [sample.ref('item')] }),
    run: async (ctx, input) => {
      const served = kindNamed(ctx.app, 'item')
      const ids = await ofKind(ctx, served, input.refs)
      const { changed } = await changeRecords(ctx, served, ids, { lookedAt: ctx.now })
      return { changed, batchId: ctx.batchId }
    },
  }),
]
