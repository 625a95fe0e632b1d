import { sql } from 'kysely'
import { kindNamed } from '../../core/app.ts'
import { isId, parseRef } from '../../core/ids.ts'
import type { Context } from '../../core/operations/context.ts'
import { invalid } from '../../core/problems.ts'
import { createRecords } from '../../core/records/create.ts'
import { findRecord } from '../../core/records/load.ts'

export type Speaker = { id: string; made: boolean }

/** `Maria Lopez <maria@example.edu>`, an address alone, or a name alone. */
const parseSpeaker = (text: string): { name: string; email: string } => {
  const both = /^(.*?)\s*<\s*(\S+@\S+?)\s*>$/.exec(text)
  if (both) return { name: both[1]?.replace(/^"|"$/g, '').trim() || (both[2] ?? ''), email: both[2] ?? '' }
  return text.includes('@') && !/\s/.test(text) ? { name: text, email: text } : { name: text, email: '' }
}

/**
 * The person somebody means by a ref, an e-mail address or a name; made where nobody is known by it. Refuses a name
 * that two people share, and names them: the wrong one would be told later.
 */
export const findOrMakeSpeaker = async (
  ctx: Context,
  text: string,
  groupId: string | null,
): Promise<Speaker> => {
  if (isId(text) || parseRef(text)) {
    const head = await findRecord(ctx, text)
    if (head.kind !== 'person') throw invalid('saidBy', `Nothing was kept: ${text} is no person.`)
    return { id: head.id, made: false }
  }
  const { name, email } = parseSpeaker(text.trim())
  const { rows } = await sql<{ id: string; number: number }>`
    select r.id, r.number from record r
      join person p on p.workspace_id = ${ctx.workspaceId} and p.id = r.id
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'person' and r.binned_at is null
       and ${email ? sql`lower(p.email) = lower(${email})` : sql`lower(r.title) = lower(${name})`}
     order by r.number limit 5`.execute(ctx.db)
  if (rows.length > 1)
    throw invalid(
      'saidBy',
      `Nothing was kept: ${rows.length} people are known as ${email || name}, ${rows
        .map((row) => `PERSON-${row.number}`)
        .join(', ')}. Say which by the ref.`,
    )
  if (rows[0]) return { id: rows[0].id, made: false }
  const [made] = await createRecords(ctx, kindNamed(ctx.app, 'person'), [{ title: name, email, groupId }])
  return { id: made?.id ?? '', made: true }
}

/** The group somebody means by a ref or by what it is called here. */
export const findGroup = async (ctx: Context, text: string): Promise<string> => {
  if (isId(text) || parseRef(text)) {
    const head = await findRecord(ctx, text)
    if (head.kind !== 'group') throw invalid('group', `Nothing was kept: ${text} is no group.`)
    return head.id
  }
  const { rows } = await sql<{ id: string }>`
    select r.id from record r
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'group' and r.binned_at is null
       and lower(r.title) = lower(${text.trim()})
     order by r.number limit 1`.execute(ctx.db)
  if (!rows[0])
    throw invalid(
      'group',
      `Nothing was kept: no group is called ${text}. Make it under People, or leave it out.`,
    )
  return rows[0].id
}

/** Fills in the group of new notes from the person who said them, where none is given. */
export const groupsFromSpeakers = async (
  ctx: Context,
  list: Record<string, unknown>[],
): Promise<Record<string, unknown>[]> => {
  const speakers = list.flatMap(({ saidBy, groupId }) =>
    typeof saidBy === 'string' && (groupId ?? null) === null ? [saidBy] : [],
  )
  if (speakers.length === 0) return list
  const { rows } = await sql<{ id: string; group_id: string | null }>`
    select p.id, p.group_id from person p
     where p.workspace_id = ${ctx.workspaceId} and p.id = any(${[...new Set(speakers)]}::uuid[])`.execute(
    ctx.db,
  )
  const groups = new Map(rows.map((row) => [row.id, row.group_id]))
  return list.map((values) =>
    (values['groupId'] ?? null) === null
      ? { ...values, groupId: groups.get(String(values['saidBy'])) ?? null }
      : values,
  )
}
