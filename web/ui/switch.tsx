import type { ReactNode } from 'react'
import { type SwitchProps as AriaProps, Switch as AriaSwitch } from 'react-aria-components/Switch'
import { classes } from './classes.ts'
import type { Bound } from './field.tsx'
import css from './switch.module.css'

export type SwitchProps = Omit<
  AriaProps,
  'children' | 'className' | 'style' | 'isSelected' | 'value' | 'onChange'
> &
  Bound<boolean> & { children: ReactNode }

/** On or off, at once. Its words say what is on, not "enable". */
export function Switch({ children, value, ...props }: SwitchProps) {
  const held = value === undefined ? {} : { isSelected: value }
  return (
    <AriaSwitch {...props} {...held} className={classes(css['switch'])}>
      <span className={css['track']} />
      <span>{children}</span>
    </AriaSwitch>
  )
}
