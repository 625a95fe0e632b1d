import { sql } from 'kysely'
import { clausesFor } from '../../engines/similar/clauses.ts'
import {
  compare,
  firstLook,
  type Likeness,
  type Rarity,
  type Words,
  weigh,
} from '../../engines/similar/similar.ts'
import { readable } from '../access/check.ts'
import { plannedByValues } from '../database/planning.ts'
import type { Context } from '../operations/context.ts'
import { onlyOf } from './find.ts'
import { quotedWord, readVector } from './vector.ts'
import { frequenciesOf } from './word-counts.ts'
import { indexedText } from './words.ts'

export type Similar = Likeness & { id: string }

export type SimilarTo = {
  kind: string
  title: string
  body: string
  /** The record itself, where the text is that of one. */
  except: string | null
  limit: number
  /** Below this likeness, 0 to 1, nothing is told. */
  least: number
}

/** As many candidates as PostgreSQL hands over, and as many of them as are compared word by word. */
const CANDIDATES = 500
const COMPARED = 80
/** More of a text is not looked at. */
const LONGEST = 20_000

/**
 * The records of a kind that the actor may read and that say most nearly the same, most alike first, each with the
 * words that made it so, as they stand in the asked text. PostgreSQL finds the candidates by their rarest words, the
 * engine ranks them (decisions.md 23).
 */
export const similarTo = async (ctx: Context, asked: SimilarTo): Promise<Similar[]> => {
  const text = await stemmed(ctx, asked.title, asked.body)
  const counted = await frequenciesOf(ctx, asked.kind, [...text.words.keys()])
  const mine = weigh(text.words, counted)
  const clauses = clausesFor(mine, counted, CANDIDATES, asked.except !== null && counted.documents > 0)
  if (clauses.length === 0) return []
  const candidates = await plannedByValues(ctx.db, () => candidatesFor(ctx, asked, clauses))
  const near = firstLook(mine, candidates, counted, COMPARED)
  const rarity = await rarityOf(ctx, asked.kind, counted, near)
  return near
    .map(({ id, words }) => ({ id, ...compare(weigh(text.words, rarity), weigh(words, rarity)) }))
    .filter(({ likeness }) => likeness >= asked.least && likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? 1 : -1))
    .slice(0, asked.limit)
    .map((each) => ({ ...each, words: each.words.map((word) => text.written.get(word) ?? word) }))
}

/** The words of a text as search keeps them, and how each was written first. */
const stemmed = async (
  ctx: Context,
  title: string,
  body: string,
): Promise<{ words: Words; written: ReadonlyMap<string, string> }> => {
  const inTitle = indexedText(title)
  const inBody = indexedText(body.slice(0, LONGEST).toWellFormed())
  const all = [...new Set(`${inTitle} ${inBody}`.split(' ').filter(Boolean))]
  const { rows } = await sql<{ vector: string; stems: string[] | null }>`
    select (setweight(to_tsvector('linchpin', ${inTitle}), 'A') || to_tsvector('linchpin', ${inBody}))::text as vector,
           (select array_agg(to_tsvector('linchpin', w.word)::text order by w.at)
              from unnest(${all}::text[]) with ordinality as w (word, at)) as stems`.execute(ctx.db)
  const written = new Map<string, string>()
  for (const [at, vector] of (rows[0]?.stems ?? []).entries())
    for (const stem of readVector(vector).keys())
      if (!written.has(stem)) written.set(stem, (all[at] ?? stem).toLowerCase())
  return { words: readVector(rows[0]?.vector ?? ''), written }
}

type Candidate = { id: string; words: Words }

const candidatesFor = async (ctx: Context, asked: SimilarTo, clauses: string[][]): Promise<Candidate[]> => {
  const query = clauses.map((words) => `(${words.map(quotedWord).join(' & ')})`).join(' | ')
  const { rows } = await sql<{ id: string; vector: string }>`
    with hits as materialized (
      select r.id, r.search from record r
       where r.workspace_id = ${ctx.workspaceId} and ${onlyOf(asked.kind)} and r.search @@ ${query}::tsquery
         and r.binned_at is null and ${readable(ctx, 'r', asked.kind)}
         ${asked.except ? sql`and r.id <> ${asked.except}` : sql``}
       limit ${CANDIDATES})
    select h.id, h.search::text as vector from hits h`.execute(ctx.db)
  return rows.map(({ id, vector }) => ({ id, words: readVector(vector) }))
}

/** How rare all words of these candidates are, those of the asked text included. */
const rarityOf = async (
  ctx: Context,
  kind: string,
  counted: Rarity,
  near: readonly Candidate[],
): Promise<Rarity> => {
  const missing = new Set<string>()
  for (const { words } of near) for (const word of words.keys()) if (!counted.of.has(word)) missing.add(word)
  const more = await frequenciesOf(ctx, kind, [...missing])
  return { documents: counted.documents, of: new Map([...counted.of, ...more.of]) }
}
