import { dayAt, zoneOf } from '../../../core/day.ts'
import type { Context } from '../../../core/operations/context.ts'
import { headsById } from '../../../core/records/load.ts'
import { barriersFixedSince } from '../../including/public.ts'
import { figuresOf, releasesLiveSince } from '../../launching/public.ts'
import { thanksGivenTo } from '../../listening/public.ts'
import { decidedSince, heldSince } from '../../together/public.ts'
import type { Place } from '../elsewhere.ts'
import {
  barrierSays,
  decisionSays,
  measuredIn,
  meetingSays,
  NO_FIGURES,
  productNames,
  shippedTitle,
  withMeasured,
} from './evidence.ts'
import { NO_FILL, type Offer } from './offered.ts'
import { productsOwned } from './owned.ts'
import type { WinSays } from './says.ts'

type Asked = { there: Context; workspace: Place; since: string; owned: readonly string[]; says: WinSays }

/** What may be a win in one institution, read with the person's own rights there. `since` is a day. */
export const sharedOffers = async (
  there: Context,
  workspace: Place,
  since: string,
  says: WinSays,
): Promise<Offer[]> => {
  const asked = { there, workspace, since, says, owned: await productsOwned(there) }
  const offers: Offer[] = []
  for (const source of [releases, decisions, barriers, meetings, thanks])
    offers.push(...(await source(asked)))
  return offers
}

/** How many thanks are looked through: the newest. */
const MOST_THANKS = 50

const common = ({ workspace }: Asked) => ({ workspace, carries: 'shipped' as const, fill: NO_FILL })

const releases = async (asked: Asked): Promise<Offer[]> => {
  const { there, owned, since, says: words } = asked
  const live = await releasesLiveSince(there, owned, `${since}T00:00:00Z`)
  const figures = await figuresOf(
    there,
    live.map(({ id }) => id),
  )
  const zone = await zoneOf(there)
  const nameOf = await productNames(there, owned, words)
  const offers: Offer[] = []
  for (const each of live) {
    const of = figures.get(each.id) ?? NO_FIGURES
    const { carries, says } = withMeasured(words, of, await measuredIn(there, each.id))
    offers.push({
      ...common(asked),
      key: each.id,
      from: 'release',
      on: dayAt(each.releasedAt, zone),
      title: shippedTitle(words, each.title, of),
      says,
      record: { id: each.id, ref: `REL-${each.number}`, kind: 'release', title: each.title },
      product: nameOf(each.productId),
      carries,
    })
  }
  return offers
}

const decisions = async (asked: Asked): Promise<Offer[]> => {
  const found = await decidedSince(asked.there, asked.owned, asked.since)
  const nameOf = await productNames(asked.there, asked.owned, asked.says)
  return found.map((each) => ({
    ...common(asked),
    key: each.id,
    from: 'decision',
    on: each.decidedOn,
    title: asked.says.say(each.hasDissent ? 'decisionDissentTitle' : 'decisionTitle', { title: each.title }),
    says: decisionSays(asked.says, each.decidedOn, each.hasDissent),
    record: { id: each.id, ref: each.ref, kind: 'decision', title: each.title },
    product: nameOf(each.productId),
  }))
}

const barriers = async (asked: Asked): Promise<Offer[]> => {
  const found = await barriersFixedSince(asked.there, asked.owned, asked.since)
  const nameOf = await productNames(asked.there, asked.owned, asked.says)
  return found.map((each) => ({
    ...common(asked),
    key: each.id,
    from: 'barrier',
    on: each.on,
    title: asked.says.say('barrierTitle', { title: each.title }),
    says: barrierSays(asked.says, each.severity),
    record: { id: each.id, ref: each.ref, kind: 'finding', title: each.title },
    product: nameOf(each.productId),
  }))
}

const meetings = async (asked: Asked): Promise<Offer[]> =>
  (await heldSince(asked.there, ['workshop', 'coaching'], asked.since)).map((each) => ({
    ...common(asked),
    key: each.id,
    from: 'meeting',
    on: each.on,
    title: asked.says.say(each.type === 'workshop' ? 'workshopTitle' : 'coachingTitle', {
      title: each.title,
    }),
    says: meetingSays(asked.says, each.on, each.people),
    record: { id: each.id, ref: each.ref, kind: 'meeting', title: each.title },
    product: '',
  }))

const thanks = async (asked: Asked): Promise<Offer[]> => {
  const { there, since, says } = asked
  const zone = await zoneOf(there)
  const given = (await thanksGivenTo(there, MOST_THANKS)).filter(({ at }) => dayAt(at, zone) >= since)
  const from = await headsById(
    there,
    given.map(({ fromId }) => fromId),
  )
  return given.map((each) => {
    const name = from.get(each.fromId)?.title ?? says.say('somebody')
    return {
      ...common(asked),
      key: each.id,
      from: 'thanks',
      on: dayAt(each.at, zone),
      title: says.say('thanksTitle', { name }),
      says: says.say('thanksSays', { name, words: each.words }),
      record: null,
      product: '',
    }
  })
}
