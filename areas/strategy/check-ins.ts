import { sql } from 'kysely'
import { newId } from '../../core/ids.ts'
import type { Context } from '../../core/operations/context.ts'

export type CheckIn = {
  id: string
  day: string
  value: number
  /** In percent; null where nobody said. */
  confidence: number | null
  note: string
  at: string
  byId: string | null
}

const columns = sql`c.id, c.day, c.value, c.confidence, c.note, c.at, c.by_id as "byId"`

/** Writes down where a key result stands. There is no statement that changes one: the next one corrects it. */
export const keepCheckIn = async (
  ctx: Context,
  keyResultId: string,
  given: Pick<CheckIn, 'day' | 'value' | 'confidence' | 'note'>,
): Promise<CheckIn> => {
  const kept: CheckIn = { ...given, id: newId(ctx.now), at: ctx.now, byId: ctx.actor.personId || null }
  await sql`insert into check_in (workspace_id, id, key_result_id, day, value, confidence, note, at, by_id)
    values (${ctx.workspaceId}, ${kept.id}, ${keyResultId}, ${kept.day}, ${kept.value}, ${kept.confidence},
            ${kept.note}, ${kept.at}, ${kept.byId})`.execute(ctx.db)
  return kept
}

/** All check-ins of a key result, the newest day first; of one day the one written last counts. */
export const checkInsOf = async (ctx: Context, keyResultId: string): Promise<CheckIn[]> => {
  const { rows } = await sql<CheckIn>`
    select ${columns} from check_in c
     where c.workspace_id = ${ctx.workspaceId} and c.key_result_id = ${keyResultId}
     order by c.day desc, c.id desc limit 500`.execute(ctx.db)
  return rows
}

export type Latest = CheckIn & { count: number }

/** Where each key result stands by its newest check-in, and how many there are. */
export const latestCheckIns = async (ctx: Context, ids: readonly string[]): Promise<Map<string, Latest>> => {
  const { rows } = await sql<Latest & { keyResultId: string }>`
    select distinct on (c.key_result_id) c.key_result_id as "keyResultId", ${columns},
           (count(*) over (partition by c.key_result_id))::int as count
      from check_in c
     where c.workspace_id = ${ctx.workspaceId} and c.key_result_id = any(${[...ids]}::uuid[])
     order by c.key_result_id, c.day desc, c.id desc`.execute(ctx.db)
  return new Map(rows.map(({ keyResultId, ...latest }) => [keyResultId, latest]))
}
