import type { Output } from '../../../../web/data/types.ts'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { arithmeticOf, sumsOf } from '../../market/model.ts'
import css from './market.module.css'
import { ShareBar } from './share-bar.tsx'

export type Table = Output<'market-matrix.table'>

/** The weighted sums, the greatest share first, each open to its arithmetic. */
export function MatrixSums({ table }: { table: Table }) {
  const sums = sumsOf(table).toSorted((a, b) => (b.share ?? -1) - (a.share ?? -1))
  if (sums.every(({ parts }) => parts.length === 0)) return null
  return (
    <Section title={t('market-matrix.sums')} panel="padded">
      <p className={css['lead']}>{t('market-matrix.sums.about')}</p>
      <ul className={css['sums']}>
        {sums.map(({ alternative, parts, sum, most, share, gaps }) => (
          <li key={alternative.id}>
            <div className={css['sum']}>
              <span className={css['name']}>{alternative.title}</span>
              <span className={css['soft']}>
                {gaps === 0 ? '' : t('market-matrix.gaps', { count: gaps })}
              </span>
              <ShareBar share={share} />
            </div>
            {parts.length === 0 ? null : (
              <details>
                <summary>{t('market-matrix.worked', { sum, most, title: alternative.title })}</summary>
                <p className={css['soft']}>{arithmeticOf({ parts, sum, most }, t('market-matrix.of'))}</p>
                <FigureTable
                  label={t('market-matrix.workedOf', { title: alternative.title })}
                  rows={parts}
                  keyOf={({ criterion }) => criterion.id}
                  columns={[
                    {
                      key: 'need',
                      label: t('market-judgement.criterionId'),
                      cell: ({ criterion }) => criterion.title,
                    },
                    {
                      key: 'weight',
                      label: t('market-criterion.weight'),
                      isFigure: true,
                      cell: ({ criterion }) => formatNumber(criterion.weight),
                    },
                    {
                      key: 'points',
                      label: t('market-judgement.points'),
                      isFigure: true,
                      cell: ({ points }) => formatNumber(points),
                    },
                    {
                      key: 'product',
                      label: t('market-matrix.times'),
                      isFigure: true,
                      cell: ({ criterion, points }) => formatNumber(criterion.weight * points),
                    },
                  ]}
                />
              </details>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
