import { call, ProblemError } from './client.ts'
import { refreshAll } from './query-client.ts'

/** Something that was done and can be taken back: what to say, the batch to undo, and in which workspace. */
export type Undoable = { text: string; batchId: string; workspace?: string }

/** What the shell shows about undoing: an offer, what became of it, or that it was refused. */
export type UndoWord =
  | { kind: 'offer'; undoable: Undoable }
  | { kind: 'undone'; text: string; changedSince: { ref: string; field: string; by: string | null }[] }
  | { kind: 'nothing' }
  | { kind: 'refused'; problem: ProblemError['problem'] }

const LONGEST = 50
const done: Undoable[] = []
const hearers = new Set<(word: UndoWord) => void>()
const say = (word: UndoWord): void => {
  for (const hear of hearers) hear(word)
}

/** The shell hears what to show in its toasts. Gives back how to stop. */
export const hearUndo = (hear: (word: UndoWord) => void): (() => void) => {
  hearers.add(hear)
  return () => hearers.delete(hear)
}

/** Remembers something that Ctrl+Z can take back; with a text it is also offered in a toast for ten seconds. */
export const remember = (batchId: string, text?: string, workspace?: string): void => {
  const undoable = { batchId, text: text ?? '', ...(workspace ? { workspace } : {}) }
  done.push(undoable)
  if (done.length > LONGEST) done.shift()
  if (text) say({ kind: 'offer', undoable })
}

/** What was begun and not answered yet: it shows at once, so that the last thing done may be one of these. */
const underWay = new Set<Promise<unknown>>()
export const begun = <T>(doing: Promise<T>): Promise<T> => {
  const over = () => underWay.delete(doing)
  underWay.add(doing)
  doing.then(over, over)
  return doing
}

/** Takes back one thing, or the last one done on this page; what is not answered yet is waited for. */
export const undo = async (undoable?: Undoable): Promise<void> => {
  if (!undoable) await Promise.allSettled([...underWay])
  const what = undoable ?? done.at(-1)
  if (!what) return say({ kind: 'nothing' })
  const at = done.findLastIndex((each) => each.batchId === what.batchId)
  if (at >= 0) done.splice(at, 1)
  try {
    const answer = await call('change.undo', { batch: what.batchId }, undefined, what.workspace)
    say({ kind: 'undone', text: what.text, changedSince: answer.changedSince })
    await refreshAll()
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    say({ kind: 'refused', problem: error.problem })
  }
}
