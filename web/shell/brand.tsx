import { t } from '../text/t.ts'
import css from './brand.module.css'

/** The product's mark and name. */
export function Brand() {
  return (
    <span className={css['brand']}>
      <svg
        aria-hidden="true"
        className={css['mark']}
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      >
        <circle cx="10" cy="10" r="7" />
        <path d="M10 1v18" strokeLinecap="round" />
        <circle cx="10" cy="10" r="2" fill="currentColor" />
      </svg>
      {t('app.name')}
    </span>
  )
}
