import { sql } from 'kysely'
import { CLOSED_STATES } from '../../areas/backlog/contract.ts'
import type { Context } from '../../core/operations/context.ts'
import { moveRecords } from '../../core/records/move.ts'
import type { Content, Key } from '../content/shapes.ts'
import type { Moments } from '../moments.ts'
import type { Desk, Event } from '../timeline.ts'

/** The afternoons on which the product owner went through the order of each product. */
export const planOrder = (content: Content, moments: Moments, owner: Key): Event[] =>
  content.ordered.flatMap((day) =>
    Object.entries(content.items).map(([product, items], at) => ({
      at: moments.at(day, '', 15 * 60 + at * 20, 15 * 60 + at * 20 + 1),
      by: owner,
      operation: 'item.move',
      run: (ctx: Context, desk: Desk) =>
        putInOrder(
          ctx,
          desk,
          desk.head(product).id,
          items.map((item) => item.key),
        ),
    })),
  )

/** Moves as few open items as will do, each behind the one that it shall follow. */
const putInOrder = async (ctx: Context, desk: Desk, productId: string, wanted: readonly Key[]) => {
  const { rows } = await sql<{ id: string }>`
    select r.id from record r
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id and b.state <> all(${[...CLOSED_STATES]})
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'item' and r.product_id = ${productId}
       and r.binned_at is null
     order by r.rank`.execute(ctx.db)
  const now = rows.map((row) => row.id)
  const shall = wanted.flatMap((key) => {
    const id = idOf(desk, key)
    return id && now.includes(id) ? [id] : []
  })
  const stay = longestRise(shall.map((id) => now.indexOf(id)))
  for (const [at, id] of shall.entries()) {
    if (stay.has(now.indexOf(id))) continue
    const before = shall[at - 1]
    await moveRecords(ctx, desk.served('item'), [id], before ? { after: before } : { to: 'top' })
  }
}

const idOf = (desk: Desk, key: Key): string | null => {
  try {
    return desk.head(key).id
  } catch {
    return null
  }
}

/** The longest rising run within a list of numbers, gaps allowed: what already stands in the right order. */
const longestRise = (list: readonly number[]): Set<number> => {
  const best: number[][] = []
  for (const [at, value] of list.entries()) {
    const before = best
      .slice(0, at)
      .filter((run) => (run.at(-1) ?? -1) < value)
      .reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), [])
    best.push([...before, value])
  }
  return new Set(best.reduce((longest, run) => (run.length > longest.length ? run : longest), []))
}
