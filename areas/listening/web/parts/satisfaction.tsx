import { useState } from 'react'
import type { Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDate, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { SATISFIED_DAYS } from '../../contract.ts'
import css from './satisfaction.module.css'

type Satisfaction = Output<'contact.satisfaction'>
type Answer = Satisfaction['answers'][number]

/** As many answers come at first, and as many at most on one page. */
const [FIRST, MOST] = [50, 2000]

/** How satisfied they say that they are: what counts, over how many, and every answer behind it. */
export function SatisfactionOf({ of }: { of?: string }) {
  const [limit, setLimit] = useState(FIRST)
  const read = useRead('contact.satisfaction', { ...(of === undefined ? {} : { of }), limit }, { keep: true })
  const { data } = read
  return (
    <Section title={t('satisfaction.title')} panel="padded">
      {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
      {data ? null : read.error ? null : <SkeletonLines />}
      {data?.total === 0 ? <p className={css['soft']}>{t('satisfaction.none')}</p> : null}
      {data && data.total > 0 ? (
        <>
          <Sum of={data} />
          <details className={css['open']}>
            <summary>{t('satisfaction.open', { count: data.total })}</summary>
            <p className={css['soft']}>{arithmetic(data)}</p>
            <FigureTable<Answer>
              label={t('satisfaction.answers')}
              keyOf={({ contactId }) => contactId}
              rows={data.answers}
              columns={[
                {
                  key: 'by',
                  label: t('satisfaction.by'),
                  cell: ({ byId }) => {
                    const named = data.names[byId]
                    return named ? <RecordLink named={named} /> : t('record.hidden')
                  },
                },
                {
                  key: 'contact',
                  label: t('satisfaction.contact'),
                  cell: ({ ref, title }) => <RecordLink named={{ ref, title, kind: 'contact' }} />,
                },
                { key: 'on', label: t('contact.contactOn'), cell: ({ on }) => formatDate(on) },
                {
                  key: 'value',
                  label: t('satisfaction.value'),
                  cell: ({ value }) => t(`contact.satisfied.${value}`),
                },
                {
                  key: 'counts',
                  label: t('satisfaction.counts'),
                  cell: ({ counts }) => t(counts ? 'satisfaction.yes' : 'satisfaction.no'),
                },
              ]}
            />
            {data.total > data.answers.length && limit < MOST ? (
              <Button size="small" onPress={() => setLimit(MOST)}>
                {t('contact.more')}
              </Button>
            ) : null}
          </details>
        </>
      ) : null}
    </Section>
  )
}

/** The mean with how many it is of, and what was said last. */
function Sum({ of: { mean, n, answers } }: { of: Satisfaction }) {
  const [last] = answers
  return (
    <p className={css['sum']}>
      {mean === null ? (
        <span>{t('satisfaction.tooLong', { days: SATISFIED_DAYS })}</span>
      ) : (
        <>
          <span className={css['mean']}>{t('satisfaction.mean', { mean: oneDigit(mean) })}</span>
          <span className={css['soft']}>{t('satisfaction.n', { n, days: SATISFIED_DAYS })}</span>
        </>
      )}
      {last ? (
        <span className={css['soft']}>
          {t('satisfaction.last', { value: t(`contact.satisfied.${last.value}`), day: formatDate(last.on) })}
        </span>
      ) : null}
    </p>
  )
}

const oneDigit = (value: number) =>
  formatNumber(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** As many figures are written out in a sum; of more the sum alone. */
const WRITTEN = 20

/** "(4 + 3 + 5) ÷ 3 = 4.0", and what counts in it. */
const arithmetic = ({ answers, mean, n, since }: Satisfaction): string => {
  const counted = answers.filter(({ counts }) => counts).map(({ value }) => value)
  const rule = t('satisfaction.rule', { since: formatDate(since) })
  if (mean === null) return rule
  const sum = counted.length < n || n > WRITTEN ? formatNumber(mean * n) : `(${counted.join(' + ')})`
  return `${sum} ÷ ${n} = ${oneDigit(mean)}. ${rule}`
}
