import { sql } from 'kysely'
import type { Context } from '../operations/context.ts'
import { quotedWord, readVector } from './vector.ts'
import { wordsOf } from './words.ts'

/** What of a kind a search may expect. Approximate, as the word table is; both 0 where nothing was counted yet. */
export type Expected = {
  /** All records of the kind. */
  documents: number
  /** Those that hold every word, if words stood in them independently of each other. */
  matches: number
  /** Those that hold a word beginning like the last one. */
  open: number
}

/** A search, taken apart: a query for PostgreSQL (empty where there is nothing to look for), and what it may find. */
export type Plan = {
  /** The finished words, all of which must be there; null where there is only one, still being typed. */
  whole: string | null
  /** The last word, by its beginning: a search while typing. */
  open: string
  byKind: ReadonlyMap<string, Expected>
}

export const NOTHING: Expected = { documents: 0, matches: 0, open: 0 }

/** The whole query, as text that PostgreSQL reads as a tsquery. */
export const queryOf = ({ whole, open }: Plan): string => (whole ? `${whole} & (${open})` : open)

/** The stems of each word, as search keeps them; none for words too common to be kept. */
export const stemsOf = async (
  ctx: Pick<Context, 'db'>,
  words: readonly string[],
): Promise<Map<string, string[]>> => {
  const { rows } = await sql<{ word: string; vector: string }>`
    select w.word, to_tsvector('linchpin', w.word)::text as vector
      from unnest(${[...words]}::text[]) as w (word)`.execute(ctx.db)
  return new Map(rows.map((row) => [row.word, [...readVector(row.vector).keys()]]))
}

/** Takes a text apart and looks up what it may find in these kinds. Null where it holds no word to look for. */
export const planSearch = async (
  ctx: Context,
  kinds: readonly string[],
  text: string,
): Promise<Plan | null> => {
  const words = wordsOf(text)
  const last = words.at(-1)
  if (!last) return null
  const stems = await stemsOf(ctx, words)
  const finished = words.slice(0, -1).flatMap((word) => stems.get(word) ?? [])
  // Of a word too common to be kept, the beginning may still be that of a longer one: "an" of "analytics".
  const begins = stems.get(last)?.[0] ?? last.toLowerCase()
  return planFor(ctx, kinds, [...new Set(finished)], begins)
}

/** The plan for stems that are known already. */
export const planFor = async (
  ctx: Context,
  kinds: readonly string[],
  finished: readonly string[],
  begins: string,
): Promise<Plan> => ({
  whole: finished.length > 0 ? finished.map(quotedWord).join(' & ') : null,
  open: `${quotedWord(begins)}:*`,
  byKind: await expectedIn(ctx, kinds, finished, begins),
})

const expectedIn = async (
  ctx: Context,
  kinds: readonly string[],
  finished: readonly string[],
  begins: string,
): Promise<Map<string, Expected>> => {
  const { rows } = await sql<{ kind: string; documents: number; open: number; counts: number[] | null }>`
    select c.kind, c.documents,
           (select coalesce(sum(o.documents), 0)::float8 from search_word o
             where o.workspace_id = ${ctx.workspaceId} and o.kind = c.kind
               and o.word >= ${begins} and o.word < ${`${begins}\u{10FFFF}`}) as open,
           (select array_agg(coalesce(w.documents, 0)) from unnest(${[...finished]}::text[]) as f (word)
              left join search_word w on w.workspace_id = ${ctx.workspaceId} and w.kind = c.kind and w.word = f.word) as counts
      from search_counted c
     where c.workspace_id = ${ctx.workspaceId} and c.kind = any(${[...kinds]}::text[])`.execute(ctx.db)
  return new Map(
    rows.map(({ kind, documents, open, counts }) => {
      const all = Math.max(1, documents)
      const share = (holding: number) => Math.min(1, holding / all)
      const matches = (counts ?? []).reduce((part, n) => part * share(n), all * share(open))
      return [kind, { documents, matches, open }]
    }),
  )
}
