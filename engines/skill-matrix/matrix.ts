/** How long somebody has done the work. */
export const GROWTH_LEVELS = ['entry', 'mid', 'senior'] as const
export type GrowthLevel = (typeof GROWTH_LEVELS)[number]

/** How far a skill reaches: 1 awareness to 4 expert. The words are those of the UK government's framework. */
export const SKILL_LEVELS = ['awareness', 'working', 'practitioner', 'expert'] as const

/** The four criteria that a product owner in education is looked at by. */
export const CRITERIA = [
  'agile-mastery',
  'stakeholder-engagement',
  'strategic-roadmap',
  'team-leadership',
] as const
export type Criterion = (typeof CRITERIA)[number]

/** What a whole product owner keeps in balance. */
export const SIDES = ['technical', 'empathy', 'strategic'] as const
export type Side = (typeof SIDES)[number]

export type SkillRow = {
  criterion: Criterion
  side: Side
  /** The level, 1 to 4, that is asked for at each level of experience. Source: facts of the growing area, K1–K16. */
  targets: Readonly<Record<GrowthLevel, number>>
}

const row = (criterion: Criterion, side: Side, entry: number, mid: number, senior: number): SkillRow => ({
  criterion,
  side,
  targets: { entry, mid, senior },
})

/** The sixteen skills of the work, in the order K1 to K16. */
export const MATRIX = {
  'agile-practice': row('agile-mastery', 'technical', 2, 3, 4),
  'backlog-craft': row('agile-mastery', 'technical', 2, 3, 4),
  prioritisation: row('agile-mastery', 'strategic', 1, 3, 4),
  'vision-and-roadmap': row('strategic-roadmap', 'strategic', 1, 2, 4),
  'market-analysis': row('strategic-roadmap', 'strategic', 1, 2, 4),
  'business-case': row('strategic-roadmap', 'strategic', 1, 2, 4),
  'user-research': row('stakeholder-engagement', 'empathy', 2, 3, 4),
  'learning-evidence': row('strategic-roadmap', 'technical', 1, 3, 4),
  accessibility: row('stakeholder-engagement', 'empathy', 2, 3, 4),
  'privacy-and-procurement': row('strategic-roadmap', 'technical', 1, 2, 3),
  'edtech-platforms': row('strategic-roadmap', 'technical', 1, 2, 3),
  stakeholders: row('stakeholder-engagement', 'empathy', 1, 3, 4),
  communication: row('stakeholder-engagement', 'empathy', 2, 3, 4),
  leadership: row('team-leadership', 'empathy', 1, 2, 4),
  'launch-and-training': row('agile-mastery', 'technical', 1, 3, 4),
  adaptability: row('team-leadership', 'empathy', 2, 3, 3),
} as const satisfies Record<string, SkillRow>

export type Skill = keyof typeof MATRIX
export const SKILLS = Object.keys(MATRIX) as [Skill, ...Skill[]]

/** The level of experience after this one; a senior stays one. */
export const nextLevel = (level: GrowthLevel): GrowthLevel => (level === 'entry' ? 'mid' : 'senior')

/** What one or two people would see at each of the four levels, in one language. */
export type Behaviours = Readonly<Record<Skill, readonly [string, string, string, string]>>
