import { addMonths } from '../../../engines/renewal/renewal.ts'
import { STRETCH } from '../model.ts'

export const VERDICTS = ['keep', 'adjust', 'drop', 'done'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Goals are looked at every so many months at least. */
export const REVIEW_MONTHS = 6

export const latestNext = (heldOn: string): string => addMonths(heldOn, REVIEW_MONTHS)

export type LastReview = { heldOn: string; nextOn: string | null }

/**
 * When the next review is due: on the day that was set at the last one, and six months after it at the latest; before
 * the first one, six months after the oldest goal that is open. Null where there is neither.
 */
export const reviewDueOn = (last: LastReview | null, oldestGoalOn: string | null): string | null => {
  const from = last?.heldOn ?? oldestGoalOn
  if (from === null) return null
  const latest = latestNext(from)
  return last?.nextOn && last.nextOn < latest ? last.nextOn : latest
}

/** How a goal that is done ended: at all of the way, or at 70 % of it where it was a stretch. Unmeasured counts as said. */
export const endOf = (progress: number | null, isStretch: boolean): 'met' | 'missed' =>
  progress === null || progress >= (isStretch ? STRETCH : 1) ? 'met' : 'missed'

export const PACKET_PURPOSES = ['one-to-one', 'appraisal', 'promotion', 'month'] as const
export type PacketPurpose = (typeof PACKET_PURPOSES)[number]

/** How many months back a packet looks unless said otherwise. */
export const PACKET_MONTHS: Record<PacketPurpose, number> = {
  'one-to-one': 1,
  month: 1,
  appraisal: 12,
  promotion: 24,
}

export const packetFrom = (purpose: PacketPurpose, to: string): string =>
  addMonths(to, -PACKET_MONTHS[purpose])
