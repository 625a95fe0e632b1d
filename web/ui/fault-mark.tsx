import { t } from '../text/t.ts'
import css from './field.module.css'

/** The mark before an error: a shape for the eye, a word for the ear, so that colour is not the only sign. */
export function FaultMark() {
  return (
    <>
      <svg aria-hidden="true" className={css['mark']} viewBox="0 0 16 16" fill="currentColor">
        <path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.9 3h1.8l-.2 5H7.3Zm.9 8.2a1 1 0 1 1 0-2 1 1 0 0 1 0 2Z" />
      </svg>
      <span className={css['hidden']}>{t('field.faultPrefix')} </span>
    </>
  )
}
