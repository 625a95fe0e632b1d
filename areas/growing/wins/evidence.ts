import { levelOn } from '../../../core/access/actor.ts'
import { atLeast } from '../../../core/access/levels.ts'
import { kindNamed } from '../../../core/app.ts'
import type { Context } from '../../../core/operations/context.ts'
import { invalid } from '../../../core/problems.ts'
import { findRecord, type Head, loadRecords } from '../../../core/records/load.ts'
import type { Rung } from '../../../engines/claims/claims.ts'
import { figuresOf, type LoopFigures, releasesLiveSince } from '../../launching/public.ts'
import type { Wording } from '../../learning/contract.ts'
import { evidenceOf } from '../../learning/public.ts'
import { inEachInstitution, type Place } from '../elsewhere.ts'

/** What a shared record says for a win: how much may be claimed, and the sentence as it was read. */
export type EvidenceRead = { carries: Rung; says: string }

const NO_FIGURES: LoopFigures = { items: 0, askers: 0, told: 0, medianDays: null }
const people = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`

/** What a release's own figures say, in one sentence. They tell of people heard, not of learning. */
export const loopSays = ({ askers, told, medianDays }: LoopFigures): string => {
  if (askers === 0) return 'It is live; nobody had asked for it.'
  const days =
    medianDays === null ? '' : `, after a median of ${medianDays} ${medianDays === 1 ? 'day' : 'days'}`
  return `It is live; ${people(askers)} had asked for it, and ${told} of them ${told === 1 ? 'was' : 'were'} told${told > 0 ? days : ''}.`
}

/** The rung of what an experiment lets one say, from the ladder of learning. */
const RUNG_OF: Record<Wording, Rung> = {
  piloted: 'piloted',
  was: 'after',
  differs: 'compared',
  caused: 'caused',
}

/** What was measured of a release or an experiment, or null where nothing was. */
const measuredIn = async (there: Context, ref: string): Promise<EvidenceRead | null> => {
  const evidence = await evidenceOf(there, ref)
  return evidence && { carries: RUNG_OF[evidence.wording], says: evidence.says }
}

/** The evidence of a record that a win may rest on. Refuses what is none, is not live yet, or measured nothing. */
export const evidenceIn = async (there: Context, head: Head): Promise<EvidenceRead> => {
  if (head.kind !== 'release' && head.kind !== 'experiment')
    throw invalid(
      'record',
      `Nothing was changed: a win rests on a release or an experiment, and ${head.ref} is a ${head.kind}.`,
    )
  const measured = await measuredIn(there, head.id)
  if (head.kind === 'experiment') {
    if (!measured)
      throw invalid(
        'record',
        `Nothing was changed: ${head.ref} has no data that may be shown, so nothing rests on it.`,
      )
    return measured
  }
  const [row] = await loadRecords(there, head.served, [head.id])
  if (row?.['state'] !== 'released')
    throw invalid('record', `Nothing was changed: ${head.ref} is not live yet, so nothing rests on it.`)
  const figures = (await figuresOf(there, [head.id])).get(head.id) ?? NO_FIGURES
  return withMeasured(figures, measured)
}

/** People heard and told, and what was measured, if anything: one does not stand for the other. */
const withMeasured = (figures: LoopFigures, measured: EvidenceRead | null): EvidenceRead =>
  measured
    ? { carries: measured.carries, says: `${measured.says} ${loopSays(figures)}` }
    : { carries: 'shipped', says: loopSays(figures) }

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
export const backingIn = async (there: Context, place: Place, ref: string): Promise<Backing> => {
  const head = await findRecord(there, ref)
  const { carries, says } = await evidenceIn(there, head)
  const [product] = head.product_id ? await productsNamed(there, [head.product_id]) : []
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

/** Products as a win names them. One to practise on is called so wherever it is shown, in a portfolio above all. */
const productsNamed = async (there: Context, ids: readonly string[]): Promise<string[]> =>
  (await loadRecords(there, kindNamed(there.app, 'product'), ids)).map((row) =>
    row['sandbox'] === true ? `${row.title} (to practise on)` : row.title,
  )

export type Suggestion = {
  workspace: Place
  record: { id: string; ref: string; kind: string; title: string }
  product: string
  on: string
  asked: number
  told: number
  medianDays: number | null
  carries: Rung
  says: string
  /** How it may be worded. */
  title: string
}

/** Half a year back; what is older is found by resting a win on it by hand. */
const RECENT_DAYS = 183

/** What went live lately in products where the person is product owner: each may be a win, worded by its evidence. */
export const suggestionsFor = async (ctx: Context, known: ReadonlySet<string>): Promise<Suggestion[]> => {
  const since = new Date(Date.parse(ctx.now) - RECENT_DAYS * 86_400_000).toISOString()
  const found = await inEachInstitution(ctx, async (there, workspace) => {
    const owned = await productsOwned(there)
    const releases = await releasesLiveSince(there, owned, since)
    const fresh = releases.filter(({ id }) => !known.has(id))
    const figures = await figuresOf(
      there,
      fresh.map(({ id }) => id),
    )
    const suggested: Suggestion[] = []
    for (const release of fresh) {
      const of = figures.get(release.id) ?? NO_FIGURES
      const { carries, says } = withMeasured(of, await measuredIn(there, release.id))
      suggested.push({
        workspace,
        record: { id: release.id, ref: `REL-${release.number}`, kind: 'release', title: release.title },
        product: release.productTitle,
        on: release.releasedAt.slice(0, 10),
        asked: of.askers,
        told: of.told,
        medianDays: of.medianDays,
        carries,
        says,
        title: wordingOf(release.title, of),
      })
    }
    return suggested
  })
  return found.flat().toSorted((a, b) => (a.on < b.on ? 1 : -1))
}

/** The ids of the products that the actor looks after as product owner. */
export const productsOwned = async (there: Context): Promise<string[]> => {
  const rows = await there.db
    .selectFrom('record')
    .select('id')
    .where('workspace_id', '=', there.workspaceId)
    .where('kind', '=', 'product')
    .where('binned_at', 'is', null)
    .execute()
  return rows.map(({ id }) => id).filter((id) => atLeast(levelOn(there.actor, id), 'product-owner'))
}

const wordingOf = (title: string, { askers, told }: LoopFigures): string => {
  if (told > 0)
    return told === askers
      ? `Shipped “${title}” and told ${askers === 1 ? 'the one person' : `all ${people(askers)}`} who had asked for it`
      : `Shipped “${title}” and told ${told} of the ${people(askers)} who had asked for it`
  return askers > 0 ? `Shipped “${title}”, which ${people(askers)} had asked for` : `Shipped “${title}”`
}
