import { sql } from 'kysely'
import type { Context } from '../../../core/operations/context.ts'
import { SKILLS, type Skill } from '../../../engines/skill-matrix/matrix.ts'

/** Something that shows a skill, wherever in the growth record it lies. */
export type Evidence = {
  skill: Skill
  id: string
  kind: 'skill-evidence' | 'learning-entry' | 'goal' | 'win'
  ref: string
  title: string
  on: string
  /** How it shows it: the type of the evidence or of the learning entry; `met` of a goal; empty for a win. */
  type: string
}

const PREFIX = { 'skill-evidence': 'EVID', 'learning-entry': 'LEARN', goal: 'GOAL', win: 'WIN' } as const

/**
 * All that shows a skill, newest first: evidence that was written down, what was learned, goals that were met, and wins.
 * A win shows the skill that it names, the skill of the goal that it serves, and a skill that it is tagged with; each
 * of them once.
 */
export const evidenceIn = async (ctx: Context): Promise<Evidence[]> => {
  const here = ctx.workspaceId
  const alive = (table: string) => sql`join record r
    on r.workspace_id = ${here} and r.id = ${sql.ref(`${table}.id`)} and r.binned_at is null`
  const { rows } = await sql<Omit<Evidence, 'ref'> & { number: number }>`
    select e.skill, r.id, r.kind, r.number, r.title, e.happened_on as "on", e.type
      from skill_evidence e ${alive('e')}
     where e.workspace_id = ${here} and e.skill is not null and e.happened_on is not null
    union all
    select l.skill, r.id, r.kind, r.number, r.title, l.happened_on, l.type
      from learning_entry l ${alive('l')}
     where l.workspace_id = ${here} and l.state = 'done' and l.skill is not null and l.happened_on is not null
    union all
    select g.skill, r.id, r.kind, r.number, r.title, g.closed_on, 'met'
      from goal g ${alive('g')}
     where g.workspace_id = ${here} and g.state = 'met' and g.skill is not null and g.closed_on is not null
    union all
    select distinct shown.skill, r.id, r.kind, r.number, r.title, w.won_on, ''
      from win w ${alive('w')}
      cross join lateral (
        select g.skill from link k
          join goal g on g.workspace_id = ${here} and g.id = k.to_id and g.skill is not null
          join record gr on gr.workspace_id = ${here} and gr.id = g.id and gr.binned_at is null
         where k.workspace_id = ${here} and k.from_id = w.id and k.type = 'serves-goal'
        union select replace(lower(tag), ' ', '-') from unnest(w.tags) tag
        union select w.skill
      ) shown (skill)
     where w.workspace_id = ${here} and w.won_on is not null and shown.skill = any(${[...SKILLS]})
     order by "on" desc, id`.execute(ctx.db)
  return rows.map(({ number, ...row }) => ({ ...row, ref: `${PREFIX[row.kind]}-${number}` }))
}
