import { sql } from 'kysely'
import { columnOf } from '../fields/field.ts'
import { type Kind, tableOf } from '../kinds/kind.ts'
import type { Context } from '../operations/context.ts'
import { Problem } from '../problems.ts'
import { circleNames } from './circle.ts'
import { headsById } from './load.ts'
import type { StoredRecord } from './shape.ts'

/** Refuses a parent that would make one of the rows its own ancestor. Parents of one kind are set one call at a time. */
export const refuseCircles = async (
  ctx: Context,
  kind: Kind,
  rows: readonly StoredRecord[],
  target: Readonly<Record<string, unknown>>,
): Promise<void> => {
  for (const [key, field] of Object.entries(kind.fields)) {
    const parent = target[key]
    if (field.type !== 'record' || !field.tree || typeof parent !== 'string') continue
    await holdTree(ctx, kind, key)
    const table = sql.table(tableOf(kind))
    const column = columnOf(key)
    // The path is kept by hand, so that a circle that is there already ends the walk.
    const { rows: above } = await sql<{ id: string }>`
      with recursive up as (
        select b.id, ${sql.ref(`b.${column}`)} as parent, array[b.id] as path from ${table} b
         where b.workspace_id = ${ctx.workspaceId} and b.id = ${parent}
        union all
        select b.id, ${sql.ref(`b.${column}`)}, u.path || b.id from up u
          join ${table} b on b.workspace_id = ${ctx.workspaceId} and b.id = u.parent and b.id <> all(u.path)
      )
      select id from up order by cardinality(path)`.execute(ctx.db)
    const idsOf = (list: readonly { id: string }[]) => list.map((each) => each.id)
    await refuseTreeCircle(ctx, kind, key, idsOf(rows), idsOf(above))
  }
}

/** Two parents that are set at once could close a circle together. */
const holdTree = async (ctx: Context, kind: Kind, key: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`tree ${ctx.workspaceId} ${kind.name} ${key}`}, 0))`.execute(
    ctx.db,
  )
}

/**
 * Refuses records that were just given their parents, each its own, where one has become its own ancestor; all of them
 * in one statement.
 */
export const refuseClosedCircles = async (
  ctx: Context,
  kind: Kind,
  patches: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
): Promise<void> => {
  for (const [key, field] of Object.entries(kind.fields)) {
    if (field.type !== 'record' || !field.tree) continue
    const ids = [...patches].flatMap(([id, patch]) => (typeof patch[key] === 'string' ? [id] : []))
    if (ids.length === 0) continue
    await holdTree(ctx, kind, key)
    const table = sql.table(tableOf(kind))
    const parent = sql.ref(`b.${columnOf(key)}`)
    const { rows } = await sql<{ path: string[] }>`
      with recursive up as (
        select b.id as root, ${parent} as parent, array[b.id] as path from ${table} b
         where b.workspace_id = ${ctx.workspaceId} and b.id = any(${ids}::uuid[])
        union all
        select u.root, ${parent}, u.path || b.id from up u
          join ${table} b on b.workspace_id = ${ctx.workspaceId} and b.id = u.parent and b.id <> all(u.path)
      )
      select path from up where parent = root order by cardinality(path) limit 1`.execute(ctx.db)
    const [id, ...above] = rows[0]?.path ?? []
    if (id) await refuseTreeCircle(ctx, kind, key, [id], [...above, id])
  }
}

/**
 * Refuses a parent that would make one of the records its own ancestor, and names the circle.
 *
 * @param above the parent and all that is above it, nearest first
 */
export const refuseTreeCircle = async (
  ctx: Context,
  kind: Kind,
  key: string,
  ids: readonly string[],
  above: readonly string[],
): Promise<void> => {
  const again = above.findIndex((id) => ids.includes(id))
  const id = above[again]
  if (id === undefined) return
  const path = [id, ...above.slice(0, again + 1)]
  const heads = await headsById(ctx, path)
  const names = circleNames(path.map((each) => heads.get(each)?.ref ?? kind.name))
  throw new Problem('circle', `Nothing was changed. ${names} would be a circle.`, {
    errors: [{ path: key, message: `This would make a circle: ${names}.` }],
  })
}
