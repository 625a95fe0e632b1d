import type { Context } from '../../core/operations/context.ts'
import { findRecord } from '../../core/records/load.ts'
import type { Better, Measure, Verdict, Wording } from './contract.ts'
import { evidenceById, experimentsOfRelease } from './evidence.ts'
import { checkClaim } from './experiment-operations.ts'
import { wordingIn } from './wording.ts'

/** What may be said on the strength of an experiment, for whoever words a win or a report. Shares are 0 to 1. */
export type PublicEvidence = {
  experiment: { id: string; ref: string; title: string }
  /** How strong a sentence may be, and the strongest one. */
  wording: Wording
  says: string
  verdict: Verdict
  measure: Measure
  figures: { arm: string; value: number; n: number }[]
  n: number
  difference: number | null
  /** Which way the difference was to go. */
  direction: Better
  interval: { low: number; high: number } | null
  /** The day on which the newest datum was read. */
  readOn: string
}

/**
 * The evidence of an experiment, or of a release by the experiment with the newest data that measures it; null where
 * there is none that may be shown. Throws where the record is not there for the actor.
 */
export const evidenceOf = async (ctx: Context, ref: string): Promise<PublicEvidence | null> => {
  const head = await findRecord(ctx, ref)
  const heads = head.kind === 'experiment' ? [head] : await experimentsOfRelease(ctx, head.id)
  const found = await evidenceById(
    ctx,
    heads.map((each) => each.id),
  )
  const [evidence] = [...found.values()].toSorted((a, b) => (a.readOn < b.readOn ? 1 : -1))
  const of = heads.find((each) => each.id === evidence?.experimentId)
  if (!evidence || !of) return null
  const { judged, metric, plan } = evidence
  const figures = [judged.judged, judged.against].flatMap(({ name, figure }) =>
    figure?.value == null ? [] : [{ arm: name, value: figure.value, n: figure.n }],
  )
  return {
    experiment: { id: of.id, ref: of.ref, title: of.title },
    wording: judged.wording,
    says: wordingIn(judged, metric, plan.direction, of.title),
    verdict: judged.verdict,
    measure: metric.measure,
    figures,
    n: figures.reduce((sum, each) => sum + each.n, 0),
    difference: judged.difference,
    direction: plan.direction,
    interval: judged.interval,
    readOn: evidence.readOn,
  }
}

export type ClaimChecked = ReturnType<typeof checkClaim>

/** Holds a sentence against the evidence of an experiment or a release; as `experiment.check-claim` does. */
export const claimChecked = async (ctx: Context, ref: string, claim: string): Promise<ClaimChecked> => {
  const head = await findRecord(ctx, ref)
  const heads = head.kind === 'experiment' ? [head] : await experimentsOfRelease(ctx, head.id)
  const found = await evidenceById(
    ctx,
    heads.map((each) => each.id),
  )
  const [evidence] = [...found.values()].toSorted((a, b) => (a.readOn < b.readOn ? 1 : -1))
  return checkClaim(evidence, heads.find((each) => each.id === evidence?.experimentId) ?? head, claim)
}
