import { sql } from 'kysely'
import type { Context } from '../operations/context.ts'
import { type Plan, planFor, stemsOf } from './plan.ts'
import { wordsOf } from './words.ts'

/** A search for what was probably meant, and the words that stand in it instead of those typed. */
export type Meant = { plan: Plan; stems: string[] }

/**
 * What somebody probably meant, where nothing was found: each word that no record holds is changed for the one written
 * most nearly so. Null where every word is known, or nothing is near.
 */
export const nearestSearch = async (
  ctx: Context,
  kinds: readonly string[],
  text: string,
): Promise<Meant | null> => {
  const words = wordsOf(text)
  const stems = await stemsOf(ctx, words)
  const asked = words.flatMap((word) => {
    const [stem] = stems.get(word) ?? []
    return stem ? [{ stem, word: word.toLowerCase() }] : []
  })
  if (asked.length === 0) return null
  const { rows } = await sql<{ near: string | null }>`
    select case when exists (select 1 from search_word h
                              where h.workspace_id = ${ctx.workspaceId} and h.kind = any(${[...kinds]}::text[]) and h.word = a.stem)
                then a.stem
                else (select n.word from search_word n
                       where n.workspace_id = ${ctx.workspaceId} and n.kind = any(${[...kinds]}::text[]) and n.word % a.word
                       order by similarity(n.word, a.word) desc, n.documents desc limit 1) end as near
      from unnest(${asked.map(({ stem }) => stem)}::text[], ${asked.map(({ word }) => word)}::text[])
           with ordinality as a (stem, word, at)
     order by a.at`.execute(ctx.db)
  const near = rows.flatMap((row) => row.near ?? [])
  const changed = near.some((stem, at) => stem !== asked[at]?.stem)
  const last = near.at(-1)
  if (near.length < asked.length || !changed || last === undefined) return null
  return { plan: await planFor(ctx, kinds, near.slice(0, -1), last), stems: near }
}

/** The stems as a person writes them: the words of these titles that have them, or the stem where none has. */
export const writtenAs = async (
  ctx: Context,
  stems: readonly string[],
  titles: readonly string[],
): Promise<string> => {
  const words = [...new Set(titles.flatMap((title) => title.match(/[\p{L}\p{N}]+/gu) ?? []))]
  const stemsByWord = await stemsOf(ctx, words)
  return stems
    .map((stem) => words.find((word) => stemsByWord.get(word)?.includes(stem))?.toLowerCase() ?? stem)
    .join(' ')
}
