import { sql } from 'kysely'
import type { Context } from '../../core/operations/context.ts'
import { invalid, Problem } from '../../core/problems.ts'
import { accountOf } from './members.ts'

/** Operations by which somebody's own account gives its address to its persons. */
const OWN_DOING: ReadonlySet<string> = new Set(['account.change', 'workspace.create', 'invitation.accept'])

/** What may be done with people who can sign in: their address is their account's, and they do not go into the bin. */
export const personRules = {
  check: async (
    ctx: Context,
    next: Record<string, unknown>,
    before: Record<string, unknown> | null,
    id: string | null,
  ): Promise<void> => {
    if (!before || !id || next['email'] === before['email']) return
    const account = await accountOf(ctx, id)
    if (!account) return
    const held = await ctx.app.identity.account(account)
    if (held?.email === next['email'] || OWN_DOING.has(ctx.operation)) return
    throw invalid(
      'email',
      'This person signs in with their address, so only they can change it, under My account. It was left as it is.',
    )
  },
  binning: async (ctx: Context, ids: readonly string[]): Promise<void> => {
    const { rows } = await sql<{ number: number }>`
      select r.number from member m
        join record r on r.workspace_id = ${ctx.workspaceId} and r.id = m.person_id
       where m.workspace_id = ${ctx.workspaceId} and m.person_id = any(${[...ids]}::uuid[])
         and m.disabled_at is null
       order by r.number limit 1`.execute(ctx.db)
    const [member] = rows
    if (!member) return
    throw new Problem(
      'in-use',
      `PERSON-${member.number} can sign in here. Disable them under Settings, Members first; nothing was moved.`,
    )
  },
}
