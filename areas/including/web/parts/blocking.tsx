import { useRead } from '../../../../web/data/use-read.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import css from './include.module.css'

/** Which release cannot go, and what it waits for. */
export function Blocking({ product }: { product: string | undefined }) {
  const read = useRead('including.blocking', product ? { product } : {})
  return (
    <Section title={t('blocking.title')} panel="flush">
      {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.isPending ? <SkeletonLines lines={2} /> : null}
      {read.data ? (
        <ul className={css['list']}>
          {read.data.releases.map((release) => (
            <li key={release.ref}>
              <Link to={recordAddress('release', release.ref) ?? '.'}>{release.title}</Link>{' '}
              <span className={css['soft']}>
                {release.releaseOn === null ? t('blocking.noDay') : formatDate(release.releaseOn)}
              </span>
              <ul className={css['inner']}>
                {release.blockers.map((blocker) => (
                  <li key={blocker.ref}>
                    <Link to={recordAddress('finding', blocker.ref) ?? '.'}>{blocker.title}</Link>
                    {blocker.criterion === '' ? '' : ` (WCAG ${blocker.criterion})`}
                  </li>
                ))}
              </ul>
            </li>
          ))}
          <li className={css['soft']}>
            {t(read.data.releases.length === 0 ? 'blocking.none' : 'blocking.free', {
              count: read.data.free,
            })}
          </li>
        </ul>
      ) : null}
    </Section>
  )
}
