import { formatNumber, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { RefLabel, Tag } from '../../../../web/ui/tag.tsx'
import type { TreeRow } from '../tree-nodes.ts'
import css from './tree-row.module.css'

export type TreeRowPartProps = { row: TreeRow; onSum: (row: TreeRow) => void }

/** An item among its levels: what it is, how far it has come, and what is below it; the figures open to their sum. */
export function TreeRowPart({ row, onSum }: TreeRowPartProps) {
  const { rollup } = row
  return (
    <div className={css['row']}>
      <span className={css['name']}>
        <RefLabel>{row.ref}</RefLabel> <span className={css['title']}>{row.title}</span>{' '}
        {row.type === 'story' ? null : <Tag>{t(`item.type.${row.type}`)}</Tag>}
      </span>
      <span className={css['state']}>{t(`item.state.${row.state}`)}</span>
      {rollup.count > 0 ? (
        <span className={css['sums']}>
          <span className={css['track']} aria-hidden="true">
            <span className={css['bar']} style={{ inlineSize: `${(rollup.progress ?? 0) * 100}%` }} />
          </span>
          <Button
            kind="bare"
            size="small"
            aria-label={t('item.rollupOpen', { name: row.title, sum: sumWords(row) })}
            onPress={() => onSum(row)}
          >
            {sumWords(row)}
          </Button>
        </span>
      ) : (
        <span className={css['sums']}>
          {row.estimate === null ? t('item.notEstimated') : t('item.points', { points: row.estimate })}
        </span>
      )}
    </div>
  )
}

/** "62 %, 8 of 13 points, 4 of 9 done", as much as is known. */
const sumWords = ({ rollup }: TreeRow): string =>
  [
    formatShare(rollup.progress ?? 0),
    ...(rollup.points > 0
      ? [
          t('item.rollupPoints', {
            done: formatNumber(rollup.donePoints),
            points: formatNumber(rollup.points),
          }),
        ]
      : []),
    t('item.rollupCount', { done: rollup.done, count: rollup.count }),
  ].join(' · ')
