import { useRead } from '../../../../web/data/use-read.ts'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { SEEN } from '../../feedback/model.ts'

/** What was answered with 1 to 5: how many chose each, and the mean. */
export function ScaleTable({ refText }: { refText: string }) {
  const read = useRead('feedback-request.answers', { ref: refText })
  if (read.error) return <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
  const scales = read.data?.scales ?? []
  if (scales.length === 0) return null
  return (
    <Section
      title={t('feedback.scales')}
      panel="padded"
      more={t('feedback.shown', { n: read.data?.answered ?? 0 })}
    >
      <FigureTable
        label={t('feedback.scales')}
        rows={scales}
        keyOf={({ question }) => question}
        columns={[
          { key: 'question', label: t('feedback.question'), cell: ({ question }) => question },
          ...SEEN.map((value, at) => ({
            key: String(value),
            label: t(`answer.seen.${value}`),
            isFigure: true,
            cell: ({ counts }: { counts: readonly number[] }) => counts[at] ?? 0,
          })),
          {
            key: 'mean',
            label: t('feedback.mean'),
            isFigure: true,
            cell: ({ mean, n }) =>
              mean === null
                ? '–'
                : t('feedback.meanOf', { mean: formatNumber(mean, { maximumFractionDigits: 1 }), n }),
          },
        ]}
      />
    </Section>
  )
}
