/** The same numbers for the same seed, so that every run works on the same world. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const pick = <T>(random: () => number, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T

const WHO = [
  'a student',
  'an adjunct',
  'the registrar',
  'a parent',
  'my advisor',
  'the lab assistant',
  'a tutor',
  'the dean',
]
const DOES = [
  'hands in',
  'grades',
  'looks for',
  'loses',
  'sorts',
  'shares',
  'prints',
  'corrects',
  'postpones',
  'reads aloud',
  'downloads',
  'compares',
]
const WHAT = [
  'late work',
  'a rubric',
  'the timetable',
  'an excuse',
  'the captions',
  'a draft',
  'the gradebook',
  'feedback',
  'an attendance list',
  'the reading list',
  'a group project',
  'an exam slot',
]
const HOW = [
  'on the phone',
  'without a mouse',
  'after midnight',
  'on the bus',
  'before the exam',
  'in the library',
  'with a screen reader',
  'in a hurry',
  'every week',
  'during the break',
]
const WHY = [
  'because the page forgets it',
  'since nobody was told',
  'so that nothing is lost',
  'although it was excused',
  'when the connection drops',
  'before the term ends',
  'and has to ask twice',
]

/** Each of these stands in about one text of two hundred, as names and odd words do. */
const RARE = Array.from({ length: 200 }, (_, at) => `module${String.fromCharCode(97 + (at % 26))}${at}`)

export const sentence = (random: () => number): string => {
  const words = [
    pick(random, WHO),
    pick(random, DOES),
    pick(random, WHAT),
    pick(random, HOW),
    pick(random, WHY),
  ]
  const rare = random() < 0.3 ? ` (${pick(random, RARE)})` : ''
  const text = words.join(' ') + rare
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

export const paragraph = (random: () => number, most: number): string =>
  Array.from({ length: 1 + Math.floor(random() * most) }, () => sentence(random)).join(' ')

export const title = (random: () => number): string =>
  `${pick(random, DOES)} ${pick(random, WHAT)} ${pick(random, HOW)}`.replace(/^./, (letter) =>
    letter.toUpperCase(),
  )

/** What people type into a search: common words, rare ones, two at once, half a word. */
export const query = (random: () => number): string => {
  const common = () => pick(random, WHAT).split(' ').at(-1) ?? ''
  const kind = random()
  if (kind < 0.4) return common()
  if (kind < 0.6) return pick(random, RARE)
  if (kind < 0.8) return `${common()} ${pick(random, DOES).split(' ')[0]}`
  return common().slice(0, 4)
}
