import { sql } from 'kysely'
import { z } from 'zod'
import type { Reaction } from '../../core/area.ts'
import { shapesOf } from '../../core/exchange/workspace-tables.ts'
import type { AccountContext, Context, Db } from '../../core/operations/context.ts'
import { defineAccountOperation, type Operation } from '../../core/operations/define.ts'
import { enterWorkspace } from '../../core/operations/run.ts'
import { notFound } from '../../core/problems.ts'
import { personally } from './account-operations.ts'
import { personalWorkspaceOf } from './personal.ts'

/**
 * Somebody who comes from another Linchpin has been given an empty workspace of their own at their first sign-in. What
 * they restore then takes its place, so that they have one, and it is theirs. Where they have written into the empty
 * one it stays, beside the restored one, and they choose.
 */
export const ownRestored: Reaction = {
  to: 'workspace.restored',
  wants: (_, payload) => typeof payload['accountId'] === 'string',
  run: async (ctx, payload) => {
    const accountId = String(payload['accountId'])
    if (!(await isOwnOf(ctx.db, ctx.workspaceId, accountId))) return
    const present = await personalWorkspaceOf(ctx.app.db, accountId)
    if (present === ctx.workspaceId) return
    if (present !== null && !(await isUntouched(ctx, present))) return
    await makeOwn(ctx.db, accountId, ctx.workspaceId)
    if (present !== null) await removeUntouched(ctx, present)
  },
}

/** Whether a workspace is a personal one that this account owns. */
const isOwnOf = async (db: Db, workspaceId: string, accountId: string): Promise<boolean> => {
  const { rows } = await sql`
    select 1 from directory.membership d
      join workspace w on w.id = ${workspaceId} and w.personal
      join member m on m.workspace_id = ${workspaceId} and m.person_id = d.person_id and m.role = 'owner'
     where d.workspace_id = ${workspaceId} and d.account_id = ${accountId}`.execute(db)
  return rows.length > 0
}

const makeOwn = async (db: Db, accountId: string, workspaceId: string): Promise<void> => {
  await sql`insert into directory.personal_workspace (account_id, workspace_id) values (${accountId}, ${workspaceId})
    on conflict (account_id) do update set workspace_id = excluded.workspace_id`.execute(db)
}

/** Nothing was made or changed in it since it was founded. */
const isUntouched = async (ctx: Context, workspaceId: string): Promise<boolean> => {
  await enterWorkspace(ctx.db, workspaceId)
  const { rows } = await sql<{ records: number; later: number }>`
    select (select count(*)::int from record where workspace_id = ${workspaceId}) as records,
           (select count(*)::int from change c join workspace w on w.id = c.workspace_id
             where c.workspace_id = ${workspaceId} and c.at > w.created_at) as later`.execute(ctx.db)
  await enterWorkspace(ctx.db, ctx.workspaceId)
  return rows[0]?.records === 1 && rows[0].later === 0
}

/** Takes an untouched workspace away, with its address and its tokens: an empty second one would only be in the way. */
const removeUntouched = async (ctx: Context, workspaceId: string): Promise<void> => {
  await enterWorkspace(ctx.db, workspaceId)
  const { rows } = await sql<{ name: string }>`
    select c.table_name as name from information_schema.columns c
      join information_schema.tables t
        on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
     where c.table_schema = 'public' and c.column_name = 'workspace_id'`.execute(ctx.db)
  const shapes = await shapesOf(
    ctx.db,
    rows.map(({ name }) => name),
  )
  // What points at something goes before it.
  for (const { name } of shapes.toReversed())
    await sql`delete from ${sql.table(name)} where workspace_id = ${workspaceId}`.execute(ctx.db)
  await sql`delete from workspace where id = ${workspaceId}`.execute(ctx.db)
  for (const table of ['membership', 'slug', 'token'])
    await sql`delete from ${sql.table(`directory.${table}`)} where workspace_id = ${workspaceId}`.execute(
      ctx.db,
    )
  await enterWorkspace(ctx.db, ctx.workspaceId)
}

export const ownOperations: Operation[] = [
  defineAccountOperation({
    name: 'account.choose-own',
    summary:
      'Say which of your own workspaces is the one that you use. A restored one stands beside the other until you do; nothing is taken from either.',
    method: 'POST',
    path: '/account/own-workspace',
    may: 'account',
    notForAssistants: true,
    input: z.strictObject({ workspaceId: z.uuid() }),
    output: z.object({ workspaceId: z.uuid() }),
    example: () => ({ workspaceId: '019aa9c1-7d2e-7c3a-9d53-2f4a6b8c0d1e' }),
    run: async (ctx: AccountContext, { workspaceId }) => {
      const { accountId } = personally(ctx)
      await enterWorkspace(ctx.db, workspaceId)
      if (!(await isOwnOf(ctx.db, workspaceId, accountId))) throw notFound('This workspace of yours')
      await makeOwn(ctx.db, accountId, workspaceId)
      return { workspaceId }
    },
  }),
]
