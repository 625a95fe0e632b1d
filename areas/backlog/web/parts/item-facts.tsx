import type { ReactNode } from 'react'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Names } from '../../../../web/data/types.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDate, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { KeyValues } from '../../../../web/ui/key-values.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Panel } from '../../../../web/ui/page.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import type { item as itemKind } from '../../contract.ts'
import type { Item } from '../order.ts'
import { InPlace } from './in-place.tsx'
import { pointsOf } from './item-cells.tsx'
import css from './item-parts.module.css'
import type { ItemChange } from './use-item-change.tsx'

type ItemFactsProps = { item: Item; names: Names; mayWrite: boolean; on: ItemChange }

/** The fields of an item in short, each changed where it stands. */
export function ItemFacts({ item, names, mayWrite, on }: ItemFactsProps) {
  const { slug } = useWorkspace()
  const place = (fields: readonly (keyof typeof itemKind.fields)[], value: ReactNode, label?: string) => (
    <InPlace
      item={item}
      names={names}
      fields={fields}
      change={on.change}
      mayWrite={mayWrite}
      {...(label === undefined ? {} : { label })}
    >
      {value}
    </InPlace>
  )
  const soft = (words: string) => <span className={css['soft']}>{words}</span>
  return (
    <Panel>
      <KeyValues
        pairs={[
          { key: 'type', label: t('item.type'), value: place(['type'], t(`item.type.${item.type}`)) },
          {
            key: 'persona',
            label: t('item.personaId'),
            value: place(
              ['personaId'],
              item.personaId !== null ? (
                <RecordLink named={names[item.personaId]} />
              ) : item.gaps.includes('persona') ? (
                <Tag tone="warn">{t('item.personaMissing')}</Tag>
              ) : (
                soft(t('item.notNeeded'))
              ),
            ),
          },
          {
            key: 'estimate',
            label: t('item.estimate.short'),
            value: place(
              ['estimateLow', 'estimate', 'estimateHigh'],
              estimateWords(item),
              t('item.estimate.short'),
            ),
          },
          {
            key: 'parent',
            label: t('item.parentId'),
            value: place(
              ['parentId'],
              item.parentId === null ? soft(t('item.noParent')) : <RecordLink named={names[item.parentId]} />,
            ),
          },
          {
            key: 'source',
            label: t('item.source'),
            value: place(['source'], item.source === '' ? soft(t('item.noSource')) : item.source),
          },
          {
            key: 'duty',
            label: t('item.duty.short'),
            value: place(['duty'], item.duty ? t('item.dutyYes') : soft(t('item.dutyNo'))),
          },
          ...(item.doneOn === null
            ? []
            : [
                { key: 'doneOn', label: t('item.doneOn'), value: place(['doneOn'], formatDate(item.doneOn)) },
              ]),
          {
            key: 'tags',
            label: t('item.tags'),
            value: place(
              ['tags'],
              item.tags.length === 0 ? (
                soft(t('item.noTags'))
              ) : (
                <span className={css['tags']}>
                  {item.tags.map((tag) => (
                    <OutLink key={tag} href={`/${slug}/backlog?tags=${encodeURIComponent(tag)}`} look="quiet">
                      <Tag>{tag}</Tag>
                    </OutLink>
                  ))}
                </span>
              ),
            ),
          },
        ]}
      />
    </Panel>
  )
}

/** "8 points (5 to 13)", as far as anybody said so. */
const estimateWords = (item: Item): ReactNode => {
  const range = pointsOf(item)
  if (item.estimate === null)
    return range === null ? (
      <span className={css['soft']}>{t('item.notEstimated')}</span>
    ) : (
      t('item.pointsRange', { range })
    )
  const words = t('item.points', { points: item.estimate })
  return range === null || range === formatNumber(item.estimate) ? words : `${words} (${range})`
}
