import { isId } from '../ids.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { listRecords } from '../records/list.ts'
import type { ListQuery } from '../records/list-query.ts'
import { namesOf } from '../records/present.ts'
import { fieldValues, type StoredRecord } from '../records/shape.ts'

export type Names = Awaited<ReturnType<typeof namesOf>>

const PAGE = 500

/** The records of a list, page by page, with the names of what they point to. */
export async function* recordPages(
  ctx: Context,
  served: ServedKind,
  query: Record<string, unknown>,
): AsyncGenerator<{ rows: StoredRecord[]; names: Names }> {
  let after: string | undefined
  do {
    const page = await listRecords(ctx, served, { ...query, limit: PAGE, after } as ListQuery)
    const ids = page.rows.flatMap((row) => {
      const values = fieldValues(served.kind, row)
      const pointing = Object.entries(served.kind.fields).flatMap(([key, field]) =>
        field.type === 'record' ? [values[key]] : [],
      )
      const people = Object.values(row.custom).filter((value) => typeof value === 'string' && isId(value))
      return [row.product_id, row.created_by, ...pointing, ...people].filter((id) => typeof id === 'string')
    })
    yield { rows: page.rows, names: await namesOf(ctx, ids) }
    after = page.next ?? undefined
  } while (after)
}
