import { sql } from 'kysely'
import { todayIn } from '../../core/day.ts'
import type { Filter, ServedKind } from '../../core/kinds/served.ts'
import type { Context } from '../../core/operations/context.ts'

/** When it was said back and confirmed, and who wrote that down: follows from saying that it was. */
export const heardFollows: NonNullable<ServedKind['follows']> = async (ctx, next, before) => {
  if (next['heard'] === before['heard']) return {}
  return momentsOf(ctx, next, before, await todayIn(ctx))
}

const momentsOf = (
  ctx: Context,
  next: Record<string, unknown>,
  before: Record<string, unknown>,
  today: string,
): Record<string, unknown> => {
  const me = ctx.actor.personId || null
  /** A day or a person that was given with the change stands. */
  const given = (key: string, otherwise: unknown) => (isSame(next[key], before[key]) ? otherwise : next[key])
  const wasSaidBack = before['heard'] === 'heard-back' || before['heard'] === 'confirmed'
  switch (next['heard']) {
    case 'said':
      return { heardBackOn: null, heardBackBy: null, confirmedOn: null, confirmedBy: null }
    case 'heard-back':
      return {
        heardBackOn: given('heardBackOn', (wasSaidBack ? before['heardBackOn'] : null) ?? today),
        heardBackBy: given('heardBackBy', (wasSaidBack ? before['heardBackBy'] : null) ?? me),
        confirmedOn: null,
        confirmedBy: null,
      }
    default:
      return { confirmedOn: given('confirmedOn', today), confirmedBy: given('confirmedBy', me) }
  }
}

const isSame = (a: unknown, b: unknown): boolean => (a ?? null) === (b ?? null)

/** A note that is written down as said back or confirmed was so today; of one from a file nobody knows the day. */
export const fillHeard: NonNullable<ServedKind['complete']> = async (ctx, list) => {
  if (ctx.door === 'import' || list.every((note) => (note['heard'] ?? 'said') === 'said')) return list
  const today = await todayIn(ctx)
  return list.map((note) =>
    (note['heard'] ?? 'said') === 'said'
      ? note
      : { ...note, ...momentsOf(ctx, note, { heard: 'said' }, today) },
  )
}

/** What can still be said back or confirmed: somebody is known who could answer. */
export const confirmation: Filter = {
  about:
    'Notes that who said them has not confirmed: all of them, those to say back, those that wait for an answer.',
  values: ['missing', 'to-say-back', 'to-confirm'],
  where: (_ctx, value) => {
    const missing = sql`b.heard <> 'confirmed' and b.said_by is not null`
    if (value === 'missing') return missing
    return sql`${missing} and b.heard = ${value === 'to-say-back' ? 'said' : 'heard-back'}`
  },
}
