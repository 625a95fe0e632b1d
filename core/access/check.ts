import { type RawBuilder, sql } from 'kysely'
import { kindNamed } from '../app.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { notFound, Problem } from '../problems.ts'
import { levelOn, visibleProducts } from './actor.ts'
import { atLeast, higher, type Level } from './levels.ts'

type Place = { id: string; product_id: string | null }

/** What the actor may do with one record: by role on its product, or by a grant on the record itself. */
export const levelFor = (ctx: Pick<Context, 'actor'>, served: ServedKind, place: Place): Level => {
  const byRole =
    place.product_id === null && served.kind.product === 'optional'
      ? unassignedLevel(ctx)
      : levelOn(ctx.actor, place.product_id)
  return higher(byRole, ctx.actor.granted.get(place.id) ?? 'anyone')
}

/** What waits unassigned is seen from contributor up (decisions.md 3). */
const unassignedLevel = (ctx: Pick<Context, 'actor'>): Level => {
  const level = levelOn(ctx.actor, null)
  return atLeast(level, 'contributor') ? level : 'anyone'
}

/**
 * Refuses unless the actor may do `needs` with the record. What may not even be read is answered as if it did not
 * exist, so that nobody learns by asking.
 */
export const checkRecord = (
  ctx: Context,
  served: ServedKind,
  place: Place & { ref: string },
  needs: Level,
): void => {
  const has = levelFor(ctx, served, place)
  if (!atLeast(has, served.may.read)) throw notFound(place.ref)
  if (!atLeast(has, needs))
    throw new Problem('not-allowed', `${place.ref} takes the role of ${needs} at least. Nothing was changed.`)
}

/**
 * The rows of `record r` that the actor may read, as a condition. Every list, search and walk carries it. Where all of
 * them are of one kind, say which: the condition is then short enough for the planner to see through, and for the
 * database to check a hundred thousand times.
 */
export const readable = (ctx: Context, alias = 'r', kind?: string): RawBuilder<boolean> => {
  const { actor, app } = ctx
  if (visibleProducts(actor) === 'all') return sql<boolean>`true`
  const r = sql.ref(alias)
  const everywhere = levelOn(actor, null)
  const asked = kind === undefined ? [...app.kinds.values()] : [kindNamed(app, kind)]
  const ofKinds = (where: (served: ServedKind) => boolean): RawBuilder<boolean> | null => {
    const names = asked.filter(where).map((served) => served.kind.name)
    if (names.length === 0) return null
    return kind === undefined ? sql<boolean>`${r}.kind = any(${names})` : sql<boolean>`true`
  }
  // By product: the role on that product must reach what its kind asks for.
  const inProducts = [...Map.groupBy(actor.productLevels, ([, level]) => level)].flatMap(([level, roles]) => {
    const kinds = ofKinds((served) => served.kind.product !== 'none' && atLeast(level, served.may.read))
    return kinds
      ? [sql<boolean>`(${r}.product_id = any(${roles.map(([id]) => id)}::uuid[]) and ${kinds})`]
      : []
  })
  // Of no product: what never has one, and what waits unassigned, which is seen from contributor up.
  const free = ofKinds((served) =>
    served.kind.product === 'none'
      ? atLeast(everywhere, served.may.read)
      : served.kind.product === 'optional' && atLeast(everywhere, 'contributor'),
  )
  const parts = [
    ...inProducts,
    ...(free ? [sql<boolean>`(${r}.product_id is null and ${free})`] : []),
    ...(actor.granted.size > 0 ? [sql<boolean>`${r}.id = any(${[...actor.granted.keys()]}::uuid[])`] : []),
  ]
  return parts.length > 0 ? sql<boolean>`(${sql.join(parts, sql` or `)})` : sql<boolean>`false`
}
