import type { Context } from '../operations/context.ts'
import { Problem } from '../problems.ts'

/** What is personal is refused in every workspace but a person's own, whoever asks: it could be read there by others. */
export const notHere = (): Problem =>
  new Problem(
    'not-allowed',
    'This belongs into your own workspace, which nobody else can open, and is kept nowhere else. Nothing was changed. Your own workspace is listed last when you ask who you are.',
  )

/** Refuses unless the workspace is a person's own. */
export const checkOwn = async (ctx: Pick<Context, 'db' | 'workspaceId'>): Promise<void> => {
  const row = await ctx.db
    .selectFrom('workspace')
    .select('personal')
    .where('id', '=', ctx.workspaceId)
    .executeTakeFirst()
  if (!row?.personal) throw notHere()
}
