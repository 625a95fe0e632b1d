import type { Language } from './language.ts'

export type Span = { start: number; end: number; swap?: string }
export type Word = Span & { text: string; low: string }
export type Found = Span & { value: number; unit: boolean }
/** A day that was found in the text, `2026-12-11`, and whether it is one by which something is done. */
export type FoundDay = Span & { on: string; isBy: boolean }

/** A goal's text, read once: its words, the numbers that measure, the days, and where it begins. */
export type GoalText = {
  text: string
  words: readonly Word[]
  /** The verb that says what is done, past "I will". */
  verb: Word | null
  /** What follows the verb; where it stands last, all but the verb. */
  rest: readonly Word[]
  days: readonly FoundDay[]
  numbers: readonly Found[]
  fromTo: { baseline: number; target: number; span: Span } | null
  from: { baseline: number; span: Span } | null
}

export const readGoal = (text: string, language: Language, today: string): GoalText => {
  const words = wordsOf(text)
  const days = daysOf(text, language, today)
  const both = language.fromTo.exec(text)
  const one = language.from.exec(text)
  const isSpan = both !== null && measures(both, days)
  const fromTo = isSpan
    ? { baseline: numberIn(both[1], language), target: numberIn(both[2], language), span: spanOf(both) }
    : null
  return {
    text,
    words,
    ...verbOf(words, language),
    days,
    numbers: numbersOf(text, words, days, language),
    fromTo,
    from: one && measures(one, days) ? { baseline: numberIn(one[1], language), span: spanOf(one) } : null,
  }
}

/** Whether "from … to …" is about figures: "from 3 March to 8 May" and "from 2024 to 2026" are times. */
const measures = (match: RegExpExecArray, days: readonly FoundDay[]): boolean => {
  const [whole, ...numbers] = match
  const first = match.index + whole.indexOf(numbers[0] ?? '')
  const last = match.index + whole.length - 1
  const isOfDay = (at: number) => days.some((day) => day.start <= at && at < day.end)
  return !isOfDay(first) && !isOfDay(last) && !numbers.every((number) => isYear(number ?? ''))
}

/** The verb that a goal begins with; where the language keeps it for the end, the first verb that it knows. */
const verbOf = (words: readonly Word[], language: Language): Pick<GoalText, 'verb' | 'rest'> => {
  const { lead, verbFirst, actionVerbs, weakVerbs, measuredVerbs } = language
  const first = words.findIndex((word) => !lead.has(word.low))
  if (verbFirst) return { verb: words[first] ?? null, rest: first < 0 ? [] : words.slice(first + 1) }
  const isVerb = ({ text, low }: Word, at: number) =>
    (at === first || text === low) && [actionVerbs, weakVerbs, measuredVerbs].some((set) => set.has(low))
  const verb = words.find(isVerb) ?? null
  return { verb, rest: words.filter((word) => word !== verb && !lead.has(word.low)) }
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length })

/** "1,200" and "41.5" as numbers; where a comma parts the whole from the rest, "1.200" and "41,5". */
const numberIn = (text: string | undefined, { decimal }: Language): number => {
  const digits = text ?? ''
  const grouped = decimal === '.' ? /[\s,](?=\d{3}\b)/g : /[\s.](?=\d{3}\b)/g
  return Number(digits.replaceAll(grouped, '').replace(',', '.'))
}

const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*%?/gu
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    low: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))

/** Whether a word is one of these; where words are glued, the end of one says what it is. */
export const isOneOf = ({ low }: Word, set: ReadonlySet<string>, { glues }: Language): boolean =>
  set.has(low) || (glues && [...set].some((each) => each.length > 3 && low.endsWith(each)))

const NUMBER = /^\d+(?:[.,]\d+)*%?$/
const inside = (word: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => word.start >= span.start && word.end <= span.end)

/**
 * Numbers that count something: years, days, versions, numbered names and deadlines ("Scrum 2020", "WCAG 2.2",
 * "level 3", "in 3 weeks") do not.
 */
const numbersOf = (
  text: string,
  words: readonly Word[],
  days: readonly FoundDay[],
  language: Language,
): Found[] =>
  words.flatMap((word, at) => {
    const inWords = language.counts[word.low]
    if (inWords === undefined && !NUMBER.test(word.text)) return []
    if (inside(word, days) || isYear(word.text) || isName(words, at, language)) return []
    if (isDeadline(words, at, language)) return []
    const next = words[at + 1]
    const isUnit =
      next !== undefined &&
      !inside(next, days) &&
      !NUMBER.test(next.text) &&
      (!language.small.has(next.low) || language.unitWords.has(next.low))
    const unit = isUnit || word.text.endsWith('%') || SIGN_AFTER.test(text.slice(word.end, word.end + 2))
    const value = inWords ?? numberIn(word.text.replace('%', ''), language)
    return [{ start: word.start, end: word.end, value, unit }]
  })

const SIGN_AFTER = /^\s?[%€$£‰]/

const isDeadline = (words: readonly Word[], at: number, { within, longTimes }: Language): boolean =>
  within.has(words[at - 1]?.low ?? '') && longTimes.has(words[at + 1]?.low ?? '')

const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text)

const isName = (words: readonly Word[], at: number, language: Language): boolean => {
  const before = words[at - 1]
  if (!before) return false
  if (language.numbered.has(before.low)) return true
  // A name in the middle of a sentence: "WCAG 2.2", "Gradebook 4".
  return (
    at > 1 && /^\p{Lu}/u.test(before.text) && !NUMBER.test(before.text) && !language.small.has(before.low)
  )
}

const ISO = '\\b(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)\\b'

/** Days in the text as the language writes them, and `2026-12-11` in any; a month without a day is its last day. */
const daysOf = (text: string, language: Language, today: string): FoundDay[] => {
  const names = language.months
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .join('|')
  const found: FoundDay[] = []
  for (const source of [ISO, ...language.days])
    for (const match of text.matchAll(new RegExp(source.replaceAll('MONTH', names), 'giu'))) {
      const span = { start: match.index, end: match.index + match[0].length }
      const on = dayIn(match.groups ?? {}, language, today)
      if (on !== null && !found.some((each) => span.start < each.end && each.start < span.end))
        found.push({ ...span, on, isBy: language.by.test(text.slice(0, span.start)) })
    }
  return found.toSorted((a, b) => a.start - b.start)
}

type Parts = { day?: string; month?: string; year?: string }

const dayIn = ({ day, month = '', year }: Parts, language: Language, today: string): string | null => {
  const name = month.toLowerCase().replace('.', '')
  const number = Number(month) || language.months.findIndex((each) => each.includes(name)) + 1
  const within = (of: number) => dayOf(of, number, day ? Number(day) : lastDay(of, number))
  if (year) return within(Number(year))
  const next = within(Number(today.slice(0, 4)))
  return next !== null && next < today ? within(Number(today.slice(0, 4)) + 1) : next
}

/** The day by which it is to be done: the last that says so, else the latest that is named. */
export const endNamed = ({ days }: GoalText): string | null =>
  days.findLast((day) => day.isBy)?.on ??
  days
    .map(({ on }) => on)
    .toSorted()
    .at(-1) ??
  null

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The day, or null where there is none such: 31 June. */
const dayOf = (year: number, month: number, day: number): string | null => {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
