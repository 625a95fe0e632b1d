import type { Names } from '../../../../web/data/types.ts'
import { t } from '../../../../web/text/t.ts'
import { Section, Stack } from '../../../../web/ui/page.tsx'
import { LENSES } from '../../contract.ts'
import type { Item } from '../order.ts'
import { InPlace } from './in-place.tsx'
import css from './item-parts.module.css'
import { ScoreBars } from './score-bars.tsx'
import type { ItemChange } from './use-item-change.tsx'

type ItemWhyProps = {
  item: Item
  names: Names
  /** How many open items the order holds. */
  total: number | undefined
  mayWrite: boolean
  on: ItemChange
}

/** Why it stands where it stands: its place, the reason somebody wrote, the two values, the three lenses. */
export function ItemWhy({ item, names, total, mayWrite, on }: ItemWhyProps) {
  const onScore = mayWrite
    ? (key: string, value: number | null) => on.press({ [key]: value } as Parameters<typeof on.press>[0])
    : undefined
  return (
    <Section title={t('item.why')} panel="padded">
      <Stack>
        {item.position === null ? null : (
          <p>
            {total === undefined
              ? t('item.place', { position: item.position })
              : t('item.placeOf', { position: item.position, total })}{' '}
            {item.blocks > 0 ? t('item.waitedFor', { count: item.blocks }) : null}
          </p>
        )}
        <InPlace item={item} names={names} fields={['priorityReason']} change={on.change} mayWrite={mayWrite}>
          {item.priorityReason === '' ? (
            <p className={css['soft']}>{t('item.noReason')}</p>
          ) : (
            <p>{item.priorityReason}</p>
          )}
        </InPlace>
        {item.closingReason === '' ? null : (
          <p>
            <strong>{t(item.state === 'declined' ? 'item.declinedBecause' : 'item.closedBecause')}</strong>{' '}
            {item.closingReason}
          </p>
        )}
        <div className={css['scores']}>
          <div>
            <h3 className={css['small']}>{t('item.group.value')}</h3>
            <ScoreBars
              onScore={onScore}
              scores={(['learningValue', 'institutionValue'] as const).map((key) => ({
                key,
                label: t(`item.short.${key}`),
                value: item[key],
                least: 0 as const,
              }))}
            />
          </div>
          <div>
            <h3 className={css['small']}>{t('item.group.lenses')}</h3>
            <ScoreBars
              onScore={onScore}
              scores={LENSES.map((key) => ({
                key,
                label: t(`item.short.${key}`),
                value: item[key],
                least: 1 as const,
                low: item.lowLenses.includes(key) ? t(`item.low.${key}`) : undefined,
              }))}
            />
          </div>
        </div>
      </Stack>
    </Section>
  )
}
