import { sql } from 'kysely'
import { systemActor } from '../../../core/access/system-actor.ts'
import { hashOf, newSecret } from '../../../core/access/tokens.ts'
import { todayIn } from '../../../core/day.ts'
import { newId } from '../../../core/ids.ts'
import type { AccountContext, Context } from '../../../core/operations/context.ts'
import { notFound, Problem } from '../../../core/problems.ts'
import { keepChanges } from '../../../core/records/changes.ts'
import type { Head } from '../../../core/records/load.ts'
import type { Language } from '../../../core/words/vocabulary.ts'
import { gather, portfolioOf } from './gather.ts'
import { saysIn } from './words.ts'
import { documentOf } from './write.ts'

export type Share = {
  id: string
  name: string
  createdAt: string
  endsAt: string
  endedAt: string | null
  /** When it was read, the newest first. Who read it is not known. */
  readings: string[]
}

/** The links by which a portfolio is read, the newest first, with when each was read. Their secrets are nowhere. */
export const sharesOf = async (ctx: Context, portfolioId: string): Promise<Share[]> => {
  const { rows } = await sql<Omit<Share, 'readings'>>`
    select s.id, s.name, s.created_at as "createdAt", s.ends_at as "endsAt", s.ended_at as "endedAt"
      from directory.portfolio_share s
     where s.workspace_id = ${ctx.workspaceId} and s.portfolio_id = ${portfolioId} order by s.id desc`.execute(
    ctx.db,
  )
  const { rows: read } = await sql<{ shareId: string; at: string }>`
    select l.share_id as "shareId", l.at from portfolio_reading l
     where l.workspace_id = ${ctx.workspaceId} and l.portfolio_id = ${portfolioId} order by l.id desc`.execute(
    ctx.db,
  )
  const readings = Map.groupBy(read, ({ shareId }) => shareId)
  return rows.map((row) => ({ ...row, readings: (readings.get(row.id) ?? []).map(({ at }) => at) }))
}

/** Makes a link by which somebody without an account reads a portfolio. The secret is given once; its hash is kept. */
export const share = async (ctx: Context, head: Head, name: string, endsAt: string) => {
  const secret = newSecret()
  const id = newId(ctx.now)
  await sql`insert into directory.portfolio_share (id, hash, workspace_id, portfolio_id, name, created_at, ends_at)
    values (${id}, ${hashOf(secret)}, ${ctx.workspaceId}, ${head.id}, ${name}, ${ctx.now}, ${endsAt})`.execute(
    ctx.db,
  )
  await keepShare(ctx, head, [null, { name, endsAt }])
  return { id, link: `${ctx.app.url}/shown/${secret}` }
}

/** The portfolio and the name of a link of this workspace; throws where there is none. */
export const shareById = async (ctx: Context, id: string): Promise<{ portfolioId: string; name: string }> => {
  const { rows } = await sql<{ portfolioId: string; name: string }>`
    select s.portfolio_id as "portfolioId", s.name from directory.portfolio_share s
     where s.workspace_id = ${ctx.workspaceId} and s.id = ${id}`.execute(ctx.db)
  if (!rows[0]) throw notFound('This link')
  return rows[0]
}

/** Ends a link at once. When it was read stays. */
export const endShare = async (ctx: Context, head: Head, id: string, name: string): Promise<void> => {
  await sql`update directory.portfolio_share set ended_at = ${ctx.now}
     where workspace_id = ${ctx.workspaceId} and id = ${id} and ended_at is null`.execute(ctx.db)
  await keepShare(ctx, head, [{ name }, null])
}

/** Who may read is no field: it is written down as a setting is, and an undo leaves it. */
const keepShare = (ctx: Context, head: Head, change: [unknown, unknown]): Promise<void> =>
  keepChanges(ctx, [
    {
      recordId: head.id,
      kind: head.kind,
      ref: head.ref,
      productId: null,
      verb: 'settings',
      fields: { share: change },
    },
  ])

/**
 * The portfolio behind the secret of a link, for whoever has it: what stands in it now, never what is confidential,
 * and nothing else of the workspace. That it was read is kept for its owner, when and by which link, not by whom.
 * Unknown, ended, taken back and binned answer the same.
 */
export const readShared = async (account: AccountContext, secret: string, language: Language) => {
  const { rows } = await sql<{
    id: string
    workspace_id: string
    portfolio_id: string
    name: string
    ends_at: string
  }>`
    select id, workspace_id, portfolio_id, name, ends_at from directory.portfolio_share
     where hash = ${hashOf(secret)} and ended_at is null and ends_at > ${account.now}`.execute(account.db)
  const [found] = rows
  if (!found) throw gone()
  const ctx = await account.enter(found.workspace_id, systemActor)
  const portfolio = await portfolioOf(ctx, found.portfolio_id).catch((error: unknown) => {
    throw error instanceof Problem ? gone() : error
  })
  const taken = await gather(ctx, { portfolio: portfolio.ref })
  await sql`insert into portfolio_reading (workspace_id, id, portfolio_id, share_id, name, at)
    values (${ctx.workspaceId}, ${newId(ctx.now)}, ${found.portfolio_id}, ${found.id}, ${found.name}, ${ctx.now})`.execute(
    ctx.db,
  )
  const doc = documentOf({ ...taken, confidential: 0 }, saysIn(language), await todayIn(ctx))
  return { document: { ...doc, foot: '' }, by: taken.basics.name, endsAt: found.ends_at }
}

const gone = (): Problem =>
  new Problem('gone', 'This link has ended, or never was. Ask whoever gave it to you for a new one.')
