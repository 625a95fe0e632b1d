import { sql } from 'kysely'
import { kindNamed } from '../../../core/app.ts'
import { loadRecords } from '../../../core/records/load.ts'
import { present } from '../../../core/records/present.ts'
import type { OwnDueLine, OwnDueSource } from '../due-contract.ts'

type Shown = {
  id: string
  ref: string
  title: string
  state: string
  examOn: string | null
  standing: { dueOn: string | null } | null
}

/** By when credentials that are held are renewed, and the exam days of those that are planned. */
export const credentialsDue: OwnDueSource = async (ctx, { today, until }) => {
  const { rows } = await sql<{ id: string }>`
    select b.id from credential b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
     where b.workspace_id = ${ctx.workspaceId} and b.state <> 'given-up' order by b.id`.execute(ctx.db)
  const served = kindNamed(ctx.app, 'credential')
  const ids = rows.map(({ id }) => id)
  const { records } = await present(ctx, served, await loadRecords(ctx, served, ids))
  return (records as unknown as Shown[]).flatMap(({ id, ref, title, state, examOn, standing }) => {
    const on = state === 'planned' ? examOn : (standing?.dueOn ?? null)
    const what = state === 'planned' ? ('exam' as const) : ('credential' as const)
    const line: OwnDueLine[] =
      on === null || on > until
        ? []
        : [{ what, on, id, ref, kind: 'credential', title, overdue: on < today, goal: null }]
    return line
  })
}
