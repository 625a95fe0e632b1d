import { paragraph, pick } from './words.ts'

const STARTS = [
  'b',
  'br',
  'c',
  'ch',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
]
const MIDDLES = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou']
const ENDS = ['', 'l', 'm', 'n', 'nd', 'r', 'rt', 's', 'st', 't']

/** Made-up words, as many as people really use: the first of the list is used most. */
export const makeVocabulary = (random: () => number, size: number): string[] => {
  const words = new Set<string>()
  while (words.size < size) {
    const syllables = 1 + Math.floor(random() * 3) + (words.size > 500 ? 1 : 0)
    words.add(
      Array.from(
        { length: syllables },
        () => pick(random, STARTS) + pick(random, MIDDLES) + pick(random, ENDS),
      ).join(''),
    )
  }
  return [...words]
}

/** One word, drawn as words are in real texts (Zipf's law): the tenth is used a tenth as often as the first. */
const drawn = (random: () => number, vocabulary: readonly string[]): string =>
  vocabulary[Math.floor(Math.exp(random() * Math.log(vocabulary.length + 1))) - 1] ?? ''

/** A text of two to five sentences: one about school, as people would search for it, the others of drawn words. */
export const realText = (random: () => number, vocabulary: readonly string[]): string => {
  const others = Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
    const words = Array.from({ length: 6 + Math.floor(random() * 10) }, () => drawn(random, vocabulary))
    return `${words.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`
  })
  return [paragraph(random, 1), ...others].join(' ')
}

/** The same said by somebody else: some words left out, the sentences in another order. */
export const reworded = (random: () => number, text: string): string =>
  text
    .split('. ')
    .map((sentence) =>
      sentence
        .replace(/\.$/, '')
        .split(' ')
        .filter(() => random() > 0.2)
        .join(' '),
    )
    .toReversed()
    .join('. ')
