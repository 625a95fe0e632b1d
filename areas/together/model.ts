/** Pure rules of meetings, actions and decisions, for the server and the browser alike. */

export type Stand = { optionId: string; fist: number | null }

/** How those who showed their hand stand to one option; `spread` is the sample's standard deviation. */
export type Fists = { n: number; mean: number | null; spread: number | null; low: number | null }

/**
 * Mean, standard deviation (n − 1) and lowest value of the fists of five for one option. Null where nobody showed one;
 * the spread is null for a single hand, which has none.
 */
export const fistsOf = (stands: readonly Stand[], optionId: string): Fists => {
  const shown = stands.flatMap((each) =>
    each.optionId === optionId && each.fist !== null ? [each.fist] : [],
  )
  const n = shown.length
  if (n === 0) return { n, mean: null, spread: null, low: null }
  const mean = shown.reduce((sum, each) => sum + each, 0) / n
  const squares = shown.reduce((sum, each) => sum + (each - mean) ** 2, 0)
  return { n, mean, spread: n > 1 ? Math.sqrt(squares / (n - 1)) : null, low: Math.min(...shown) }
}

/** By the rule of fist of five, a 0, 1 or 2 asks to talk on before it is decided. */
export const OBJECTS_AT = 2

/** Whether an open action should have been done before `today`; both are calendar days. */
export const isOverdue = (action: { dueOn: string | null; doneAt: string | null }, today: string): boolean =>
  action.doneAt === null && action.dueOn !== null && action.dueOn < today

export type Publishable = {
  outcome: string
  shutOut: string
  shutOutAnswer: string
  technical: string
  educational: string
}

/** What a decision still lacks before it may be published, field by field, with what to write there. */
export const missingFor = (decision: Publishable): { field: keyof Publishable; message: string }[] =>
  (
    [
      ['outcome', 'Say what was decided and why.'],
      ['shutOut', 'Say who could be shut out by it, or that nobody is, and how you know.'],
      ['shutOutAnswer', 'Say what was done so that nobody is shut out.'],
      ['technical', 'Word it for those who build and run things.'],
      ['educational', 'Word it for those who teach and learn.'],
    ] as const
  ).flatMap(([field, message]) => (decision[field].trim() === '' ? [{ field, message }] : []))
