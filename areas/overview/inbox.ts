import { todayIn } from '../../core/day.ts'
import type { Context } from '../../core/operations/context.ts'
import { openImpediments } from '../delivering/public.ts'
import { openBlockers } from '../including/public.ts'
import { untoldReleases } from '../launching/public.ts'
import { contactsDue, unreadNotes } from '../listening/public.ts'
import { dueFor, openDecisions } from '../together/public.ts'
import type { InboxKind } from './contract.ts'

/** Something that waits for the person, wherever in the product it lies. */
export type InboxEntry = {
  what: InboxKind
  id: string
  ref: string
  title: string
  productId: string | null
  /** Since when it waits: a moment or a day, ISO 8601. */
  since: string | null
  /** How many people or things it is about, where that is more than itself; of a contact, by how many days it is overdue. */
  count: number | null
}

/** As many of one kind as anybody looks through. */
const MOST = 100

type Asked = { productId?: string | undefined }

/** In this order: what is late, what shuts people out, what is in the way, who waits for an answer, who was not heard for too long, what waits for a choice, what was said. */
const SOURCES: ((ctx: Context, asked: Asked) => Promise<InboxEntry[]>)[] = [
  async (ctx, { productId }) => {
    const until = await todayIn(ctx)
    const mine = await dueFor(ctx, {
      personId: ctx.actor.personId,
      until,
      ...(productId ? { productId } : {}),
    })
    return mine.map((each) => entry('action', each, each.dueOn))
  },
  async (ctx, asked) =>
    (await openBlockers(ctx, { ...asked, limit: MOST })).map((each) => entry('barrier', each, each.since)),
  async (ctx, asked) =>
    (await openImpediments(ctx, asked)).map((each) => entry('impediment', each, each.since)),
  async (ctx, asked) =>
    (await untoldReleases(ctx, asked)).map((each) => entry('untold', each, each.since, each.untold)),
  async (ctx) =>
    (await contactsDue(ctx, { limit: MOST })).map((each) =>
      entry('contact', each, each.on, each.overdueDays),
    ),
  async (ctx, asked) =>
    (await openDecisions(ctx, { ...asked, limit: MOST })).map((each) => entry('decision', each, each.since)),
  async (ctx, asked) =>
    (await unreadNotes(ctx, { ...asked, limit: MOST })).map((each) => entry('note', each, each.since)),
]

const entry = (
  what: InboxKind,
  of: { id: string; ref: string; title: string; productId: string | null },
  since: string | null,
  count: number | null = null,
): InboxEntry => ({ what, id: of.id, ref: of.ref, title: of.title, productId: of.productId, since, count })

/** Everything that waits, over all products or in one, the most pressing kind first and the oldest within it. */
export const inboxOf = async (ctx: Context, asked: Asked): Promise<InboxEntry[]> => {
  const entries: InboxEntry[] = []
  for (const source of SOURCES) entries.push(...(await source(ctx, asked)))
  return entries
}
