import { sql } from 'kysely'
import { kindNamed } from '../../../core/app.ts'
import { newId } from '../../../core/ids.ts'
import type { Context } from '../../../core/operations/context.ts'
import { invalid } from '../../../core/problems.ts'
import { refOf } from '../../../core/records/shape.ts'
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

/** A rating with where it came from. */
export type KeptRating = Rating & {
  recordId: string | null
  /** The look or the request, as it is called today. */
  from: { kind: string; ref: string; title: string } | null
  /** Which group of others said it; null for oneself. */
  raters: string | null
  /** Of others: how many saw level 1, 2, 3, 4. */
  counts: number[] | null
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

/**
 * All ratings that count, oldest first; of one skill, of one check, or of all. Those of a look or a request count while it
 * is not in the bin; those of a request only while it is taken over.
 */
export const ratingsOf = async (
  ctx: Context,
  of: { skill?: Skill; recordIds?: readonly string[] } = {},
): Promise<KeptRating[]> => {
  type Row = Omit<KeptRating, 'from'> & { kind: string | null; number: number; title: string }
  const { rows } = await sql<Row>`
    select s.skill, s.level, s.rated_by as by, s.n, s.rated_on as "on", s.note, s.record_id as "recordId",
           r.kind, r.number, r.title, q.raters,
           case when q.id is not null then (
             select array[count(*) filter (where a.level = 1), count(*) filter (where a.level = 2),
                          count(*) filter (where a.level = 3), count(*) filter (where a.level = 4)]::int[]
               from feedback_answer a
              where a.workspace_id = ${ctx.workspaceId} and a.request_id = q.id and a.skill = s.skill) end as counts
      from skill_rating s
      left join record r on r.workspace_id = ${ctx.workspaceId} and r.id = s.record_id
      left join feedback_request q on q.workspace_id = ${ctx.workspaceId} and q.id = s.record_id
     where s.workspace_id = ${ctx.workspaceId} and r.binned_at is null
       and (q.id is null or q.skills_taken_on is not null)
       ${of.skill ? sql`and s.skill = ${of.skill}` : sql``}
       ${of.recordIds ? sql`and s.record_id = any(${[...of.recordIds]}::uuid[])` : sql``}
     order by s.rated_on, s.id`.execute(ctx.db)
  return rows.map(({ kind, number, title, ...rating }) => ({
    ...rating,
    from: kind === null ? null : { kind, ref: refOf(kindNamed(ctx.app, kind).kind, number), title },
  }))
}
