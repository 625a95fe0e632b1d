import { classes } from './classes.ts'
import css from './kbd.module.css'

export type KbdProps = {
  /** As people read it: "C", "Ctrl K", "Alt ↑". Parts are separated by spaces. */
  keys: string
  /** Beside a label that already says it all: hidden from screen readers. */
  decorative?: boolean
}

/** A key or a chord of keys. */
export function Kbd({ keys, decorative = false }: KbdProps) {
  return (
    <span className={css['keys']} aria-hidden={decorative || undefined}>
      {keys.split(' ').map((key) => (
        <kbd key={key} className={classes(css['key'])}>
          {key}
        </kbd>
      ))}
    </span>
  )
}
