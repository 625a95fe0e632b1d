import { type Institution, type Language, wordsFor, wordValues } from '../../../core/words/vocabulary.ts'
import type { GROWTH_LEVELS, SKILLS } from '../skills/contract.ts'
import type { BENEFICIARIES, CADENCES, HORIZONS, LiveSource, MILESTONE_SOURCES } from './contract.ts'
import { structureOf, TEMPLATE_NAMES, type TemplateName } from './library/structure.ts'
import { LIBRARY_WORDS } from './library/words.ts'
import type { GoalType } from './model.ts'

export type GrowthLevel = (typeof GROWTH_LEVELS)[number]
export type Skill = (typeof SKILLS)[number]

/** A goal of the library as it reads at a level. Its measures' baselines and targets are the person's own to say. */
export type Template = {
  name: TemplateName
  title: string
  about: string
  type: GoalType
  skill: Skill
  level: GrowthLevel
  horizon: (typeof HORIZONS)[number]
  beneficiary: (typeof BENEFICIARIES)[number]
  cadence: (typeof CADENCES)[number]
  /** The sentence, with blanks such as `[from]`, `[to]`, `[day]`, `[whom]`. */
  statement: string
  /** The blanks that have a question of their own, each with an example. */
  asks: { blank: string; ask: string; example: string }[]
  measures: { title: string; unit: string; better: 'higher' | 'lower'; source: LiveSource | 'by-hand' }[]
  /** Steps; `at` is the share of the way (0 to 1) between today and the end at which it is due, `source` what may tick it. */
  milestones: { title: string; at: number; source: (typeof MILESTONE_SOURCES)[number] }[]
  firstStep: string
  ifThen: string
  reason: string
  /** Offered first at this level. */
  suggested: boolean
}

export type AskedTemplates = {
  level: GrowthLevel
  institution: Institution
  /** Default is English. */
  language?: Language | undefined
  /** ISO 3166, two letters: the words of that country. */
  country?: string | undefined
  /** Only templates that build one of these, in the order of these. */
  skills?: readonly Skill[] | undefined
}

/**
 * The templates of the library as they read at a level and in an institution's words: those that suit the level first,
 * or by the skills that were asked for.
 */
export const templatesFor = ({
  level,
  institution,
  language = 'en',
  country,
  skills,
}: AskedTemplates): Template[] => {
  const library = LIBRARY_WORDS[language]
  const words: Readonly<Record<string, string>> = wordValues(
    wordsFor(institution, country, {}, language),
    language,
  )
  const inWords = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/g, (all, name: string) => words[name] ?? all)
  const whom = { blank: 'whom', ask: library.whom.ask, example: library.whom.examples[institution] }
  const all = TEMPLATE_NAMES.map((name): Template => {
    const { levels, blanks, measures, milestones, ...facts } = structureOf(name)
    const says = library.templates[name]
    const { statement, firstStep } = says.levels[level]
    return {
      name,
      ...facts,
      ...levels[level],
      level,
      title: inWords(says.title),
      about: inWords(says.about),
      statement: inWords(statement),
      firstStep: inWords(firstStep),
      ifThen: inWords(says.ifThen),
      reason: inWords(says.reason),
      asks: [
        ...(statement.includes('[whom]') ? [whom] : []),
        ...blanks.map((blank) => ({
          blank,
          ask: inWords(says.asks[blank]?.ask ?? ''),
          example: inWords(says.asks[blank]?.example ?? ''),
        })),
      ],
      measures: measures.map((measure, at) => ({
        ...measure,
        title: inWords(says.measures[at]?.title ?? ''),
        unit: says.measures[at]?.unit ?? '',
      })),
      milestones: milestones.map((step, at) => ({
        source: 'by-hand',
        ...(typeof step === 'number' ? { at: step } : step),
        title: inWords(says.milestones[at] ?? ''),
      })),
    }
  })
  if (!skills) return [...all.filter((each) => each.suggested), ...all.filter((each) => !each.suggested)]
  return all
    .filter(({ skill }) => skills.includes(skill))
    .toSorted((a, b) => skills.indexOf(a.skill) - skills.indexOf(b.skill))
}
