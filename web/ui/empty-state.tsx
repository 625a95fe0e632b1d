import { type ReactNode, useId } from 'react'
import css from './empty-state.module.css'

export type EmptyStateProps = {
  title: string
  /** Two sentences: what this is for, and how it begins. */
  children: ReactNode
  /** The first step: a Button or Link. */
  action?: ReactNode
  /** A second way in, a quiet Link. */
  more?: ReactNode
}

/** What a page says before there is anything on it. */
export function EmptyState({ title, children, action, more }: EmptyStateProps) {
  const id = useId()
  return (
    <section className={css['empty']} aria-labelledby={id}>
      <h2 id={id} className={css['title']}>
        {title}
      </h2>
      <p className={css['words']}>{children}</p>
      {action === undefined && more === undefined ? null : (
        <div className={css['steps']}>
          {action}
          {more}
        </div>
      )}
    </section>
  )
}
