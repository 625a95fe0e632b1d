import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { newId } from '../ids.ts'
import type { Context } from '../operations/context.ts'
import { defineAccountOperation, defineOperation, type Operation } from '../operations/define.ts'
import { fileAnswerSchema } from '../operations/file-answer.ts'
import { invalid, Problem } from '../problems.ts'
import { fileShape } from './import-input.ts'
import { exportWorkspace } from './workspace-export.ts'
import { canonical, FORMAT } from './workspace-format.ts'
import { workspaceMarkdown } from './workspace-markdown.ts'
import { restoreWorkspace } from './workspace-restore.ts'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

export const workspaceOperations: Operation[] = [
  defineOperation({
    name: 'workspace.export',
    summary:
      'Give the whole workspace as one file: every record, its history, the bin, links, comments, attachments and roles; no sign-ins and no tokens.',
    method: 'GET',
    path: '/workspace-file',
    may: 'admin',
    file: true,
    snapshot: true,
    notForAssistants: true,
    input: z.strictObject({
      contents: z.stringbool().default(true).meta({
        description:
          'With what is in the attached files. Without it the file is small; copy the folder "files" of the data folder beside it.',
      }),
    }),
    output: fileAnswerSchema,
    example: () => ({}),
    run: async (ctx, input) => {
      refuseNarrow(ctx)
      return exportWorkspace(ctx, version, input.contents)
    },
  }),
  defineOperation({
    name: 'workspace.pages',
    summary:
      'Give the whole workspace for reading: a zip with a Markdown page for every record, its links and comments.',
    method: 'GET',
    path: '/workspace-pages',
    may: 'admin',
    file: true,
    snapshot: true,
    notForAssistants: true,
    input: z.strictObject({}),
    output: fileAnswerSchema,
    example: () => ({}),
    run: async (ctx) => {
      refuseNarrow(ctx)
      return workspaceMarkdown(ctx)
    },
  }),
  defineAccountOperation({
    name: 'workspace.restore',
    summary:
      'Make a workspace of the file that an export gave: all of it or nothing, and never over one that is there.',
    method: 'POST',
    path: '/workspaces/restore',
    may: 'account',
    notForAssistants: true,
    largest: 128 * 1024 * 1024,
    input: z.strictObject({
      file: fileShape.meta({ description: 'The exported file, as it is or packed with gzip.' }),
    }),
    output: z.object({
      workspaceId: z.uuid(),
      slug: z.string(),
      name: z.string(),
      counts: z
        .record(z.string(), z.int())
        .meta({ description: 'How many rows of each table the file held.' }),
      owner: z.object({
        personId: z.uuid(),
        name: z.string(),
        by: z.enum(['email', 'first-owner']).meta({
          description: 'Whether you are the owner with your address, or, as nobody has it, the first owner.',
        }),
      }),
    }),
    example: () => ({ file: { name: 'example.linchpin.jsonl', text: exampleFile() } }),
    run: async (ctx, { file }) => {
      if ((file.base64 === undefined) === (file.text === undefined))
        throw invalid('file', 'Nothing was restored: give the file either as base64 or as text.')
      if (!ctx.caller) throw new Problem('not-signed-in', 'Sign in to restore a workspace.')
      const bytes =
        file.text === undefined ? Buffer.from(file.base64 ?? '', 'base64') : Buffer.from(file.text)
      return restoreWorkspace(ctx, ctx.caller, bytes)
    },
  }),
]

/** A token for some areas is none for all of them. */
const refuseNarrow = (ctx: Context): void => {
  const { scopes } = ctx.actor.caller
  if (scopes && !scopes.some((scope) => scope.startsWith('*:')))
    throw new Problem('not-allowed', 'The whole workspace takes a token for *:read.')
}

/** The smallest workspace there can be, as the first version of its tables would have written it. */
const exampleFile = (): string => {
  const [id, owner] = [newId(), newId()]
  const at = '2026-11-21T09:00:00.000Z'
  const head = { kind: 'person', number: 1, title: 'Owner', created_at: at, updated_at: at, version: 1 }
  const rows = [
    {
      workspace: {
        id,
        name: 'Restored',
        institution_type: 'college',
        country: 'US',
        time_zone: 'America/New_York',
        currency: 'USD',
        personal: false,
        demo: false,
        created_at: at,
      },
    },
    { record: { ...head, id: owner } },
    { person: { id: owner } },
    { member: { person_id: owner, role: 'owner' } },
  ]
  const body = rows.map((row) => `${canonical(row)}\n`).join('')
  const header = {
    linchpin: 'workspace',
    format: FORMAT,
    product: version,
    schema: '0001_core_records',
    at,
    workspace: { id, name: 'Restored', slug: 'restored' },
    counts: { workspace: 1, record: 1, person: 1, member: 1 },
    sha256: createHash('sha256').update(body).digest('hex'),
  }
  return `${canonical(header)}\n${body}`
}
