import { useId } from 'react'
import { t } from '../text/t.ts'
import { Button } from './button.tsx'
import css from './error-state.module.css'
import { problemOf } from './problem.ts'

export type ErrorStateProps = {
  /** Whatever was thrown, or the server's problem. */
  problem: unknown
  /** What is safe, in words: "What you typed is still here." */
  kept?: string
  onRetry?: (() => void) | undefined
}

/** What happened, what was kept, what to do, and a code to quote. */
export function ErrorState({ problem, kept, onRetry }: ErrorStateProps) {
  const { title, detail, code } = problemOf(problem)
  const id = useId()
  return (
    <section className={css['error']} role="alert" aria-labelledby={id}>
      <h2 id={id}>{title || t('error.unknown')}</h2>
      <p>{detail ?? t('error.unknownDetail')}</p>
      {kept === undefined ? null : <p>{kept}</p>}
      {code === undefined ? null : <p className={css['code']}>{t('error.code', { code })}</p>}
      {onRetry ? (
        <div>
          <Button onPress={onRetry}>{t('error.retry')}</Button>
        </div>
      ) : null}
    </section>
  )
}
