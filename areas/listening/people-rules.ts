import { todayIn } from '../../core/day.ts'
import type { ServedKind } from '../../core/kinds/served.ts'
import { invalid } from '../../core/problems.ts'

/** An engagement is with one person or one group, and a cadence in weeks says how many. */
export const checkEngagement: NonNullable<ServedKind['check']> = async (_ctx, next) => {
  const [person, group] = [next['personId'] !== null, next['groupId'] !== null]
  if (person === group)
    throw invalid(
      person ? 'groupId' : 'personId',
      person
        ? 'Nothing was kept: an engagement is with a person or with a group, and this one names both.'
        : 'Nothing was kept: say with whom it is, a person or a group.',
    )
  for (const key of ['power', 'interest'])
    if (next[key] === null)
      throw invalid(key, 'Nothing was kept: choose from 1 to 5; 3 where you do not know.')
  if (next['cadence'] === 'weeks' && next['everyWeeks'] === null)
    throw invalid('everyWeeks', 'Nothing was kept: say every how many weeks.')
}

/** A contact is of today and by whoever writes it down, where nothing else is said. */
export const fillContacts: NonNullable<ServedKind['complete']> = async (ctx, list) => {
  const today = await todayIn(ctx)
  return list.map((each) => ({
    ...each,
    contactOn: each['contactOn'] ?? today,
    byId: each['byId'] ?? (ctx.actor.personId || null),
  }))
}

/** A contact was with somebody, and it has been. */
export const checkContact: NonNullable<ServedKind['check']> = async (ctx, next) => {
  if (next['personId'] === null && next['groupId'] === null)
    throw invalid('personId', 'Nothing was kept: say with whom, a person or a group.')
  const on = next['contactOn']
  if (typeof on !== 'string') throw invalid('contactOn', 'Nothing was kept: say on which day it was.')
  if (on > (await todayIn(ctx)))
    throw invalid('contactOn', `Nothing was kept: ${on} is still to come. Plan a meeting for it instead.`)
}
