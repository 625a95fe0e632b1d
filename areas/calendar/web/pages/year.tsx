import { useMemo, useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { usePages, useRead } from '../../../../web/data/use-read.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t, textSettings } from '../../../../web/text/t.ts'
import { wallClock } from '../../../../web/text/zoned.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { Page, Section } from '../../../../web/ui/page.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { policy } from '../../policy.ts'
import { endWords, localWords } from '../local-words.ts'
import css from '../parts/calendar.module.css'
import { CalendarNav } from '../parts/calendar-nav.tsx'
import { FeedSection } from '../parts/feed-section.tsx'
import { MayGoLive } from '../parts/may-go-live.tsx'
import { type Interval, type Span, YearChart } from '../parts/year-chart.tsx'

/** The academic year that a day lies in begins in August, here as in most places. */
const beginOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5, 7) < '08' ? 1 : 0)

/** A year at a glance, and whether something may go live on a day of it. */
export function CalendarYear() {
  const { slug, product } = useWorkspace()
  const today = wallClock(new Date().toISOString(), textSettings().timeZone).slice(0, 10)
  const [year, setYear] = useState(() => beginOf(today))
  const [from, to] = [`${year}-08-01`, `${year + 1}-07-31`]
  const spans = usePages('span.list', { sort: 'startsOn', limit: 500 })
  const frozen = useRead(
    'calendar.frozen',
    { from, to, ...(product ? { product: product.ref } : {}) },
    { keep: true },
  )
  const mayWrite = useMayWrite(null, policy.span.write)
  const intervals = frozen.data?.intervals ?? []
  const here = useMemo(
    () => spans.records.filter((span) => (span.endsOn ?? '') >= from && (span.startsOn ?? '') <= to),
    [spans.records, from, to],
  )
  const problem = spans.problem ?? frozen.error
  const first = mayWrite ? (
    <Link to={`/${slug}/calendar/import`} look="primary">
      {t('ics.title')}
    </Link>
  ) : undefined
  return (
    <Page title={t('calendar.title')} about={t('calendar.purpose')} action={first}>
      <CalendarNav />
      {problem ? <ErrorState problem={problem} onRetry={() => void frozen.refetch()} /> : null}
      {spans.isLoading ? (
        <SkeletonRows rows={6} />
      ) : spans.records.length === 0 ? (
        <EmptyState
          title={t('calendar.emptyTitle')}
          action={first}
          more={<Link to={`/${slug}/calendar/spans`}>{t('calendar.byHand')}</Link>}
        >
          {t('calendar.empty')}
        </EmptyState>
      ) : (
        <>
          <MayGoLive />
          <Section
            title={t('calendar.yearOf', { from: String(year), to: String(year + 1) })}
            panel="padded"
            more={
              <span className={css['tools']}>
                <Button size="small" onPress={() => setYear(year - 1)}>
                  {t('calendar.before')}
                </Button>
                <Button size="small" onPress={() => setYear(year + 1)}>
                  {t('calendar.after')}
                </Button>
              </span>
            }
          >
            <p className={css['small']}>{sentence(here, intervals)}</p>
            <YearChart from={from} to={to} today={today} spans={here} intervals={intervals} />
            <p className={css['legend']}>{t('calendar.legend')}</p>
            <details>
              <summary>{t('calendar.asTable')}</summary>
              <YearTable spans={here} intervals={intervals} />
            </details>
          </Section>
        </>
      )}
      <FeedSection />
    </Page>
  )
}

/** What the chart shows, as one sentence: how much of the year is frozen. */
const sentence = (spans: readonly Span[], intervals: readonly Interval[]): string => {
  const refusing = intervals.filter((each) => each.rule.severity === 'refuses')
  const days = new Set(refusing.flatMap((each) => daysIn(each.localFrom, each.localTo)))
  return t('calendar.sentence', {
    count: spans.filter((span) => span.type === 'term').length,
    stretches: refusing.length,
    days: days.size,
  })
}

/** Every day that a stretch touches. */
const daysIn = (from: string, to: string): string[] => {
  const days: string[] = []
  for (let at = Date.parse(`${from.slice(0, 10)}T00:00Z`); at < Date.parse(`${to}:00Z`); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}

function YearTable({ spans, intervals }: { spans: readonly Span[]; intervals: readonly Interval[] }) {
  return (
    <FigureTable
      rows={[...spans.map(spanLine), ...intervals.map(frozenLine)]}
      keyOf={(line) => line.key}
      columns={[
        { key: 'what', label: t('calendar.what'), cell: ({ what }) => <RecordLink named={what} /> },
        { key: 'type', label: t('span.type'), cell: ({ type }) => type },
        { key: 'from', label: t('calendar.from'), cell: ({ from }) => from },
        { key: 'to', label: t('calendar.to'), cell: ({ to }) => to },
        { key: 'why', label: t('calendar.why'), cell: ({ why }) => why },
      ]}
    />
  )
}

const spanLine = (span: Span) => ({
  key: span.id,
  what: { ref: span.ref, title: span.title, kind: 'span' },
  type: t(`span.type.${span.type}`),
  from: formatDate(span.startsOn ?? ''),
  to: formatDate(span.endsOn ?? span.startsOn ?? ''),
  why: span.audience,
})

const frozenLine = ({ rule, localFrom, localTo, because }: Interval) => ({
  key: `${rule.id} ${localFrom}`,
  what: { ref: rule.ref, title: rule.title, kind: 'freeze' },
  type: t(`freeze.severity.${rule.severity}`),
  from: localWords(localFrom),
  to: endWords(localTo),
  why: t('calendar.because', {
    anchor: t(`freeze.startAnchor.${because.anchor}`),
    title: because.title,
    day: formatDate(because.on),
  }),
})
