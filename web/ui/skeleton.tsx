import { t } from '../text/t.ts'
import css from './skeleton.module.css'

/** The shape of text that is on its way. Hidden from screen readers: the page around it says that it loads. */
export function SkeletonLines({ lines = 3 }: { lines?: number }) {
  return (
    <div aria-hidden="true" data-loading="" className={css['lines']}>
      {Array.from({ length: lines }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move.
        <span key={at} className={css['line']} />
      ))}
    </div>
  )
}

/** The shape of a table that is on its way. */
export function SkeletonRows({ rows = 8 }: { rows?: number }) {
  return (
    <div aria-hidden="true" data-loading="" className={css['rows']}>
      {Array.from({ length: rows }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are alike and never move.
        <span key={at} className={css['row']} />
      ))}
    </div>
  )
}

/** The shape of a page while its code or its data comes. */
export function PageSkeleton() {
  return (
    <div data-loading="" className={css['page']} role="status" aria-label={t('state.loading')}>
      <span className={css['title']} />
      <span className={css['about']} />
      <SkeletonRows />
    </div>
  )
}
