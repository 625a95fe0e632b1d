import type { Context } from '../../core/operations/context.ts'
import type { HistoryLine } from '../../core/records/history.ts'
import { undoMerge } from './merges.ts'
import { undoVote } from './votes.ts'

/** Takes back one line about what hangs on a note. What a line says of another note, that one's own line takes back. */
export const undoNotePart = async (ctx: Context, line: HistoryLine): Promise<number> => {
  if ('vote' in line.fields) return undoVote(ctx, line)
  if ('merge' in line.fields) return undoMerge(ctx, line)
  return 0
}
