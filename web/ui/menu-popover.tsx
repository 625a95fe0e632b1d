import type { RefObject } from 'react'
import {
  Menu as AriaMenu,
  Header,
  MenuItem,
  MenuSection,
  Popover,
  type PopoverProps,
} from 'react-aria-components/Menu'
import { classes } from './classes.ts'
import { Kbd } from './kbd.tsx'
import type { MenuAction, MenuGroup } from './menu.tsx'
import css from './popover.module.css'

export type MenuPopoverProps = {
  /** The menu's name: its button's id, or words. */
  name: { by: string } | { label: string }
  actions: readonly (MenuAction | MenuGroup)[]
  /** The button that it stands at. */
  button: RefObject<HTMLElement | null>
  placement?: PopoverProps['placement']
  /** Which entry has the focus first. */
  start?: 'first' | 'last'
  onClose: () => void
}

/** An open menu. In a file of its own: what floats, focuses and types ahead weighs 25 kB that the first page need not load. */
export function MenuPopover({
  name,
  actions,
  button,
  placement,
  start = 'first',
  onClose,
}: MenuPopoverProps) {
  const named = 'by' in name ? { 'aria-labelledby': name.by } : { 'aria-label': name.label }
  return (
    <Popover
      {...named}
      isOpen
      onOpenChange={(open) => open || onClose()}
      triggerRef={button}
      placement={placement ?? 'bottom start'}
      offset={4}
      className={classes(css['popover'])}
    >
      <AriaMenu className={classes(css['options'])} autoFocus={start} onClose={onClose} {...named}>
        {actions.map((each) => ('actions' in each ? menuGroup(each) : menuItem(each)))}
      </AriaMenu>
    </Popover>
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
