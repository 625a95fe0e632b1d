import type { Context } from '../../core/operations/context.ts'

/** What of one's own growth falls on a day. Another part adds its own word here, and its source in `due.ts`. */
export const OWN_DUE = [
  'goal-end',
  'first-step',
  'milestone',
  'credential',
  'exam',
  'study',
  'follow-up',
  'advert',
  'goal-review',
  'feedback-request',
  'sprint-goal',
] as const
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

/** A record that a day is set for, without what kind of day it is. */
export type OwnDay = Pick<OwnDueLine, 'id' | 'ref' | 'kind' | 'title' | 'on'>

/** Such a day as a line of what is due; about no goal. */
export const asDue = (what: OwnDue, { id, ref, kind, title, on }: OwnDay, today: string): OwnDueLine => ({
  what,
  on,
  id,
  ref,
  kind,
  title,
  overdue: on < today,
  goal: null,
})
