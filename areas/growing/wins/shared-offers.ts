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
  withMeasured,
} from './evidence.ts'
import { NO_FILL, type Offer } from './offered.ts'
import { productsOwned } from './owned.ts'
import { quoted, shippedTitle } from './wording.ts'

type Asked = { there: Context; workspace: Place; since: string; owned: readonly string[] }

/** What may be a win in one institution, read with the person's own rights there. `since` is a day. */
export const sharedOffers = async (there: Context, workspace: Place, since: string): Promise<Offer[]> => {
  const asked = { there, workspace, since, owned: await productsOwned(there) }
  const offers: Offer[] = []
  for (const source of [releases, decisions, barriers, meetings, thanks])
    offers.push(...(await source(asked)))
  return offers
}

/** How many thanks are looked through: the newest. */
const MOST_THANKS = 50

const common = ({ workspace }: Asked) => ({ workspace, carries: 'shipped' as const, fill: NO_FILL })

const releases = async (asked: Asked): Promise<Offer[]> => {
  const { there, owned, since } = asked
  const live = await releasesLiveSince(there, owned, `${since}T00:00:00Z`)
  const figures = await figuresOf(
    there,
    live.map(({ id }) => id),
  )
  const zone = await zoneOf(there)
  const nameOf = await productNames(there, owned)
  const offers: Offer[] = []
  for (const each of live) {
    const of = figures.get(each.id) ?? NO_FIGURES
    const { carries, says } = withMeasured(of, await measuredIn(there, each.id))
    offers.push({
      ...common(asked),
      key: each.id,
      from: 'release',
      on: dayAt(each.releasedAt, zone),
      title: shippedTitle(each.title, of),
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
  const nameOf = await productNames(asked.there, asked.owned)
  return found.map((each) => ({
    ...common(asked),
    key: each.id,
    from: 'decision',
    on: each.decidedOn,
    title: each.hasDissent
      ? `Brought ${quoted(each.title)} to a decision, with the dissent written down`
      : `Brought ${quoted(each.title)} to a decision`,
    says: decisionSays(each.decidedOn, each.hasDissent),
    record: { id: each.id, ref: each.ref, kind: 'decision', title: each.title },
    product: nameOf(each.productId),
  }))
}

const barriers = async (asked: Asked): Promise<Offer[]> => {
  const found = await barriersFixedSince(asked.there, asked.owned, asked.since)
  const nameOf = await productNames(asked.there, asked.owned)
  return found.map((each) => ({
    ...common(asked),
    key: each.id,
    from: 'barrier',
    on: each.on,
    title: `Had the barrier ${quoted(each.title)} fixed`,
    says: barrierSays(each.severity),
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
    title: `Called ${each.type === 'workshop' ? 'the workshop' : 'the coaching talk'} ${quoted(each.title)}`,
    says: meetingSays(each.on, each.people),
    record: { id: each.id, ref: each.ref, kind: 'meeting', title: each.title },
    product: '',
  }))

const thanks = async (asked: Asked): Promise<Offer[]> => {
  const { there, since } = asked
  const zone = await zoneOf(there)
  const given = (await thanksGivenTo(there, MOST_THANKS)).filter(({ at }) => dayAt(at, zone) >= since)
  const from = await headsById(
    there,
    given.map(({ fromId }) => fromId),
  )
  return given.map((each) => {
    const name = from.get(each.fromId)?.title ?? 'somebody'
    return {
      ...common(asked),
      key: each.id,
      from: 'thanks',
      on: dayAt(each.at, zone),
      title: `Was thanked by ${name}`,
      says: `${name} wrote: “${each.words}”`,
      record: null,
      product: '',
    }
  })
}
