import { Fragment } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import css from './decide.module.css'
import { numberWords, type Row } from './words.ts'

const EFFECTS = [3, 2, 1, 0, -1, -2] as const
const NONE = 'none'

/** What the item does to each group; said at once. Its mean, weighted by size, is the equity of the education score. */
export function Touches({ row }: { row: Row }) {
  const groups = useRead('group.list', { sort: 'title', limit: 100 })
  const touch = useDo('score.touch')
  const effects = new Map(row.touches.map((each) => [each.groupId, each.effect]))
  const options = [
    { value: NONE, label: t('decide.effect.none') },
    ...EFFECTS.map((effect) => ({
      value: String(effect),
      label: t(`decide.effect.${effect < 0 ? `minus${-effect}` : effect}`),
      detail: formatNumber(effect, { signDisplay: 'exceptZero' }),
    })),
  ]
  return (
    <Section
      title={t('decide.touches')}
      more={
        row.factors.equity === null
          ? undefined
          : t('decide.equityIs', { equity: numberWords(row.factors.equity) })
      }
    >
      {touch.problem ? <ErrorState problem={touch.problem} /> : null}
      {groups.data?.records.length === 0 ? <p className={css['soft']}>{t('decide.noGroups')}</p> : null}
      <div className={css['touches']}>
        {(groups.data?.records ?? []).map((group) => (
          <Fragment key={group.id}>
            <span>
              {group.title}{' '}
              <span className={css['soft']}>{group.size === null ? '' : formatNumber(group.size)}</span>
            </span>
            <Select
              label={t('decide.effectOn', { group: group.title })}
              hideLabel
              options={options}
              value={String(effects.get(group.id) ?? NONE)}
              onChange={(next) =>
                void touch
                  .run({
                    item: row.item.ref,
                    group: group.ref,
                    effect: next === null || next === NONE ? null : Number(next),
                  })
                  .catch(() => {})
              }
            />
          </Fragment>
        ))}
      </div>
    </Section>
  )
}
