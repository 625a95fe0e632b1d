import type { Context } from '../../../core/operations/context.ts'
import { SKILL_LEVELS, type Skill } from '../../../engines/skill-matrix/matrix.ts'
import { standings } from '../skills/reads.ts'

/** How far each skill is, as a word. Skills that the person has not rated are not in it. */
export type SkillLevels = ReadonlyMap<Skill, string>

/** The levels that the person gave themselves last. What others rated stays with the person. */
export const levelsIn = async (ctx: Context): Promise<SkillLevels> =>
  new Map(
    (await standings(ctx)).flatMap(({ skill, self }) => {
      const word = self === null ? undefined : SKILL_LEVELS[self.level - 1]
      return word === undefined ? [] : [[skill, word] as const]
    }),
  )
