import { en as goalWords } from '../goal-checker/en.ts'
import { readGoal } from '../goal-checker/goal-text.ts'
import { type FormName, type WinParts, wordedAs } from './forms.ts'
import { en, type FormWords } from './words.ts'

/** What is looked for in a wording. */
export const CHECKS = [
  'verb',
  'figure',
  'baseline',
  'after',
  'method',
  'situation',
  'task',
  'action',
  'result',
  'own-part',
  'plain',
  'short',
] as const
export type CheckName = (typeof CHECKS)[number]
/** One of them, whether it is there, and what was counted or found. */
export type FormCheck = { name: CheckName; ok: boolean; facts: Readonly<Record<string, string | number>> }

/** A line of a CV is read at a glance. */
const MOST_WORDS = 35

const OF_FORM: Record<FormName | 'cv', readonly CheckName[]> = {
  xyz: ['verb', 'figure', 'method'],
  'from-to': ['verb', 'baseline', 'after', 'method'],
  star: ['situation', 'task', 'action', 'result', 'own-part'],
  cv: ['verb', 'figure', 'method', 'plain', 'short'],
}

/** What a wording has and lacks, each with what was found. `cv` looks at the XYZ wording as a line of a CV. */
export const checksOf = (form: FormName | 'cv', win: WinParts, words: FormWords = en): FormCheck[] =>
  OF_FORM[form].map((name) => ({ name, ...LOOK[name](win, words) }))

type Seen = Omit<FormCheck, 'name'>
const filled = (text: string): Seen => ({ ok: text.trim() !== '', facts: {} })
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []

const LOOK: Record<CheckName, (win: WinParts, words: FormWords) => Seen> = {
  verb: ({ title }, words) => {
    const all = wordsIn(title)
    // "I told those who asked": the verb stands behind who did it.
    const at = words.i.has(all[0] ?? '') || words.we.has(all[0] ?? '') ? 1 : 0
    const verb = all.find((word, place) => words.isVerb(word, place === at ? 'first' : 'later'))
    return { ok: verb !== undefined, facts: { word: verb ?? all[at] ?? '' } }
  },
  figure: (win) => {
    if (win.fromValue !== null && win.toValue !== null) return { ok: win.unit.trim() !== '', facts: {} }
    // Years, days and versions count nothing; the reader of goals knows them.
    const { numbers } = readGoal(win.title, goalWords, '2000-01-01')
    return { ok: numbers.some(({ unit }) => unit), facts: {} }
  },
  baseline: ({ fromValue }) => ({ ok: fromValue !== null, facts: {} }),
  after: ({ fromValue, toValue }) => ({ ok: toValue !== null && toValue !== fromValue, facts: {} }),
  method: ({ method, action }) => filled(method || action),
  situation: ({ situation }) => filled(situation),
  task: ({ task }) => filled(task),
  action: ({ action }) => filled(action),
  result: ({ result }) => filled(result),
  'own-part': ({ title, action, result }, words) => {
    const all = wordsIn([title, action, result].join(' '))
    const mine = all.filter((word) => words.i.has(word)).length
    const ours = all.filter((word) => words.we.has(word)).length
    return { ok: ours === 0 || mine >= ours, facts: { mine, ours } }
  },
  plain: (win) => {
    const text = [win.title, win.method].join(' ').toLowerCase()
    const vague = Object.keys(goalWords.vague).find((phrase) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${phrase}(?![\\p{L}\\p{N}])`, 'u').test(text),
    )
    return { ok: vague === undefined, facts: { word: vague ?? '' } }
  },
  short: (win, words) => {
    const count = wordsIn(wordedAs('xyz', win, words)).length
    return { ok: count <= MOST_WORDS, facts: { count, most: MOST_WORDS } }
  },
}
