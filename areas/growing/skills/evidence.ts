import type { SKILLS } from './contract.ts'

export type Skill = (typeof SKILLS)[number]

/** How far each skill is, as a word. Skills that nobody has rated are not in it. */
export type SkillLevels = ReadonlyMap<Skill, string>

/** The levels of somebody's skills. Until skills are rated there are none, and what is taken along says none. */
export const levelsIn = async (): Promise<SkillLevels> => new Map()
