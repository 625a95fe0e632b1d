import { type Institution, wordsFor, wordValues } from '../../../../core/words/vocabulary.ts'
import type { Skill } from '../../../../engines/skill-matrix/matrix.ts'
import { t, textSettings } from '../../../../web/text/t.ts'

/** Where somebody works, as far as the words for a goal differ. */
export const CONTEXTS = ['school', 'college', 'university'] as const satisfies readonly Institution[]
export type GoalContext = (typeof CONTEXTS)[number]

/** The sort of goal that a skill is mostly built by. */
const TYPES: Partial<Record<Skill, string>> = {
  'vision-and-roadmap': 'strategy',
  'market-analysis': 'strategy',
  'business-case': 'strategy',
  prioritisation: 'strategy',
  stakeholders: 'communication',
  communication: 'communication',
  'user-research': 'communication',
  leadership: 'agility',
  adaptability: 'agility',
  'agile-practice': 'agility',
}

/**
 * A goal that would narrow a gap, in the words of a school, a college or a university: the beginning of a sentence that
 * the person makes their own. This is the only place that knows which goals are proposed for which skill.
 */
export const goalIdea = (
  skill: Skill,
  context: GoalContext,
): { title: string; statement: string; search: Record<string, string> } => {
  const { language, formatLocale } = textSettings()
  const words = wordValues(wordsFor(context, new Intl.Locale(formatLocale).region, {}, language), language)
  const title = t(`skill.idea.title.${skill}`, words)
  const statement = t(`skill.idea.${skill}`, words)
  return { title, statement, search: { title, statement, skill, type: TYPES[skill] ?? 'technical' } }
}
