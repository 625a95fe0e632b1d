import { addDays, daysFrom } from '../../../../engines/calendar/days.ts'
import type { Output, RecordOf } from '../../../../web/data/types.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t, textSettings } from '../../../../web/text/t.ts'
import { endWords, localWords } from '../local-words.ts'
import css from './calendar.module.css'

export type Span = RecordOf<'span'>
export type Interval = Output<'calendar.frozen'>['intervals'][number]

/** The rows of the year, each with the kinds of spans that stand on it. */
const ROWS = [
  { key: 'term', types: ['term'], look: 'term' },
  { key: 'part-term', types: ['part-term'], look: 'mild' },
  { key: 'exams', types: ['exams', 'test-window', 'grade-entry'], look: 'term' },
  { key: 'break', types: ['break', 'holiday'], look: 'rest' },
  {
    key: 'registration',
    types: ['registration', 'add-drop', 'admissions', 'commencement', 'other'],
    look: 'mild',
  },
] as const

/** Narrower than this, in parts of the year, a bar has no room for its name. */
const NAMED = 0.09

type YearChartProps = {
  from: string
  to: string
  today: string
  spans: readonly Span[]
  intervals: readonly Interval[]
}

/** A year from left to right: a row for each kind of span, and one for what is frozen, hatched. */
export function YearChart({ from, to, today, spans, intervals }: YearChartProps) {
  const length = daysFrom(from, to) + 1
  const share = (day: string) => Math.min(1, Math.max(0, daysFrom(from, day) / length))
  const months = monthsOf(from, to)
  const lines = (
    <>
      {months.map((month) => (
        <line
          key={month}
          className={css['month']}
          x1={per(share(month))}
          x2={per(share(month))}
          y1="0"
          y2="100%"
        />
      ))}
      {today >= from && today <= to ? (
        <line className={css['today']} x1={per(share(today))} x2={per(share(today))} y1="0" y2="100%" />
      ) : null}
    </>
  )
  return (
    <div className={css['year']}>
      <span />
      <svg className={css['axis']} aria-hidden="true">
        {months.map((month) => (
          <text key={month} x={per(share(month))} dx="3" y="13">
            {monthName(month)}
          </text>
        ))}
      </svg>
      {ROWS.map(({ key, types, look }) => {
        const here = spans.filter(
          (span) =>
            (types as readonly string[]).includes(span.type) && ends(span) >= from && starts(span) <= to,
        )
        if (here.length === 0) return null
        return (
          <Strip key={key} name={t(`calendar.row.${key}`)} words={here.map(spanWords).join('. ')}>
            {lines}
            {here.map((span) => {
              const [left, right] = [share(starts(span)), share(addDays(ends(span), 1))]
              return (
                <g key={span.id}>
                  <rect
                    className={css[look]}
                    x={per(left)}
                    y="4"
                    width={per(right - left)}
                    height="18"
                    rx="2"
                  />
                  {look === 'term' && right - left > NAMED ? (
                    <text className={css['label']} x={per(left)} dx="6" y="17">
                      {span.title}
                    </text>
                  ) : null}
                </g>
              )
            })}
          </Strip>
        )
      })}
      {intervals.length === 0 ? null : (
        <Strip name={t('calendar.row.frozen')} words={intervals.map(intervalWords).join('. ')}>
          {lines}
          <Hatches />
          {intervals.map((each) => {
            const [left, right] = [
              share(each.localFrom.slice(0, 10)),
              share(addDays(each.localTo.slice(0, 10), 0)),
            ]
            return (
              <rect
                key={`${each.rule.id} ${each.localFrom}`}
                className={css[each.rule.severity]}
                fill={`url(#${each.rule.severity})`}
                x={per(left)}
                y="4"
                width={per(Math.max(0.003, right - left))}
                height="18"
              />
            )
          })}
        </Strip>
      )}
    </div>
  )
}

function Strip({ name, words, children }: { name: string; words: string; children: React.ReactNode }) {
  return (
    <>
      <span className={css['rowName']} aria-hidden="true">
        {name}
      </span>
      <svg className={css['strip']} role="img" aria-label={`${name}: ${words}`}>
        <rect className={css['track']} x="0" y="0" width="100%" height="100%" />
        {children}
      </svg>
    </>
  )
}

/** Hatched, so that frozen reads as frozen without any colour. */
function Hatches() {
  return (
    <defs>
      {(['refuses', 'warns'] as const).map((id) => (
        <pattern
          key={id}
          id={id}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className={css[id === 'refuses' ? 'hatch' : 'hatchSoft']} x1="0" y1="0" x2="0" y2="7" />
        </pattern>
      ))}
    </defs>
  )
}

const per = (share: number): string => `${(share * 100).toFixed(3)}%`
const starts = (span: Span): string => span.startsOn ?? ''
const ends = (span: Span): string => span.endsOn ?? span.startsOn ?? ''

/** A span in words, for the ear and for the table. */
export const spanWords = (span: Span): string =>
  t('calendar.spanWords', { title: span.title, from: formatDate(starts(span)), to: formatDate(ends(span)) })

export const intervalWords = ({ rule, localFrom, localTo }: Interval): string =>
  t('calendar.intervalWords', { title: rule.title, from: localWords(localFrom), to: endWords(localTo) })

const monthsOf = (from: string, to: string): string[] => {
  const months: string[] = []
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = `${addDays(day, 32).slice(0, 7)}-01`)
    if (day >= from) months.push(day)
  return months
}

const monthName = (day: string): string =>
  new Intl.DateTimeFormat(textSettings().formatLocale, { month: 'short', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  )
