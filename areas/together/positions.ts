import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import { newId } from '../../core/ids.ts'
import type { Context } from '../../core/operations/context.ts'
import type { Head } from '../../core/records/load.ts'
import { keepPart, type Option } from './parts.ts'
import { refuseSealed } from './rules.ts'

export type Position = {
  id: string
  optionId: string
  who: { id: string; ref: string; kind: string; title: string } | null
  fist: number | null
  words: string
  at: string
  /** How often they had said something else about this option before. */
  earlier: number
}

/** Says where somebody stands to an option. What they said before stays; the newest holds. */
export const addPosition = async (
  ctx: Context,
  decision: Head,
  option: Option,
  who: Head,
  stand: { fist: number | null; words: string },
): Promise<string> => {
  await refuseSealed(ctx, [decision.id])
  const id = newId(ctx.now)
  await sql`insert into decision_position (workspace_id, id, decision_id, option_id, who_id, fist, words, at, by_id)
    values (${ctx.workspaceId}, ${id}, ${decision.id}, ${option.id}, ${who.id}, ${stand.fist}, ${stand.words},
            ${ctx.now}, ${ctx.actor.personId || null})`.execute(ctx.db)
  const said = [stand.fist === null ? '' : `${stand.fist} of 5`, stand.words].filter((each) => each !== '')
  await keepPart(ctx, decision, 'position', null, {
    title: `${who.title}, ${option.title}: ${said.join(', ') || '–'}`,
  })
  return id
}

/** Where everybody stands now, by option and person or group; who may not be read is counted without a name. */
export const positionsOf = async (ctx: Context, decisionId: string): Promise<Position[]> => {
  const { rows } = await sql<{
    id: string
    option_id: string
    fist: number | null
    words: string
    at: string
    earlier: number
    who: string | null
    kind: string | null
    number: number | null
    title: string | null
  }>`
    select p.id, p.option_id, p.fist, p.words, p.at, p.earlier, r.id as who, r.kind, r.number, r.title
      from (select *, row_number() over (partition by d.option_id, d.who_id order by d.id desc) as newest,
                   (count(*) over (partition by d.option_id, d.who_id))::int - 1 as earlier
              from decision_position d
             where d.workspace_id = ${ctx.workspaceId} and d.decision_id = ${decisionId}) p
      left join record r on r.workspace_id = ${ctx.workspaceId} and r.id = p.who_id and r.binned_at is null
       and ${readable(ctx)}
     where p.newest = 1
     order by p.id`.execute(ctx.db)
  return rows.map((row) => ({
    id: row.id,
    optionId: row.option_id,
    fist: row.fist,
    words: row.words,
    at: row.at,
    earlier: row.earlier,
    who:
      row.who && row.kind && row.number !== null && row.title !== null
        ? {
            id: row.who,
            kind: row.kind,
            title: row.title,
            ref: `${ctx.app.kinds.get(row.kind)?.kind.prefix ?? ''}-${row.number}`,
          }
        : null,
  }))
}
