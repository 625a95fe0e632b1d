import type { ChecklistLine } from '../../core/fields/field.ts'

export type Tick = { text: string; done: boolean; by: string | null; at: string | null }

/** One change of a checklist, as the history keeps it. */
export type ListChange = {
  before: readonly ChecklistLine[]
  after: readonly ChecklistLine[]
  by: string | null
  at: string
}

/**
 * Who ticked each line, and when: the latest change in which a line that is ticked now was not ticked before. A line
 * that came ticked with the item, or by an import, has nobody.
 *
 * @param changes oldest first
 */
export const ticksOf = (lines: readonly ChecklistLine[], changes: readonly ListChange[]): Tick[] =>
  lines.map(({ text, done }) => {
    const isTicked = (list: readonly ChecklistLine[]) => list.some((line) => line.text === text && line.done)
    const ticked = done
      ? changes.findLast((change) => isTicked(change.after) && !isTicked(change.before))
      : undefined
    return { text, done, by: ticked?.by ?? null, at: ticked?.at ?? null }
  })
