/** The twenty rules with their points, which add up to 100. Source: facts of the growing area, "goal checker". */
export const RULES = {
  S1: 6,
  S2: 6,
  S3: 6,
  S4: 4,
  S5: 3,
  M1: 10,
  M2: 6,
  M3: 5,
  M4: 4,
  A1: 5,
  A2: 5,
  A3: 5,
  A4: 5,
  R1: 6,
  R2: 4,
  R3: 3,
  R4: 5,
  T1: 6,
  T2: 3,
  T3: 3,
} as const

export type RuleId = keyof typeof RULES
export const RULE_IDS = Object.keys(RULES) as RuleId[]

/** The letter that a rule belongs to: specific, measurable, achievable, relevant, timed. */
export const GROUPS = ['S', 'M', 'A', 'R', 'T'] as const
export type Group = (typeof GROUPS)[number]

export const BANDS = ['draft', 'fair', 'good', 'strong'] as const
export type Band = (typeof BANDS)[number]

/** Below 40 a draft, below 65 fair, below 85 good, from there on strong. */
export const bandOf = (score: number): Band =>
  score < 40 ? 'draft' : score < 65 ? 'fair' : score < 85 ? 'good' : 'strong'
