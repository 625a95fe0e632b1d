import type { Verdict } from '../language.ts'
import { RULE_IDS, type RuleId } from '../rules.ts'

/**
 * A goal as somebody may write it, with what a careful coach says of each of the twenty rules. Written by judgement
 * before the checker was asked; where both differ, the checker is mended.
 */
export type Golden = {
  text: string
  /** What the coach would say, in a sentence. */
  coach: string
  /** Kept, beside what a plain sentence keeps. */
  met?: string
  missing?: string
  partly?: string
  wrong?: string
}

/** What a plain sentence keeps: it begins with a verb, has an object, no vague word, one goal, an outcome. */
const PLAIN: readonly string[] = ['S1', 'S2', 'S3', 'S4', 'R3', 'R4']

/** The verdict on every rule: what is written, else what a plain sentence has. */
export const expectedOf = (golden: Golden): Record<RuleId, Verdict> => {
  const says = (list: string | undefined, id: RuleId) => (list ?? '').split(' ').includes(id)
  const verdictOf = (id: RuleId): Verdict => {
    for (const verdict of ['met', 'missing', 'partly', 'wrong'] as const)
      if (says(golden[verdict], id)) return verdict
    return PLAIN.includes(id) ? 'met' : 'missing'
  }
  return Object.fromEntries(RULE_IDS.map((id) => [id, verdictOf(id)])) as Record<RuleId, Verdict>
}
