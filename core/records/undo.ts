import { checkRecord, levelFor } from '../access/check.ts'
import { atLeast } from '../access/levels.ts'
import { kindNamed } from '../app.ts'
import { undoAttachment } from '../attachments/rows.ts'
import { undoComment } from '../comments/comments.ts'
import { undoReaction } from '../comments/reactions.ts'
import { isCustom } from '../custom/extended.ts'
import type { ServedKind } from '../kinds/served.ts'
import { linksById, removeLinks, restoreLink, type StoredLink } from '../links/links.ts'
import type { Context } from '../operations/context.ts'
import { notFound, Problem } from '../problems.ts'
import { binRecords } from './bin.ts'
import { currentValue, lastChanges, rewriteFields } from './change.ts'
import { type HistoryLine, historyOfBatch } from './history.ts'
import { headsById, loadRecords } from './load.ts'
import { refOf, sameValue } from './shape.ts'
import { refuseClosedCircles } from './tree-circles.ts'

/** A field that holds another value by now: it was left, and who changed it is named. */
export type ChangedSince = { ref: string; field: string; by: string | null; at: string | null }
export type UndoResult = { batchId: string; undone: number; changedSince: ChangedSince[] }

/**
 * Takes back all that one call did: writes the inverse wherever a field still holds the value that is being undone,
 * and lists the rest (decisions.md 8). An undo is a change like any other, so that it can itself be undone.
 */
export const undoBatch = async (ctx: Context, batchId: string): Promise<UndoResult> => {
  const lines = await historyOfBatch(ctx, batchId)
  if (lines.length === 0) throw notFound('This change')
  if (lines.some((line) => SEALED.has(line.verb)))
    throw new Problem(
      'sealed',
      'Roles, settings and signatures are not undone: change them where they were set, or sign anew. Nothing was changed.',
    )
  if (lines.some((line) => line.verb === 'measured'))
    throw new Problem(
      'sealed',
      'Readings are not undone: what was read stands. Add a reading that corrects it; nothing was changed.',
    )
  const heads = await headsById(
    ctx,
    lines.map((line) => line.recordId),
  )
  const written = new Set(lines.filter((line) => !BESIDE.has(line.verb)).map((line) => line.recordId))
  // What an undo may touch is checked for all before anything is touched.
  for (const head of heads.values())
    checkRecord(ctx, head.served, head, written.has(head.id) ? head.served.may.write : head.served.may.read)
  const result: UndoResult = { batchId: ctx.batchId, undone: 0, changedSince: [] }
  const of = (...verbs: string[]) => lines.filter((line) => verbs.includes(line.verb)).reverse()
  result.undone += await undoLinks(ctx, of('linked', 'unlinked'))
  for (const line of of('attached')) result.undone += await undoAttachment(ctx, line)
  for (const line of of('reacted')) result.undone += await undoReaction(ctx, line)
  for (const line of of('commented')) result.undone += await undoComment(ctx, line)
  await undoFields(ctx, of('changed', 'moved'), result)
  for (const line of of('part'))
    result.undone += (await kindNamed(ctx.app, line.kind).undoPart?.(ctx, line)) ?? 0
  result.undone += await undoBinning(ctx, of('created', 'restored'), 'bin')
  result.undone += await undoBinning(ctx, of('binned'), 'back')
  if (result.undone === 0 && result.changedSince.length === 0)
    throw new Problem('conflict', 'This has been undone already, or there is nothing in it to undo.')
  return result
}

/** What is done beside a record rather than to it: links, comments and files have rules of their own. */
const BESIDE: ReadonlySet<string> = new Set(['linked', 'unlinked', 'commented', 'reacted', 'attached'])
const SEALED: ReadonlySet<string> = new Set(['role', 'settings', 'signed'])

const byKind = (lines: HistoryLine[]): Map<string, HistoryLine[]> => Map.groupBy(lines, (line) => line.kind)

const undoBinning = async (ctx: Context, lines: HistoryLine[], to: 'bin' | 'back'): Promise<number> => {
  let undone = 0
  for (const [kind, of] of byKind(lines)) {
    const served = kindNamed(ctx.app, kind)
    const ids = of.map((line) => line.recordId)
    const before = await loadRecords(ctx, served, ids)
    undone += before.filter((row) => (row.binned_at === null) === (to === 'bin')).length
    await binRecords(ctx, served, ids, to)
  }
  return undone
}

const undoFields = async (ctx: Context, lines: HistoryLine[], result: UndoResult): Promise<void> => {
  for (const [kindName, of] of byKind(lines)) {
    const overtaken: { ref: string; recordId: string; field: string }[] = []
    const served = kindNamed(ctx.app, kindName)
    const rows = await loadRecords(ctx, served, [...new Set(of.map((line) => line.recordId))], true)
    const rowById = new Map(rows.map((row) => [row.id, row]))
    const patches = new Map<string, Record<string, unknown>>()
    for (const line of of) {
      const row = rowById.get(line.recordId)
      if (!row) continue
      for (const [field, [before, after]] of Object.entries(line.fields)) {
        if (
          !(field in served.kind.fields) &&
          !isCustom(field) &&
          !['title', 'productId', 'rank'].includes(field)
        )
          continue
        const patch = patches.get(row.id) ?? {}
        const current = field in patch ? patch[field] : currentValue(served.kind, row, field)
        if (sameValue(current, after)) patches.set(row.id, { ...patch, [field]: before })
        else if (!sameValue(current, before))
          overtaken.push({ ref: refOf(served.kind, row.number), recordId: row.id, field })
      }
    }
    const last = await lastChanges(ctx, overtaken)
    for (const [at, { ref, field }] of overtaken.entries())
      result.changedSince.push({ ref, field, by: last[at]?.by ?? null, at: last[at]?.at ?? null })
    for (const patch of patches.values()) checkPlace(ctx, served, patch)
    result.undone += await rewriteFields(ctx, served, rows, patches)
    // Looked at when all stand as they did: somebody may have set another parent meanwhile.
    await refuseClosedCircles(ctx, served.kind, patches)
  }
}

/** A record goes back only to a product where one may write: an undo is no way into others. */
const checkPlace = (ctx: Context, served: ServedKind, patch: Record<string, unknown>): void => {
  if (!('productId' in patch)) return
  const place = { id: '', product_id: patch['productId'] as string | null }
  if (!atLeast(levelFor(ctx, served, place), served.may.write))
    throw new Problem(
      'not-allowed',
      `Taking this back would move it to a product where you have not the role of ${served.may.write}. Nothing was changed.`,
    )
}

const undoLinks = async (ctx: Context, lines: HistoryLine[]): Promise<number> => {
  const seen = new Set<string>()
  let undone = 0
  for (const line of lines) {
    const [before, after] = (line.fields['link'] ?? [null, null]) as [StoredLink | null, StoredLink | null]
    const link = before ?? after
    if (!link || seen.has(link.id)) continue
    seen.add(link.id)
    const there = (await linksById(ctx, [link.id])).length > 0
    if (after && there) {
      await removeLinks(ctx, [link.id])
      undone++
    }
    if (before && !there) {
      const heads = await headsById(ctx, [link.fromId, link.toId])
      const from = heads.get(link.fromId)
      const to = heads.get(link.toId)
      if (!from || !to) continue
      await restoreLink(ctx, link, from, to)
      undone++
    }
  }
  return undone
}
