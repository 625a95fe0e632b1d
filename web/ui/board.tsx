import { type DragEvent, type KeyboardEvent, type ReactNode, useState } from 'react'
import { t } from '../text/t.ts'
import css from './board.module.css'
import { classes } from './classes.ts'
import { useInPanel } from './in-panel.ts'
import { OutLink } from './link.tsx'
import { Menu } from './menu.tsx'

export type BoardCard = {
  id: string
  /** Its name, which leads to its page. */
  title: string
  href: string
  /** Below the name: points, age, what is open. */
  detail?: ReactNode
}

export type BoardColumn = {
  id: string
  label: string
  /** Beside the label: "4", "4 of 3". */
  count: string
  /** A limit is passed: said here in words, and marked. */
  warning?: string | undefined
  cards: readonly BoardCard[]
}

export type BoardProps = {
  label: string
  columns: readonly BoardColumn[]
  /** Moves a card into another column: by dragging, by Alt ← and →, or by the card's menu. Left out, nothing moves. */
  onMove?: ((card: BoardCard, to: BoardColumn) => void) | undefined
  /** What stands in a column without cards. */
  empty: string
}

const TYPE = 'text/x-linchpin-card'

/** Columns of cards. Each card moves by hand, by keys and by its menu alike; who moves it says aloud where it went. */
export function Board({ label, columns, onMove, empty }: BoardProps) {
  const [over, setOver] = useState<string | null>(null)
  const drop = (event: DragEvent, to: BoardColumn) => {
    event.preventDefault()
    setOver(null)
    const id = event.dataTransfer.getData(TYPE)
    const card = columns.flatMap(({ cards }) => cards).find((each) => each.id === id)
    if (card && !to.cards.includes(card)) onMove?.(card, to)
  }
  const Title = useInPanel() === null ? 'h3' : 'h4'
  return (
    <section aria-label={label} className={css['board']}>
      {columns.map((column, at) => (
        <section
          key={column.id}
          aria-label={column.label}
          className={classes(css['column'], over === column.id && css['over'])}
          onDragOver={(event) => {
            if (!onMove || !event.dataTransfer.types.includes(TYPE)) return
            event.preventDefault()
            setOver(column.id)
          }}
          onDragLeave={() => setOver(null)}
          onDrop={(event) => drop(event, column)}
        >
          <header className={css['head']}>
            <Title className={css['label']}>{column.label}</Title>
            <span className={classes(css['count'], column.warning !== undefined && css['passed'])}>
              {column.count}
            </span>
          </header>
          {column.warning === undefined ? null : <p className={css['warning']}>{column.warning}</p>}
          {column.cards.length === 0 ? <p className={css['empty']}>{empty}</p> : null}
          <ul className={css['cards']}>
            {column.cards.map((card) => (
              <Card key={card.id} card={card} columns={columns} at={at} onMove={onMove} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

type CardProps = {
  card: BoardCard
  columns: readonly BoardColumn[]
  /** The place of its column. */
  at: number
  onMove: BoardProps['onMove']
}

function Card({ card, columns, at, onMove }: CardProps) {
  const byKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
    const forward = (event.key === 'ArrowRight') === (document.documentElement.dir !== 'rtl')
    const to = columns[at + (forward ? 1 : -1)]
    event.preventDefault()
    if (to) onMove?.(card, to)
  }
  return (
    <li
      className={css['card']}
      draggable={onMove !== undefined}
      onDragStart={(event) => {
        event.dataTransfer.setData(TYPE, card.id)
        event.dataTransfer.effectAllowed = 'move'
      }}
      onKeyDown={byKey}
    >
      <div className={css['words']}>
        <OutLink href={card.href} look="quiet">
          {card.title}
        </OutLink>
        {card.detail === undefined ? null : <div className={css['detail']}>{card.detail}</div>}
      </div>
      {onMove ? (
        <Menu
          label={t('board.moveCard', { card: card.title })}
          button={{ kind: 'bare', size: 'small' }}
          placement="bottom end"
          actions={[
            {
              title: t('board.moveTo'),
              actions: columns.map((column, place) => ({
                id: column.id,
                label: column.label,
                isSelected: place === at,
                ...(place === at + 1 ? { hint: 'Alt →' } : place === at - 1 ? { hint: 'Alt ←' } : {}),
                run: () => {
                  if (place !== at) onMove(card, column)
                },
              })),
            },
          ]}
        >
          <span aria-hidden="true">⋯</span>
        </Menu>
      ) : null}
    </li>
  )
}
