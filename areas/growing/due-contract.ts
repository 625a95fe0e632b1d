import type { Context } from '../../core/operations/context.ts'

/** What of one's own growth falls on a day. Another part adds its own word here, and its source in `due.ts`. */
export const OWN_DUE = ['goal-end', 'first-step', 'credential', 'exam'] as const
export type OwnDue = (typeof OWN_DUE)[number]

/** A day of one's own growth: by when a goal ends, on which its first step falls, when a credential is due. */
export type OwnDueLine = {
  what: OwnDue
  /** `2026-12-11`, where the person is. */
  on: string
  id: string
  ref: string
  kind: string
  title: string
  overdue: boolean
  /** The goal that it is about; null where it is about none. */
  goal: { ref: string; title: string } | null
}

/** What of one part falls on a day up to `until` (both calendar days), what is overdue included. */
export type OwnDueSource = (ctx: Context, asked: { today: string; until: string }) => Promise<OwnDueLine[]>
