import { type GrowthLevel, MATRIX, nextLevel, SIDES, type Side, SKILLS, type Skill } from './matrix.ts'

/** What is known of one skill. Self and others are never mixed into one figure. */
export type Known = {
  skill: Skill
  /** Levels 1 to 4 as last rated; null where nobody did. Those of others may be a mean. */
  self: number | null
  others: number | null
  /** The day of the last rating by oneself. */
  selfOn: string | null
  /** The days of what shows the skill. */
  evidenceOn: readonly string[]
}

/** How far is missing: target − level, never below 0; null where no level is known. */
export const gapOf = (target: number, level: number | null): number | null =>
  level === null ? null : Math.max(0, target - level)

/** Evidence older than this many months no longer counts for readiness. */
export const FRESH_MONTHS = 18
/** So many pieces of fresh evidence a skill needs to count as met. */
export const NEEDED_EVIDENCE = 2

/** The first day on which evidence still counts: the same day 18 months before, or the month's last. */
export const freshSince = (today: string, months = FRESH_MONTHS): string => {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(day, last))
  return first.toISOString().slice(0, 10)
}

export type Met = {
  skill: Skill
  target: number
  /** The level that counts: one's own, or what others see where that is lower. */
  level: number | null
  atTarget: boolean
  evidence: number
  met: boolean
}
export type Readiness = { for: GrowthLevel; met: number; of: number; share: number; rows: readonly Met[] }

/**
 * How ready somebody is for the next level: the share of skills that are at its target and have two pieces of evidence
 * of the last 18 months. Where others rate lower than oneself, theirs counts. Source: facts of the growing area.
 */
export const readinessFor = (known: readonly Known[], level: GrowthLevel, today: string): Readiness => {
  const next = nextLevel(level)
  const since = freshSince(today)
  const rows = known.map(({ skill, self, others, evidenceOn }): Met => {
    const target = MATRIX[skill].targets[next]
    const counts = self === null ? null : Math.min(self, others ?? self)
    const evidence = evidenceOn.filter((on) => on >= since && on <= today).length
    const atTarget = counts !== null && counts >= target
    return { skill, target, level: counts, atTarget, evidence, met: atTarget && evidence >= NEEDED_EVIDENCE }
  })
  const met = rows.filter((each) => each.met).length
  return { for: next, met, of: rows.length, share: rows.length === 0 ? 0 : met / rows.length, rows }
}

/** A check rates so many rows unless somebody wants more: it takes less than half an hour. */
export const ROWS_OF_A_CHECK = 6

/** The rows that a check begins with: never rated first, then the longest ago; among equals the biggest target. */
export const proposedRows = (known: readonly Known[], level: GrowthLevel, count = ROWS_OF_A_CHECK): Skill[] =>
  known
    .toSorted(
      (a, b) =>
        (a.selfOn ?? '').localeCompare(b.selfOn ?? '') ||
        MATRIX[b.skill].targets[level] - MATRIX[a.skill].targets[level] ||
        SKILLS.indexOf(a.skill) - SKILLS.indexOf(b.skill),
    )
    .slice(0, count)
    .map(({ skill }) => skill)

/** The widest gaps to a target, widest first; a skill without a rating has none that is known. */
export const widestGaps = (
  known: readonly Known[],
  level: GrowthLevel,
  count = 3,
): { skill: Skill; gap: number; target: number }[] =>
  known
    .flatMap(({ skill, self, others }) => {
      const target = MATRIX[skill].targets[level]
      const gap = gapOf(target, self === null ? others : Math.min(self, others ?? self))
      return gap === null || gap <= 0 ? [] : [{ skill, gap, target }]
    })
    .toSorted(
      (a, b) => b.gap - a.gap || b.target - a.target || SKILLS.indexOf(a.skill) - SKILLS.indexOf(b.skill),
    )
    .slice(0, count)

export type Balance = {
  side: Side
  /** The mean level over its rated skills, and the mean target over the same; null where none is rated. */
  level: number | null
  target: number | null
  rated: number
  of: number
}

/** Technical acumen, empathy and strategic vision beside each other, by one's own ratings. */
export const balanceOf = (known: readonly Known[], level: GrowthLevel): Balance[] =>
  SIDES.map((side) => {
    const all = known.filter(({ skill }) => MATRIX[skill].side === side)
    const rated = all.flatMap(({ skill, self }) => (self === null ? [] : [{ skill, self }]))
    const mean = (figures: readonly number[]) =>
      figures.length === 0 ? null : figures.reduce((sum, each) => sum + each, 0) / figures.length
    return {
      side,
      level: mean(rated.map(({ self }) => self)),
      target: mean(rated.map(({ skill }) => MATRIX[skill].targets[level])),
      rated: rated.length,
      of: all.length,
    }
  })
