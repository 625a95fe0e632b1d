import { type KeyboardEvent, useState } from 'react'
import type { RecordOf } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { classes } from '../../../../web/ui/classes.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { MOST_POINTS } from '../../market/contract.ts'
import { byCell, cellKey, stateOf } from '../../market/model.ts'
import { JudgeDialog } from './judge-dialog.tsx'
import css from './market.module.css'
import type { Table } from './matrix-sums.tsx'

export type Cell = {
  alternative: Table['alternatives'][number]
  criterion: Table['criteria'][number]
  judgement: Table['judgements'][number] | undefined
}

type TableProps = { matrix: RecordOf<'market-matrix'>; table: Table; mayWrite: boolean }

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/**
 * Alternatives as columns, needs as rows. A cell opens by Enter or a press; the arrows go from cell to cell, and 0 to 4
 * judge the one that has the focus. Where there is no room it scrolls in its own region.
 */
export function MatrixTable({ matrix, table, mayWrite }: TableProps) {
  const [opened, open] = useState<Cell | null>(null)
  const judge = useDo('market-matrix.judge')
  const cells = byCell(table.judgements)
  const { alternatives, criteria } = table
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const at = placeOf(event.target)
    if (!at || event.ctrlKey || event.metaKey || event.altKey) return
    const step = STEPS[event.key]
    if (step) {
      event.preventDefault()
      // Within a right-to-left page the next column lies to the left.
      const turn = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
      const [row, column] = [at[0] + step[0], at[1] + step[1] * turn]
      event.currentTarget.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus()
      return
    }
    const points = /^[0-9]$/.test(event.key) ? Number(event.key) : null
    const [criterion, alternative] = [criteria[at[0]], alternatives[at[1]]]
    if (points === null || points > MOST_POINTS || !mayWrite || !criterion || !alternative) return
    event.preventDefault()
    const said = t('market-matrix.judged', {
      alternative: alternative.title,
      criterion: criterion.title,
      points,
    })
    judge
      .run({ ref: matrix.ref, alternative: alternative.ref, criterion: criterion.ref, points })
      .then(() => announce(said))
      .catch(() => {})
  }
  return (
    <>
      {judge.problem ? <ErrorState problem={judge.problem} /> : null}
      <section className={css['scroll']} aria-label={t('market-matrix.tableOf', { title: matrix.title })}>
        <table className={css['matrix']} onKeyDown={onKeyDown}>
          <thead>
            <tr>
              <th scope="col">{t('market-matrix.needs')}</th>
              {alternatives.map((each) => (
                <th key={each.id} scope="col">
                  <RecordLink named={{ ...each, kind: 'market-alternative' }} />
                  {each.stands === 'rival' ? null : (
                    <span className={css['small']}>{t(`market-alternative.stands.${each.stands}`)}</span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map((criterion, row) => (
              <tr key={criterion.id}>
                <th scope="row">
                  <RecordLink named={{ ...criterion, kind: 'market-criterion' }} />
                  <span className={css['small']}>
                    {t('market-matrix.counts', { weight: criterion.weight })}
                  </span>
                </th>
                {alternatives.map((alternative, column) => {
                  const judgement = cells.get(cellKey(alternative.id, criterion.id))
                  const cell = { alternative, criterion, judgement }
                  return (
                    <td key={alternative.id}>
                      <CellButton cell={cell} place={`${row} ${column}`} onOpen={() => open(cell)} />
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('market-matrix.sum')}</th>
              {alternatives.map(({ id, sum, most, gaps }) => (
                <td key={id}>
                  {most === 0 ? '–' : t('market-matrix.sumOf', { sum, most })}
                  {gaps === 0 || most === 0 ? null : (
                    <span className={css['small']}>{t('market-matrix.gaps', { count: gaps })}</span>
                  )}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
      {mayWrite ? <p className={css['hint']}>{t('market-matrix.keys')}</p> : null}
      {opened ? (
        <JudgeDialog matrix={matrix.ref} cell={opened} mayWrite={mayWrite} onClose={() => open(null)} />
      ) : null}
    </>
  )
}

/** The row and column of the cell that an event came from. */
const placeOf = (target: EventTarget): [number, number] | null => {
  const text = target instanceof HTMLElement ? target.dataset['cell'] : undefined
  const [row, column] = (text ?? '').split(' ').map(Number)
  return text === undefined || row === undefined || column === undefined ? null : [row, column]
}

type CellProps = { cell: Cell; place: string; onOpen: () => void }

/** What was judged, as a figure and as steps, and what it rests on. */
function CellButton({ cell: { alternative, criterion, judgement }, place, onOpen }: CellProps) {
  const state = stateOf(judgement)
  const points = judgement?.points ?? null
  const words =
    state === 'evidenced' ? formatDate(judgement?.lookedOn ?? '') : t(`market-judgement.state.${state}`)
  return (
    <button type="button" data-cell={place} className={classes(css['cell'], css[state])} onClick={onOpen}>
      <span className={css['unseen']}>
        {t('market-matrix.cellOf', { alternative: alternative.title, criterion: criterion.title })}{' '}
      </span>
      <span className={css['points']}>{points ?? '–'}</span>
      <span className={css['unseen']}> {t('market-matrix.ofMost', { state })} </span>
      <span className={css['steps']} aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <span key={step} className={points !== null && points >= step ? css['full'] : css['empty']} />
        ))}
      </span>
      <span className={css['small']}>{words}</span>
    </button>
  )
}
