import { type RawBuilder, sql } from 'kysely'
import { readable } from '../../core/access/check.ts'
import type { Context } from '../../core/operations/context.ts'
import { type Cluster, clustersOf, type Doc, type Rarity } from '../../engines/clusters/clusters.ts'
import { isMerged } from './merges.ts'

/** As many of the newest notes under no theme are looked at: more than anybody sorts in one go, and counted at once. */
export const LOOKED_AT = 1000
/** From as many of the newest notes is told how rare a word is. */
const RARE_AMONG = 2000
/** What of a long note is read for its words, in characters. */
const READ = 4000

type Row = { id: string; title: string; text: string }

export type Suggested = { clusters: Cluster[]; looked: number; waiting: number }

/** Groups of notes under no theme that share rare words; of one product where it is given, and those of none. */
export const suggestedThemes = async (ctx: Context, productId: string | null): Promise<Suggested> => {
  const from = sql`from record r
    where r.workspace_id = ${ctx.workspaceId} and r.kind = 'note' and r.binned_at is null
      and ${readable(ctx, 'r', 'note')} and not ${isMerged(ctx, 'r')} and ${underNoTheme(ctx)}
      ${productId === null ? sql`` : sql`and (r.product_id = ${productId} or r.product_id is null)`}`
  const { rows } = await sql<Row>`
    select n.id, r.title, left(n.text, ${READ}) as text
      from (select r.id, r.title ${from} order by r.id desc limit ${LOOKED_AT}) r
      join note n on n.workspace_id = ${ctx.workspaceId} and n.id = r.id
     order by n.id desc`.execute(ctx.db)
  const waiting =
    rows.length < LOOKED_AT
      ? rows.length
      : ((await sql<{ n: number }>`select count(*)::int as n ${from}`.execute(ctx.db)).rows[0]?.n ??
        rows.length)
  const { docs, spoken } = await docsOf(ctx, rows)
  const rarity = await rarityOf(ctx)
  const clusters = clustersOf(docs, { rarity }).map(({ words, members }) => ({
    members,
    words: words.map((each) => ({ ...each, word: spoken.get(each.word) ?? each.word })),
  }))
  return { clusters, looked: rows.length, waiting }
}

/** How rare words are among the newest notes, sorted or not: what many of them hold tells no need apart. */
const rarityOf = async (ctx: Context): Promise<Rarity> => {
  const { rows } = await sql<{ word: string; n: number; texts: number }>`
    with newest as materialized (
      select r.search from record r
       where r.workspace_id = ${ctx.workspaceId} and r.kind = 'note' and r.binned_at is null and ${readable(ctx, 'r', 'note')}
       order by r.id desc limit ${RARE_AMONG}
    )
    select w.word, count(*)::int as n, (select count(*)::int from newest) as texts
      from newest cross join lateral unnest(tsvector_to_array(newest.search)) as w (word)
     group by w.word having count(*) > 1`.execute(ctx.db)
  const counts = new Map(rows.map((row) => [row.word, row.n]))
  return { texts: rows[0]?.texts ?? 0, of: (word) => counts.get(word) ?? 1 }
}

/** A note counts as sorted where it, or one that was merged into it, stands under a theme that lies in no bin. */
const underNoTheme = (ctx: Context): RawBuilder<boolean> => sql<boolean>`(
  not exists (
    select 1 from link l
      join record t on t.workspace_id = ${ctx.workspaceId} and t.id = l.to_id and t.kind = 'theme' and t.binned_at is null
     where l.workspace_id = ${ctx.workspaceId} and l.from_id = r.id and l.type = 'supports')
  and r.id not in (
    select m.root_id from note_merge m
      join link l on l.workspace_id = ${ctx.workspaceId} and l.from_id = m.note_id and l.type = 'supports'
      join record t on t.workspace_id = ${ctx.workspaceId} and t.id = l.to_id and t.kind = 'theme' and t.binned_at is null
     where m.workspace_id = ${ctx.workspaceId}))`

/**
 * The words of notes in the form in which search compares them, without those that say nothing; and for each form the
 * word as most of the notes write it.
 */
const docsOf = async (
  ctx: Context,
  rows: readonly Row[],
): Promise<{ docs: Doc[]; spoken: Map<string, string> }> => {
  const written = rows.map((row) => ({ id: row.id, words: wordsIn(`${row.title} ${row.text}`) }))
  const all = [...new Set(written.flatMap((each) => each.words))]
  const { rows: forms } = await sql<{ word: string; stem: string }>`
    select w.word, (tsvector_to_array(to_tsvector('linchpin', w.word)))[1] as stem
      from unnest(${all}::text[]) as w (word)`.execute(ctx.db)
  const stemOf = new Map(forms.flatMap(({ word, stem }) => (stem ? [[word, stem] as const] : [])))
  const uses = new Map<string, Map<string, number>>()
  const docs = written.map(({ id, words }) => {
    const stems = new Set<string>()
    for (const word of words) {
      const stem = stemOf.get(word)
      if (stem === undefined) continue
      stems.add(stem)
      const of = uses.get(stem) ?? new Map<string, number>()
      uses.set(stem, of.set(word, (of.get(word) ?? 0) + 1))
    }
    return { id, words: [...stems] }
  })
  const most = (of: Map<string, number>) =>
    [...of].toSorted(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1))[0]?.[0] ?? ''
  return { docs, spoken: new Map([...uses].map(([stem, of]) => [stem, most(of)])) }
}

/** Words of three letters and more; a figure alone tells no need. */
const wordsIn = (text: string): string[] => [
  ...new Set(
    text
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}’']{2,39}/gu)
      ?.map((word) => word.replace(/[’']s?$/u, '')),
  ),
]
