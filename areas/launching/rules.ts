import { z } from 'zod'
import type { Derived, ServedKind } from '../../core/kinds/served.ts'
import type { LinkType } from '../../core/links/link-type.ts'
import { invalid, Problem } from '../../core/problems.ts'
import { figuresOf } from './askers.ts'
import { TOLD_BY, TRACKS } from './contract.ts'

/** What a release shows beside its fields. */
export const releaseFigures: Derived = {
  shape: {
    items: z.int().meta({ description: 'How many items are in it.' }),
    askers: z.int().meta({ description: 'Distinct people whose notes ask for them, directly or by themes.' }),
    told: z.int().meta({ description: 'How many of these people were told.' }),
    medianDays: z.number().nullable().meta({
      description: 'The median of days from their first note to being told; null while nobody was told.',
    }),
  },
  load: figuresOf,
}

/** By which a release goes out and, by an undo, comes back. Every other way would leave its items behind. */
const SHIPPING = new Set(['release.ship', 'change.undo'])

/**
 * A release goes live by shipping it, so that its items and its moment go along; one that went live elsewhere, before,
 * is written down with the moment at which it did.
 */
export const checkRelease: NonNullable<ServedKind['check']> = async (ctx, next, before) => {
  const live = next['state'] === 'released'
  if (live !== (next['releasedAt'] !== null))
    throw invalid(
      live ? 'releasedAt' : 'state',
      live
        ? 'Nothing was changed: a release that is live says when it went live. To release it now, ship it.'
        : 'Nothing was changed: only a release that is live has a moment at which it went live.',
    )
  if (before === null || SHIPPING.has(ctx.operation)) return
  if (before['state'] === next['state'] && before['releasedAt'] === next['releasedAt']) return
  throw new Problem(
    'conflict',
    live
      ? 'Nothing was changed: a release goes live by shipping it, which also marks its items as done.'
      : 'Nothing was changed: what was shipped comes back by undoing the shipping, with its items.',
    { errors: [{ path: 'state', message: 'Ship it, or undo the shipping.' }] },
  )
}

/** How and when somebody was told, and nothing else. */
export const checkTold: NonNullable<LinkType['check']> = async (_ctx, { detail }) => {
  const { how, at, ...stray } = detail
  const key = Object.keys(stray)[0]
  if (key) throw invalid(`detail.${key}`, `Nobody was marked as told: there is no place for ${key}.`)
  if (how !== undefined && !(TOLD_BY as readonly unknown[]).includes(how))
    throw invalid('detail.how', `Nobody was marked as told: say how by one of ${TOLD_BY.join(', ')}.`)
  if (at !== undefined && !z.iso.datetime({ offset: true }).safeParse(at).success)
    throw invalid('detail.at', 'Nobody was marked as told: the moment is written as 2026-11-21T09:00:00Z.')
}

/** The track it belongs to, and whether the release waits for it. */
export const checkPrepares: NonNullable<LinkType['check']> = async (_ctx, { detail }) => {
  const { track, before, ...stray } = detail
  const key = Object.keys(stray)[0]
  if (key) throw invalid(`detail.${key}`, `Nothing was linked: there is no place for ${key}.`)
  if (!(TRACKS as readonly unknown[]).includes(track))
    throw invalid('detail.track', `Nothing was linked: say the track, one of ${TRACKS.join(', ')}.`)
  if (before !== undefined && before !== 'yes')
    throw invalid('detail.before', 'Nothing was linked: `before` is `yes`, or it is left out.')
}
