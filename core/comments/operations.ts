import { z } from 'zod'
import { attachmentShape } from '../attachments/rows.ts'
import { plainText } from '../fields/schema.ts'
import { refParam } from '../kinds/contract.ts'
import type { Context } from '../operations/context.ts'
import { defineOperation, type Operation } from '../operations/define.ts'
import { notFound } from '../problems.ts'
import { findRecord } from '../records/load.ts'
import { addComment, changeComment, commentById, versionsOf } from './comments.ts'
import { type Comment, commentsOf } from './list.ts'
import { mentionable, showMentions } from './mentions.ts'
import { REACTIONS, setReaction } from './reactions.ts'

const mentionedShape = z.object({ id: z.uuid(), ref: z.string(), name: z.string() })
const commentSchema = z.object({
  id: z.uuid(),
  recordId: z.uuid(),
  threadId: z.uuid().nullable().meta({ description: 'The comment that its thread began with.' }),
  text: z.string().meta({ description: 'Markdown; people are named by their refs: @PERSON-3.' }),
  createdAt: z.iso.datetime(),
  createdBy: z.uuid().nullable(),
  authorName: z.string().nullable(),
  editedAt: z.iso.datetime().nullable(),
  isRemoved: z.boolean().meta({ description: 'Removed, and shown only because others answered it.' }),
  mentions: z.array(mentionedShape),
  reactions: z.array(
    z.object({
      what: z.enum(REACTIONS),
      people: z.array(z.object({ id: z.uuid(), name: z.string() })),
    }),
  ),
  attachments: z.array(attachmentShape),
})
const textField = plainText(20_000)
  .trim()
  .min(1, 'A comment needs some text.')
  .meta({ description: 'Markdown. @PERSON-3 names somebody, who is told.' })

export const commentOperations: Operation[] = [
  defineOperation({
    name: 'comment.list',
    summary: 'List the comments on a record, oldest first, with who is named, reactions and attachments.',
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
    summary: 'Comment on a record, or answer a comment.',
    method: 'POST',
    path: '/records/{ref}/comments',
    may: 'viewer',
    input: z.strictObject({
      ref: refParam,
      text: textField,
      answers: z.uuid().optional().meta({ description: 'The comment that this answers.' }),
    }),
    output: z.object({ comment: commentSchema, batchId: z.uuid() }),
    example: (sample) => ({ ref: sample.ref('item'), text: 'Seen in the example.' }),
    run: async (ctx, input) => {
      const head = await findRecord(ctx, input.ref)
      const id = await addComment(ctx, head, input.text, input.answers)
      return { comment: await oneComment(ctx, head.id, id), batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'comment.change',
    summary: 'Change the text of a comment of your own; what it said before stays readable.',
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
  defineOperation({
    name: 'comment.versions',
    summary: 'Read all that a comment has said, oldest first, with when and by whom.',
    method: 'GET',
    path: '/comments/{id}/versions',
    may: 'viewer',
    input: z.strictObject({ id: z.uuid() }),
    output: z.object({
      versions: z.array(z.object({ text: z.string(), at: z.iso.datetime(), by: z.string().nullable() })),
      mentions: z.array(mentionedShape),
    }),
    example: (sample) => ({ id: sample.id('comment') }),
    run: async (ctx, input) => {
      const { comment } = await commentById(ctx, input.id)
      const versions = await versionsOf(ctx, comment)
      const { show, people } = await showMentions(
        ctx,
        versions.map((version) => version.text),
      )
      return {
        versions: versions.map((version) => ({ ...version, text: show(version.text) })),
        mentions: [...people.values()],
      }
    },
  }),
  defineOperation({
    name: 'comment.react',
    summary: 'Say one word under a comment, or take it back: agree, thanks, well done, noted, unsure.',
    method: 'PUT',
    path: '/comments/{id}/reactions/{what}',
    may: 'viewer',
    input: z.strictObject({ id: z.uuid(), what: z.enum(REACTIONS), on: z.boolean() }),
    output: z.object({ on: z.boolean(), batchId: z.uuid() }),
    example: (sample) => ({ id: sample.id('comment'), what: 'thanks', on: true }),
    run: async (ctx, input) => {
      const { comment, record } = await commentById(ctx, input.id)
      await setReaction(ctx, record, comment.id, input.what, input.on)
      return { on: input.on, batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'comment.mentionable',
    summary: 'Find people who may read a record, by a part of their name: whom a comment on it can name.',
    method: 'GET',
    path: '/records/{ref}/mentionable',
    may: 'viewer',
    input: z.strictObject({ ref: refParam, text: z.string().max(100).default('') }),
    output: z.object({ people: z.array(mentionedShape) }),
    example: (sample) => ({ ref: sample.ref('item') }),
    run: async (ctx, input) => {
      const head = await findRecord(ctx, input.ref)
      return { people: await mentionable(ctx, head, input.text) }
    },
  }),
]

const oneComment = async (ctx: Context, recordId: string, id: string): Promise<Comment> => {
  const [found] = await commentsOf(ctx, recordId, id)
  if (!found) throw notFound('This comment')
  return found
}
