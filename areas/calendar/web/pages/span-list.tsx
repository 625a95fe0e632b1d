import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Link } from '../../../../web/ui/link.tsx'
import { span as spanKind } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { CalendarNav } from '../parts/calendar-nav.tsx'

const day = (value: unknown): string => (typeof value === 'string' ? formatDate(value) : '')

const LAYOUT = [
  'title',
  'type',
  'season',
  'startsOn',
  'endsOn',
  {
    title: t('span.days'),
    fields: ['firstClassOn', 'lastClassOn', 'censusOn', 'withdrawOn', 'gradesDueOn'],
  },
  'partOf',
  'audience',
] as const

/** What the year is made of: terms, exams, breaks and the rest, in time. */
export function SpanList() {
  const { slug } = useWorkspace()
  const mayWrite = useMayWrite(null, policy.span.write)
  return (
    <KindListPage
      kind={spanKind}
      about={t('span.purpose')}
      mayWrite={mayWrite}
      layout={LAYOUT}
      sort={{ key: 'startsOn', direction: 'descending' }}
      nav={<CalendarNav />}
      tools={mayWrite ? <Link to={`/${slug}/calendar/import`}>{t('ics.title')}</Link> : undefined}
      columns={() => [
        { key: 'title', label: t('span.title'), isName: true, sort: true, render: (each) => each.title },
        {
          key: 'type',
          label: t('span.type'),
          width: 140,
          sort: true,
          render: (each) => t(`span.type.${String(each['type'])}`),
        },
        {
          key: 'startsOn',
          label: t('span.startsOn'),
          width: 130,
          sort: true,
          render: (each) => day(each['startsOn']),
        },
        {
          key: 'endsOn',
          label: t('span.endsOn'),
          width: 130,
          sort: true,
          render: (each) => day(each['endsOn']),
        },
        {
          key: 'firstClassOn',
          label: t('span.firstClassOn'),
          width: 130,
          isSpare: true,
          render: (each) => day(each['firstClassOn']),
        },
      ]}
    />
  )
}

/** One stretch of the year. */
export function SpanPage() {
  return <KindRecordPage kind={spanKind} mayWrite={useMayWrite(null, policy.span.write)} layout={LAYOUT} />
}
