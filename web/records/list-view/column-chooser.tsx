import { useState } from 'react'
import { t } from '../../text/t.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import css from './column-chooser.module.css'
import type { ColumnChoice } from './view-state.ts'

export type Choosable = { key: string; label: string; isName?: boolean }

export type ColumnChooserProps = {
  all: readonly Choosable[]
  /** Those that are shown, in order. */
  shown: readonly ColumnChoice[]
  onChoose: (columns: readonly ColumnChoice[] | null) => void
  onClose: () => void
}

/** Which columns a list shows, in which order and how wide. */
export function ColumnChooser({ all, shown, onChoose, onClose }: ColumnChooserProps) {
  const [rows, setRows] = useState(() => [
    ...shown.flatMap((choice) => {
      const column = all.find(({ key }) => key === choice.key)
      return column ? [{ ...column, width: choice.width ?? null, isShown: true }] : []
    }),
    ...all
      .filter(({ key }) => !shown.some((choice) => choice.key === key))
      .map((column) => ({ ...column, width: null as number | null, isShown: false })),
  ])
  const change = (at: number, part: Partial<(typeof rows)[number]>) =>
    setRows(rows.map((row, other) => (other === at ? { ...row, ...part } : row)))
  const move = (at: number, to: number) => {
    const row = rows[at]
    if (!row || to < 0 || to >= rows.length) return
    setRows(rows.toSpliced(at, 1).toSpliced(to, 0, row))
    announce(t('columns.moved', { column: row.label, place: to + 1, total: rows.length }))
  }
  const done = () => {
    onChoose(
      rows
        .filter(({ isShown, isName }) => isShown || isName)
        .map(({ key, width }) => ({ key, ...(width === null ? {} : { width }) })),
    )
    onClose()
  }
  return (
    <Dialog title={t('columns.title')} isOpen onClose={onClose}>
      <p className={css['about']}>{t('columns.about')}</p>
      <ol className={css['list']}>
        {rows.map((row, at) => (
          <li key={row.key} className={css['row']}>
            <Checkbox
              value={row.isShown || (row.isName ?? false)}
              isDisabled={row.isName ?? false}
              onChange={(isShown) => change(at, { isShown })}
            >
              {row.label}
            </Checkbox>
            <NumberField
              label={t('columns.width', { column: row.label })}
              hideLabel
              minValue={40}
              maxValue={1000}
              value={row.width}
              onChange={(width) => change(at, { width })}
            />
            <Button
              kind="bare"
              size="small"
              aria-label={t('columns.up', { column: row.label })}
              isDisabled={at === 0}
              onPress={() => move(at, at - 1)}
            >
              <span aria-hidden="true">↑</span>
            </Button>
            <Button
              kind="bare"
              size="small"
              aria-label={t('columns.down', { column: row.label })}
              isDisabled={at === rows.length - 1}
              onPress={() => move(at, at + 1)}
            >
              <span aria-hidden="true">↓</span>
            </Button>
          </li>
        ))}
      </ol>
      <DialogActions>
        <Button
          kind="quiet"
          onPress={() => {
            onChoose(null)
            onClose()
          }}
        >
          {t('columns.reset')}
        </Button>
        <Button kind="primary" onPress={done}>
          {t('columns.show')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
