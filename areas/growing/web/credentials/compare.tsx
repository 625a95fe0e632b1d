import { useState } from 'react'
import { type Asks, outlayOver } from '../../../../engines/renewal/costs.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { NumberField } from '../../../../web/ui/number-field.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import css from '../grow.module.css'

/** How many years are compared to begin with. */
const YEARS = 6
type Compared = Asks & { key: string; title: string; currency: string; isOwn: boolean }

/** What each credential costs, in money and hours, over the years that one would hold it; the sums are shown. */
export function CompareCredentials() {
  const [years, setYears] = useState<number | null>(YEARS)
  const own = useRead('credential.list', { limit: 100, sort: 'title' })
  const known = useRead('credential.templates', {})
  const problem = own.error ?? known.error
  if (problem) return <ErrorState problem={problem} />
  const mine = (own.data?.records ?? []).filter(({ state }) => state !== 'given-up')
  const rows: Compared[] = [
    ...mine.map((each) => ({ ...each, key: each.ref, isOwn: true })),
    ...(known.data?.templates ?? [])
      .filter(({ added }) => !added)
      .map((each) => ({ ...each, key: each.name, currency: 'USD', isOwn: false })),
  ]
  const over = years ?? YEARS
  return (
    <Section title={t('compare-credential.title')} panel="padded">
      <div className={css['steps']}>
        <p className={css['soft']}>{t('compare-credential.about')}</p>
        <NumberField
          label={t('compare-credential.years')}
          minValue={1}
          maxValue={40}
          step={1}
          value={years}
          onChange={setYears}
        />
        <FigureTable
          label={t('compare-credential.title')}
          rows={rows}
          keyOf={({ key }) => key}
          columns={[
            {
              key: 'title',
              label: t('credential.title'),
              cell: ({ title, isOwn }) => (
                <>
                  {title}
                  {isOwn ? <span className={css['small']}>{t('credential.here')}</span> : null}
                </>
              ),
            },
            {
              key: 'cost',
              label: t('compare-credential.cost'),
              isFigure: true,
              cell: (each) => <Cost of={each} years={over} />,
            },
            {
              key: 'hours',
              label: t('compare-credential.hours'),
              isFigure: true,
              cell: (each) => <Hours of={each} years={over} />,
            },
          ]}
        />
      </div>
    </Section>
  )
}

const figure = (value: number | null): string => (value === null ? '?' : formatNumber(value))

function Cost({ of, years }: { of: Compared; years: number }) {
  const { renewals, cost, unknown } = outlayOver(years, of)
  const isLeast = unknown.includes('first-cost') || unknown.includes('fee')
  const words = t('compare-credential.money', {
    sum: formatNumber(cost),
    currency: of.currency,
    least: isLeast ? 'yes' : 'no',
  })
  return (
    <Sum
      words={isLeast && cost === 0 ? null : words}
      first={of.firstCost}
      renewals={renewals}
      each={of.fee}
    />
  )
}

function Hours({ of, years }: { of: Compared; years: number }) {
  const { renewals, hours, unknown } = outlayOver(years, of)
  const isLeast = unknown.includes('first-hours') || unknown.includes('credits')
  const words = t('compare-credential.time', { sum: formatNumber(hours), least: isLeast ? 'yes' : 'no' })
  return (
    <Sum
      words={isLeast && hours === 0 ? null : words}
      first={of.firstHours}
      renewals={renewals}
      each={of.credits}
    />
  )
}

type SumProps = { words: string | null; first: number | null; renewals: number; each: number | null }

/** The sum, and below it how it came about; null where nothing of it is known. */
function Sum({ words, first, renewals, each }: SumProps) {
  if (words === null) return t('compare-credential.unknown')
  return (
    <>
      {words}
      <span className={css['small']}>
        {renewals === 0
          ? t('compare-credential.once')
          : t('compare-credential.costSum', { first: figure(first), renewals, fee: figure(each) })}
      </span>
    </>
  )
}
