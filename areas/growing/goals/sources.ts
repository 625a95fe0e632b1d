import type { Context } from '../../../core/operations/context.ts'
import { type Head, loadRecords } from '../../../core/records/load.ts'
import { flowOf, forecastsHeld } from '../../delivering/public.ts'
import { barriersOf } from '../../including/public.ts'
import { figuresOf, loopOfProduct } from '../../launching/public.ts'
import { type Measure, SHARE_MEASURES } from '../../learning/contract.ts'
import { evidenceOf } from '../../learning/public.ts'
import { contactCoverage, coreGroupsHeard, satisfactionOf } from '../../listening/public.ts'
import { alignedShare, matrixStanding } from '../../strategy/public.ts'
import { meetingsHeld } from '../../together/public.ts'
import type { LiveSource, OwnSource } from './contract.ts'

/** What a source reads now, over how many; null where there is nothing to read yet. */
export type Live = { value: number | null; n: number }

/** Part of a whole in percent, over the whole; nothing where there is nothing to be part of. */
const share = (part: number, whole: number): Live => ({
  value: whole === 0 ? null : (part * 100) / whole,
  n: whole,
})

const ofProduct =
  (read: (there: Context, productId: string) => Promise<Live>) => (there: Context, of: Head | null) =>
    read(there, of?.id ?? '')
const isShare = (measure: Measure): boolean => (SHARE_MEASURES as readonly Measure[]).includes(measure)

/** Whether a release is live, and the people who asked for it. */
const releaseIn = async (there: Context, of: Head) => {
  const [row] = await loadRecords(there, of.served, [of.id])
  const figures = (await figuresOf(there, [of.id])).get(of.id)
  return {
    isLive: row?.['state'] === 'released',
    askers: figures?.askers ?? 0,
    told: figures?.told ?? 0,
  }
}

/**
 * How each live source of an institution is read, with the rights of whoever `there` acts as. Each gives the figure of its area's own
 * page; `of` is the product or record, null where it is the whole workspace.
 */
export const readers: Readonly<
  Record<Exclude<LiveSource, OwnSource>, (there: Context, of: Head | null) => Promise<Live>>
> = {
  'loop-days': ofProduct(async (there, id) => {
    const { medianDays, n } = await loopOfProduct(there, id)
    return { value: medianDays, n }
  }),
  'told-rate': ofProduct(async (there, id) => {
    const { told, asked } = await loopOfProduct(there, id)
    return share(told, asked)
  }),
  'contact-coverage': async (there) => {
    const { inTime, wanted } = await contactCoverage(there)
    return share(inTime, wanted)
  },
  'stands-as-wanted': async (there) => {
    const { asWanted, engaged } = await contactCoverage(there)
    return share(asWanted, engaged)
  },
  satisfaction: async (there) => {
    const { mean, counted } = await satisfactionOf(there, null)
    return { value: mean, n: counted.length }
  },
  'groups-heard': ofProduct(async (there, id) => {
    const { heard, groups } = await coreGroupsHeard(there, id)
    return share(heard, groups)
  }),
  'aligned-share': ofProduct(async (there, id) => {
    const { aligned, total } = await alignedShare(there, id)
    return share(aligned, total)
  }),
  throughput: ofProduct(async (there, id) => {
    const { aWeek, done } = await flowOf(there, id)
    return { value: aWeek, n: done }
  }),
  'cycle-days': ofProduct(async (there, id) => {
    const { cycleDays, timed } = await flowOf(there, id)
    return { value: cycleDays, n: timed }
  }),
  'forecasts-held': ofProduct(async (there, id) => {
    const held = await forecastsHeld(there, id)
    return { value: held.share === null ? null : held.share * 100, n: held.n }
  }),
  'barriers-fixed': ofProduct(async (there, id) => {
    const { open, fixed, accepted } = await barriersOf(there, id)
    return share(fixed, open + fixed + accepted)
  }),
  'tools-compared': async (there, of) => {
    const { compared, others } = await matrixStanding(there, of?.id ?? '')
    return { value: compared, n: others }
  },
  'matrix-evidence': async (there, of) => {
    const { evidenced, cells } = await matrixStanding(there, of?.id ?? '')
    return share(evidenced, cells)
  },
  'coaching-held': async (there) => {
    const held = await meetingsHeld(there, 'coaching')
    return { value: held, n: held }
  },
  'release-live': async (there, of) => {
    const isLive = of !== null && (await releaseIn(there, of)).isLive
    return { value: isLive ? 1 : 0, n: 1 }
  },
  'release-told': async (there, of) => {
    const found = of === null ? null : await releaseIn(there, of)
    return found?.isLive ? share(found.told, found.askers) : { value: null, n: 0 }
  },
  outcome: async (there, of) => {
    const evidence = of === null ? null : await evidenceOf(there, of.id)
    if (!evidence || evidence.difference === null) return { value: null, n: evidence?.n ?? 0 }
    const towards = evidence.direction === 'lower' ? -evidence.difference : evidence.difference
    return { value: isShare(evidence.measure) ? towards * 100 : towards, n: evidence.n }
  },
}
