import type { ReactNode } from 'react'
import {
  Menu as AriaMenu,
  Header,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  type PopoverProps,
} from 'react-aria-components/Menu'
import { Button, type ButtonProps } from './button.tsx'
import { classes } from './classes.ts'
import { Kbd } from './kbd.tsx'
import css from './popover.module.css'

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
  placement?: PopoverProps['placement']
  isDisabled?: boolean
}

/** A button that opens a list of things to do. */
export function Menu({
  children,
  label,
  actions,
  button,
  placement = 'bottom start',
  isDisabled = false,
}: MenuProps) {
  return (
    <MenuTrigger>
      <Button {...button} isDisabled={isDisabled} {...(label === undefined ? {} : { 'aria-label': label })}>
        {children}
      </Button>
      <Popover className={classes(css['popover'])} placement={placement} offset={4}>
        <MenuList actions={actions} />
      </Popover>
    </MenuTrigger>
  )
}

export type MenuListProps = Pick<MenuProps, 'actions'> & {
  /** The menu's name and how it closes, where it is not opened by a Menu. */
  label?: string
  onClose?: () => void
}

/** The entries of a menu. */
export function MenuList({ actions, label, onClose }: MenuListProps) {
  return (
    <AriaMenu
      className={classes(css['options'])}
      {...(label === undefined ? {} : { 'aria-label': label, autoFocus: 'first' as const })}
      {...(onClose ? { onClose } : {})}
    >
      {actions.map((each) => ('actions' in each ? menuGroup(each) : menuItem(each)))}
    </AriaMenu>
  )
}

function menuGroup({ title, actions }: MenuGroup) {
  const isChoice = actions.some((action) => action.isSelected !== undefined)
  const selected = actions.filter((action) => action.isSelected).map((action) => action.id)
  return (
    <MenuSection
      key={title}
      {...(isChoice ? { selectionMode: 'single', selectedKeys: selected, disallowEmptySelection: true } : {})}
    >
      <Header className={classes(css['heading'])}>{title}</Header>
      {actions.map(menuItem)}
    </MenuSection>
  )
}

function menuItem({ id, label, detail, hint, href, run, isDisabled = false }: MenuAction) {
  return (
    <MenuItem
      key={id}
      id={id}
      textValue={label}
      isDisabled={isDisabled}
      className={classes(css['option'])}
      {...(href === undefined ? {} : { href })}
      {...(run ? { onAction: run } : {})}
    >
      <span>
        {label}
        {detail === undefined ? null : <span className={css['detail']}>{detail}</span>}
      </span>
      {hint === undefined ? null : <Kbd keys={hint} decorative />}
    </MenuItem>
  )
}
