import { type ReactNode, useState } from 'react'
import type { Input, Names } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { type Conflict, Conflicts, conflictsIn } from '../../../../web/records/conflicts.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import type { ItemState } from '../../contract.ts'
import { item as itemKind } from '../../contract.ts'
import type { Item } from '../order.ts'
import { CloseReason } from './close-reason.tsx'

export type ItemPatch = Omit<Input<'item.change'>, 'ref' | 'was'>

/** What an item's page can do to its fields, and what it must say about it. */
export type ItemChange = {
  /** Writes fields at once; rejects with the server's problem. `was`: what the writer saw, where that may be older. */
  change: (patch: ItemPatch, was?: Record<string, unknown>) => Promise<unknown>
  /** As `change`, for a press: a refusal is shown above the page. */
  press: (patch: ItemPatch) => void
  /** Goes to a state; asks why, where a reason has to be given. */
  setState: (state: ItemState) => void
  /** Ticks a criterion or opens it again, and keeps what somebody else ticked meanwhile. */
  tick: (at: number, done: boolean) => void
  /** Conflicts, refusals and the question for a reason, to be shown above the page. */
  notice: ReactNode
}

type Line = { text: string; done: boolean }

export const useItemChange = (item: Item, names: Names): ItemChange => {
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([])
  const [problem, setProblem] = useState<unknown>(null)
  const [closing, setClosing] = useState<ItemState | null>(null)
  const { run } = useDo('item.change', {
    foresee: ({ ref: _, was: __, ...set }) => ({ kind: 'item', refs: [item.ref], set }),
  })
  const send = async (patch: ItemPatch, was: Record<string, unknown>) => {
    const answer = await run({ ref: item.ref, ...patch, was })
    return conflictsIn(answer)
  }
  const change = async (patch: ItemPatch, was = seenOf(item, patch)) => {
    const found = await send(patch, was)
    setConflicts((before) => [...before.filter((each) => !(each.field in patch)), ...found])
  }
  const press = (patch: ItemPatch) => {
    setProblem(null)
    change(patch).catch(setProblem)
  }
  const setState = (state: ItemState) => {
    if (state !== item.state && asksWhy(item, state)) setClosing(state)
    else press({ state })
  }
  const tick = async (at: number, done: boolean) => {
    const line = item.criteria[at]
    if (!line) return
    const set = (lines: readonly Line[], place: number) =>
      lines.map((each, index) => (index === place ? { ...each, done } : each))
    setProblem(null)
    try {
      const [found] = await send({ criteria: set(item.criteria, at) }, { criteria: item.criteria })
      if (!found) return
      // Somebody ticked or wrote another line meanwhile: the same line in theirs is ticked too.
      const theirs = found.theirs as Line[]
      const same = theirs.findIndex((each) => each.text === line.text)
      const again = same < 0 ? [found] : await send({ criteria: set(theirs, same) }, { criteria: theirs })
      setConflicts(again)
    } catch (thrown) {
      setProblem(thrown)
    }
  }
  const notice =
    conflicts.length === 0 && problem === null && closing === null ? undefined : (
      <>
        {problem === null ? null : <ErrorState problem={problem} />}
        {conflicts.length === 0 ? null : (
          <Conflicts
            key={conflicts.map((each) => each.field).join()}
            kind={itemKind}
            conflicts={conflicts}
            names={names}
            write={({ was, ...patch }) =>
              run({ ref: item.ref, ...patch, was: was as Record<string, unknown> })
            }
            settled={() => setConflicts([])}
          />
        )}
        {closing === null ? null : (
          <CloseReason
            state={closing}
            count={1}
            open={item.criteria.filter((line) => !line.done).length}
            unmet={unmetOf(item, closing)}
            send={(reason) =>
              change({ state: closing, [closing === 'ready' ? 'readyReason' : 'closingReason']: reason })
            }
            onClose={() => setClosing(null)}
          />
        )}
      </>
    )
  return { change, press, setState, tick: (at, done) => void tick(at, done), notice }
}

/** How many lines of the definition that a state is judged by do not hold yet. */
const unmetOf = (item: Item, state: ItemState): number =>
  state === 'ready' ? item.readyOf - item.readyMet : state === 'done' ? item.doneOf - item.doneMet : 0

/** Whether going to a state takes a word: it is declined, or something that should hold first does not. */
const asksWhy = (item: Item, state: ItemState): boolean =>
  state === 'declined' ||
  unmetOf(item, state) > 0 ||
  (state === 'done' && item.criteria.some((line) => !line.done))

/** What stood in the fields that are about to be written. */
const seenOf = (item: Item, patch: ItemPatch): Record<string, unknown> =>
  Object.fromEntries(Object.keys(patch).map((key) => [key, (item as Record<string, unknown>)[key]]))
