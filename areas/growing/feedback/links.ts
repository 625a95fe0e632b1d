import { sql } from 'kysely'
import { systemActor } from '../../../core/access/system-actor.ts'
import { hashOf, newSecret } from '../../../core/access/tokens.ts'
import { kindNamed } from '../../../core/app.ts'
import { todayIn } from '../../../core/day.ts'
import { newId } from '../../../core/ids.ts'
import type { AccountContext, Context } from '../../../core/operations/context.ts'
import { notFound, Problem } from '../../../core/problems.ts'
import { keepChanges } from '../../../core/records/changes.ts'
import { type Head, loadRecords } from '../../../core/records/load.ts'
import { fieldValues } from '../../../core/records/shape.ts'
import type { Skill } from '../../../engines/skill-matrix/matrix.ts'
import { feedbackRequest } from './contract.ts'
import { leastOf, questionsIn, type Rater } from './model.ts'

export type FeedbackLink = {
  id: string
  name: string
  most: number
  used: number
  createdAt: string
  endedAt: string | null
}

/** The links that were given out, the newest first. Their secrets are nowhere. */
export const linksOfRequest = async (ctx: Context, requestId: string): Promise<FeedbackLink[]> => {
  const { rows } = await sql<FeedbackLink>`
    select id, name, most, used, created_at as "createdAt", ended_at as "endedAt" from directory.feedback_link
     where workspace_id = ${ctx.workspaceId} and request_id = ${requestId} order by id desc`.execute(ctx.db)
  return rows
}

/** Makes a link that takes `most` answers. The secret is given once; only its hash is kept. */
export const giveLink = async (ctx: Context, head: Head, name: string, most: number) => {
  const secret = newSecret()
  const id = newId(ctx.now)
  await sql`insert into directory.feedback_link (id, hash, workspace_id, request_id, name, most, created_at)
    values (${id}, ${hashOf(secret)}, ${ctx.workspaceId}, ${head.id}, ${name}, ${most}, ${ctx.now})`.execute(
    ctx.db,
  )
  await keepLink(ctx, head, [null, { name, most }])
  return { id, link: `${ctx.app.url}/f/${secret}` }
}

/** The request and the name of a link. Throws where there is none in this workspace. */
export const linkById = async (ctx: Context, id: string): Promise<{ requestId: string; name: string }> => {
  const { rows } = await sql<{ requestId: string; name: string }>`
    select request_id as "requestId", name from directory.feedback_link
     where workspace_id = ${ctx.workspaceId} and id = ${id}`.execute(ctx.db)
  if (!rows[0]) throw notFound('This link')
  return rows[0]
}

export const endLink = async (ctx: Context, head: Head, id: string, name: string): Promise<void> => {
  await sql`update directory.feedback_link set ended_at = ${ctx.now}
     where workspace_id = ${ctx.workspaceId} and id = ${id} and ended_at is null`.execute(ctx.db)
  await keepLink(ctx, head, [{ name }, null])
}

const keepLink = (ctx: Context, head: Head, link: [unknown, unknown]): Promise<void> =>
  keepChanges(ctx, [
    {
      recordId: head.id,
      kind: head.kind,
      ref: head.ref,
      productId: null,
      verb: 'settings',
      fields: { feedbackLink: link },
    },
  ])

/** An unknown link, an ended one and one of a closed request are answered alike: nobody learns which it is. */
const over = (): Problem =>
  new Problem(
    'gone',
    'This link has ended, or never was. Nothing was sent. Ask whoever gave it to you whether they still want to hear from you.',
  )
const used = (): Problem =>
  new Problem(
    'conflict',
    'This link has been used: your answer was taken, and nothing more can be sent with it.',
  )

export type Asked = {
  ctx: Context
  linkId: string
  request: { id: string; raters: Rater; intro: string; endsOn: string | null }
  skills: Skill[]
  scales: string[]
  texts: string[]
  least: number
  asker: string
}

/**
 * The request behind the secret of a link, for whoever has it, and the workspace entered. `lock` holds the link until the
 * transaction ends, so that it is used no oftener than it may be.
 */
export const askedBy = async (account: AccountContext, secret: string, lock: boolean): Promise<Asked> => {
  type Found = { id: string; workspace_id: string; request_id: string; most: number; used: number }
  const { rows } = await sql<Found>`
    select id, workspace_id, request_id, most, used from directory.feedback_link
     where hash = ${hashOf(secret)} and ended_at is null ${lock ? sql`for update` : sql``}`.execute(
    account.db,
  )
  const [link] = rows
  if (!link) throw over()
  const ctx = await account.enter(link.workspace_id, systemActor)
  const [row] = await loadRecords(ctx, kindNamed(ctx.app, 'feedback-request'), [link.request_id])
  if (!row || row.binned_at !== null) throw over()
  const values = fieldValues(feedbackRequest, row) as {
    raters: Rater
    state: string
    intro: string
    scales: string
    texts: string
    skills: Skill[]
    endsOn: string | null
  }
  if (values.state !== 'open' || (values.endsOn !== null && values.endsOn < (await todayIn(ctx))))
    throw over()
  if (link.used >= link.most) throw used()
  return {
    ctx,
    linkId: link.id,
    request: { id: row.id, raters: values.raters, intro: values.intro, endsOn: values.endsOn },
    scales: questionsIn(values.scales),
    texts: questionsIn(values.texts),
    skills: values.skills,
    least: leastOf(values.raters),
    asker: await ownerOf(ctx),
  }
}

/** A person's own workspace has one member; what they are called there is what those they ask read. */
const ownerOf = async (ctx: Context): Promise<string> => {
  const { rows } = await sql<{ title: string }>`
    select r.title from member m join record r on r.workspace_id = ${ctx.workspaceId} and r.id = m.person_id
     where m.workspace_id = ${ctx.workspaceId} order by m.person_id limit 1`.execute(ctx.db)
  return rows[0]?.title ?? ''
}

/** Counts one more use. */
export const useLink = async (ctx: Context, linkId: string): Promise<void> => {
  await sql`update directory.feedback_link set used = used + 1 where id = ${linkId}`.execute(ctx.db)
}
