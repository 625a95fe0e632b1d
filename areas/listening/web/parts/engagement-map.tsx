import { type CSSProperties, type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { classes } from '../../../../web/ui/classes.ts'
import { useInPanel } from '../../../../web/ui/in-panel.ts'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Menu } from '../../../../web/ui/menu.tsx'
import { HIGH } from '../../contract.ts'
import { type Entry, QUADRANTS, type Quadrant, quadrantOf } from '../engaged.ts'
import css from './engagement-map.module.css'
import { StanceGap } from './stance-gap.tsx'

export type Place = { power: number; interest: number }

export type EngagementMapProps = {
  entries: readonly Entry[]
  hrefOf: (entry: Entry) => string
  /** Moves a mark: by dragging, by Alt and the arrows, or by its menu. Left out, nothing moves. */
  onMove?: ((entry: Entry, to: Place) => void) | undefined
  onLog?: ((entry: Entry) => void) | undefined
}

const TYPE = 'text/x-linchpin-engagement'
const LOW = [1, 2].filter((each) => each < HIGH)
const MUCH = [1, 2, 3, 4, 5].filter((each) => each >= HIGH)

/** The powers of a quarter from above, and its interests from the left. */
const stepsOf = (quadrant: Quadrant): { powers: number[]; interests: number[] } => ({
  powers: (quadrant === 'satisfy' || quadrant === 'closely' ? MUCH : LOW).toReversed(),
  interests: quadrant === 'closely' || quadrant === 'inform' ? MUCH : LOW,
})

/**
 * Everybody by how much they can move and how much it matters to them, in four named quarters; each with the way from
 * where they stand to where we want them. Where there is little room the quarters stand below each other.
 */
export function EngagementMap({ entries, hrefOf, onMove, onLog }: EngagementMapProps) {
  const [over, setOver] = useState<string | null>(null)
  const room = useRef<HTMLDivElement>(null)
  const moved = useRef<string | null>(null)
  const Title = useInPanel() === null ? 'h2' : 'h3'
  useEffect(() => {
    const id = moved.current
    if (id === null || !entries.some((each) => each.id === id)) return
    moved.current = null
    // A mark that moved is drawn anew in its new place, and takes the focus along. The menu gives it back later still.
    setTimeout(() => room.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(id)}"] a`)?.focus())
  }, [entries])
  const move = (entry: Entry, to: Place) => {
    if (to.power === entry.power && to.interest === entry.interest) return
    moved.current = entry.id
    onMove?.(entry, to)
    announce(
      t('engagement.movedTo', {
        name: entry.with.title,
        ...to,
        quadrant: t(`engagement.map.${quadrantOf(to)}`),
      }),
    )
  }
  const drop = (event: DragEvent, to: Place) => {
    event.preventDefault()
    setOver(null)
    const id = event.dataTransfer.getData(TYPE)
    const entry = entries.find((each) => each.id === id)
    if (entry) move(entry, to)
  }
  return (
    <div ref={room} className={css['room']}>
      <div className={css['frame']}>
        <p className={classes(css['axis'], css['upwards'])} aria-hidden="true">
          {t('engagement.power')} →
        </p>
        <section aria-label={t('engagement.mapTitle')} className={css['map']}>
          {QUADRANTS.map((quadrant) => {
            const { powers, interests } = stepsOf(quadrant)
            const size = { '--rows': powers.length, '--columns': interests.length } as CSSProperties
            return (
              <section
                key={quadrant}
                aria-label={t(`engagement.map.${quadrant}`)}
                className={css['quadrant']}
              >
                <header className={css['head']}>
                  <Title className={css['name']}>{t(`engagement.map.${quadrant}`)}</Title>
                  <p className={css['hint']}>{t(`engagement.mapAbout.${quadrant}`)}</p>
                </header>
                <div className={css['cells']} style={size}>
                  {powers.flatMap((power) =>
                    interests.map((interest) => {
                      const key = `${power} ${interest}`
                      const here = entries.filter(
                        (each) => each.power === power && each.interest === interest,
                      )
                      return (
                        <ul
                          key={key}
                          className={classes(css['cell'], over === key && css['over'])}
                          {...(here.length === 0
                            ? { 'aria-hidden': true }
                            : { 'aria-label': t('engagement.cell', { power, interest }) })}
                          onDragOver={(event) => {
                            if (!onMove || !event.dataTransfer.types.includes(TYPE)) return
                            event.preventDefault()
                            setOver(key)
                          }}
                          onDragLeave={() => setOver(null)}
                          onDrop={(event) => drop(event, { power, interest })}
                        >
                          {here.map((entry) => (
                            <Mark
                              key={entry.id}
                              entry={entry}
                              href={hrefOf(entry)}
                              onMove={onMove && ((to) => move(entry, to))}
                              onLog={onLog && (() => onLog(entry))}
                            />
                          ))}
                        </ul>
                      )
                    }),
                  )}
                </div>
              </section>
            )
          })}
        </section>
        <span className={css['corner']} />
        <p className={css['axis']} aria-hidden="true">
          {t('engagement.interest')} →
        </p>
      </div>
    </div>
  )
}

type MarkProps = {
  entry: Entry
  href: string
  onMove: ((to: Place) => void) | undefined
  onLog: (() => void) | undefined
}

function Mark({ entry, href, onMove, onLog }: MarkProps) {
  const { power, interest, overdueDays } = entry
  const steps = stepsFrom({ power, interest })
  const byKey = (event: KeyboardEvent) => {
    if (!event.altKey || !onMove) return
    const key = document.documentElement.dir === 'rtl' ? (MIRRORED[event.key] ?? event.key) : event.key
    const step = steps.find((each) => each.key === key)
    if (!step) return
    event.preventDefault()
    if (step.to) onMove(step.to)
  }
  return (
    <li
      data-mark={entry.id}
      className={classes(css['entry'], overdueDays > 0 && css['late'])}
      draggable={onMove !== undefined}
      onDragStart={(event) => {
        event.dataTransfer.setData(TYPE, entry.id)
        event.dataTransfer.effectAllowed = 'move'
      }}
      onKeyDown={byKey}
    >
      <span className={css['who']}>
        <OutLink href={href} look="quiet">
          {entry.with.title}
        </OutLink>
      </span>
      {onMove ? (
        <Menu
          label={t('engagement.menu', { name: entry.with.title })}
          button={{ kind: 'bare', size: 'small' }}
          placement="bottom end"
          actions={[
            ...(onLog ? [{ id: 'log', label: t('contact.log'), run: onLog }] : []),
            ...steps.map(({ id, hint, to }) => ({
              id,
              label: t(`engagement.step.${id}`),
              hint,
              isDisabled: to === null,
              run: () => {
                if (to) onMove(to)
              },
            })),
          ]}
        >
          <span aria-hidden="true">⋯</span>
        </Menu>
      ) : null}
      <span className={css['state']}>
        <StanceGap now={entry.now} wanted={entry.wanted} />
        {overdueDays > 0 ? t('engagement.overdueBy', { days: overdueDays }) : null}
      </span>
    </li>
  )
}

const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

/** The four steps from a place; `to` is null at the edge. */
const stepsFrom = ({ power, interest }: Place) =>
  (
    [
      ['morePower', 'ArrowUp', 'Alt ↑', power + 1, interest],
      ['lessPower', 'ArrowDown', 'Alt ↓', power - 1, interest],
      ['moreInterest', 'ArrowRight', 'Alt →', power, interest + 1],
      ['lessInterest', 'ArrowLeft', 'Alt ←', power, interest - 1],
    ] as const
  ).map(([id, key, hint, nextPower, nextInterest]) => ({
    id,
    key,
    hint,
    to: isOnMap(nextPower) && isOnMap(nextInterest) ? { power: nextPower, interest: nextInterest } : null,
  }))

const isOnMap = (value: number): boolean => value >= 1 && value <= 5
