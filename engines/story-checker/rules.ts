/**
 * What can be wrong with a user story, in the order in which it is told. A fault should be mended before a team begins;
 * a hint is worth a second look. After the criteria of the Quality User Story framework (Lucassen, Dalpiaz, van der Werf,
 * Brinkkemper 2016): well-formed, atomic, minimal, problem-oriented, unambiguous, full sentence, estimable; worded anew
 * for this product.
 */
export const RULES = {
  'role-missing': 'fault',
  'role-vague': 'fault',
  'role-two': 'hint',
  'want-missing': 'fault',
  'want-two': 'fault',
  solution: 'fault',
  'benefit-missing': 'fault',
  'benefit-repeats': 'hint',
  vague: 'hint',
  pronoun: 'hint',
  jargon: 'hint',
  unsettled: 'hint',
  'too-long': 'hint',
  'criteria-missing': 'fault',
  'criteria-untestable': 'fault',
  'criteria-two': 'hint',
} as const

export type RuleId = keyof typeof RULES
export type Weight = (typeof RULES)[RuleId]
export const RULE_IDS = Object.keys(RULES) as RuleId[]
