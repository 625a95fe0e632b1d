import { lazy, Suspense } from 'react'
import { t } from '../text/t.ts'
import type { MenuAction } from './menu.tsx'
import type { Step } from './record-table-move.ts'

const MenuPopover = lazy(() =>
  import('./menu-popover.tsx').then((module) => ({ default: module.MenuPopover })),
)

export type RowMenuProps = {
  name: string
  /** The row's menu button. */
  button: HTMLElement
  onClose: () => void
  onStep: ((step: Step) => void) | undefined
  onPlace: (() => void) | undefined
  actions: readonly MenuAction[]
}

/**
 * What can be done to one row: what the page adds, and the same moves as by drag and by keys.
 * One menu for the whole table, opened at the row's button.
 */
export function RowMenu({ name, button, onClose, onStep, onPlace, actions }: RowMenuProps) {
  const moves: MenuAction[] = onStep
    ? [
        { id: 'move.top', label: t('table.moveTop'), run: () => onStep('top') },
        { id: 'move.up', label: t('table.moveUp'), hint: 'Alt ↑', run: () => onStep('up') },
        { id: 'move.down', label: t('table.moveDown'), hint: 'Alt ↓', run: () => onStep('down') },
        { id: 'move.bottom', label: t('table.moveBottom'), run: () => onStep('bottom') },
      ]
    : []
  if (onPlace) moves.push({ id: 'move.place', label: t('table.movePlace'), hint: 'M', run: onPlace })
  return (
    <Suspense>
      <MenuPopover
        name={{ label: t('table.rowMenu', { name }) }}
        actions={[...actions, ...moves]}
        button={{ current: button }}
        placement="bottom end"
        onClose={onClose}
      />
    </Suspense>
  )
}
