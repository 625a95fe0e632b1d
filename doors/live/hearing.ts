import { type Actor, doorLevel, visibleProducts } from '../../core/access/actor.ts'
import { levelFor } from '../../core/access/check.ts'
import { atLeast } from '../../core/access/levels.ts'
import type { Told } from '../../core/announce/tell.ts'
import type { Catalogue } from '../../core/app.ts'

/** What a browser is told of a change: enough to know what to read anew, never a value. */
export type Heard = { name: string } & Record<string, unknown>

/** What of an announcement goes out: names and ids that say which record, and who did it. */
const TOLD = ['kind', 'id', 'ref', 'productId', 'verb', 'fields', 'personId', 'batchId'] as const

/** What the actor hears of an announcement, or null where it is about something that they may not read. */
export const heardBy = (app: Pick<Catalogue, 'kinds'>, actor: Actor, told: Told): Heard | null => {
  const { kind, id, productId } = told.payload
  if (typeof kind !== 'string') return ofNoKind(actor, told)
  const served = app.kinds.get(kind)
  if (!served) return null
  const place = { id: String(id ?? ''), product_id: typeof productId === 'string' ? productId : null }
  // Many at once are told without saying which: whoever may read the kind anywhere looks anew with their own rights.
  const has = typeof id === 'string' ? levelFor({ actor }, served, place) : doorLevel(actor)
  if (!atLeast(has, served.may.read)) return null
  const said = TOLD.flatMap((key) => (key in told.payload ? [[key, told.payload[key]]] : []))
  return { name: told.name, ...Object.fromEntries(said) }
}

/** What is about no record (roles, settings): members hear that it happened, and nothing else. */
const ofNoKind = (actor: Actor, told: Told): Heard | null => {
  const { productId } = told.payload
  const products = visibleProducts(actor)
  if (typeof productId === 'string' && products !== 'all' && !products.includes(productId)) return null
  return atLeast(doorLevel(actor), 'viewer') ? { name: told.name } : null
}
