import { z } from 'zod'
import type { App } from '../app.ts'
import { commentById } from '../comments/comments.ts'
import { lineOfText } from '../fields/schema.ts'
import { refParam } from '../kinds/contract.ts'
import type { Context } from '../operations/context.ts'
import { defineLongOperation, defineOperation, type Operation } from '../operations/define.ts'
import { fileAnswerSchema } from '../operations/file-answer.ts'
import { invalid, notFound, Problem } from '../problems.ts'
import { findRecord } from '../records/load.ts'
import { sentAs, tidyName, typeOf } from './file-kind.ts'
import { attach, attachmentById, attachmentShape, attachmentsOn, detach } from './rows.ts'
import { withoutMetadata } from './without-metadata.ts'

/** What a body may hold besides the file itself, in bytes. */
const AROUND = 100_000
/** Base64 writes three bytes as four signs. */
const bodyFor = (app: Pick<App, 'files'>): number => Math.ceil((app.files.largest * 4) / 3) + AROUND

const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`

/** Photos whose place and time cannot be taken out here. */
const HOLDS_PLACES = /^image\/(?:heic|heif|heic-sequence|heif-sequence)$/

type Loaded = { workspaceId: string; name: string; bytes: Buffer; commentId: string | null }
type Stored = { type: string; size: number; hash: string }

export const attachmentOperations: Operation[] = [
  defineOperation({
    name: 'attachment.list',
    summary: 'List what is attached to a record and to its comments, and how large an attachment may be.',
    method: 'GET',
    path: '/records/{ref}/attachments',
    may: 'viewer',
    input: z.strictObject({ ref: refParam }),
    output: z.object({
      attachments: z.array(attachmentShape),
      largest: z.int().meta({ description: 'The largest attachment that is taken, in bytes.' }),
    }),
    example: (sample) => ({ ref: sample.ref('item') }),
    run: async (ctx, input) => {
      const head = await findRecord(ctx, input.ref)
      return { attachments: await attachmentsOn(ctx, head.id), largest: ctx.app.files.largest }
    },
  }),
  defineLongOperation({
    name: 'attachment.add',
    summary:
      'Attach a file to a record, or to a comment of your own. Photos lose their place and time; what it is, its content says.',
    method: 'POST',
    path: '/records/{ref}/attachments',
    may: 'viewer',
    largest: bodyFor,
    input: z.strictObject({
      ref: refParam,
      name: lineOfText(200).min(1).meta({ description: 'The name of the file.' }),
      base64: z.string().meta({ description: 'Its bytes in base64.' }),
      comment: z.uuid().optional().meta({ description: 'A comment of your own on the record.' }),
    }),
    output: z.object({ id: z.uuid(), attachment: attachmentShape, batchId: z.uuid() }),
    example: (sample) => ({
      ref: sample.ref('item'),
      name: 'timetable.txt',
      base64: Buffer.from('Monday: maths').toString('base64'),
    }),
    load: async (ctx, input): Promise<Loaded> => {
      const record = await findRecord(ctx, input.ref)
      const commentId = input.comment ? await ownComment(ctx, record.id, input.comment) : null
      const bytes = Buffer.from(input.base64, 'base64')
      const { largest } = ctx.app.files
      if (bytes.length === 0)
        throw invalid('base64', 'Nothing was attached: this file is empty, or is not written in base64.')
      if (bytes.length > largest)
        throw new Problem(
          'too-large',
          `Nothing was attached: this file has ${megabytes(bytes.length)}, and at most ${megabytes(largest)} are taken.`,
        )
      return { workspaceId: ctx.workspaceId, name: tidyName(input.name), bytes, commentId }
    },
    work: async (app, { workspaceId, bytes }: Loaded): Promise<Stored> => {
      const type = await typeOf(bytes)
      if (HOLDS_PLACES.test(type))
        throw invalid(
          'base64',
          'Nothing was attached: a photo of this kind (HEIC) says where and when it was taken, and that cannot be taken out here. Save it as JPEG and attach that.',
        )
      const clean = withoutMetadata(bytes, type)
      return { type, size: clean.length, hash: await app.files.save(workspaceId, clean) }
    },
    save: async (ctx, input, loaded, stored) => {
      const record = await findRecord(ctx, input.ref)
      const id = await attach(ctx, record, { name: loaded.name, commentId: loaded.commentId, ...stored })
      const attachment = (await attachmentsOn(ctx, record.id)).find((each) => each.id === id)
      if (!attachment) throw notFound('This attachment')
      return { id, attachment, batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'attachment.remove',
    summary: 'Take an attachment away; an undo brings it back.',
    method: 'DELETE',
    path: '/attachments/{id}',
    may: 'viewer',
    input: z.strictObject({ id: z.uuid() }),
    output: z.object({ batchId: z.uuid() }),
    example: (sample) => ({ id: sample.id('attachment') }),
    run: async (ctx, input) => {
      await detach(ctx, input.id)
      return { batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'attachment.file',
    summary: 'Give the content of an attachment, to whoever may read its record.',
    method: 'GET',
    path: '/attachments/{id}/file',
    may: 'viewer',
    file: true,
    input: z.strictObject({
      id: z.uuid(),
      draw: z.stringbool().default(false).meta({ description: 'To be drawn by a page, where it may be.' }),
    }),
    output: fileAnswerSchema,
    example: (sample) => ({ id: sample.id('attachment') }),
    run: async (ctx, input) => {
      const { attachment } = await attachmentById(ctx, input.id)
      const { files } = ctx.app
      const size = await files.sizeOf(ctx.workspaceId, attachment.hash)
      if (size === null)
        throw new Problem(
          'gone',
          'The content of this file is not in the data folder any more. Bring the folder "files" back from a backup.',
        )
      const sent = sentAs(attachment.type)
      return {
        type: sent.type,
        name: attachment.name,
        text: `${attachment.name}: ${attachment.type}, ${size} bytes. Download it from the site or with the command line.`,
        stored: {
          path: files.pathOf(ctx.workspaceId, attachment.hash),
          size,
          inline: sent.inline && input.draw,
        },
      }
    },
  }),
]

const ownComment = async (ctx: Context, recordId: string, id: string): Promise<string> => {
  const { comment } = await commentById(ctx, id)
  if (comment.record_id !== recordId || comment.created_by !== ctx.actor.personId)
    throw new Problem(
      'not-allowed',
      'A file goes with a comment of your own on this record. Nothing was attached.',
    )
  return comment.id
}
