import type { GoalText, Span } from './goal-text.ts'
import type { Facts, Language, Verdict } from './language.ts'
import type { Band, RuleId } from './rules.ts'

/** What is known of a goal besides its text. Everything may be absent; days are `2026-11-21`. */
export type GoalFields = {
  baseline?: number | null
  target?: number | null
  /** Where the figure is read. */
  source?: string
  endsOn?: string | null
  cadence?: string | null
  firstStep?: string
  firstStepOn?: string | null
  ifThen?: string
  /** Why: an aim that it serves. */
  reason?: string
  skill?: string | null
  beneficiary?: string | null
  level?: 'entry' | 'mid' | 'senior' | null
  hoursNeeded?: number | null
  hoursAWeek?: number | null
  /** The figure so far, oldest first. */
  readings?: readonly { on: string; value: number }[]
}

/** Days on which nothing should end: exams, freezes, holidays; both ends belong to it. */
export type ClosedSpan = { from: string; to: string; name: string }

export type GoalToCheck = {
  text: string
  /** The day on which it is looked at. */
  today: string
  fields?: GoalFields
  closed?: readonly ClosedSpan[]
  /** Rules that the person set aside, with a reason kept elsewhere. */
  dismissed?: readonly string[]
}

export type Finding = {
  id: RuleId
  points: number
  of: number
  verdict: Verdict
  /** In words: what was found, or what is asked for. */
  says: string
  /** The words of the text that it means, each maybe with what to say instead. */
  spans: readonly Span[]
  dismissed: boolean
}

export type Checked = {
  /** 0 to 100: points of the rules that count, of all that they could give. */
  score: number
  band: Band
  findings: readonly Finding[]
}

/** What a rule sees, and what it answers: its points (of its own), the verdict, and what its sentence names. */
export type Seen = {
  goal: GoalText
  fields: GoalFields
  today: string
  closed: readonly ClosedSpan[]
  language: Language
  /** The day on which it ends: the field, else the last day named in the text. */
  endsOn: string | null
}
export type Answer = { points: number; verdict: Verdict; facts?: Facts; spans?: readonly Span[] }
export type Rule = (seen: Seen) => Answer

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)

export const isFilled = (text: string | null | undefined): boolean => (text ?? '').trim() !== ''

const NONE: Answer = { points: 0, verdict: 'missing' }
export const missing = (facts?: Facts): Answer => (facts ? { ...NONE, facts } : NONE)
export const met = (points: number, spans: readonly Span[] = [], facts?: Facts): Answer => ({
  points,
  verdict: 'met',
  spans,
  ...(facts ? { facts } : {}),
})
