import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { t } from '../text/t.ts'
import { Button } from './button.tsx'
import { classes } from './classes.ts'
import { PanelContext } from './in-panel.ts'
import css from './side-panel.module.css'

export type SidePanelProps = {
  /** The list. It stays mounted, so its place and selection are kept. */
  children: ReactNode
  /** The open record, or nothing. */
  panel?: ReactNode
  /** Goes back to the list's own address. */
  onClose: () => void
  /** Shows the record as a page of its own. */
  onFull: () => void
}

/** A list with the open record beside it. Escape in the panel closes it; the list gets the focus back. */
export function SidePanel({ children, panel, onClose, onFull }: SidePanelProps) {
  const open = panel !== undefined && panel !== null && panel !== false
  const list = useRef<HTMLDivElement>(null)
  const close = () => {
    onClose()
    const current = list.current?.querySelector<HTMLElement>(
      '[data-current] [role="rowheader"], [data-current]',
    )
    current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    close()
  }
  return (
    <div className={classes(css['room'], open && css['open'])}>
      <div ref={list} className={css['list']}>
        {children}
      </div>
      {open ? (
        <aside className={css['panel']} aria-label={t('panel.label')} onKeyDown={onKeyDown}>
          <div className={css['bar']}>
            <Button kind="bare" size="small" onPress={onFull}>
              {t('panel.full')}
            </Button>
            <Button kind="bare" size="small" onPress={close} hint="Esc">
              {t('panel.close')}
            </Button>
          </div>
          <PanelContext value={{ close, openFull: onFull }}>{panel}</PanelContext>
        </aside>
      ) : null}
    </div>
  )
}
