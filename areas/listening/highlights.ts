import { sql } from 'kysely'
import type { LinkType } from '../../core/links/link-type.ts'
import { linksOf } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import { invalid, Problem } from '../../core/problems.ts'
import type { Head } from '../../core/records/load.ts'
import { spanFault } from '../../engines/sentences/sentences.ts'
import { IMPORTANCE } from './contract.ts'
import type { End } from './figures.ts'
import { type Anchor, type Found, locate } from './model.ts'

const MOST = Math.max(...Object.values(IMPORTANCE))
const KEYS = new Set(['quote', 'start', 'end', 'importance', 'before', 'after'])

export const textOfNote = async (ctx: Context, noteId: string): Promise<string> => {
  const { rows } = await sql<{ text: string }>`
    select n.text from note n where n.workspace_id = ${ctx.workspaceId} and n.id = ${noteId}`.execute(ctx.db)
  return rows[0]?.text ?? ''
}

/** What a link from a note may carry: nothing, an importance, or words that stand in the note where it says. */
export const checkSupport: NonNullable<LinkType['check']> = async (ctx, { from, detail }) => {
  const stray = Object.keys(detail).find((key) => !KEYS.has(key))
  if (stray) throw invalid(`detail.${stray}`, `Nothing was linked: a note's link carries no ${stray}.`)
  const { importance, quote, start, end } = detail
  if (importance !== undefined && !isWhole(importance, 0, MOST))
    throw invalid('detail.importance', `Nothing was linked: an importance is 0 to ${MOST}, a whole number.`)
  if (quote === undefined && start === undefined && end === undefined) return
  if (typeof quote !== 'string' || !isWhole(start, 0) || !isWhole(end, 0))
    throw invalid('detail.quote', 'Nothing was linked: a highlight has a quote, a start and an end.')
  refuseSpan(from, await textOfNote(ctx, from.id), { quote, start, end })
}

const isWhole = (value: unknown, min: number, max = Number.MAX_SAFE_INTEGER): value is number =>
  Number.isInteger(value) && Number(value) >= min && Number(value) <= max

/** Refuses a span whose words are not what stands in the note now, or that cuts a character. */
export const refuseSpan = (
  head: Head,
  text: string,
  span: { quote: string; start: number; end: number },
): void => {
  if (text.slice(span.start, span.end) !== span.quote)
    throw new Problem(
      'conflict',
      `Nothing was highlighted: the text of ${head.ref} does not say this there, or was changed meanwhile. Choose the sentence again.`,
      { errors: [{ path: 'quote', message: 'This is not what the note says there.' }] },
    )
  const fault = spanFault(text, span.start, span.end)
  if (fault === 'cut')
    throw invalid('start', 'Nothing was highlighted: this would cut a character in two. Choose whole words.')
  if (fault) throw invalid('start', 'Nothing was highlighted: there are no words in it. Choose a sentence.')
}

export type Highlight = {
  id: string
  quote: string
  importance: number | null
  to: End
  createdAt: string
  createdBy: string | null
} & Found

/** The highlights of a note, each where its words stand now or marked as lost; in the order of the text. */
export const highlightsOf = async (ctx: Context, noteId: string): Promise<Highlight[]> => {
  const text = await textOfNote(ctx, noteId)
  const lines = (await linksOf(ctx, noteId)).filter(
    (line) =>
      line.type === 'supports' && line.direction === 'out' && typeof line.detail['quote'] === 'string',
  )
  return lines
    .map((line) => {
      const { id, ref, kind, title } = line.other
      return {
        id: line.id,
        quote: String(line.detail['quote']),
        importance: importanceIn(line.detail),
        to: { id, ref, kind, title },
        createdAt: line.createdAt,
        createdBy: line.createdBy,
        ...locate(text, anchorIn(line.detail)),
      }
    })
    .sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1))
}

export const importanceIn = (detail: Record<string, unknown>): number | null =>
  typeof detail['importance'] === 'number' ? detail['importance'] : null

export const anchorIn = (detail: Record<string, unknown>): Anchor => ({
  quote: String(detail['quote'] ?? ''),
  start: Number(detail['start'] ?? 0),
  end: Number(detail['end'] ?? 0),
  before: String(detail['before'] ?? ''),
  after: String(detail['after'] ?? ''),
})

const startOf = (found: Found): number => (found.state === 'lost' ? Number.MAX_SAFE_INTEGER : found.start)
