import { sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import { sumsOf } from '../listening/public.ts'
import type { ItemState, ItemType, OrderRule } from './contract.ts'
import type { Dependency } from './model.ts'
import { arranged, byRules, type Ordered } from './order-rules.ts'
import { isOpen } from './own-figures.ts'

export type OrderPlan = {
  /** The open items as they stand, and as they would. */
  before: OpenRow[]
  after: string[]
  /** How many were put in order. */
  chosen: number
  /** Those that would have stood before what blocks them, and were put behind it. */
  behind: string[]
}

export type OpenRow = { id: string; number: number; title: string }

export type OrderAsked = {
  productId: string
  rules: readonly OrderRule[]
  /** Only these, where given. */
  ids: readonly string[] | null
  types: readonly ItemType[] | null
  states: readonly ItemState[] | null
  tags: readonly string[] | null
}

type Stored = OpenRow & {
  type: ItemType
  state: ItemState
  tags: string[]
  duty: number
  age: number
} & Record<
    | 'learningValue'
    | 'institutionValue'
    | 'feasibility'
    | 'viability'
    | 'desirability'
    | 'estimate'
    | 'dueOn',
    number | null
  >

const HEARD: readonly string[] = ['voices', 'people', 'importance']

/** The order that rules would give; nothing is written. */
export const planOrder = async (ctx: Context, asked: OrderAsked): Promise<OrderPlan> => {
  const rows = await openRows(ctx, asked.productId)
  const ids = asked.ids && new Set(asked.ids)
  const has = <T>(list: readonly T[] | null, value: T) => list === null || list.includes(value)
  const part = rows.filter(
    (row) =>
      (ids === null || ids.has(row.id)) &&
      has(asked.types, row.type) &&
      has(asked.states, row.state) &&
      (asked.tags === null || row.tags.some((tag) => asked.tags?.includes(tag))),
  )
  const isHeard = asked.rules.some((rule) => HEARD.includes(rule.by))
  const heard = isHeard
    ? await sumsOf(
        ctx,
        part.map((row) => row.id),
      )
    : new Map()
  const items = part.map((row): Ordered => {
    const voices = heard.get(row.id)
    return {
      ...row,
      voices: voices?.notes ?? 0,
      people: voices?.people ?? 0,
      importance: voices?.importance ?? 0,
    }
  })
  const sorted = byRules(items, asked.rules)
  const order = rows.map((row) => row.id)
  const after = arranged(order, sorted, await openDependencies(ctx, asked.productId))
  const free = arranged(order, sorted, [])
  const placeOf = new Map(after.map((id, at) => [id, at]))
  return {
    before: rows,
    after,
    chosen: part.length,
    // Only what had to wait stands later than the rules alone would have put it.
    behind: free.filter((id, at) => (placeOf.get(id) ?? 0) > at),
  }
}

/** The open items of a product that the actor may read, in their order, with what rules ask of them. */
const openRows = async (ctx: Context, productId: string): Promise<Stored[]> => {
  const { rows } = await sql<Stored>`
    select r.id, r.number, r.title, b.type, b.state, b.tags, b.duty::int as duty,
           extract(epoch from ${ctx.now}::timestamptz - r.created_at)::float8 as age,
           b.learning_value as "learningValue", b.institution_value as "institutionValue", b.feasibility, b.viability,
           b.desirability, b.estimate, (b.due_on - date '2000-01-01')::int as "dueOn"
      from record r
      join item b on b.workspace_id = ${ctx.workspaceId} and b.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'item' and r.binned_at is null and r.rank is not null
       and r.product_id = ${productId} and ${isOpen} and ${readable(ctx, 'r', 'item')}
     order by r.rank`.execute(ctx.db)
  return rows
}

/** What has to come before what, among the open items of a product. */
const openDependencies = async (ctx: Context, productId: string): Promise<Dependency[]> => {
  const { rows } = await sql<Dependency>`
    select l.from_id as "from", l.to_id as "to" from link l
      join record f on f.workspace_id = ${ctx.workspaceId} and f.id = l.from_id and f.product_id = ${productId}
       and f.binned_at is null
      join record t on t.workspace_id = ${ctx.workspaceId} and t.id = l.to_id and t.product_id = ${productId}
       and t.binned_at is null
     where l.workspace_id = ${ctx.workspaceId} and l.type = 'blocks' order by l.id`.execute(ctx.db)
  return rows
}
