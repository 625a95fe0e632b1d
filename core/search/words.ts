import { type RawBuilder, sql } from 'kysely'

/** The words of a query, at most sixteen, without marks that the query language would read as its own. */
export const wordsOf = (text: string): string[] =>
  (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 16)

/**
 * A text as the words that are indexed, so that both sides take words apart alike: an address, a path or a file name is
 * found by its parts, and `DueDate` by `date`.
 */
export const indexedText = (text: string): string => {
  const words: string[] = []
  for (const word of text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []) {
    words.push(word)
    if (HUMPED.test(word)) words.push(...word.split(HUMPS))
  }
  return words.join(' ')
}

/** Where a word written like `DueDate` or `XMLFile` is joined. */
const HUMPS = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u
const HUMPED = /[\p{Ll}\p{N}]\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u

/** A tsquery in which every word must be there and the last may be unfinished, as in a search while typing. */
export const tsqueryOf = (text: string): RawBuilder<unknown> => {
  const words = wordsOf(text)
  const last = words.at(-1)
  if (!last) return sql`''::tsquery`
  const whole = words.slice(0, -1).map((word) => sql`plainto_tsquery('linchpin', ${word})`)
  // The unfinished word matches by its beginning or by its stem: "grading" also finds "grade".
  const open = sql`(to_tsquery('linchpin', ${`${last}:*`}) || plainto_tsquery('linchpin', ${last}))`
  return sql.join([...whole, open], sql` && `)
}

/** The rows of `record r` that hold the words. */
export const matches = (text: string): RawBuilder<boolean> => sql<boolean>`r.search @@ (${tsqueryOf(text)})`
