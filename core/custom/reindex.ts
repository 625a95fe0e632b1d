import { sql } from 'kysely'
import type { CustomValues, Kind } from '../kinds/kind.ts'
import type { Context } from '../operations/context.ts'
import { indexedText } from '../search/words.ts'
import { definitionsOf } from './definitions.ts'
import { keepOrder } from './order.ts'
import { searchedCustom } from './values.ts'

const AT_ONCE = 1000

/** Adds what search finds in custom fields, and what lists are sorted by, to records that were just restored, once their fields are there too. */
export const indexCustom = async (
  ctx: Pick<Context, 'db' | 'workspaceId'>,
  kinds: Iterable<Kind>,
): Promise<void> => {
  for (const { name } of kinds) {
    const definitions = await definitionsOf(ctx, name)
    if (definitions.length === 0) continue
    let after = '00000000-0000-0000-0000-000000000000'
    for (;;) {
      const { rows } = await sql<{ id: string; custom: CustomValues }>`
        select id, custom from record
         where workspace_id = ${ctx.workspaceId} and kind = ${name} and custom <> '{}' and id > ${after}
         order by id limit ${AT_ONCE}`.execute(ctx.db)
      const last = rows.at(-1)
      if (!last) break
      after = last.id
      await keepOrder(ctx, definitions, rows, true)
      const found = rows.flatMap(({ id, custom }) => {
        const text = searchedCustom(definitions, custom)
        return text === '' ? [] : [{ id, text: indexedText(text) }]
      })
      await sql`update record r set search = r.search || to_tsvector('linchpin', x.text)
          from json_to_recordset(${JSON.stringify(found)}) as x (id uuid, text text)
         where r.workspace_id = ${ctx.workspaceId} and r.id = x.id`.execute(ctx.db)
    }
  }
}
