import { sql } from 'kysely'
import { levelFor, readable } from '../access/check.ts'
import { atLeast } from '../access/levels.ts'
import { kindNamed } from '../app.ts'
import { isId, newId, parseRef } from '../ids.ts'
import { tableOf } from '../kinds/kind.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { Problem } from '../problems.ts'
import { createRecords } from '../records/create.ts'
import { findRecords } from '../records/load.ts'
import { loadImported } from './imported.ts'

/** The record that a text in a cell names, or why it names none. */
export type Named = { id: string } | { fault: string; missing: boolean }

export type Resolver = {
  /** Looks up many names at once. With `make`, records are made for those that nobody has yet. */
  resolve: (kind: string, names: Iterable<string>, make: boolean) => Promise<Map<string, Named>>
  /** What was made, by kind. */
  made: Map<string, string[]>
  /** Forgets what was found for a kind, after records of it were made. */
  forget: (kind: string) => void
}

/** A cell such as `PERSON-3 Ann Lee` or `Ann Lee <ann@example.org>` in its parts. */
type Parts = { text: string; ref: string | null; title: string; email: string | null }

const partsOf = (text: string, served: ServedKind): Parts => {
  const [, first = '', rest = ''] = /^(\S+)(?:\s+(.*))?$/s.exec(text) ?? []
  const ours = isId(first) || parseRef(first)?.prefix === served.kind.prefix
  const addressed = /^(.*?)\s*<([^<>\s]+@[^<>\s]+)>$/.exec(text)
  const email = addressed?.[2] ?? (/^[^\s@]+@[^\s@]+$/.test(text) ? text : null)
  const title = addressed?.[1] ? addressed[1].replace(/^"(.*)"$/, '$1') : ours ? rest : text
  return { text, ref: ours ? first : null, title: title.trim(), email }
}

/** Finds the records that cells name: by ref or id, by e-mail, by exact title, or by their key in the same source. */
export const createResolver = (ctx: Context, source: string): Resolver => {
  const cache = new Map<string, Map<string, Named>>()
  const made = new Map<string, string[]>()
  const resolve: Resolver['resolve'] = async (kind, names, make) => {
    const served = kindNamed(ctx.app, kind)
    const known = cache.get(kind) ?? new Map<string, Named>()
    cache.set(kind, known)
    const asked = [...new Set(names)].filter((name) => !known.has(name))
    for (let at = 0; at < asked.length; at += 2000)
      for (const [name, found] of await lookUp(ctx, served, source, asked.slice(at, at + 2000)))
        known.set(name, found)
    if (make) await makeMissing(ctx, served, known, made)
    return known
  }
  return { resolve, made, forget: (kind) => cache.delete(kind) }
}

const lookUp = async (
  ctx: Context,
  served: ServedKind,
  source: string,
  names: readonly string[],
): Promise<Map<string, Named>> => {
  const { kind } = served
  const parts = names.map((name) => partsOf(name, served))
  const refs = await findRecords(
    ctx,
    parts.flatMap(({ ref }) => ref ?? []),
  )
  const emails = await byEmail(
    ctx,
    served,
    parts.flatMap(({ email }) => email ?? []),
  )
  const titles = await byTitle(
    ctx,
    served,
    parts.map(({ title }) => title),
  )
  const keys = await loadImported(ctx, kind.name, source, names)
  return new Map(
    parts.map((each): [string, Named] => {
      const head = each.ref ? refs.get(each.ref) : undefined
      const seen =
        head?.kind === kind.name &&
        head.binned_at === null &&
        atLeast(levelFor(ctx, served, head), served.may.read)
      const titled = titles.get(each.title.toLowerCase()) ?? []
      // A ref from another workspace may be somebody else's here: where it carries a title, the title must agree.
      const agrees = seen && (each.title === '' || head.title === each.title || titled.length === 0)
      if (agrees) return [each.text, { id: head.id }]
      const email = emails.get(each.email?.toLowerCase() ?? '')
      if (email) return [each.text, { id: email }]
      const [only, other] = titled
      if (only && !other) return [each.text, { id: only }]
      const key = keys.get(each.text)
      if (key) return [each.text, { id: key.recordId }]
      const many = `${titled.length} ${kind.plural} are called ${short(each.title)}: give the ref.`
      if (other) return [each.text, { fault: many, missing: false }]
      return [
        each.text,
        { fault: `There is no ${kind.name} ${short(each.text)} here.`, missing: each.ref === null },
      ]
    }),
  )
}

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

/** The readable records with one of these addresses, where the kind has a field `email`; the eldest of several. */
export const byEmail = async (
  ctx: Context,
  served: ServedKind,
  emails: readonly string[],
): Promise<Map<string, string>> => {
  if (emails.length === 0 || served.kind.fields['email']?.type !== 'text') return new Map()
  const { rows } = await sql<{ email: string; id: string }>`
    select lower(b.email) as email, b.id from ${sql.table(tableOf(served.kind))} b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id
     where b.workspace_id = ${ctx.workspaceId} and b.email <> ''
       and lower(b.email) = any(${emails.map((email) => email.toLowerCase())}::text[])
       and r.binned_at is null and ${readable(ctx)}
     order by b.id desc`.execute(ctx.db)
  return new Map(rows.map((row) => [row.email, row.id]))
}

/** The readable records of a kind by title in small letters; at most two of each, enough to know it is not one. */
const byTitle = async (
  ctx: Context,
  served: ServedKind,
  titles: readonly string[],
): Promise<Map<string, string[]>> => {
  const asked = titles.filter((title) => title !== '')
  if (asked.length === 0) return new Map()
  const { rows } = await sql<{ name: string; id: string }>`
    select w.name, r.id from (select distinct unnest(${asked}::text[]) as name) w
      join record r on r.workspace_id = ${ctx.workspaceId} and r.kind = ${served.kind.name}
       and lower(r.title) = lower(w.name)
     where r.binned_at is null and ${readable(ctx)}
     order by r.id`.execute(ctx.db)
  const found = new Map<string, string[]>()
  for (const { name, id } of rows) {
    const ids = found.get(name.toLowerCase()) ?? []
    if (!ids.includes(id)) ids.push(id)
    found.set(name.toLowerCase(), ids)
  }
  return found
}

/** Makes a record for each name that nobody has; two spellings of one name or address become one record. */
const makeMissing = async (
  ctx: Context,
  served: ServedKind,
  known: Map<string, Named>,
  made: Map<string, string[]>,
): Promise<void> => {
  const byName = new Map<string, { id: string; title: string; email?: string }>()
  const names = new Map<string, string>()
  for (const [text, found] of known) {
    if ('id' in found || !found.missing) continue
    const { title, email } = partsOf(text, served)
    const name = (email ?? title).toLowerCase()
    const addressed = email && served.kind.fields['email'] ? { email } : {}
    names.set(text, name)
    if (!byName.has(name)) byName.set(name, { id: newId(ctx.now), title: title.slice(0, 500), ...addressed })
  }
  if (byName.size === 0) return
  try {
    await createRecords(ctx, served, [...byName.values()])
    made.set(served.kind.name, [
      ...(made.get(served.kind.name) ?? []),
      ...[...byName.values()].map((each) => each.title),
    ])
    for (const [text, name] of names) known.set(text, { id: byName.get(name)?.id ?? '' })
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    for (const text of names.keys()) known.set(text, { fault: error.message, missing: false })
  }
}
