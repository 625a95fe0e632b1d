import { changeInPercent, hoursAYear, numberWords, percentWords } from './figures.ts'
import { en, type FormWords } from './words.ts'

/** What of a win its wordings are put together from. */
export type WinParts = {
  title: string
  situation: string
  task: string
  action: string
  result: string
  /** How, as it goes on after "by". */
  method: string
  fromValue: number | null
  toValue: number | null
  unit: string
  timesAYear: number | null
  /** What the evidence says, in its own words with n and interval; empty where the win rests on nothing. */
  restsSays: string
}

/** XYZ (L. Bock), from–to–by, and the four parts of a STAR story. */
export const FORMS = ['xyz', 'from-to', 'star'] as const
export type FormName = (typeof FORMS)[number]

const bare = (text: string): string => text.trim().replace(/[.!?…]+$/u, '')
const lowered = (text: string, words: FormWords): string =>
  words.lowers && /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
const line = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')

/** Its figures as a sentence has them: "clicks from 12 to 7 (−41.7 %)". Empty where one of them is missing. */
export const figureWords = (win: WinParts, words: FormWords = en): string => {
  const { fromValue, toValue, unit } = win
  if (fromValue === null || toValue === null) return ''
  const both = `${words.from} ${numberWords(fromValue, words.tag)} ${words.to} ${numberWords(toValue, words.tag)}`
  const change = changeInPercent(fromValue, toValue)
  const hours = hoursAYear(fromValue, toValue, unit, win.timesAYear)
  const more = [
    change === null ? '' : percentWords(change, words.tag),
    hours === null ? '' : `${numberWords(hours, words.tag)} ${words.hoursAYear}`,
  ].filter(Boolean)
  return `${[line(unit), both].filter(Boolean).join(' ')}${more.length > 0 ? ` (${more.join(', ')})` : ''}`
}

const firstSentence = (text: string): string => /^[^.!?\n]+/u.exec(text.trim())?.[0] ?? ''

/** How it was done: "by …" where that was written, else the first sentence of what was done, named as such. */
const methodWords = (win: WinParts, words: FormWords): string => {
  const method = line(bare(win.method))
  if (method !== '') {
    const begins = method.toLowerCase().startsWith(`${words.by} `)
    return begins ? lowered(method, words) : `${words.by} ${lowered(method, words)}`
  }
  return ''
}

const howSentence = (win: WinParts, words: FormWords): string => {
  const action = line(firstSentence(win.action))
  return win.method.trim() === '' && action !== '' ? ` ${words.how} ${lowered(action, words)}.` : ''
}

const joined = (parts: readonly string[]): string => `${parts.filter(Boolean).join(', ')}.`

/** The win in one of its wordings. Nothing is claimed that it does not say itself. */
export const wordedAs = (form: FormName, win: WinParts, words: FormWords = en): string => {
  const title = line(bare(win.title))
  const figures = figureWords(win, words)
  const by = methodWords(win, words)
  if (form === 'xyz')
    return joined([title, figures && `${words.measuredBy} ${figures}`, by]) + howSentence(win, words)
  if (form === 'from-to') {
    const head = [title, figures].filter(Boolean).join(': ')
    return `${[head, by].filter(Boolean).join(', ')}.${howSentence(win, words)}`
  }
  return starOf(win, words)
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => `${label}: ${text}`)
    .join('\n')
}

/** The four parts of a STAR story, in their order; the result takes figures and evidence along. */
export const starOf = (win: WinParts, words: FormWords = en): { label: string; text: string }[] => {
  const sentence = (text: string): string => (text === '' || /[.!?…]$/u.test(text) ? text : `${text}.`)
  const figures = figureWords(win, words)
  const result = [win.result.trim(), figures && capital(figures), win.restsSays.trim()]
  return [
    { label: words.situation, text: sentence(win.situation.trim()) },
    { label: words.task, text: sentence(win.task.trim()) },
    { label: words.action, text: sentence(win.action.trim() || line(bare(win.title))) },
    { label: words.result, text: result.filter(Boolean).map(sentence).join(' ') },
  ]
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
