import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal'
import { classes } from './classes.ts'
import css from './dialog.module.css'

export type DialogProps = {
  /** What it is about: its name and heading. */
  title: string
  isOpen: boolean
  onClose: () => void
  /** `wide` for lists and tables. */
  size?: 'normal' | 'wide'
  /** For a loss that cannot be undone; it is then an alertdialog and a press beside it does not close it. */
  isAlert?: boolean
  children: ReactNode
}

/** Something to settle before going on. Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, isOpen, onClose, size = 'normal', isAlert = false, children }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable={!isAlert}
      className={classes(css['veil'])}
    >
      <Modal className={classes(css['modal'], css[size])}>
        <AriaDialog role={isAlert ? 'alertdialog' : 'dialog'} className={classes(css['dialog'])}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

/** The buttons at the end of a dialog: what happens, then the way back. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={css['actions']}>{children}</div>
}
