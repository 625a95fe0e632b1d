import { sql } from 'kysely'
import { z } from 'zod'
import { loadActor } from '../../core/access/load-actor.ts'
import { systemActor } from '../../core/access/system-actor.ts'
import { hashOf, newSecret } from '../../core/access/tokens.ts'
import { newId } from '../../core/ids.ts'
import type { AccountContext, Context } from '../../core/operations/context.ts'
import { defineAccountOperation, defineOperation, type Operation } from '../../core/operations/define.ts'
import { fileAnswerSchema } from '../../core/operations/file-answer.ts'
import { Problem } from '../../core/problems.ts'
import { NAMED_DAYS } from '../../engines/calendar/spans.ts'
import { dueFor } from '../together/public.ts'
import { type CalendarSpan, frozenIntervals, spansOf } from './calendar.ts'
import { type FeedEntry, feedText } from './feed-text.ts'
import { policy } from './policy.ts'

export const feedOperations: Operation[] = [
  defineOperation({
    name: 'feed.about',
    summary:
      'Say whether I have a calendar address, and since when. The address itself is shown only when made.',
    method: 'GET',
    path: '/calendar/feed',
    may: policy.span.read,
    input: z.strictObject({}),
    output: z.object({ since: z.iso.datetime().nullable() }),
    example: () => ({}),
    run: async (ctx) => {
      const { rows } = await sql<{ since: string }>`
        select created_at as since from directory.calendar_feed
         where workspace_id = ${ctx.workspaceId} and account_id = ${ctx.actor.caller.accountId}`.execute(
        ctx.db,
      )
      return { since: rows[0]?.since ?? null }
    },
  }),
  defineOperation({
    name: 'feed.renew',
    summary: 'Make my private calendar address: spans, freezes and what I have to do. A former one ends.',
    method: 'POST',
    path: '/calendar/feed',
    may: policy.span.read,
    notForAssistants: true,
    input: z.strictObject({}),
    output: z.object({ link: z.string() }),
    example: () => ({}),
    run: async (ctx) => {
      const secret = newSecret()
      await sql`insert into directory.calendar_feed as f (id, hash, workspace_id, account_id, created_at)
        values (${newId(ctx.now)}, ${hashOf(secret)}, ${ctx.workspaceId}, ${ctx.actor.caller.accountId}, ${ctx.now})
        on conflict (workspace_id, account_id)
        do update set hash = excluded.hash, created_at = excluded.created_at`.execute(ctx.db)
      return { link: `${ctx.app.url}/feeds/${secret}.ics` }
    },
  }),
  defineOperation({
    name: 'feed.end',
    summary: 'End my calendar address at once.',
    method: 'DELETE',
    path: '/calendar/feed',
    may: policy.span.read,
    notForAssistants: true,
    input: z.strictObject({}),
    output: z.object({ ended: z.boolean() }),
    example: () => ({}),
    run: async (ctx) => {
      const { numAffectedRows } = await sql`delete from directory.calendar_feed
         where workspace_id = ${ctx.workspaceId} and account_id = ${ctx.actor.caller.accountId}`.execute(
        ctx.db,
      )
      return { ended: (numAffectedRows ?? 0n) > 0n }
    },
  }),
  defineAccountOperation({
    name: 'feed.read',
    summary: 'Read a calendar by its private address, as any calendar program does. No sign-in is asked for.',
    method: 'GET',
    path: '/calendar-feeds/{token}',
    may: 'anyone',
    notForAssistants: true,
    file: true,
    input: z.strictObject({ token: z.string().min(10).max(200) }),
    output: fileAnswerSchema,
    example: () => ({ token: 'a-secret-that-is-unknown' }),
    run: async (account, input) => {
      const { ctx, name } = await entered(account, input.token)
      return {
        type: 'text/calendar',
        name: 'linchpin.ics',
        text: feedText(name, await entriesFor(ctx), ctx.now),
      }
    },
  }),
]

const ended = (): Problem =>
  new Problem(
    'gone',
    'This calendar address has ended, or never was. Make a new one in Linchpin, under Calendar.',
  )

/** Enters the workspace of an address as the person whose it is, with the rights that they have today. */
const entered = async (account: AccountContext, token: string): Promise<{ ctx: Context; name: string }> => {
  const { rows } = await sql<{ workspace_id: string; account_id: string }>`
    select workspace_id, account_id from directory.calendar_feed where hash = ${hashOf(token)}`.execute(
    account.db,
  )
  const [feed] = rows
  if (!feed) throw ended()
  const caller = {
    ...systemActor.caller,
    accountId: feed.account_id,
    tokenWorkspaceId: feed.workspace_id,
    scopes: ['calendar:read', 'together:read'],
  }
  const before = await account.enter(feed.workspace_id, { ...systemActor, caller })
  const actor = await loadActor(account.db, feed.workspace_id, caller, new Date(account.now))
  if (!actor) throw ended()
  const { rows: names } = await sql<{ name: string }>`
    select w.name from workspace w where w.id = ${feed.workspace_id}`.execute(account.db)
  return { ctx: { ...before, actor }, name: names[0]?.name ?? 'Linchpin' }
}

/** How far ahead freezes are worked out, and how far back they are kept, in days. */
const AHEAD = 550
const BACK = 120

const entriesFor = async (ctx: Context): Promise<FeedEntry[]> => {
  const spans = await spansOf(ctx)
  const away = (days: number) => new Date(Date.parse(ctx.now) + days * 86_400_000).toISOString()
  const frozen = await frozenIntervals(ctx, { from: away(-BACK), to: away(AHEAD) })
  const due = await dueFor(ctx, { personId: ctx.actor.personId })
  const days = []
  for (const source of ctx.app.days) days.push(...(await source(ctx)))
  const url = (path: string) => `${ctx.app.url}/${ctx.workspaceId}/${path}`
  return [
    ...spans.flatMap((span) => spanEntries(span, url)),
    ...frozen.map(({ rule, because, from, to }) => ({
      uid: `${rule.id}-${because.id}-${because.on}@linchpin`,
      title: rule.severity === 'refuses' ? `Frozen: ${rule.title}` : `Careful: ${rule.title}`,
      about: [because.title, rule.exceptRole && `May except: ${rule.exceptRole}`, rule.source]
        .filter((each) => each !== '')
        .join('\n'),
      url: url(`calendar/freezes/${rule.ref}`),
      from,
      to,
    })),
    ...due.map(({ id, ref, title, dueOn }) => ({
      uid: `${id}@linchpin`,
      title: `Due: ${title}`,
      about: ref,
      url: url(`actions/${ref}`),
      startsOn: dueOn,
      endsOn: dueOn,
    })),
    ...days.map(({ id, ref, title, on, path }) => ({
      uid: `${id}-${on}@linchpin`,
      title,
      about: ref,
      url: url(path),
      startsOn: on,
      endsOn: on,
    })),
  ]
}

const DAY_WORDS: Readonly<Record<string, string>> = {
  'first-class': 'First class day',
  'last-class': 'Last class day',
  census: 'Census day',
  withdrawal: 'Last day to withdraw',
  'grades-due': 'Grades due',
}

const spanEntries = (span: CalendarSpan, url: (path: string) => string): FeedEntry[] => {
  const address = url(`calendar/spans/${span.ref}`)
  const about = span.audience
  const own = { uid: `${span.id}@linchpin`, title: span.title, about, url: address }
  const days = Object.entries(NAMED_DAYS).flatMap(([field, anchor]) => {
    const on = span[field as keyof typeof NAMED_DAYS]
    return on === null
      ? []
      : [
          {
            ...own,
            uid: `${span.id}-${anchor}@linchpin`,
            title: `${DAY_WORDS[anchor]}, ${span.title}`,
            startsOn: on,
            endsOn: on,
          },
        ]
  })
  return [{ ...own, startsOn: span.startsOn, endsOn: span.endsOn }, ...days]
}
