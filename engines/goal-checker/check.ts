import { firstStepSoon, hasPlan, paceIsPossible, timeIsThere } from './achievable.ts'
import { en } from './en.ts'
import type { Answer, Checked, Finding, GoalToCheck, Rule, Seen } from './goal.ts'
import { endNamed, readGoal } from './goal-text.ts'
import type { Facts, Language } from './language.ts'
import { hasBaseline, hasDirection, isCounted, namesSource } from './measurable.ts'
import { fitsLevel, hasReason, isOutcome, namesSkill } from './relevant.ts'
import { bandOf, RULE_IDS, RULES, type RuleId } from './rules.ts'
import { namesObject, namesSetting, noVagueWords, oneGoal, startsWithVerb } from './specific.ts'
import { endsWhenOpen, hasCheckIns, hasEnd } from './timed.ts'

const checks: Record<RuleId, Rule> = {
  S1: startsWithVerb,
  S2: namesObject,
  S3: noVagueWords,
  S4: oneGoal,
  S5: namesSetting,
  M1: isCounted,
  M2: hasBaseline,
  M3: hasDirection,
  M4: namesSource,
  A1: paceIsPossible,
  A2: timeIsThere,
  A3: firstStepSoon,
  A4: hasPlan,
  R1: hasReason,
  R2: namesSkill,
  R3: fitsLevel,
  R4: isOutcome,
  T1: hasEnd,
  T2: hasCheckIns,
  T3: endsWhenOpen,
}

/**
 * Looks at a goal by twenty rules and says of each in words what was found or what is asked for. The same text gives
 * the same answer everywhere: no network, no chance, no model. A rule that was set aside counts neither way: the rest
 * is brought to 100.
 */
export const checkGoal = (goal: GoalToCheck, language: Language = en): Checked => {
  const read = readGoal(goal.text, language, goal.today)
  const fields = goal.fields ?? {}
  const seen: Seen = {
    goal: read,
    fields,
    today: goal.today,
    closed: goal.closed ?? [],
    language,
    endsOn: fields.endsOn ?? endNamed(read),
  }
  const dismissed = new Set(goal.dismissed ?? [])
  const findings = RULE_IDS.map((id): Finding => {
    const answer = checks[id](seen)
    return {
      id,
      points: answer.points,
      of: RULES[id],
      verdict: answer.verdict,
      says: sentence(language, id, answer),
      spans: (answer.spans ?? []).map(({ start, end, swap }) => ({ start, end, ...(swap ? { swap } : {}) })),
      dismissed: dismissed.has(id),
    }
  })
  const counting = findings.filter((finding) => !finding.dismissed)
  const possible = counting.reduce((sum, { of }) => sum + of, 0)
  const points = counting.reduce((sum, each) => sum + each.points, 0)
  const score = possible === 0 ? 0 : Math.round((points / possible) * 100)
  return { score, band: bandOf(score), findings }
}

const sentence = (language: Language, id: RuleId, { verdict, facts = {} }: Answer): string => {
  const says = language.says[id]
  return filled(says[verdict] ?? says.missing ?? '', facts)
}

const filled = (pattern: string, facts: Facts): string =>
  pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''))
