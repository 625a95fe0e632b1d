import type { Language } from './language.ts'

export type Span = { start: number; end: number; swap?: string }
export type Word = Span & { text: string; low: string }
export type Found = Span & { value: number; unit: boolean }
/** A day that was found in the text, `2026-12-11`. */
export type FoundDay = Span & { on: string }

/** A goal's text, read once: its words, the numbers that measure, the days, and where it begins. */
export type GoalText = {
  text: string
  words: readonly Word[]
  /** The verb that it begins with, past "I will". */
  verb: Word | null
  /** What follows the verb. */
  rest: readonly Word[]
  days: readonly FoundDay[]
  numbers: readonly Found[]
  fromTo: { baseline: number; target: number; span: Span } | null
  from: { baseline: number; span: Span } | null
}

export const readGoal = (text: string, language: Language, today: string): GoalText => {
  const words = wordsOf(text)
  const at = words.findIndex((word) => !language.lead.has(word.low))
  const days = daysOf(text, language, today)
  const both = language.fromTo.exec(text)
  const one = language.from.exec(text)
  return {
    text,
    words,
    verb: words[at] ?? null,
    rest: at < 0 ? [] : words.slice(at + 1),
    days,
    numbers: numbersOf(words, days, language),
    fromTo: both ? { baseline: numberIn(both[1]), target: numberIn(both[2]), span: spanOf(both) } : null,
    from: one ? { baseline: numberIn(one[1]), span: spanOf(one) } : null,
  }
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length })

/** "1,200" and "41.5" as numbers. */
const numberIn = (text: string | undefined): number =>
  Number((text ?? '').replaceAll(/[\s,](?=\d{3}\b)/g, ''))

const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*%?/gu
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => ({
    text: match[0],
    low: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))

const NUMBER = /^\d+(?:[.,]\d+)*%?$/
const inside = (word: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => word.start >= span.start && word.end <= span.end)

/** Numbers that count something: years, days, versions and numbered names ("Scrum 2020", "WCAG 2.2", "level 3") do not. */
const numbersOf = (words: readonly Word[], days: readonly FoundDay[], language: Language): Found[] =>
  words.flatMap((word, at) => {
    const inWords = language.counts[word.low]
    if (inWords === undefined && !NUMBER.test(word.text)) return []
    if (inside(word, days) || isYear(word.text) || isName(words, at, language)) return []
    const next = words[at + 1]
    const unit =
      word.text.endsWith('%') || (next !== undefined && !inside(next, days) && !NUMBER.test(next.text))
    return [
      { start: word.start, end: word.end, value: inWords ?? numberIn(word.text.replace('%', '')), unit },
    ]
  })

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

/** Days in the text: `11 Dec 2026`, `December 11, 2026`, `2026-12-11`, `30 May`, `June 2027` (its last day). */
const daysOf = (text: string, language: Language, today: string): FoundDay[] => {
  const names = language.months
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .join('|')
  const monthOf = (name: string): number =>
    language.months.findIndex((each) => each.includes(name.toLowerCase().replace('.', ''))) + 1
  const found: FoundDay[] = []
  const look = (pattern: RegExp, read: (match: RegExpExecArray) => string | null) => {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      const on = read(match as RegExpExecArray)
      if (on !== null && !found.some((each) => span.start < each.end && each.start < span.end))
        found.push({ ...span, on })
    }
  }
  const yearless = (month: number, day: number): string | null => {
    const year = Number(today.slice(0, 4))
    const next = dayOf(year, month, day)
    return next !== null && next < today ? dayOf(year + 1, month, day) : next
  }
  look(/\b(\d{4})-(\d\d)-(\d\d)\b/g, (m) => dayOf(Number(m[1]), Number(m[2]), Number(m[3])))
  look(
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${names})\\.?,?\\s+(\\d{4})\\b`, 'giu'),
    (m) => dayOf(Number(m[3]), monthOf(m[2] ?? ''), Number(m[1])),
  )
  look(new RegExp(`\\b(${names})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'giu'), (m) =>
    dayOf(Number(m[3]), monthOf(m[1] ?? ''), Number(m[2])),
  )
  look(new RegExp(`\\b(${names})\\.?\\s+(\\d{4})\\b`, 'giu'), (m) =>
    dayOf(Number(m[2]), monthOf(m[1] ?? ''), lastDay(Number(m[2]), monthOf(m[1] ?? ''))),
  )
  look(new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${names})\\b`, 'giu'), (m) =>
    yearless(monthOf(m[2] ?? ''), Number(m[1])),
  )
  look(new RegExp(`\\b(${names})\\.?\\s+(\\d{1,2})\\b`, 'giu'), (m) =>
    yearless(monthOf(m[1] ?? ''), Number(m[2])),
  )
  return found.toSorted((a, b) => a.start - b.start)
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The day, or null where there is none such: 31 June. */
const dayOf = (year: number, month: number, day: number): string | null => {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
