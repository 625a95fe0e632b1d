import { useState } from 'react'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatAgo, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Board, type BoardCard, type BoardColumn } from '../../../../web/ui/board.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { toast } from '../../../../web/ui/toast-queue.ts'
import type { ColumnState } from '../../contract.ts'
import { FinishItem } from './finish-item.tsx'

export type BoardShown = Output<'board.show'>
export type BoardItem = BoardShown['columns'][number]['items'][number]

/** The board of a team: what stands where, what passes its limit, and what is open when something is to be done. */
export function TeamBoard({ board, mayWrite }: { board: BoardShown; mayWrite: boolean }) {
  const [finishing, setFinishing] = useState<BoardItem | null>(null)
  const move = useDo('board.move', {
    undo: ({ to }) => t('board.moved', { column: t(`board.column.${to}`) }),
    done: ({ passed }) => {
      if (!passed) return
      const { state, limit, count } = passed
      const words = t('board.passed', { column: t(`board.column.${state}`), limit, count })
      toast({ title: words, tone: 'stop' })
      announce(words)
    },
  })
  const items = new Map(
    board.columns.flatMap((column) => column.items.map((item) => [item.id, item] as const)),
  )
  const doneWhen = board.agreement?.doneWhen ?? []
  const send = (item: BoardItem, to: ColumnState, more: { unmet?: string[]; reason?: string } = {}) =>
    move.run({ item: item.ref, to, unmet: [], reason: '', ...more }).then(() => {
      announce(t('board.said', { item: item.title, column: t(`board.column.${to}`) }))
    })
  const onMove = (card: BoardCard, column: BoardColumn) => {
    const item = items.get(card.id)
    if (!item) return
    // Something may be open: it is asked before, not refused after.
    if (column.id === 'done' && (item.criteriaOpen > 0 || doneWhen.length > 0)) setFinishing(item)
    else send(item, column.id as ColumnState).catch(() => {})
  }
  return (
    <>
      {move.problem && !finishing ? <ErrorState problem={move.problem} /> : null}
      <Board
        label={t('board.title')}
        columns={board.columns.map(columnOf)}
        onMove={mayWrite ? onMove : undefined}
        empty={t('board.empty')}
      />
      {finishing ? (
        <FinishItem
          item={finishing}
          doneWhen={doneWhen}
          onClose={() => setFinishing(null)}
          send={(more) => send(finishing, 'done', more)}
        />
      ) : null}
    </>
  )
}

const columnOf = ({ state, limit, count, isOver, items }: BoardShown['columns'][number]): BoardColumn => ({
  id: state,
  label: t(`board.column.${state}`),
  count: limit === null ? formatNumber(count) : t('board.countOf', { count, limit }),
  warning: isOver && limit !== null ? t('board.over', { count: count - limit, limit }) : undefined,
  cards: items.map((item) => ({
    id: item.id,
    title: item.title,
    href: recordAddress('item', item.ref) ?? '',
    detail: (
      <>
        <span>{item.ref}</span>
        {item.estimate === null ? null : <span>{t('board.points', { points: item.estimate })}</span>}
        {item.state === 'in-progress' ? (
          <span>{t('board.since', { ago: formatAgo(item.since) })}</span>
        ) : null}
        {item.criteriaOpen > 0 && item.state !== 'done' ? (
          <span>{t('board.criteria', { open: item.criteriaOpen, all: item.criteria })}</span>
        ) : null}
        {item.isBlocked ? <Tag tone="warn">{t('board.blocked')}</Tag> : null}
      </>
    ),
  })),
})
