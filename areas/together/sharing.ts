import { sql } from 'kysely'
import { systemActor } from '../../core/access/system-actor.ts'
import { hashOf, newSecret } from '../../core/access/tokens.ts'
import { newId } from '../../core/ids.ts'
import type { AccountContext, Context } from '../../core/operations/context.ts'
import { notFound, Problem } from '../../core/problems.ts'
import { keepChanges } from '../../core/records/changes.ts'
import { type Head, loadRecords } from '../../core/records/load.ts'
import { fieldValues, type StoredRecord } from '../../core/records/shape.ts'
import { decision } from './contract.ts'
import { partsOf } from './whole.ts'

/** Fewer hands than this are not summed up for the world (decisions.md 18). */
export const LEAST_HANDS = 10

export type Share = {
  id: string
  name: string
  createdAt: string
  endsAt: string | null
  endedAt: string | null
  reads: number
  readAt: string | null
}

/** The links by which a decision was opened to the world, the newest first. Their secrets are nowhere. */
export const sharesOf = async (ctx: Context, decisionId: string): Promise<Share[]> => {
  const { rows } = await sql<Share>`
    select s.id, s.name, s.created_at as "createdAt", s.ends_at as "endsAt", s.ended_at as "endedAt", s.reads,
           s.read_at as "readAt"
      from directory.decision_share s
     where s.workspace_id = ${ctx.workspaceId} and s.decision_id = ${decisionId} order by s.id desc`.execute(
    ctx.db,
  )
  return rows
}

/** Makes a link that anybody may read by. The secret is given once; only its hash is kept. */
export const share = async (ctx: Context, head: Head, name: string, endsAt: string | null) => {
  const secret = newSecret()
  const id = newId(ctx.now)
  await sql`insert into directory.decision_share (id, hash, workspace_id, decision_id, name, created_at, created_by, ends_at)
    values (${id}, ${hashOf(secret)}, ${ctx.workspaceId}, ${head.id}, ${name}, ${ctx.now}, ${ctx.actor.personId || null},
            ${endsAt})`.execute(ctx.db)
  await keepShare(ctx, head, [null, { name, endsAt }])
  return { id, link: `${ctx.app.url}/d/${secret}` }
}

/** Ends a link at once. Gives the decision's id; throws where there is no such link in this workspace. */
export const shareById = async (ctx: Context, id: string): Promise<{ decisionId: string; name: string }> => {
  const { rows } = await sql<{ decisionId: string; name: string }>`
    select s.decision_id as "decisionId", s.name from directory.decision_share s
     where s.workspace_id = ${ctx.workspaceId} and s.id = ${id}`.execute(ctx.db)
  if (!rows[0]) throw notFound('This link')
  return rows[0]
}

export const endShare = async (ctx: Context, head: Head, id: string, name: string): Promise<void> => {
  await sql`update directory.decision_share set ended_at = ${ctx.now}
     where workspace_id = ${ctx.workspaceId} and id = ${id} and ended_at is null`.execute(ctx.db)
  await keepShare(ctx, head, [{ name }, null])
}

/** Who may read is no field: it is written down as a setting is, and an undo leaves it. */
const keepShare = (ctx: Context, head: Head, share: [unknown, unknown]): Promise<void> =>
  keepChanges(ctx, [
    {
      recordId: head.id,
      kind: head.kind,
      ref: head.ref,
      productId: head.product_id,
      verb: 'settings',
      fields: { share },
    },
  ])

/**
 * The decision behind the secret of a link, for whoever has it: counted as a read. Nobody is named in it, other records
 * neither; hands are summed up from ten on. Throws where the link is unknown, ended or taken back.
 */
export const readShared = async (account: AccountContext, secret: string) => {
  const { rows } = await sql<{ id: string; workspace_id: string; decision_id: string }>`
    update directory.decision_share set reads = reads + 1, read_at = ${account.now}
     where hash = ${hashOf(secret)} and ended_at is null and (ends_at is null or ends_at > ${account.now})
    returning id, workspace_id, decision_id`.execute(account.db)
  const [found] = rows
  if (!found) throw gone()
  const ctx = await account.enter(found.workspace_id, systemActor)
  const served = account.app.kinds.get('decision')
  const [row] = served ? await loadRecords(ctx, served, [found.decision_id]) : []
  if (!row || row.binned_at !== null) throw gone()
  return { ...(await shown(ctx, row)), institution: await institutionOf(ctx) }
}

const gone = (): Problem =>
  new Problem('gone', 'This link has ended, or never was. Ask whoever gave it to you for a new one.')

const institutionOf = async (ctx: Context) => {
  const { rows } = await sql<{ name: string; timeZone: string; demo: boolean }>`
    select w.name, w.time_zone as "timeZone", w.demo from workspace w where w.id = ${ctx.workspaceId}`.execute(
    ctx.db,
  )
  return rows[0] ?? { name: '', timeZone: 'UTC', demo: false }
}

const shown = async (ctx: Context, row: StoredRecord) => {
  const values = fieldValues(decision, row) as Record<string, string> & { publishedAt: string | null }
  const { options, positions, figures } = await partsOf(ctx, row.id)
  const groups = positions.flatMap(({ optionId, who, fist, words }) =>
    who?.kind === 'group' ? [{ optionId, group: who.title, fist, words }] : [],
  )
  return {
    ref: `DEC-${row.number}`,
    title: row.title,
    state: values['state'] as 'open' | 'decided' | 'published',
    question: values['question'] ?? '',
    outcome: values['outcome'] ?? '',
    decidedOn: (values['decidedOn'] as string | null | undefined) ?? null,
    publishedAt: values.publishedAt,
    dissent: values['dissent'] ?? '',
    shutOut: values['shutOut'] ?? '',
    shutOutAnswer: values['shutOutAnswer'] ?? '',
    technical: values['technical'] ?? '',
    educational: values['educational'] ?? '',
    options: options.map(({ id, title, pros, cons, chosen, fists }) => ({
      id,
      title,
      pros,
      cons,
      chosen,
      hands: fists.n >= LEAST_HANDS ? fists : null,
    })),
    groups,
    figures: figures.map(({ optionId, label, value, sum, source }) => ({
      optionId,
      label,
      value,
      sum,
      source,
    })),
  }
}
