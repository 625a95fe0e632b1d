import type { ReactNode, RefObject } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Popover } from 'react-aria-components/Popover'
import { classes } from './classes.ts'
import css from './floating.module.css'
import popover from './popover.module.css'

export type FloatingProps = {
  /** What it is about; its name for the ear. */
  label: string
  /** Where it stands: an element of the page, which may be empty and placed for it. */
  anchor: RefObject<Element | null>
  isOpen: boolean
  onClose: () => void
  children: ReactNode
}

/** A small thing to settle right where it belongs. Escape and a press beside it close it; the focus goes back. */
export function Floating({ label, anchor, isOpen, onClose, children }: FloatingProps) {
  return (
    <Popover
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      placement="bottom start"
      offset={6}
      className={classes(popover['popover'], css['floating'])}
    >
      <Dialog aria-label={label} className={classes(css['dialog'])}>
        {children}
      </Dialog>
    </Popover>
  )
}
