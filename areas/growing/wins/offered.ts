import { sql } from 'kysely'
import { newId } from '../../../core/ids.ts'
import type { Context } from '../../../core/operations/context.ts'
import { addDays } from '../../../engines/calendar/days.ts'
import type { Rung } from '../../../engines/claims/claims.ts'
import type { Place } from '../elsewhere.ts'
import type { OFFERED_FROM } from './contract.ts'

/** Something that may be a win, worded no stronger than what is known of it. */
export type Offer = {
  /** Names it for good, so that it is offered once. */
  key: string
  from: (typeof OFFERED_FROM)[number]
  on: string
  /** How it may be worded. */
  title: string
  /** What is known of it, in words. */
  says: string
  /** Where it lies; null for what lies here. */
  workspace: Place | null
  /** The shared record that the win would rest on; null where there is none, as of thanks. */
  record: { id: string; ref: string; kind: string; title: string } | null
  product: string
  carries: Rung
  /** What the capture begins with beside the title. */
  fill: { goal: string | null; fromValue: number | null; toValue: number | null; unit: string }
}

export const NO_FILL: Offer['fill'] = { goal: null, fromValue: null, toValue: null, unit: '' }

/** Half a year back; what is older is written by hand. */
export const RECENT_DAYS = 183

export const sinceDay = (today: string): string => addDays(today, -RECENT_DAYS)

type Fate = { key: string; state: 'taken' | 'aside' | 'again'; title: string; at: string; gone: boolean }

/** What became of everything that was ever offered: the latest word for each key. A win in the bin took nothing. */
export const fatesOf = async (ctx: Context): Promise<Map<string, Fate>> => {
  const { rows } = await sql<Fate>`
    select distinct on (s.key) s.key, s.state, s.title, s.at, r.binned_at is not null as gone from win_suggestion s
      left join record r on r.workspace_id = ${ctx.workspaceId} and r.id = s.win_id
     where s.workspace_id = ${ctx.workspaceId} order by s.key, s.id desc`.execute(ctx.db)
  return new Map(rows.map((row) => [row.key, row]))
}

/** Keeps what became of an offer. A row is only ever added. */
export const keepFate = async (
  ctx: Context,
  fate: { key: string; state: Fate['state']; title: string; winId?: string },
): Promise<void> => {
  await sql`insert into win_suggestion (workspace_id, id, key, state, win_id, title, at)
    values (${ctx.workspaceId}, ${newId(ctx.now)}, ${fate.key}, ${fate.state}, ${fate.winId ?? null}, ${fate.title}, ${ctx.now})`.execute(
    ctx.db,
  )
  ctx.announce('win.offers', {})
}

/** The ids of the shared records that wins rest on already. */
export const restedOn = async (ctx: Context): Promise<Set<string>> => {
  const { rows } = await sql<{ id: string }>`
    select b.rests_id as id from win b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
     where b.workspace_id = ${ctx.workspaceId} and b.rests_id <> ''`.execute(ctx.db)
  return new Set(rows.map((row) => row.id))
}
