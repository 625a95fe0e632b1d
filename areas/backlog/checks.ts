import type { ChecklistLine } from '../../core/fields/field.ts'
import { type CheckList, type ItemState, SHUT_OUT } from './contract.ts'

/** A definition of ready with the question in it, however it was written; an empty one stays empty. */
export const linesWithQuestion = (lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [...new Set([...lines, SHUT_OUT])]

/** The states from which on a list is fixed: what was agreed later does not rewrite it. */
const FIXED: Record<CheckList, readonly ItemState[]> = {
  ready: ['ready', 'in-progress', 'done'],
  done: ['done'],
}

export type Checked = {
  state: ItemState
  readyChecks: readonly ChecklistLine[]
  doneChecks: readonly ChecklistLine[]
  shutOut: string
}

/** The lines of a definition as they hold for one item: as they were once it is fixed, as they are agreed now before. */
export const checksOf = (item: Checked, list: CheckList, agreed: readonly string[]): ChecklistLine[] => {
  const kept = list === 'ready' ? item.readyChecks : item.doneChecks
  const isFixed = FIXED[list].includes(item.state) && kept.length > 0
  const lines = isFixed ? kept.map((line) => line.text) : agreed
  return lines.map((text) => ({
    text,
    done:
      text === SHUT_OUT ? item.shutOut.trim() !== '' : kept.some((line) => line.text === text && line.done),
  }))
}

/** Whether a list is fixed by going from one state to another. */
export const isFixedBy = (list: CheckList, before: ItemState, next: ItemState): boolean =>
  FIXED[list].includes(next) && !FIXED[list].includes(before)

export const metOf = (lines: readonly ChecklistLine[]): { met: number; of: number } => ({
  met: lines.filter((line) => line.done).length,
  of: lines.length,
})
