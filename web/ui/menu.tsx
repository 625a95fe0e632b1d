import { lazy, type ReactNode, Suspense, useId, useRef, useState } from 'react'
import { Button, type ButtonProps } from './button.tsx'
import type { MenuPopoverProps } from './menu-popover.tsx'

/** One thing that a menu offers. */
export type MenuAction = {
  id: string
  label: string
  detail?: string
  /** The key that does the same. */
  hint?: string
  /** Where it leads, instead of `run`. */
  href?: string
  run?: () => void
  isDisabled?: boolean
  /** Shown as chosen; with it on any action of a group, the group is a choice of one. */
  isSelected?: boolean
}
export type MenuGroup = { title: string; actions: readonly MenuAction[] }

export type MenuProps = {
  /** What the button shows. */
  children: ReactNode
  /** The button's name when it shows a mark only. */
  label?: string
  actions: readonly (MenuAction | MenuGroup)[]
  button?: Pick<ButtonProps, 'kind' | 'size'>
  placement?: NonNullable<MenuPopoverProps['placement']>
  isDisabled?: boolean
}

const load = () => import('./menu-popover.tsx')
const MenuPopover = lazy(() => load().then((module) => ({ default: module.MenuPopover })))

/** A button that opens a list of things to do. The list is fetched when the button is pointed at or focused. */
export function Menu({
  children,
  label,
  actions,
  button,
  placement = 'bottom start',
  isDisabled = false,
}: MenuProps) {
  const [open, setOpen] = useState<'first' | 'last' | null>(null)
  const trigger = useRef<HTMLButtonElement>(null)
  const id = useId()
  return (
    <>
      <Button
        {...button}
        ref={trigger}
        id={id}
        isDisabled={isDisabled}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        onHoverStart={() => void load()}
        onFocus={() => void load()}
        onPress={() => setOpen('first')}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setOpen('first')
          else if (event.key === 'ArrowUp') setOpen('last')
          else event.continuePropagation()
        }}
        {...(label === undefined ? {} : { 'aria-label': label })}
      >
        {children}
      </Button>
      {open === null ? null : (
        <Suspense>
          <MenuPopover
            name={{ by: id }}
            actions={actions}
            button={trigger}
            placement={placement}
            start={open}
            onClose={() => setOpen(null)}
          />
        </Suspense>
      )}
    </>
  )
}
