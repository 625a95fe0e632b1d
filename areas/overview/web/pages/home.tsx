import { Suspense } from 'react'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { homeParts } from '../../../../web/shell/areas.ts'
import { formatDate, formatLongDay } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { Columns, Page, Section } from '../../../../web/ui/page.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { DueList } from '../parts/due-list.tsx'
import { InboxList } from '../parts/inbox-list.tsx'
import css from '../parts/overview.module.css'
import { Today } from '../parts/today.tsx'
import { isNow, useDue } from '../parts/use-due.ts'

/** As many lines as fit beside each other; the rest has pages of its own. */
const SHOWN = { inbox: 8, due: 6 }

/** The first page of the day: which week of term it is, what waits for the person, what is due. */
export function Home() {
  const { product, slug } = useWorkspace()
  const input = product ? { product: product.ref } : {}
  const today = useRead('overview.today', input)
  return (
    <Page
      title={today.data ? formatLongDay(today.data.today) : t('overview.home')}
      about={today.data ? aboutToday(today.data) : undefined}
      action={
        <Link to={`/${slug}/listen`} search={{ new: 'note' } as never} look="primary">
          {t('note.new')}
        </Link>
      }
    >
      <Columns
        aside={
          <>
            <DueSoon input={input} />
            <HomeParts place="aside" />
          </>
        }
      >
        <Today input={input} />
        <HomeParts place="main" />
        <Waiting input={input} />
      </Columns>
    </Page>
  )
}

const aboutToday = ({ term, frozen, next }: Output<'overview.today'>): string =>
  [
    term ? t('today.week', { week: term.week, term: term.title }) : t('today.noTerm'),
    frozen ? t('today.frozen', { title: frozen.title, day: formatDate(frozen.to.slice(0, 10)) }) : '',
    next && !frozen
      ? t('today.next', {
          title: next.title,
          from: formatDate(next.from.slice(0, 10)),
          to: formatDate(next.to.slice(0, 10)),
        })
      : '',
  ]
    .filter((each) => each !== '')
    .join(' ')

/** What other areas show on this page; each comes when it is there, and keeps nothing else waiting. */
function HomeParts({ place }: { place: 'main' | 'aside' }) {
  return homeParts
    .filter((part) => part.place === place)
    .map(({ key, Part }) => (
      <Suspense key={key} fallback={<SkeletonLines />}>
        <Part />
      </Suspense>
    ))
}

function Waiting({ input }: { input: { product?: string } }) {
  const { slug } = useWorkspace()
  const inbox = useRead('overview.inbox', { ...input, limit: SHOWN.inbox })
  const { data } = inbox
  return (
    <Section
      title={t('inbox.waiting')}
      panel={data && data.total === 0 ? 'none' : 'flush'}
      more={
        data && data.total > 0 ? (
          <Link to={`/${slug}/inbox`}>{t('inbox.all', { count: data.total })}</Link>
        ) : undefined
      }
    >
      {inbox.error ? <ErrorState problem={inbox.error} onRetry={() => void inbox.refetch()} /> : null}
      {!data && !inbox.error ? <SkeletonLines /> : null}
      {data && data.total > 0 ? <InboxList entries={data.entries} names={data.names} /> : null}
      {data?.total === 0 ? (
        <EmptyState
          title={t('inbox.emptyTitle')}
          action={
            <Link to={`/${slug}/listen`} search={{ new: 'note' } as never}>
              {t('inbox.emptyStep')}
            </Link>
          }
        >
          {t('inbox.empty')}
        </EmptyState>
      ) : null}
    </Section>
  )
}

/** What comes after the week ahead, one's own days among it. */
function DueSoon({ input }: { input: { product?: string } }) {
  const { slug } = useWorkspace()
  const { shared, today, lines, names } = useDue(input)
  const coming = today === null ? [] : lines.filter((line) => line.on >= today && !isNow(line, today))
  return (
    <Section
      title={t('due.soon')}
      panel="flush"
      more={
        lines.length > 0 ? (
          <Link to={`/${slug}/due`}>{t('due.all', { count: lines.length })}</Link>
        ) : undefined
      }
    >
      {shared.error ? <ErrorState problem={shared.error} onRetry={() => void shared.refetch()} /> : null}
      {today === null && !shared.error ? <SkeletonLines /> : null}
      {today !== null && coming.length === 0 ? <p className={css['none']}>{t('due.empty')}</p> : null}
      <DueList lines={coming.slice(0, SHOWN.due)} names={names} />
    </Section>
  )
}
