import { kindNamed } from '../../../core/app.ts'
import { dayAt, zoneOf } from '../../../core/day.ts'
import type { Context } from '../../../core/operations/context.ts'
import { invalid } from '../../../core/problems.ts'
import { findRecord, type Head, loadRecords } from '../../../core/records/load.ts'
import type { Rung } from '../../../engines/claims/claims.ts'
import { figuresOf, type LoopFigures } from '../../launching/public.ts'
import type { Wording } from '../../learning/contract.ts'
import { evidenceOf } from '../../learning/public.ts'
import { takingPart } from '../../together/public.ts'
import type { Place } from '../elsewhere.ts'
import type { WinSays } from './says.ts'

/** What a shared record says for a win: how much may be claimed, and the sentence as it was read. */
export type EvidenceRead = { carries: Rung; says: string }

export const NO_FIGURES: LoopFigures = { items: 0, askers: 0, told: 0, medianDays: null }

/** What a release's own figures say, in one sentence. They tell of people heard, not of learning. */
export const loopSays = ({ say }: WinSays, { askers, told, medianDays }: LoopFigures): string => {
  if (askers === 0) return say('liveSays')
  return medianDays === null || told === 0
    ? say('liveAskedSays', { askers, told })
    : say('liveMedianSays', { askers, told, days: medianDays })
}

/** How a release may be worded by what is known of those who had asked. */
export const shippedTitle = ({ say }: WinSays, title: string, { askers, told }: LoopFigures): string => {
  if (told > 0)
    return say(told === askers ? 'shippedToldAllTitle' : 'shippedToldTitle', { title, told, askers })
  return askers > 0 ? say('shippedAskedTitle', { title, askers }) : say('shippedTitle', { title })
}

/** The rung of what an experiment lets one say, from the ladder of learning. */
const RUNG_OF: Record<Wording, Rung> = {
  piloted: 'piloted',
  was: 'after',
  differs: 'compared',
  caused: 'caused',
}

/** What was measured of a release or an experiment, or null where nothing was. */
export const measuredIn = async (there: Context, ref: string): Promise<EvidenceRead | null> => {
  const evidence = await evidenceOf(there, ref)
  return evidence && { carries: RUNG_OF[evidence.wording], says: evidence.says }
}

/** What a decision says for a win: that it was taken. Not that it was right. */
export const decisionSays = ({ say }: WinSays, day: string, hasDissent: boolean): string =>
  say(hasDissent ? 'decisionDissentSays' : 'decisionSays', { day })

/** What a barrier says for a win: that it is marked as fixed. */
export const barrierSays = ({ say }: WinSays, severity: string): string => say('barrierSays', { severity })

/** What a meeting says for a win: that it took place, and how many took part as far as is written down. */
export const meetingSays = ({ say }: WinSays, day: string, count: number): string =>
  count > 0 ? say('meetingPeopleSays', { day, count }) : say('meetingSays', { day })

type Read = (there: Context, head: Head, says: WinSays) => Promise<EvidenceRead>

const rowOf = async (there: Context, head: Head): Promise<Record<string, unknown>> =>
  (await loadRecords(there, head.served, [head.id]))[0] ?? {}

const refused = (why: string) => invalid('record', `Nothing was changed: ${why}, so nothing rests on it.`)

/** How each kind of record that a win may rest on is read. Each refuses what is not so far yet. */
const READ: Readonly<Record<string, Read>> = {
  experiment: async (there, head) => {
    const measured = await measuredIn(there, head.id)
    if (!measured) throw refused(`${head.ref} has no data that may be shown`)
    return measured
  },
  release: async (there, head, says) => {
    if ((await rowOf(there, head))['state'] !== 'released') throw refused(`${head.ref} is not live yet`)
    const figures = (await figuresOf(there, [head.id])).get(head.id) ?? NO_FIGURES
    return withMeasured(says, figures, await measuredIn(there, head.id))
  },
  decision: async (there, head, says) => {
    const row = await rowOf(there, head)
    if (row['state'] === 'open' || row['decided_on'] === null) throw refused(`${head.ref} is not decided yet`)
    return shipped(decisionSays(says, String(row['decided_on']), row['dissent'] !== ''))
  },
  finding: async (there, head, says) => {
    const row = await rowOf(there, head)
    if (row['state'] !== 'fixed') throw refused(`${head.ref} is not fixed yet`)
    return shipped(barrierSays(says, String(row['severity'])))
  },
  meeting: async (there, head, says) => {
    const row = await rowOf(there, head)
    const at = row['starts_at'] === null ? null : String(row['starts_at'])
    if (at === null || at > there.now) throw refused(`${head.ref} has not taken place yet`)
    return shipped(meetingSays(says, dayAt(at, await zoneOf(there)), await takingPart(there, head.id)))
  },
}

const shipped = (says: string): EvidenceRead => ({ carries: 'shipped', says })

/** The evidence of a record that a win may rest on. Refuses what is none, or is not so far yet. */
export const evidenceIn = async (there: Context, head: Head, says: WinSays): Promise<EvidenceRead> => {
  const read = READ[head.kind]
  if (!read)
    throw invalid(
      'record',
      `Nothing was changed: a win rests on a release, an experiment, a decision, a fixed barrier or a meeting, and ${head.ref} is a ${head.kind}.`,
    )
  return read(there, head, says)
}

/** People heard and told, and what was measured, if anything: one does not stand for the other. */
export const withMeasured = (
  says: WinSays,
  figures: LoopFigures,
  measured: EvidenceRead | null,
): EvidenceRead =>
  measured
    ? { carries: measured.carries, says: `${measured.says} ${loopSays(says, figures)}` }
    : { carries: 'shipped', says: loopSays(says, figures) }

export type Backing = {
  restsKind: string
  restsRef: string
  restsTitle: string
  restsId: string
  restsWorkspace: string
  restsPlace: string
  restsSays: string
  restsCarries: Rung
  restsAt: string
}

/** Everything that a win keeps of the record that it rests on, as it is now. */
export const backingIn = async (
  there: Context,
  place: Place,
  ref: string,
  words: WinSays,
): Promise<Backing> => {
  const head = await findRecord(there, ref)
  const { carries, says } = await evidenceIn(there, head, words)
  const product = head.product_id
    ? (await productNames(there, [head.product_id], words))(head.product_id)
    : ''
  return {
    restsKind: head.kind,
    restsRef: head.ref,
    restsTitle: head.title,
    restsId: head.id,
    restsWorkspace: place.id,
    restsPlace: [product, place.name].filter(Boolean).join(' · '),
    restsSays: says,
    restsCarries: carries,
    restsAt: there.now,
  }
}

/** Products as a win names them, by id. One to practise on is called so wherever it is shown, in a portfolio above all. */
export const productNames = async (
  there: Context,
  ids: readonly string[],
  { say }: WinSays,
): Promise<(id: string) => string> => {
  const rows = await loadRecords(there, kindNamed(there.app, 'product'), [...new Set(ids)])
  const names = new Map(
    rows.map((row) => [row.id, row['sandbox'] === true ? say('practice', { title: row.title }) : row.title]),
  )
  return (id) => names.get(id) ?? ''
}
