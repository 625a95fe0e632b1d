import { dayInWords } from '../../../core/words/in-sentences.ts'
import { figureWords, starOf, type WinParts, wordedAs } from '../../../engines/win-forms/forms.ts'
import { en, type FormWords } from '../../../engines/win-forms/words.ts'

/** What a paper is for. */
export const PAPERS = ['review', 'cv', 'star', 'case'] as const
export type PaperName = (typeof PAPERS)[number]

/** A win as papers take it: its parts, its day, and what it rests on and serves by their names. */
export type PaperWin = WinParts & {
  ref: string
  wonOn: string | null
  isConfidential: boolean
  restsRef: string
  restsTitle: string
  restsPlace: string
  /** The titles of the goals that it serves. */
  goals: readonly string[]
}

export type PaperAsked = {
  paper: PaperName
  /** The heading of the whole. */
  title: string
  /** The day on which it is put together. */
  day: string
  /** Takes confidential wins in too; they are left out otherwise, and counted. */
  withConfidential?: boolean
  words?: FormWords
}

/** Markdown, how many wins stand in it, and how many were left out as confidential to the employer. */
export type Paper = { text: string; count: number; leftOut: number }

/**
 * Wins as a paper in Markdown, with their dates, the newest first; a promotion case is grouped by the goals served.
 * Wins that are confidential to the employer are left out unless asked for, and the paper says how many.
 */
export const paperOf = (wins: readonly PaperWin[], asked: PaperAsked): Paper => {
  const words = asked.words ?? en
  const taken = wins
    .filter(({ isConfidential }) => asked.withConfidential || !isConfidential)
    .toSorted((a, b) => ((a.wonOn ?? '') < (b.wonOn ?? '') ? 1 : -1))
  const leftOut = wins.length - taken.length
  const say = SAY[words.tag === 'de' ? 'de' : 'en']
  const parts = [
    `# ${oneLine(asked.title)}`,
    `${dayWords(asked.day, words)} · ${say.wins(taken.length)}${leftOut > 0 ? ` · ${say.leftOut(leftOut)}` : ''}`,
    ...WRITE[asked.paper](taken, words),
  ]
  return { text: `${parts.filter((part) => part !== '').join('\n\n')}\n`, count: taken.length, leftOut }
}

type Write = (wins: readonly PaperWin[], words: FormWords) => string[]

const SAY = {
  en: {
    wins: (count: number) => `${count} ${count === 1 ? 'win' : 'wins'}`,
    leftOut: (count: number) => `${count} left out as confidential to the employer`,
    noGoal: 'Beside the goals',
    rests: 'Rests on',
    noDay: 'no day',
  },
  de: {
    wins: (count: number) => `${count} ${count === 1 ? 'Erfolg' : 'Erfolge'}`,
    leftOut: (count: number) => `${count} als vertraulich für den Arbeitgeber ausgelassen`,
    noGoal: 'Neben den Zielen',
    rests: 'Beruht auf',
    noDay: 'ohne Tag',
  },
}

const sayIn = (words: FormWords) => SAY[words.tag === 'de' ? 'de' : 'en']
const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')

const dayWords = (day: string | null, words: FormWords): string =>
  day === null ? sayIn(words).noDay : dayInWords(day, words.tag === 'de' ? 'de' : 'en')

/** What a win rests on, with its sentence: n and interval stand in it where they were measured. */
const restsLine = (win: PaperWin, words: FormWords): string =>
  win.restsRef === ''
    ? ''
    : [
        `${sayIn(words).rests} ${[`${win.restsRef} ${oneLine(win.restsTitle)}`, win.restsPlace].filter(Boolean).join(', ')}.`,
        oneLine(win.restsSays),
      ]
        .filter(Boolean)
        .join(' ')

const review: Write = (wins, words) =>
  wins.flatMap((win) => [
    `## ${oneLine(win.title)}`,
    [dayWords(win.wonOn, words), ...win.goals.map(oneLine)].join(' · '),
    [win.situation, win.task, win.action, win.result]
      .map((part) => part.trim())
      .filter(Boolean)
      .join('\n\n'),
    figures(win, words),
    restsLine(win, words),
  ])

const figures = (win: PaperWin, words: FormWords): string => {
  const text = figureWords(win, words)
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

const bullet = (win: PaperWin, words: FormWords): string =>
  `- ${wordedAs('xyz', win, words)} (${dayWords(win.wonOn, words)})`

const cv: Write = (wins, words) => [wins.map((win) => bullet(win, words)).join('\n')]

const star: Write = (wins, words) =>
  wins.flatMap((win) => [
    `## ${oneLine(win.title)}`,
    dayWords(win.wonOn, words),
    ...starOf(win, words)
      .filter(({ text }) => text !== '')
      .map(({ label, text }) => `**${label}.** ${text}`),
    win.restsRef === '' ? '' : `${sayIn(words).rests} ${win.restsRef} ${oneLine(win.restsTitle)}.`,
  ])

/** A promotion case: what was done for each goal, every line with what it rests on below it. */
const promotion: Write = (wins, words) => {
  const groups = Map.groupBy(wins, ({ goals }) => goals[0] ?? '')
  const named = [...groups].toSorted(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
  return named.flatMap(([goal, of]) => [
    `## ${goal === '' ? sayIn(words).noGoal : oneLine(goal)}`,
    of
      .map((win) => {
        const rests = restsLine(win, words)
        return `${bullet(win, words)}${rests === '' ? '' : `\n  ${rests}`}`
      })
      .join('\n'),
  ])
}

const WRITE: Record<PaperName, Write> = { review, cv, star, case: promotion }
