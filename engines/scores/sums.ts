/** The methods of deciding that stand side by side. They are never added up. */
export const METHODS = ['rice', 'wsjf', 'moscow', 'value-effort', 'education'] as const
export type Method = (typeof METHODS)[number]

export const MOSCOW = ['must', 'should', 'could', 'wont'] as const
export type Moscow = (typeof MOSCOW)[number]

/** When it would be there: in the last useful window or before, one term late, or later. */
export const TIMINGS = ['in-time', 'a-term-late', 'later'] as const
export type Timing = (typeof TIMINGS)[number]

/** What an item is weighed with. Null where nobody has said. */
export type Factors = {
  /** How many people it reaches in one term. */
  reach: number | null
  /** 0.25, 0.5, 1, 2 or 3 by Intercom's scale. */
  impact: number | null
  /** 0.5, 0.8 or 1. */
  confidence: number | null
  /** The work of making it, in points. */
  effort: number | null
  /** The work of taking it into use, in points. */
  adoptionEffort: number | null
  timing: Timing | null
  /** −2 to 3: see equityOf. */
  equity: number | null
  userValue: number | null
  timeCriticality: number | null
  riskReduction: number | null
  moscow: Moscow | null
  /** 0 to 5 each. */
  learningValue: number | null
  institutionValue: number | null
  /** A law or a policy demands it. */
  duty: boolean
}

/** A step of a sum: what it is called, and its number. The last one of a list is the figure itself. */
export type Step = { label: string; value: number }

/**
 * A figure with the sum behind it. `figure` is null where factors are `missing`, and where the item is a `gate`: what a
 * law or a policy demands is not weighed (product.md, "Gates, not weights").
 */
export type Sum = {
  method: Method
  figure: number | null
  steps: Step[]
  missing: string[]
  isGate: boolean
}

/** What each timing counts for (facts/education.md). */
export const TIMING_WEIGHT: Record<Timing, number> = { 'in-time': 1, 'a-term-late': 0.6, later: 0.3 }

/** A class and no score: it only says what stands before what. */
export const MOSCOW_RANK: Record<Moscow, number> = { must: 4, should: 3, could: 2, wont: 1 }

/** How much a point of equity moves the education score, and what a point of adoption costs beside one of making. */
export const EQUITY_WEIGHT = 0.15
export const ADOPTION_WEIGHT = 0.5

type Given = Record<string, number | null>

/** Puts a sum together from its factors, or says which of them nobody has given. */
const summed = (method: Method, given: Given, work: (values: Record<string, number>) => Step[]): Sum => {
  const missing = Object.entries(given).flatMap(([label, value]) => (value === null ? [label] : []))
  if (missing.length > 0) return { method, figure: null, steps: [], missing, isGate: false }
  const steps = work(given as Record<string, number>)
  return { method, figure: steps.at(-1)?.value ?? null, steps, missing: [], isGate: false }
}

/** Nothing is divided by what is not above zero: such a factor counts as not given. */
const above = (value: number | null): number | null => (value !== null && value > 0 ? value : null)

const listed = (values: Record<string, number>): Step[] =>
  Object.entries(values).map(([label, value]) => ({ label, value }))

/** Reach × impact × confidence ÷ effort (McBride, Intercom 2016). */
export const rice = ({ reach, impact, confidence, effort }: Factors): Sum =>
  summed('rice', { reach, impact, confidence, effort: above(effort) }, (f) => [
    ...listed(f),
    {
      label: 'rice',
      value: ((f['reach'] ?? 0) * (f['impact'] ?? 0) * (f['confidence'] ?? 0)) / (f['effort'] ?? 1),
    },
  ])

/** Cost of delay ÷ job size: (user value + time criticality + risk reduction) ÷ effort (SAFe; Reinertsen). */
export const wsjf = ({ userValue, timeCriticality, riskReduction, effort }: Factors): Sum =>
  summed('wsjf', { userValue, timeCriticality, riskReduction, effort: above(effort) }, (f) => {
    const delay = (f['userValue'] ?? 0) + (f['timeCriticality'] ?? 0) + (f['riskReduction'] ?? 0)
    return [
      ...listed(f),
      { label: 'costOfDelay', value: delay },
      { label: 'wsjf', value: delay / (f['effort'] ?? 1) },
    ]
  })

/** Must, should, could or won't: a class, told as 4 to 1. */
export const moscow = ({ moscow: said }: Factors): Sum =>
  summed('moscow', { moscow: said === null ? null : MOSCOW_RANK[said] }, listed)

/** The two values of an item, 0 to 5 each, added ÷ effort. The only method here that adds them, and it says so. */
export const valueEffort = ({ learningValue, institutionValue, effort }: Factors): Sum =>
  summed('value-effort', { learningValue, institutionValue, effort: above(effort) }, (f) => {
    const value = (f['learningValue'] ?? 0) + (f['institutionValue'] ?? 0)
    return [
      ...listed(f),
      { label: 'value', value },
      { label: 'valueEffort', value: value / (f['effort'] ?? 1) },
    ]
  })

/**
 * Reach × impact × confidence × (1 + 0.15 × equity) × timing ÷ (effort + 0.5 × adoption effort), the education score of
 * facts/education.md. A duty has none.
 */
export const education = (factors: Factors): Sum => {
  if (factors.duty) return { method: 'education', figure: null, steps: [], missing: [], isGate: true }
  const { reach, impact, confidence, equity, effort, adoptionEffort } = factors
  const timing = factors.timing === null ? null : TIMING_WEIGHT[factors.timing]
  const given = { reach, impact, confidence, equity, timing, effort: above(effort), adoptionEffort }
  return summed('education', given, (f) => {
    const fair = 1 + EQUITY_WEIGHT * (f['equity'] ?? 0)
    const work = (f['effort'] ?? 1) + ADOPTION_WEIGHT * (f['adoptionEffort'] ?? 0)
    const gain = (f['reach'] ?? 0) * (f['impact'] ?? 0) * (f['confidence'] ?? 0) * fair * (f['timing'] ?? 0)
    return [
      ...listed(f),
      { label: 'equityFactor', value: fair },
      { label: 'work', value: work },
      { label: 'education', value: gain / work },
    ]
  })
}

const OF: Record<Method, (factors: Factors) => Sum> = {
  rice,
  wsjf,
  moscow,
  'value-effort': valueEffort,
  education,
}

export const sumOf = (method: Method, factors: Factors): Sum => OF[method](factors)
