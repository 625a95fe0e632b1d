import { z } from 'zod'
import { doorLevel, highestLevel } from '../access/actor.ts'
import { atLeast } from '../access/levels.ts'
import { defineOperation, type Operation } from '../operations/define.ts'
import { levelOf } from './access.ts'
import { importedKind } from './custom-targets.ts'
import { targetsOf } from './mapping.ts'
import { importProgress } from './progress.ts'

/** What can be imported and exported, and how far an import has come. */
export const exchangeOperations: Operation[] = [
  defineOperation({
    name: 'import.kinds',
    summary: 'List what can be exported and imported here, with the fields that columns of a file can fill.',
    method: 'GET',
    path: '/import/kinds',
    may: 'viewer',
    input: z.strictObject({}),
    output: z.object({
      kinds: z.array(
        z.object({
          name: z.string(),
          plural: z.string(),
          product: z.enum(['required', 'optional', 'none', 'self']),
          mayImport: z.boolean(),
          fields: z.array(
            z.object({
              key: z.string(),
              about: z.string(),
              type: z.string(),
              required: z.boolean(),
              label: z
                .string()
                .nullable()
                .meta({ description: 'Of a field that the workspace made itself.' }),
              values: z.array(z.string()).nullable().meta({ description: 'Of a choice.' }),
              kind: z.string().nullable().meta({ description: 'Of a record: what it points to.' }),
            }),
          ),
        }),
      ),
    }),
    example: () => ({}),
    run: async (ctx) => {
      const level = doorLevel(ctx.actor)
      const readable = [...ctx.app.kinds.values()].filter((served) => atLeast(level, served.may.read))
      // A guest sees named records and nothing of the rest, what the workspace calls its fields included.
      const custom = atLeast(highestLevel(ctx.actor), 'viewer')
      const kinds = []
      for (const served of readable)
        kinds.push({
          name: served.kind.name,
          plural: served.kind.plural,
          product: served.kind.product,
          mayImport: atLeast(level, levelOf(served, 'write')),
          fields: [...targetsOf(custom ? await importedKind(ctx, served.kind) : served.kind)].map(
            ([key, field]) => ({
              key,
              about: key === 'title' ? served.kind.titleAbout : field.about,
              type: field.type,
              required: field.required === true,
              values: field.type === 'choice' ? [...field.values] : null,
              kind: field.type === 'record' ? field.kind : null,
              label: field.label ?? null,
            }),
          ),
        })
      return { kinds }
    },
  }),
  defineOperation({
    name: 'import.progress',
    summary: 'Say how many rows a running import of yours has done; null where none runs on this server.',
    method: 'GET',
    path: '/import/progress/{id}',
    may: 'contributor',
    input: z.strictObject({ id: z.uuid() }),
    output: z.object({ done: z.int().nullable() }),
    example: () => ({ id: '0199a000-0000-7000-8000-000000000000' }),
    run: async (ctx, { id }) => ({
      done: importProgress(ctx.app, ctx.workspaceId, ctx.actor.personId, id).done(),
    }),
  }),
  defineOperation({
    name: 'import.stop',
    summary: 'Stop a running import of yours on this server: nothing of it is kept.',
    method: 'POST',
    path: '/import/progress/{id}/stop',
    may: 'contributor',
    reads: true,
    input: z.strictObject({ id: z.uuid() }),
    output: z.object({
      stopping: z
        .boolean()
        .meta({ description: 'False where none of that id runs here, or it is through already.' }),
    }),
    example: () => ({ id: '0199a000-0000-7000-8000-000000000000' }),
    run: async (ctx, { id }) => ({
      stopping: importProgress(ctx.app, ctx.workspaceId, ctx.actor.personId, id).stop(),
    }),
  }),
]
