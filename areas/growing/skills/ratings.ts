import { sql } from 'kysely'
import { newId } from '../../../core/ids.ts'
import type { Context } from '../../../core/operations/context.ts'
import { invalid } from '../../../core/problems.ts'
import { SKILL_LEVELS, type Skill } from '../../../engines/skill-matrix/matrix.ts'
import type { RATED_BY } from './contract.ts'

export type Rating = {
  skill: Skill
  /** 1 awareness to 4 expert; of others it may be a mean. */
  level: number
  by: (typeof RATED_BY)[number]
  /** Of how many others; null for oneself. */
  n: number | null
  on: string
  note: string
}

export type NewRating = Omit<Rating, 'n' | 'note'> & {
  n?: number
  note?: string
  /** The check or the round of feedback that it comes from: once that is binned, the rating no longer counts. */
  recordId?: string
}

/** Writes down how a skill was rated. Never changed: a later rating counts instead, and the earlier stays readable. */
export const rateSkill = async (ctx: Context, rating: NewRating): Promise<string> => {
  const { skill, level, by, n = null, on, note = '', recordId = null } = rating
  if (!(level >= 1 && level <= SKILL_LEVELS.length))
    throw invalid('level', 'Nothing was written: a level lies between 1 (awareness) and 4 (expert).')
  if ((by === 'others') !== (n !== null))
    throw invalid('n', 'Nothing was written: ratings of others say how many they were, one’s own do not.')
  const id = newId(ctx.now)
  await sql`insert into skill_rating (workspace_id, id, skill, level, rated_by, n, rated_on, record_id, note, at)
    values (${ctx.workspaceId}, ${id}, ${skill}, ${level}, ${by}, ${n}, ${on}, ${recordId}, ${note}, ${ctx.now})`.execute(
    ctx.db,
  )
  return id
}

/** All ratings that count, oldest first; of one skill, of one check, or of all. */
export const ratingsOf = async (
  ctx: Context,
  of: { skill?: Skill; recordIds?: readonly string[] } = {},
): Promise<(Rating & { recordId: string | null })[]> => {
  const { rows } = await sql<Rating & { recordId: string | null }>`
    select s.skill, s.level, s.rated_by as by, s.n, s.rated_on as "on", s.note, s.record_id as "recordId"
      from skill_rating s
      left join record r on r.workspace_id = ${ctx.workspaceId} and r.id = s.record_id
     where s.workspace_id = ${ctx.workspaceId} and r.binned_at is null
       ${of.skill ? sql`and s.skill = ${of.skill}` : sql``}
       ${of.recordIds ? sql`and s.record_id = any(${[...of.recordIds]}::uuid[])` : sql``}
     order by s.rated_on, s.id`.execute(ctx.db)
  return rows
}
