export const GROWTH_LEVELS = ['entry', 'mid', 'senior'] as const
/** The sixteen skills of the work, in the area's own wording. */
export const SKILLS = [
  'agile-practice',
  'backlog-craft',
  'prioritisation',
  'vision-and-roadmap',
  'market-analysis',
  'business-case',
  'user-research',
  'learning-evidence',
  'accessibility',
  'privacy-and-procurement',
  'edtech-platforms',
  'stakeholders',
  'communication',
  'leadership',
  'launch-and-training',
  'adaptability',
] as const
