import { useRead } from '../../../../web/data/use-read.ts'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import css from '../grow.module.css'
import own from './role.module.css'

const years = (value: number): string => formatNumber(value, { maximumFractionDigits: 1 })

/** The three sides of the role: how long in each, where, and ways to gain what is missing. */
export function Inventory() {
  const read = useRead('experience.inventory', {})
  if (!read.data) return read.error ? <ErrorState problem={read.error} /> : null
  const { sides } = read.data
  const gaps = sides.filter(({ gap }) => gap !== null)
  return (
    <Section title={t('experience.inventory')} panel="padded" more={t('experience.counted')}>
      <FigureTable
        label={t('experience.inventory')}
        rows={sides}
        keyOf={({ side }) => side}
        columns={[
          { key: 'side', label: t('experience.side'), cell: ({ side }) => t(`experience.side.${side}`) },
          { key: 'years', label: t('experience.years'), isFigure: true, cell: (each) => years(each.years) },
          {
            key: 'inEducation',
            label: t('experience.inEducation'),
            isFigure: true,
            cell: (each) => years(each.inEducation),
          },
          {
            key: 'inTechnology',
            label: t('experience.inTechnology'),
            isFigure: true,
            cell: (each) => years(each.inTechnology),
          },
          {
            key: 'gap',
            label: t('experience.standing'),
            cell: ({ gap }) => (
              <Tag tone={gap === null ? 'ok' : 'warn'}>{t(`experience.gap.${gap ?? 'enough'}`)}</Tag>
            ),
          },
        ]}
      />
      {gaps.length > 0 ? (
        <div className={own['ways']}>
          {gaps.map(({ side, gap }) => (
            <div key={side}>
              <h3>{t('experience.waysTo', { side: t(`experience.side.${side}`) })}</h3>
              <p className={css['small']}>{t(`experience.gap.${gap ?? 'enough'}.about`)}</p>
              <ul>
                {t(`experience.ways.${side}`)
                  .split('\n')
                  .map((way) => (
                    <li key={way}>{way}</li>
                  ))}
              </ul>
            </div>
          ))}
        </div>
      ) : null}
    </Section>
  )
}
