import { type Institution, wordsFor, wordValues } from '../../../core/words/vocabulary.ts'
import type { GROWTH_LEVELS, SKILLS } from '../skills/contract.ts'
import type { BENEFICIARIES, CADENCES, HORIZONS, LiveSource, MILESTONE_SOURCES } from './contract.ts'
import { people } from './library/people.ts'
import { practice } from './library/practice.ts'
import { product } from './library/product.ts'
import type { GoalType } from './model.ts'

export type GrowthLevel = (typeof GROWTH_LEVELS)[number]
export type Skill = (typeof SKILLS)[number]

/** A measure of a template. Its baseline and target are the person's own to say. */
export type TemplateMeasure = {
  title: string
  unit: string
  better: 'higher' | 'lower'
  source: LiveSource | 'by-hand'
}
/** A step; `at` is the share of the way (0 to 1) between today and the end at which it is due, `source` what may tick it. */
export type TemplateMilestone = { title: string; at: number; source: (typeof MILESTONE_SOURCES)[number] }

/** What differs with the level at which somebody works. */
export type AtLevel = {
  /** The sentence, with blanks such as `[from]`, `[to]`, `[day]`, `[whom]`. */
  statement: string
  firstStep: string
  horizon: (typeof HORIZONS)[number]
  /** Offered first at this level. */
  suggested: boolean
}

/** A goal as it lies in the library: everything but the person's own numbers. Texts hold words such as {learners}. */
export type Source = {
  name: string
  title: string
  about: string
  type: GoalType
  skill: Skill
  beneficiary: (typeof BENEFICIARIES)[number]
  cadence: (typeof CADENCES)[number]
  /** Blanks of its own beside from, to, day and whom, each with its question and an example. */
  asks: readonly { blank: string; ask: string; example: string }[]
  measures: readonly [TemplateMeasure, ...TemplateMeasure[]]
  milestones: readonly (Omit<TemplateMilestone, 'source'> & Partial<TemplateMilestone>)[]
  ifThen: string
  reason: string
  levels: Readonly<Record<GrowthLevel, AtLevel>>
}

export type Template = Omit<Source, 'levels' | 'asks' | 'measures' | 'milestones'> &
  AtLevel & {
    level: GrowthLevel
    asks: { blank: string; ask: string; example: string }[]
    measures: TemplateMeasure[]
    milestones: TemplateMilestone[]
  }

const LIBRARY: readonly Source[] = [...practice, ...people, ...product]

export const TEMPLATE_NAMES = LIBRARY.map(({ name }) => name)

/** Whom a goal may be for, as an example, by institution. */
const WHOM: Readonly<Record<Institution, string>> = {
  school: 'the parents of year 9',
  college: 'adjunct faculty',
  university: 'teaching assistants',
  other: 'evening students',
}

export type AskedTemplates = {
  level: GrowthLevel
  institution: Institution
  /** ISO 3166, two letters: the words of that country. */
  country?: string | undefined
  /** Only templates that build one of these, in the order of these. */
  skills?: readonly Skill[] | undefined
}

/**
 * The templates of the library as they read at a level and in an institution's words: those that suit the level first,
 * or by the skills that were asked for.
 */
export const templatesFor = ({ level, institution, country, skills }: AskedTemplates): Template[] => {
  const words: Readonly<Record<string, string>> = wordValues(wordsFor(institution, country))
  const inWords = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/g, (all, name: string) => words[name] ?? all)
  const whom = { blank: 'whom', ask: 'For whom, and where?', example: WHOM[institution] }
  const all = LIBRARY.map(({ levels, ...each }): Template => {
    const at = levels[level]
    return {
      ...each,
      ...at,
      level,
      title: inWords(each.title),
      about: inWords(each.about),
      statement: inWords(at.statement),
      firstStep: inWords(at.firstStep),
      ifThen: inWords(each.ifThen),
      reason: inWords(each.reason),
      asks: [...(at.statement.includes('[whom]') ? [whom] : []), ...each.asks].map((ask) => ({
        ...ask,
        ask: inWords(ask.ask),
        example: inWords(ask.example),
      })),
      measures: each.measures.map((measure) => ({ ...measure, title: inWords(measure.title) })),
      milestones: each.milestones.map((step) => ({ source: 'by-hand', ...step, title: inWords(step.title) })),
    }
  })
  if (!skills) return [...all.filter((each) => each.suggested), ...all.filter((each) => !each.suggested)]
  return all
    .filter(({ skill }) => skills.includes(skill))
    .toSorted((a, b) => skills.indexOf(a.skill) - skills.indexOf(b.skill))
}
