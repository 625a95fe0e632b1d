import { sql } from 'kysely'
import { kindNamed } from '../../core/app.ts'
import type { Context } from '../../core/operations/context.ts'
import { headsById, loadRecords } from '../../core/records/load.ts'
import { namesOf } from '../../core/records/present.ts'
import type { StoredRecord } from '../../core/records/shape.ts'
import { type Loop, loopOf } from './askers.ts'
import { subjectOf, textFor } from './mails.ts'

/** The mail of one person about one release: waiting, under way, sent, or refused by the mail server and why. */
export type MailState = { state: 'queued' | 'sending' | 'sent' | 'failed'; fault: string; at: string }

/** The people of a release's loop with names, groups, addresses and mails, as its page shows them. */
export const peopleOf = async (ctx: Context, releaseId: string) => {
  const loop = await loopOf(ctx, releaseId)
  const askerIds = loop.askers.map((each) => each.personId)
  const end = await ends(ctx, loop)
  const rows = await loadRecords(ctx, kindNamed(ctx.app, 'person'), askerIds)
  const rowById = new Map(rows.map((row) => [row.id, row]))
  const groupOf = (id: string) => (rowById.get(id)?.['group_id'] as string | null | undefined) ?? null
  const mails = await mailsOf(ctx, releaseId)
  const stopped = await stoppedAmong(ctx, askerIds)
  return {
    people: loop.askers.flatMap(({ personId, firstOn, asked, told }) => {
      const person = end(personId)
      if (!person) return []
      const what = asked.flatMap((each) => {
        const item = end(each.itemId)
        const note = { id: each.noteId, ref: each.noteRef, kind: 'note', title: each.noteTitle }
        return item ? [{ note, item, via: each.themeId ? (end(each.themeId) ?? null) : null }] : []
      })
      const email = String(rowById.get(personId)?.['email'] ?? '')
      const mail = mails.get(personId) ?? null
      const groupId = groupOf(personId)
      return [{ person, groupId, email, firstOn, asked: what, told, mail, stopped: stopped.has(personId) }]
    }),
    others: loop.others.flatMap(({ personId, told }) => {
      const person = end(personId)
      return person ? [{ person, told }] : []
    }),
    unnamed: new Set(loop.nobody.map((each) => each.noteId)).size,
    names: await namesOf(
      ctx,
      askerIds.flatMap((id) => groupOf(id) ?? []),
    ),
  }
}

/** Composes the words for each asker of a release. */
export const tellingOf = async (ctx: Context, release: StoredRecord) => {
  const { rows } = await sql<{ time_zone: string }>`
    select time_zone from workspace where id = ${ctx.workspaceId}`.execute(ctx.db)
  const told = {
    title: release.title,
    releasedAt: release['released_at'] as string | null,
    notes: String(release['notes'] ?? ''),
    timeZone: rows[0]?.time_zone ?? 'UTC',
  }
  type Asker = Awaited<ReturnType<typeof peopleOf>>['people'][number]
  return {
    of: ({ person, firstOn, asked }: Pick<Asker, 'person' | 'firstOn' | 'asked'>) => ({
      subject: subjectOf(told),
      text: textFor(
        {
          name: person.title,
          firstOn,
          notes: asked.map((each) => each.note.title),
          items: asked.map((each) => each.item.title),
        },
        told,
      ),
    }),
  }
}

const ends = async (ctx: Context, loop: Loop) => {
  const heads = await headsById(ctx, [
    ...loop.askers.map((each) => each.personId),
    ...loop.others.map((each) => each.personId),
    ...loop.askers.flatMap((each) =>
      each.asked.flatMap(({ itemId, themeId }) => [itemId, themeId ?? itemId]),
    ),
  ])
  return (id: string) => {
    const head = heads.get(id)
    return head && { id: head.id, ref: head.ref, kind: head.kind, title: head.title }
  }
}

const mailsOf = async (ctx: Context, releaseId: string): Promise<Map<string, MailState>> => {
  const { rows } = await sql<MailState & { person: string }>`
    select m.person_id as person, m.state, m.fault, coalesce(m.sent_at, m.queued_at) as at from release_mail m
     where m.workspace_id = ${ctx.workspaceId} and m.release_id = ${releaseId}`.execute(ctx.db)
  return new Map(rows.map(({ person, ...mail }) => [person, mail]))
}

const stoppedAmong = async (ctx: Context, personIds: readonly string[]): Promise<Set<string>> => {
  const { rows } = await sql<{ id: string }>`
    select person_id as id from mail_stop
     where workspace_id = ${ctx.workspaceId} and person_id = any(${[...personIds]}::uuid[])`.execute(ctx.db)
  return new Set(rows.map((row) => row.id))
}
