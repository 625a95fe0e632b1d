import { sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../../core/access/check.ts'
import { todayIn } from '../../core/day.ts'
import type { Derived, ServedKind } from '../../core/kinds/served.ts'
import { invalid, Problem } from '../../core/problems.ts'
import { CRITERIA } from './criteria.ts'
import { daysBetween, STALE_AFTER } from './model.ts'

/** What an obligation shows beside its fields. Days are counted where the workspace is. */
export const obligationFigures: Derived = {
  shape: {
    daysLeft: z
      .int()
      .nullable()
      .meta({ description: 'Days until it holds; negative once it does; null without a day.' }),
    stale: z
      .boolean()
      .meta({ description: `Its source was last read more than ${STALE_AFTER} days ago, or never.` }),
    findings: z.int().meta({ description: 'Open findings that stand against it.' }),
  },
  load: async (ctx, ids, records) => {
    const today = await todayIn(ctx)
    const { rows } = await sql<{ id: string; findings: number }>`
      select b.obligation_id as id, count(*)::int as findings from finding b
        join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null and ${readable(ctx)}
       where b.workspace_id = ${ctx.workspaceId} and b.state = 'open' and b.obligation_id = any(${ids}::uuid[])
       group by b.obligation_id`.execute(ctx.db)
    const counts = new Map(rows.map((row) => [row.id, row.findings]))
    return new Map(
      records.map((record) => {
        const { dueOn, asOf } = record as unknown as { dueOn: string | null; asOf: string | null }
        return [
          record.id,
          {
            daysLeft: dueOn ? daysBetween(today, dueOn) : null,
            stale: asOf === null || daysBetween(asOf, today) > STALE_AFTER,
            findings: counts.get(record.id) ?? 0,
          },
        ]
      }),
    )
  },
}

const itemShape = z.object({ ref: z.string(), title: z.string(), state: z.string() })

/** What a finding shows beside its fields. */
export const findingFigures: Derived = {
  shape: {
    asks: z.string().meta({ description: 'What its criterion asks, in a few words.' }),
    level: z.string(),
    item: itemShape.nullable().meta({ description: 'The item by which it is to be fixed.' }),
    seemsFixed: z.boolean().meta({
      description: 'Its item is done and the finding still open: somebody should look whether it is gone.',
    }),
  },
  load: async (ctx, ids, records) => {
    const { rows } = await sql<{ id: string; ref: string; title: string; state: string }>`
      select l.from_id as id, 'ITEM-' || r.number as ref, r.title, i.state from link l
        join record r on r.workspace_id = ${ctx.workspaceId} and r.id = l.to_id and r.binned_at is null and ${readable(ctx)}
        join item i on i.workspace_id = ${ctx.workspaceId} and i.id = r.id
       where l.workspace_id = ${ctx.workspaceId} and l.type = 'becomes' and l.from_id = any(${ids}::uuid[])
       order by l.id`.execute(ctx.db)
    const items = new Map(rows.map(({ id, ...item }) => [id, item]))
    return new Map(
      records.map((record) => {
        const { criterion, state } = record as unknown as { criterion: string; state: string }
        const known = CRITERIA.get(criterion)
        const item = items.get(record.id) ?? null
        return [
          record.id,
          {
            asks: known?.about ?? '',
            level: known?.level ?? '',
            item,
            seemsFixed: state === 'open' && item?.state === 'done',
          },
        ]
      }),
    )
  },
}

/** A finding is dated by the day on which it is written down, unless another is given. */
export const completeFindings: NonNullable<ServedKind['complete']> = async (ctx, list) => {
  const today = await todayIn(ctx)
  return list.map((given) => ({ ...given, foundOn: given['foundOn'] ?? today }))
}

/** A criterion that exists, a reason for whatever closes it, and no blocker waved through. */
export const checkFinding: NonNullable<ServedKind['check']> = async (_ctx, next) => {
  const { criterion, state, severity, reason } = next as Record<string, string>
  if (criterion && !CRITERIA.has(criterion))
    throw invalid(
      'criterion',
      `Nothing was changed: WCAG has no criterion ${criterion}. It is written as 1.4.3; leave it empty where none fits.`,
    )
  if (state === 'accepted' && severity === 'blocker')
    throw new Problem(
      'conflict',
      'Nothing was changed: a blocker is not accepted. Fix it, or sign an exception with a reason and an end date on the release that has to go.',
      { errors: [{ path: 'state', message: 'A blocker stays open until it is fixed.' }] },
    )
  if (state !== 'open' && !String(reason ?? '').trim())
    throw invalid(
      'reason',
      state === 'fixed'
        ? 'Nothing was changed: say how the fix was checked.'
        : 'Nothing was changed: say why it is accepted.',
    )
}

/** An obligation that names a level of WCAG names its version too. */
export const checkObligation: NonNullable<ServedKind['check']> = async (_ctx, next) => {
  if (next['wcagLevel'] && !next['wcagVersion'])
    throw invalid('wcagVersion', 'Nothing was changed: say of which version of WCAG the level is.')
}
