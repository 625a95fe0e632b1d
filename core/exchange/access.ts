import { doorLevel, scopeCovers } from '../access/actor.ts'
import { atLeast, type Level } from '../access/levels.ts'
import { type App, kindNamed } from '../app.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { Problem } from '../problems.ts'

/**
 * The kind of that name, where the caller may bring records of it in (`write`) or take them out (`read`). A token must
 * cover the kind's own area too, as it must for the kind's own operations: for `scope`, where that is less.
 */
export const exchangedKind = (
  ctx: Context,
  name: string,
  effect: 'read' | 'write',
  scope = effect,
): ServedKind => {
  const served = kindNamed(ctx.app, name)
  const needs = levelOf(served, effect)
  if (!atLeast(doorLevel(ctx.actor), needs))
    throw new Problem(
      'not-allowed',
      `This takes the role of ${needs} for ${served.kind.plural}. Nothing was changed.`,
    )
  const area = areaOf(ctx.app, served)
  if (!scopeCovers(ctx.actor.caller.scopes, area, scope))
    throw new Problem(
      'not-allowed',
      `This token does not cover ${area}:${scope}, which ${served.kind.plural} need.`,
    )
  return served
}

/** The level that making records of a kind takes, or reading them. */
export const levelOf = (served: ServedKind, effect: 'read' | 'write'): Level =>
  effect === 'read' ? served.may.read : (served.may.create ?? served.may.write)

const areaOf = (app: App, served: ServedKind): string =>
  app.areas.find((area) => area.kinds.includes(served))?.name ?? 'core'
