import { t } from '../text/t.ts'
import { Menu, type MenuAction } from './menu.tsx'
import type { Step } from './record-table-move.ts'

export type RowMenuProps = {
  name: string
  onStep: ((step: Step) => void) | undefined
  onPlace: (() => void) | undefined
  actions: readonly MenuAction[]
}

/** What can be done to one row: the same moves as by drag and by keys, and what the page adds. */
export function RowMenu({ name, onStep, onPlace, actions }: RowMenuProps) {
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
    <Menu
      label={t('table.rowMenu', { name })}
      button={{ kind: 'bare', size: 'small' }}
      placement="bottom end"
      actions={[...actions, ...moves]}
    >
      <span aria-hidden="true">⋯</span>
    </Menu>
  )
}
