import type { RecordOf } from '../../../core/kinds/kind.ts'
import type { Skill } from '../../../engines/skill-matrix/matrix.ts'
import type { credential, learningEntry } from '../credentials/contract.ts'
import type { goal } from '../goals/contract.ts'
import type { experience, interviewStory } from '../role/contract.ts'
import type { win } from '../wins/contract.ts'
import type { ShownKind } from './contract.ts'
import type { SkillLevels } from './levels.ts'

type Kinds = {
  win: typeof win
  experience: typeof experience
  credential: typeof credential
  'learning-entry': typeof learningEntry
  goal: typeof goal
  'interview-story': typeof interviewStory
}
/** A record as it is taken along, told apart by its kind. */
export type ShownRecord<K extends ShownKind = ShownKind> = {
  [N in K]: RecordOf<Kinds[N]> & { kind: N }
}[K]

export type Basics = {
  name: string
  headline: string
  location: string
  mail: string
  address: string
  summary: string
  mission: string
}

/** What is taken along: pure data, from which every form is made. Each list has the newest first. */
export type Taken = {
  /** What the portfolio is called; empty where it is the whole record. */
  title: string
  basics: Basics
  wins: ShownRecord<'win'>[]
  experiences: ShownRecord<'experience'>[]
  credentials: ShownRecord<'credential'>[]
  learned: ShownRecord<'learning-entry'>[]
  goals: ShownRecord<'goal'>[]
  stories: ShownRecord<'interview-story'>[]
  levels: SkillLevels
  /** How many wins stayed behind because they are confidential to the employer. */
  confidential: number
}

export type ShownSkill = { skill: Skill; level: string | null; by: string[] }

/** Each skill that something taken along speaks for, with what does; the most spoken for first. */
export const skillsShown = (taken: Taken): ShownSkill[] => {
  const by = new Map<Skill, string[]>()
  for (const { skill, title } of [...taken.wins, ...taken.learned, ...taken.stories, ...taken.goals])
    if (skill !== null) by.set(skill, [...(by.get(skill) ?? []), title])
  return [...by]
    .map(([skill, titles]) => ({ skill, level: taken.levels.get(skill) ?? null, by: titles }))
    .toSorted((a, b) => b.by.length - a.by.length)
}
