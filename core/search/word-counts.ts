import { sql } from 'kysely'
import type { App } from '../app.ts'
import type { Reaction } from '../area.ts'
import { inWorkspace, workspaceIds } from '../jobs/in-workspace.ts'
import { defineJob, type Job } from '../jobs/job.ts'
import type { Context } from '../operations/context.ts'

/**
 * How many records of a kind hold each of some words. Approximate: `countedAt` says when all were counted, what was
 * made since is added every few minutes, what was edited or binned only with the next count of all.
 */
export type Frequencies = {
  /** All counted records of the kind; 0 where nothing was counted yet. */
  documents: number
  /** ISO 8601, or null where nothing was counted yet. */
  countedAt: string | null
  /** By word as search keeps it (see `stemsOf`); what nothing holds, or only one of very many, is absent. */
  of: ReadonlyMap<string, number>
}

/** The frequencies of these words among the records of a kind, from the table: some tenths of a millisecond. */
export const frequenciesOf = async (
  ctx: Pick<Context, 'db' | 'workspaceId'>,
  kind: string,
  words: readonly string[],
): Promise<Frequencies> => {
  const counted = await ctx.db
    .selectFrom('search_counted')
    .select(['documents', 'counted_at'])
    .where('workspace_id', '=', ctx.workspaceId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  const { rows } =
    words.length === 0
      ? { rows: [] }
      : await sql<{ word: string; documents: number }>`
    select w.word, w.documents from search_word w
     where w.workspace_id = ${ctx.workspaceId} and w.kind = ${kind} and w.word = any(${[...words]}::text[])`.execute(
          ctx.db,
        )
  return {
    documents: counted?.documents ?? 0,
    countedAt: counted?.counted_at ?? null,
    of: new Map(rows.map((row) => [row.word, row.documents])),
  }
}

/** Kinds with fewer records than this are counted whole every time: it takes some tens of milliseconds. */
const SMALL = 5_000
/** In kinds with more records than this, words of a single one are not kept: they are most of all words. */
const LARGE = 20_000
/** Longer "words" are addresses and keys. */
const LONGEST = 60
/** All words are counted anew after this long, where anything has changed since. In milliseconds. */
const AGED = 24 * 3_600_000
const AT_ONCE = 10_000

type Counted = { documents: number; upto: string; counted_at: string }

/**
 * Brings the counts of one kind up to date: adds what was made since the last time, or counts all anew where that is
 * little work, where nothing was counted yet, or where a day has passed. Gives how many words it wrote.
 */
export const countWords = async (ctx: Context, kind: string): Promise<number> => {
  const { rows: tried } = await sql<{ free: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`words ${ctx.workspaceId} ${kind}`}, 0)) as free`.execute(
    ctx.db,
  )
  const newest = await newestOf(ctx, kind)
  if (!tried[0]?.free || !newest) return 0
  const before = await ctx.db
    .selectFrom('search_counted')
    .select(['documents', 'upto', 'counted_at'])
    .where('workspace_id', '=', ctx.workspaceId)
    .where('kind', '=', kind)
    .executeTakeFirst()
  if (!before) return countAll(ctx, kind, newest.id)
  const changed = Date.parse(newest.updated_at) >= Date.parse(before.counted_at)
  const aged = Date.parse(ctx.now) - Date.parse(before.counted_at) > AGED
  if (changed && (aged || before.documents < SMALL)) return countAll(ctx, kind, newest.id)
  return newest.id > before.upto ? addNew(ctx, kind, before, newest.id) : 0
}

const newestOf = async (ctx: Context, kind: string): Promise<{ id: string; updated_at: string } | null> => {
  const { rows } = await sql<{ id: string | null; updated_at: string | null }>`
    select (select r.id from record r where r.workspace_id = ${ctx.workspaceId} and r.kind = ${kind}
             order by r.id desc limit 1) as id,
           (select u.updated_at from record u where u.workspace_id = ${ctx.workspaceId} and u.kind = ${kind}
             order by u.updated_at desc, u.id desc limit 1) as updated_at`.execute(ctx.db)
  const [row] = rows
  return row?.id && row.updated_at ? { id: row.id, updated_at: row.updated_at } : null
}

type WordCount = { word: string; documents: number }

/** The words of all records of the kind, or of those made after `after`. Called alone: facts/scale.md rule 21. */
const wordsIn = async (ctx: Context, kind: string, after: string | null) => {
  // ts_stat takes its query as text, without parameters; all three values come from us and are quoted all the same.
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
  const of = `workspace_id = ${quoted(ctx.workspaceId)} and kind = ${quoted(kind)} and binned_at is null${
    after ? ` and id > ${quoted(after)}` : ''
  }`
  const { rows } = await sql<WordCount>`
    select word, ndoc as documents from ts_stat(${`select search from record where ${of}`})
     where length(word) <= ${sql.lit(LONGEST)}`.execute(ctx.db)
  const { rows: counted } = await sql<{ n: number }>`
    select count(*)::int as n from record where ${sql.raw(of)}`.execute(ctx.db)
  return { words: rows, documents: counted[0]?.n ?? 0 }
}

const countAll = async (ctx: Context, kind: string, upto: string): Promise<number> => {
  const { words, documents } = await wordsIn(ctx, kind, null)
  const kept = documents > LARGE ? words.filter((each) => each.documents > 1) : words
  await sql`delete from search_word
     where workspace_id = ${ctx.workspaceId} and kind = ${kind}`.execute(ctx.db)
  await writeWords(ctx, kind, kept)
  await sql`insert into search_counted as c (workspace_id, kind, documents, upto, counted_at, added_at)
    values (${ctx.workspaceId}, ${kind}, ${documents}, ${upto}, ${ctx.now}, ${ctx.now})
    on conflict (workspace_id, kind) do update
       set documents = excluded.documents, upto = excluded.upto, counted_at = excluded.counted_at,
           added_at = excluded.added_at`.execute(ctx.db)
  return kept.length
}

const addNew = async (ctx: Context, kind: string, before: Counted, upto: string): Promise<number> => {
  const { words, documents } = await wordsIn(ctx, kind, before.upto)
  await writeWords(ctx, kind, words)
  await sql`update search_counted set documents = documents + ${documents}, upto = ${upto}, added_at = ${ctx.now}
     where workspace_id = ${ctx.workspaceId} and kind = ${kind}`.execute(ctx.db)
  return words.length
}

const writeWords = async (ctx: Context, kind: string, words: readonly WordCount[]): Promise<void> => {
  for (let at = 0; at < words.length; at += AT_ONCE) {
    const part = words.slice(at, at + AT_ONCE)
    await sql`insert into search_word as w (workspace_id, kind, word, documents)
      select ${ctx.workspaceId}, ${kind}, x.word, x.documents
        from unnest(${part.map((each) => each.word)}::text[], ${part.map((each) => each.documents)}::int[]) as x (word, documents)
      on conflict (workspace_id, kind, word) do update set documents = w.documents + excluded.documents`.execute(
      ctx.db,
    )
  }
}

/** The kinds of which something was made or changed since they were counted; one statement, since most have none. */
const dueKinds = (app: App, workspaceId: string): Promise<string[]> =>
  inWorkspace(app, workspaceId, 'words.count', async ({ db }) => {
    const { rows } = await sql<{ kind: string }>`
      select k.kind from unnest(${[...app.kinds.keys()]}::text[]) as k (kind)
        cross join lateral (
          select r.updated_at from record r where r.workspace_id = ${workspaceId} and r.kind = k.kind
           order by r.updated_at desc, r.id desc limit 1) n
        left join search_counted c on c.workspace_id = ${workspaceId} and c.kind = k.kind
       where c.kind is null or n.updated_at >= c.added_at`.execute(db)
    return rows.map((row) => row.kind)
  })

/** Counts what is due in one workspace, each kind in a transaction of its own. */
const countWorkspace = async (app: App, workspaceId: string): Promise<number> => {
  let written = 0
  for (const kind of await dueKinds(app, workspaceId))
    written += await inWorkspace(app, workspaceId, 'words.count', (ctx) => countWords(ctx, kind))
  return written
}

const countEverywhere = async (app: App): Promise<number> => {
  let written = 0
  for (const workspaceId of await workspaceIds(app)) written += await countWorkspace(app, workspaceId)
  return written
}

export const wordJobs: Job[] = [
  defineJob({
    name: 'words.count',
    about: 'Counts in how many records each word stands, so that search knows common words from rare ones.',
    every: '*/10 * * * *',
    run: countEverywhere,
  }),
]

/** After a bulk write and after a restore nobody waits for the clock. A reaction would hold up others: the job does it. */
export const wordReactions: Reaction[] = ['records.changed', 'workspace.restored'].map((to) => ({
  to,
  run: async ({ app }) => app.startJob('words.count'),
}))
