import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { RefLabel, Tag } from '../../../../web/ui/tag.tsx'
import type { Item } from '../order.ts'
import css from './item-cells.module.css'

/** What the eye sees short and the ear hears whole. */
function Short({ short, whole }: { short: string; whole: string }) {
  return (
    <>
      <span aria-hidden="true" className={css['nowrap']}>
        {short}
      </span>
      <span className={css['unseen']}>{whole}</span>
    </>
  )
}

/** What an item is beside a story, and what should be known before it is trusted. */
export function ItemTags({ item }: { item: Pick<Item, 'type' | 'duty' | 'opinion' | 'state'> }) {
  const isOpen = item.state !== 'done' && item.state !== 'declined'
  const isStory = item.type === 'story'
  if (isStory && !item.duty && !(item.opinion && isOpen)) return null
  return (
    <span className={css['tags']}>
      {isStory ? null : (
        <span className={css['type']}>
          <Tag>{t(`item.type.${item.type}`)}</Tag>
        </span>
      )}
      {item.duty ? <Tag>{t('item.tag.duty')}</Tag> : null}
      {item.opinion && isOpen ? <Tag tone="warn">{t('item.tag.opinion')}</Tag> : null}
    </span>
  )
}

/** "5 to 13", or the one number there is. */
export const pointsOf = ({
  estimate,
  estimateLow,
  estimateHigh,
}: Pick<Item, 'estimate' | 'estimateLow' | 'estimateHigh'>): string | null => {
  const low = estimateLow ?? estimate
  const high = estimateHigh ?? estimate
  if (low === null || high === null) return low === null ? null : formatNumber(low)
  return low === high
    ? formatNumber(low)
    : t('item.range', { low: formatNumber(low), high: formatNumber(high) })
}

/** The learning value and the institution's, each on its own: they are never added up. */
export function ValueCell({
  item: { learningValue: learning, institutionValue: institution },
}: {
  item: Pick<Item, 'learningValue' | 'institutionValue'>
}) {
  if (learning === null && institution === null) return <Short short="–" whole={t('item.notScored')} />
  return (
    <Short
      short={`${learning ?? '–'} / ${institution ?? '–'}`}
      whole={t('item.valueWhole', { learning: learning ?? '–', institution: institution ?? '–' })}
    />
  )
}

export function StateCell({ item }: { item: Pick<Item, 'state' | 'blockedBy' | 'relook'> }) {
  return (
    <span className={css['nowrap']}>
      {t(`item.state.${item.state}`)}
      {item.blockedBy > 0 ? (
        <span className={css['beside']}>
          <Tag tone="warn">{t('item.tag.blocked')}</Tag>
        </span>
      ) : null}
      {item.relook ? (
        <span className={css['beside']}>
          <Tag tone="warn">{t('item.tag.relook')}</Tag>
        </span>
      ) : null}
    </span>
  )
}

const points = (item: Item) => {
  const words = pointsOf(item)
  return words === null ? (
    <Short short="–" whole={t('item.notEstimated')} />
  ) : (
    <span className={css['nowrap']}>{words}</span>
  )
}

/** The columns of the list. `product` names the product of each row where the list is about several. */
export const itemColumns = (product: ((item: Item) => string) | null): Column<Item>[] => [
  {
    key: 'position',
    label: t('item.column.place'),
    align: 'end',
    width: 44,
    render: (item) => <span className={css['soft']}>{item.position ?? ''}</span>,
  },
  {
    key: 'ref',
    label: t('item.column.ref'),
    width: 84,
    render: (item) => <RefLabel>{item.ref}</RefLabel>,
  },
  {
    key: 'title',
    label: t('item.column.item'),
    isName: true,
    sort: true,
    minWidth: 200,
    render: (item) => (
      <span className={css['name']}>
        <span className={css['title']}>{item.title}</span> <ItemTags item={item} />
      </span>
    ),
  },
  ...(product
    ? [
        {
          key: 'product',
          label: t('record.product'),
          width: 128,
          isSpare: true,
          render: product,
        } satisfies Column<Item>,
      ]
    : []),
  {
    key: 'voices',
    isSpare: true,
    label: t('item.column.voices'),
    align: 'end',
    width: 72,
    render: (item) => item.voices,
  },
  {
    key: 'people',
    isSpare: true,
    label: t('item.column.people'),
    align: 'end',
    width: 70,
    render: (item) => item.people,
  },
  {
    key: 'value',
    isSpare: true,
    label: t('item.column.value'),
    width: 66,
    align: 'end',
    render: (item) => <ValueCell item={item} />,
  },
  { key: 'estimate', isSpare: true, label: t('item.column.points'), width: 84, sort: true, render: points },
  {
    key: 'state',
    label: t('item.column.state'),
    width: 148,
    sort: true,
    render: (item) => <StateCell item={item} />,
  },
]
