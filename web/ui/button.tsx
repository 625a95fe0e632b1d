import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import css from './button.module.css'
import { classes } from './classes.ts'
import { Kbd } from './kbd.tsx'

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  /** `primary` is the one action of a page; `danger` takes something away; `bare` sits inside other parts. */
  kind?: 'primary' | 'quiet' | 'danger' | 'bare'
  size?: 'normal' | 'small'
  /** The key that does the same, as people read it: "C". Shown, not spoken: the list of keys speaks it. */
  hint?: string | undefined
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** A button says what happens: "Record the decision", not "OK". */
export function Button({ kind = 'quiet', size = 'normal', hint, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={classes(css['button'], css[kind], css[size])}>
      {children}
      {hint === undefined ? null : <Kbd keys={hint} decorative />}
    </AriaButton>
  )
}
