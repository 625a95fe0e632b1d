import type { Context } from '../../../core/operations/context.ts'
import { SKILLS, type Skill } from '../../../engines/skill-matrix/matrix.ts'
import type { Known } from '../../../engines/skill-matrix/standing.ts'
import { type Evidence, evidenceIn } from './evidence.ts'
import { type KeptRating, ratingsOf } from './ratings.ts'

/** One skill as it stands: the last rating by oneself and the last by others, and all that shows it. */
export type Standing = {
  skill: Skill
  self: KeptRating | null
  others: KeptRating | null
  evidence: readonly Evidence[]
}

/** The sixteen skills as they stand, in the order of the matrix. */
export const standings = async (ctx: Context): Promise<Standing[]> => {
  const ratings = await ratingsOf(ctx)
  const evidence = Map.groupBy(await evidenceIn(ctx), ({ skill }) => skill)
  const last = (skill: Skill, by: KeptRating['by']) =>
    ratings.findLast((rating) => rating.skill === skill && rating.by === by) ?? null
  return SKILLS.map((skill) => ({
    skill,
    self: last(skill, 'self'),
    others: last(skill, 'others'),
    evidence: evidence.get(skill) ?? [],
  }))
}

/** The same as the engine reads it. */
export const knownOf = ({ skill, self, others, evidence }: Standing): Known => ({
  skill,
  self: self?.level ?? null,
  others: others?.level ?? null,
  selfOn: self?.on ?? null,
  evidenceOn: evidence.map(({ on }) => on),
})
