/** The words of one language by which a win is put together, and by which its parts are known. */
export type FormWords = {
  /** The language by which numbers are written: `en`. */
  tag: string
  /** Whether a word within a sentence begins small. */
  lowers: boolean
  measuredBy: string
  by: string
  how: string
  from: string
  to: string
  hoursAYear: string
  situation: string
  task: string
  action: string
  result: string
  /** Whether a word says what was done. */
  isVerb: (word: string, place: 'first' | 'later') => boolean
  i: ReadonlySet<string>
  we: ReadonlySet<string>
}

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Past forms that do not end in -ed. */
const IRREGULAR = set(`
  became began bought brought broke built came chose cut dealt did drew drove fed felt fought found froze gave got grew
  had heard held hit kept knew laid led left lent let lost made meant met outgrew oversaw paid put ran read rebuilt
  redrew reset rewrote rode rose said sang sat saw sent set shot showed shut sold sought spent split spoke spread stood
  struck swept swung taught thought threw told took understood undertook underwent went withdrew won wrote
`)
/** They end so and are no verbs. */
const NO_VERB = set('bed embed exceed feed hundred need red seed shed speed succeed weed')

export const en: FormWords = {
  tag: 'en',
  lowers: true,
  measuredBy: 'as measured by',
  by: 'by',
  how: 'How:',
  from: 'from',
  to: 'to',
  hoursAYear: 'hours a year',
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  isVerb: (word, place) =>
    place === 'first' && (IRREGULAR.has(word) || (/\p{L}{2}ed$/u.test(word) && !NO_VERB.has(word))),
  i: set('i me my mine myself'),
  we: set('we us our ours ourselves'),
}

export const de: FormWords = {
  tag: 'de',
  lowers: false,
  measuredBy: 'gemessen an',
  by: 'durch',
  how: 'Wie:',
  from: 'von',
  to: 'auf',
  hoursAYear: 'Stunden im Jahr',
  situation: 'Lage',
  task: 'Aufgabe',
  action: 'Vorgehen',
  result: 'Ergebnis',
  // The participle stands at the end: "Späte Abgaben sichtbar gemacht".
  isVerb: (word, place) =>
    /(^|\p{L})ge\p{L}{2,}(t|en)$/u.test(word) ||
    /^(be|ent|er|ver|zer)\p{L}{2,}(t|en)$/u.test(word) ||
    /\p{L}{2}iert$/u.test(word) ||
    (place === 'first' && /\p{L}{2}te$/u.test(word)),
  i: set('ich mich mir mein meine meinem meinen meiner meines'),
  we: set('wir uns unser unsere unserem unseren unserer unseres'),
}

export const FORM_LANGUAGES = { en, de } as const
