import { basename } from 'node:path'
import { z } from 'zod'
import { defineOperation, type Operation } from '../operations/define.ts'

/** What admins may know of backups. Making and proving them is for whoever runs the server: doors/operator. */
export const backupOperations: Operation[] = [
  defineOperation({
    name: 'backup.list',
    summary: 'List the latest backups of this server, with what came of proving each; newest first.',
    method: 'GET',
    path: '/backups',
    may: 'admin',
    input: z.strictObject({}),
    output: z.object({
      nightly: z
        .object({ keep: z.int() })
        .nullable()
        .meta({ description: 'How many nightly backups stay; null where none are made.' }),
      backups: z.array(
        z.object({
          id: z.uuid(),
          at: z.iso.datetime(),
          name: z.string().meta({ description: 'Of its file, without the folder.' }),
          by: z.string().meta({ description: 'command or nightly.' }),
          bytes: z.int(),
          fault: z.string().meta({ description: 'Why it was not made; empty where it was.' }),
          provedAt: z.iso.datetime().nullable(),
          proofFault: z
            .string()
            .meta({ description: 'What was wrong with it when it was restored for a proof.' }),
        }),
      ),
    }),
    example: () => ({}),
    run: async (ctx) => {
      const rows = await ctx.db
        .selectFrom('directory.backup')
        .select(['id', 'at', 'file', 'made_by', 'bytes', 'fault', 'proved_at', 'proof_fault'])
        .orderBy('at', 'desc')
        .limit(20)
        .execute()
      const { nightly } = ctx.app.backups
      return {
        nightly: nightly && { keep: nightly.keep },
        backups: rows.map((row) => ({
          id: row.id,
          at: row.at,
          name: basename(row.file),
          by: row.made_by,
          bytes: row.bytes,
          fault: row.fault,
          provedAt: row.proved_at,
          proofFault: row.proof_fault,
        })),
      }
    },
  }),
]
