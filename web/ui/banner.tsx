import type { ReactNode } from 'react'
import css from './banner.module.css'
import { classes } from './classes.ts'

export type BannerProps = {
  tone?: 'plain' | 'ok' | 'warn' | 'stop'
  /** In bold before the words; says what kind of word it is, so that colour is not needed. */
  title?: string
  children: ReactNode
  /** A Button or Link. */
  action?: ReactNode
  /** Speaks up when it appears later. Not for what is there from the start. */
  isLive?: boolean
}

/** Something that everybody on the page should know: a demo, a freeze, a lost connection. */
export function Banner({ tone = 'plain', title, children, action, isLive = false }: BannerProps) {
  return (
    <div className={classes(css['banner'], css[tone])} role={isLive ? 'status' : undefined}>
      <p className={css['words']}>
        {title === undefined ? null : <strong>{title} </strong>}
        {children}
      </p>
      {action}
    </div>
  )
}
