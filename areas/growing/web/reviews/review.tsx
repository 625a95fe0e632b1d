import { useParams } from '@tanstack/react-router'
import { useRead } from '../../../../web/data/use-read.ts'
import { FieldValue } from '../../../../web/records/field-value.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatDate, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { Link, OutLink } from '../../../../web/ui/link.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { review as kind } from '../../reviews/contract.ts'
import { GrowNav } from '../grow-nav.tsx'
import css from './reviews.module.css'

/** The reviews that were held, and when the next one is due. */
export function ReviewList() {
  const { workspace } = useParams({ strict: false }) as { workspace: string }
  return (
    <KindListPage
      kind={kind}
      about={t('review.aboutPage')}
      mayWrite={false}
      action={
        <Link to={`/${workspace}/grow/reviews/now`} look="primary">
          {t('review.now')}
        </Link>
      }
      nav={
        <>
          <GrowNav />
          <div className={css['notice']}>
            <NextReview />
          </div>
        </>
      }
      sort={{ key: 'heldOn', direction: 'descending' }}
      columns={(names) => [
        { key: 'title', label: t('review.title'), isName: true, sort: true, render: (each) => each.title },
        ...(['heldOn', 'beside', 'nextOn'] as const).map((key) => ({
          key,
          label: t(`review.${key}`),
          width: key === 'beside' ? 180 : 140,
          ...(key === 'beside' ? { isSpare: true } : { sort: true }),
          render: (each: Record<string, unknown>) => (
            <FieldValue kind={kind} name={key} value={each[key]} names={names} blank />
          ),
        })),
      ]}
    />
  )
}

/** When goals are to be looked at next; past that day it says so, and nothing else happens. */
export function NextReview() {
  const read = useRead('review.due', {})
  if (!read.data) return null
  const { dueOn, lastOn, isOverdue } = read.data
  const last = lastOn === null ? t('review.never') : t('review.last', { day: formatDate(lastOn) })
  const due =
    dueOn === null
      ? t('review.notDue')
      : t(isOverdue ? 'review.overdue' : 'review.due', { day: formatDate(dueOn) })
  return (
    <Banner tone={isOverdue ? 'warn' : 'plain'}>
      {due} {last}
    </Banner>
  )
}

/** One review: what was said of each goal, and how far it was then. */
export function ReviewPage() {
  return (
    <KindRecordPage kind={kind} mayWrite layout={['title', 'beside', 'nextOn', 'notes']}>
      {(record) => <Reviewed refText={record.ref} />}
    </KindRecordPage>
  )
}

function Reviewed({ refText }: { refText: string }) {
  const read = useRead('review.goals', { ref: refText })
  if (read.error) return <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
  const goals = read.data?.goals ?? []
  if (goals.length === 0) return null
  return (
    <Section title={t('review.ofGoals')} panel="padded">
      <FigureTable
        label={t('review.ofGoals')}
        rows={goals}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'goal',
            label: t('goal.one'),
            cell: ({ goal }) => <OutLink href={recordAddress('goal', goal.ref) ?? ''}>{goal.title}</OutLink>,
          },
          {
            key: 'verdict',
            label: t('review.verdict'),
            cell: ({ verdict }) => t(`review.verdict.${verdict}`),
          },
          { key: 'reason', label: t('review.reason'), cell: ({ reason }) => reason || '–' },
          {
            key: 'progress',
            label: t('review.progress'),
            isFigure: true,
            cell: ({ progress }) => (progress === null ? '–' : formatShare(progress)),
          },
        ]}
      />
    </Section>
  )
}
