import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import css from './tag.module.css'

export type TagTone = 'plain' | 'ok' | 'warn' | 'stop'

/** A state in a word. The colour only repeats what the word says. */
export function Tag({ tone = 'plain', children }: { tone?: TagTone; children: ReactNode }) {
  return <span className={classes(css['tag'], css[tone])}>{children}</span>
}

/** A record's ref in the second voice: "ITEM-244". */
export function RefLabel({ children }: { children: ReactNode }) {
  return <span className={css['ref']}>{children}</span>
}

/** How many, beside a name; `label` says of what: "12 waiting". */
export function Count({ value, label }: { value: number; label: string }) {
  return (
    <span className={css['count']}>
      <span aria-hidden="true">{value}</span>
      <span className={css['unseen']}>{label}</span>
    </span>
  )
}
