import type { ErrorComponentProps } from '@tanstack/react-router'
import { t } from '../text/t.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { Link } from '../ui/link.tsx'
import { Page } from '../ui/page.tsx'

/** An address that leads nowhere. */
export function PageNotFound() {
  return (
    <Page title={t('page.notFound')} about={t('page.notFoundAbout')}>
      <Link to="/" look="button">
        {t('page.home')}
      </Link>
    </Page>
  )
}

/** A page that broke while it was shown, or whose code could not be fetched. */
export function PageError({ error, reset }: ErrorComponentProps) {
  return (
    <Page title={t('page.broken')}>
      <ErrorState problem={error} onRetry={reset} />
    </Page>
  )
}
