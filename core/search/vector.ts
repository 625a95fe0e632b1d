import type { Counts, Words } from '../../engines/similar/similar.ts'

/** Of long texts the first words say what they are about; logs and listings come after them. */
const FIRST = 200

/**
 * The words of a stored search vector, as PostgreSQL writes it: `'excus':2A,7 'grade':5`. Those of the title are marked
 * A. Of the rest, only the first two hundred words count.
 */
export const readVector = (vector: string): Words => {
  const words = new Map<string, Counts>()
  let last = 0
  const later: [string, number][] = []
  for (const [, quoted = '', places = ''] of vector.matchAll(/'((?:[^'\\]|''|\\.)*)'(?::([\dA-D,]+))?/g)) {
    const word = quoted.replaceAll("''", "'").replaceAll('\\\\', '\\')
    for (const place of places.split(',')) {
      const at = Number.parseInt(place, 10)
      if (!place.endsWith('A')) {
        later.push([word, at])
        continue
      }
      last = Math.max(last, at)
      count(words, word, 'title')
    }
  }
  for (const [word, at] of later) if (at - last <= FIRST) count(words, word, 'body')
  return words
}

const count = (words: Map<string, Counts>, word: string, where: keyof Counts): void => {
  const counts = words.get(word)
  if (counts) counts[where]++
  else words.set(word, where === 'title' ? { title: 1, body: 0 } : { title: 0, body: 1 })
}

/** A word in quotes, as PostgreSQL reads it in a query. */
export const quotedWord = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
