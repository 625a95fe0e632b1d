import { z } from 'zod'
import { plainText } from '../fields/schema.ts'
import { refParam } from '../kinds/contract.ts'
import { defineOperation, type Operation } from '../operations/define.ts'
import { findRecord } from '../records/load.ts'
import { addComment, changeComment, commentsOf } from './comments.ts'

const commentSchema = z.object({
  id: z.uuid(),
  recordId: z.uuid(),
  text: z.string(),
  createdAt: z.iso.datetime(),
  createdBy: z.uuid().nullable(),
  authorName: z.string().nullable(),
  editedAt: z.iso.datetime().nullable(),
})
const textField = plainText(20_000)
  .trim()
  .min(1, 'A comment needs some text.')
  .meta({ description: 'Markdown.' })

export const commentOperations: Operation[] = [
  defineOperation({
    name: 'comment.list',
    summary: 'List the comments on a record, oldest first.',
    method: 'GET',
    path: '/records/{ref}/comments',
    may: 'viewer',
    input: z.strictObject({ ref: refParam }),
    output: z.object({ comments: z.array(commentSchema) }),
    example: (sample) => ({ ref: sample.ref('item') }),
    run: async (ctx, input) => {
      const head = await findRecord(ctx, input.ref)
      return { comments: await commentsOf(ctx, head.id) }
    },
  }),
  defineOperation({
    name: 'comment.add',
    summary: 'Comment on a record.',
    method: 'POST',
    path: '/records/{ref}/comments',
    may: 'viewer',
    input: z.strictObject({ ref: refParam, text: textField }),
    output: z.object({ comment: commentSchema, batchId: z.uuid() }),
    example: (sample) => ({ ref: sample.ref('item'), text: 'Seen in the example.' }),
    run: async (ctx, input) => {
      const head = await findRecord(ctx, input.ref)
      return { comment: await addComment(ctx, head, input.text), batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'comment.change',
    summary: 'Change the text of a comment of your own.',
    method: 'PATCH',
    path: '/comments/{id}',
    may: 'viewer',
    input: z.strictObject({ id: z.uuid(), text: textField }),
    output: z.object({ batchId: z.uuid() }),
    example: (sample) => ({ id: sample.id('comment'), text: 'Said better.' }),
    run: async (ctx, input) => {
      await changeComment(ctx, input.id, input.text)
      return { batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'comment.remove',
    summary: 'Remove a comment of your own; an undo brings it back.',
    method: 'DELETE',
    path: '/comments/{id}',
    may: 'viewer',
    input: z.strictObject({ id: z.uuid() }),
    output: z.object({ batchId: z.uuid() }),
    example: (sample) => ({ id: sample.id('comment') }),
    run: async (ctx, input) => {
      await changeComment(ctx, input.id, null)
      return { batchId: ctx.batchId }
    },
  }),
]
