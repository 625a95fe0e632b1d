import { useRef, useState } from 'react'
import { queryClient } from '../../../web/data/query-client.ts'
import type { Input, Output, RecordOf } from '../../../web/data/types.ts'
import { useDo } from '../../../web/data/use-do.ts'
import { t } from '../../../web/text/t.ts'
import { problemOf } from '../../../web/ui/problem.ts'
import { moved } from '../../../web/ui/record-table-move.ts'
import type { MovePlace } from '../../../web/ui/record-table-types.ts'
import { toast } from '../../../web/ui/toast-queue.ts'

export type Item = RecordOf<'item'>
/** Whether the cursor stands on a row of a list, which is then what a key means. */
export const isOnRow = (): boolean => document.activeElement?.closest('[role="row"][data-key]') != null

type Move = { ids: readonly string[]; place: MovePlace; input: Input<'item.move'> }

/** The rows after a move, each with the place it then has: the places stay, who holds them changes. */
export const withMove = (rows: readonly Item[], ids: readonly string[], place: MovePlace): Item[] => {
  const places = rows.map((row) => row.position)
  return moved(rows, ids, place).map((row, at) => {
    const position = places[at] ?? null
    return row.position === position ? row : { ...row, position }
  })
}

/** What is said about a move, or null for one step by key, which was said aloud and shows for itself. */
export const wordsFor = (
  name: string,
  count: number,
  { alongside, ahead }: Pick<Output<'item.move'>, 'alongside' | 'ahead'>,
  isStep: boolean,
): string | null => {
  const first = ahead[0]
  const along = alongside.length > 0 ? ` ${t('item.movedAlong', { refs: alongside.join(', ') })}` : ''
  const before = first ? ` ${t('item.movedAhead', { ref: first.ref, blocker: first.of })}` : ''
  if (isStep && along === '' && before === '') return null
  return `${t('item.moved', { name, count })}${along}${before}`
}

/**
 * The rows of the list as they stand while moves are on their way: each shows at once, they are sent one after the
 * other in the order they were made, and one that is refused is taken back with a word.
 */
export const useOrder = (rows: readonly Item[], hasMore: boolean) => {
  const [waiting, setWaiting] = useState<readonly Move[]>([])
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const drop = (move: Move) => setWaiting((moves) => moves.filter((each) => each !== move))
  const shown = waiting.reduce<readonly Item[]>((all, move) => withMove(all, move.ids, move.place), rows)
  const { run } = useDo('item.move', {
    undo: (input, output) => {
      const at = rows.findIndex((row) => row.ref === input.refs[0])
      const anchor = rows.findIndex((row) => row.ref === (input.before ?? input.after))
      const isStep = input.refs.length === 1 && Math.abs(at - anchor) === 1
      return wordsFor(rows[at]?.title ?? '', input.refs.length, output, isStep)
    },
  })
  const move = (ids: readonly string[], place: MovePlace) => {
    const refOf = (id: string) => rows.find((row) => row.id === id)?.ref ?? id
    const refs = ids.map(refOf)
    // Below the last row that is loaded there may be more: the end of the order is then meant.
    const last = shown.at(-1)
    const isEnd =
      hasMore && 'after' in place && place.after === last?.id && !ids.includes(shown.at(-2)?.id ?? '')
    const input: Input<'item.move'> = isEnd
      ? { refs, to: 'bottom' }
      : 'before' in place
        ? { refs, before: refOf(place.before) }
        : { refs, after: refOf(place.after) }
    const one: Move = { ids, place, input }
    setWaiting((moves) => [...moves, one])
    line.current = line.current
      .then(() => run(input))
      .then(() => showInCache(one))
      .catch((error) => toast({ title: t('item.notMoved'), detail: problemOf(error).detail, tone: 'stop' }))
      .finally(() => drop(one))
  }
  return { shown, move }
}

type Pages = { pages: { records: Item[] }[] }

/** Keeps a move that the server took, until the lists have been read anew. */
const showInCache = ({ ids, place }: Move): void => {
  queryClient.setQueriesData<Pages>({ predicate: ({ queryKey }) => queryKey[1] === 'item.list' }, (data) => {
    if (!data?.pages) return data
    const all = data.pages.flatMap((page) => page.records)
    if (!ids.every((id) => all.some((row) => row.id === id))) return data
    const after = withMove(all, ids, place)
    let start = 0
    return {
      ...data,
      pages: data.pages.map((page) => {
        const records = after.slice(start, start + page.records.length)
        start += page.records.length
        return { ...page, records }
      }),
    }
  })
}
