import { sql } from 'kysely'
import { z } from 'zod'
import { highestLevel, levelOn, visibleProducts } from '../access/actor.ts'
import { atLeast } from '../access/levels.ts'
import { definitionsOf } from '../custom/definitions.ts'
import { CUSTOM, customKey, isCustom, withCustom } from '../custom/extended.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { parseInput } from '../operations/run.ts'
import { notFound } from '../problems.ts'
import { conditionsIn, filterablesOf, readFilter } from '../records/conditions.ts'
import { checkedFilter } from '../records/conditions-sql.ts'
import { filterWithout, type LeftOut, type ViewShape } from './shape.ts'

export type StoredView = {
  id: string
  number: number
  kind: string
  name: string
  shape: ViewShape
  shared: 'private' | 'workspace' | 'product'
  product_id: string | null
  owner_id: string
  owner_name: string
  updated_at: string
  version: number
  binned_at: string | null
  starred: boolean
  first: boolean
  place: number | null
}

export const refOfView = (number: number): string => `VIEW-${number}`

/** What the actor may see of views: their own, and those shared with the workspace or with a product of theirs. */
const visible = (ctx: Context) => {
  const mine = sql`v.owner_id = ${ctx.actor.personId || null}`
  // A guest sees the records that are named to them and nothing else.
  if (!atLeast(highestLevel(ctx.actor), 'viewer')) return mine
  const products = visibleProducts(ctx.actor)
  const ofProduct =
    products === 'all' ? sql`v.shared = 'product'` : sql`v.product_id = any(${products}::uuid[])`
  return sql`(${mine} or v.shared = 'workspace' or ${ofProduct})`
}

/** Views of one kind that the actor may see, those in the bin of views left out unless asked for. */
export const viewsOf = async (
  ctx: Context,
  asked: { kind?: string; ref?: string; binned?: boolean },
): Promise<StoredView[]> => {
  const number = asked.ref === undefined ? null : numberOf(asked.ref)
  const id = asked.ref !== undefined && number === null ? asked.ref : null
  const { rows } = await sql<StoredView>`
    select v.id, v.number, v.kind, v.name, v.shape, v.shared, v.product_id, v.owner_id, o.title as owner_name,
           v.updated_at, v.version, v.binned_at, coalesce(m.starred, false) as starred, coalesce(m.first, false) as first,
           m.place
      from saved_view v
      join record o on o.workspace_id = ${ctx.workspaceId} and o.id = v.owner_id
      left join view_mark m on m.workspace_id = ${ctx.workspaceId} and m.view_id = v.id
       and m.person_id = ${ctx.actor.personId || null}
     where v.workspace_id = ${ctx.workspaceId} and ${visible(ctx)}
       ${asked.kind === undefined ? sql`` : sql`and v.kind = ${asked.kind}`}
       ${number === null ? sql`` : sql`and v.number = ${number}`}
       ${id === null ? sql`` : sql`and v.id::text = ${id}`}
       ${asked.binned === undefined ? sql`` : asked.binned ? sql`and v.binned_at is not null` : sql`and v.binned_at is null`}
     order by m.place nulls last, v.number`.execute(ctx.db)
  return rows
}

const numberOf = (ref: string): number | null => {
  const digits = /^view-(\d{1,9})$/i.exec(ref.trim())?.[1]
  return digits === undefined ? null : Number(digits)
}

/** One view by ref or id, or a Problem in the same words whether it is hidden or not there. */
export const viewByRef = async (ctx: Context, ref: string): Promise<StoredView> => {
  const [found] = await viewsOf(ctx, { ref })
  if (!found) throw notFound(ref)
  return found
}

/** Whether the actor may change it: its owner and the admins may. */
export const mayChangeView = (ctx: Context, view: Pick<StoredView, 'owner_id' | 'shared'>): boolean =>
  view.owner_id === ctx.actor.personId ||
  (view.shared !== 'private' && atLeast(ctx.actor.workspaceLevel, 'admin'))

/** Whether the actor may share with the workspace, or with that product. */
export const mayShare = (ctx: Context, productId: string | null): boolean =>
  atLeast(levelOn(ctx.actor, productId), 'contributor')

/** Refuses a shape that the kind's list could not show. */
export const checkShape = async (
  ctx: Context,
  served: ServedKind,
  listed: Record<string, z.ZodType>,
  shape: ViewShape,
): Promise<void> => {
  const { limit: _, after: __, count: ___, view: ____, filter: _____, ...rest } = listed
  parseInput(z.strictObject(rest), { ...shape.query, ...(shape.sort === null ? {} : { sort: shape.sort }) })
  if (shape.filter !== null) await checkedFilter(ctx, served, shape.filter)
}

/** A view as it can be shown now: what asks for retired fields is left out and told. */
export const usable = async (
  ctx: Context,
  served: ServedKind,
  shape: ViewShape,
): Promise<{ shape: ViewShape; leftOut: LeftOut[] }> => {
  const definitions = await definitionsOf(ctx, served.kind.name)
  const kind = withCustom(served.kind, definitions)
  const known = new Set(filterablesOf(kind, served.filters).map(({ key }) => key))
  const title = (field: string): string =>
    definitions.find(({ key }) => field === CUSTOM + key)?.title ??
    (isCustom(field) ? customKey(field) : field)
  const leftOut: LeftOut[] = []
  const isGone = (field: string): boolean => (isCustom(field) ? !(field in kind.fields) : false)
  const read = shape.filter === null ? null : readFilter(shape.filter)
  const filter = read && 'filter' in read ? read.filter : null
  const gone = new Set(
    filter ? conditionsIn(filter).flatMap(({ field }) => (known.has(field) ? [] : [field])) : [],
  )
  for (const field of gone) leftOut.push({ part: 'filter', field, title: title(field) })
  const left = filter && filterWithout(filter, gone)
  const drop = (part: LeftOut['part'], field: string | null): boolean => {
    if (field === null || !isGone(field.replace(/^-/, ''))) return false
    const bare = field.replace(/^-/, '')
    leftOut.push({ part, field: bare, title: title(bare) })
    return true
  }
  return {
    shape: {
      ...shape,
      filter: left === null ? null : JSON.stringify(left),
      sort: drop('sort', shape.sort) ? null : shape.sort,
      group: drop('group', shape.group) ? null : shape.group,
      columns: shape.columns?.filter(({ key }) => !drop('column', key)) ?? null,
    },
    leftOut,
  }
}
