import { addDays, daysFrom } from './days.ts'

/** A stretch of the academic year, from its first to its last day, both included. */
export type Span = {
  id: string
  title: string
  type: string
  startsOn: string
  endsOn: string
  season: string | null
  firstClassOn: string | null
  lastClassOn: string | null
  censusOn: string | null
  withdrawOn: string | null
  gradesDueOn: string | null
}

/** The days that a term names, and the anchor that each of them is. */
export const NAMED_DAYS = {
  firstClassOn: 'first-class',
  lastClassOn: 'last-class',
  censusOn: 'census',
  withdrawOn: 'withdrawal',
  gradesDueOn: 'grades-due',
} as const

/** Something that a freeze can hang on: a span by its type, or a day that a term names. */
export type Occurrence = {
  anchor: string
  startsOn: string
  endsOn: string
  season: string | null
  spanId: string
  title: string
}

export const isTerm = (span: Pick<Span, 'type'>): boolean => span.type === 'term' || span.type === 'part-term'

/** The shortest term that a day lies in; the wider one where two begin and end alike. */
export const termOf = <S extends Span>(spans: readonly S[], day: string): S | null =>
  spans
    .filter((span) => isTerm(span) && span.startsOn <= day && day <= span.endsOn)
    .toSorted((a, b) => daysFrom(a.startsOn, a.endsOn) - daysFrom(b.startsOn, b.endsOn))[0] ?? null

/**
 * The week of its term that a day lies in, from 1: weeks begin with the weekday of the first class, or of the first
 * day where no class is named. Null before that day, and outside any term.
 */
export const termWeek = <S extends Span>(
  spans: readonly S[],
  day: string,
): { term: S; week: number } | null => {
  // A week is told of the whole term, not of a part of it.
  const whole = spans.filter((span) => span.type === 'term')
  const term = termOf(whole, day) ?? termOf(spans, day)
  if (!term) return null
  const first = term.firstClassOn ?? term.startsOn
  return day < first ? null : { term, week: Math.floor(daysFrom(first, day) / 7) + 1 }
}

/** Everything that a freeze can hang on, in time. A span without a season has that of the term it lies in. */
export const occurrencesOf = (spans: readonly Span[]): Occurrence[] => {
  const found = spans.flatMap((span) => {
    const season = span.season ?? termOf(spans, span.startsOn)?.season ?? null
    const common = { season, spanId: span.id, title: span.title }
    const days = Object.entries(NAMED_DAYS).flatMap(([field, anchor]) => {
      const day = span[field as keyof typeof NAMED_DAYS]
      return day === null ? [] : [{ ...common, anchor, startsOn: day, endsOn: day }]
    })
    return [{ ...common, anchor: span.type, startsOn: span.startsOn, endsOn: span.endsOn }, ...days]
  })
  return found.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : 0))
}

/** The days on which nobody is in: those of spans of these types. */
export const daysOf = (spans: readonly Span[], types: readonly string[]): Set<string> => {
  const days = new Set<string>()
  for (const span of spans)
    if (types.includes(span.type))
      for (let day = span.startsOn; day <= span.endsOn; day = addDays(day, 1)) days.add(day)
  return days
}
