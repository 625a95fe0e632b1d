import { useState } from 'react'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { RecordPicker } from '../../../../web/records/record-picker.tsx'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { RefLabel } from '../../../../web/ui/tag.tsx'
import css from './strategy.module.css'

type Unaligned = Output<'strategy.unaligned'>
type Row = Unaligned['items'][number]

/** The share of the roadmap that serves an objective, with what it is counted over. */
export const alignedSentence = ({ aligned, total }: Pick<Unaligned, 'aligned' | 'total'>): string =>
  total === 0
    ? t('strategy.noRoadmap')
    : t('strategy.aligned', { aligned, total, share: formatShare(aligned / total) })

const columnsOf = (product: ((row: Row) => string) | null): Column<Row>[] => [
  { key: 'ref', label: t('strategy.ref'), width: 92, render: (row) => <RefLabel>{row.ref}</RefLabel> },
  { key: 'title', label: t('strategy.item'), isName: true, minWidth: 160, render: (row) => row.title },
  {
    key: 'type',
    label: t('strategy.type'),
    width: 130,
    isSpare: true,
    render: (row) => t(`item.type.${row.type}`),
  },
  {
    key: 'state',
    label: t('strategy.state'),
    width: 110,
    isSpare: true,
    render: (row) => t(`item.state.${row.state}`),
  },
  ...(product
    ? [
        {
          key: 'product',
          label: t('record.product'),
          width: 130,
          isSpare: true,
          render: product,
        } satisfies Column<Row>,
      ]
    : []),
]

/** What of the roadmap serves no objective, to be linked from here. */
export function UnalignedItems({ mayWrite }: { mayWrite: boolean }) {
  const { product } = useWorkspace()
  const read = useRead('strategy.unaligned', { ...(product ? { product: product.ref } : {}), limit: 500 })
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const align = useDo('strategy.align', {
    undo: ({ items }) => t('strategy.linked', { count: items.length }),
    done: () => setSelected(new Set()),
  })
  const data = read.data
  if (read.error) return <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
  if (!data) return <SkeletonRows rows={4} />
  const chosen = data.items.filter((each) => selected.has(each.id)).map((each) => each.ref)
  return (
    <Section title={t('strategy.servesNothing', { count: data.total - data.aligned })}>
      <p className={css['lead']}>{alignedSentence(data)}</p>
      {align.problem ? <ErrorState problem={align.problem} /> : null}
      {data.items.length === 0 ? null : (
        <RecordTable<Row>
          label={t('strategy.servesNothing', { count: data.items.length })}
          columns={columnsOf(product ? null : (row) => data.names[row.productId]?.title ?? '')}
          rows={data.items}
          nameOf={(row) => `${row.ref} ${row.title}`}
          hrefOf={(row) => recordAddress('item', row.ref) ?? ''}
          total={data.total - data.aligned}
          empty={null}
          {...(mayWrite
            ? {
                selected,
                onSelect: setSelected,
                bulk: (
                  <div className={css['pick']}>
                    <RecordPicker
                      kind="objective"
                      label={t('strategy.serveWhich')}
                      hideLabel
                      placeholder={t('strategy.serveWhich')}
                      value={null}
                      onChange={(option) => {
                        if (option && chosen.length > 0)
                          void align.run({ items: chosen, objective: option.value }).catch(() => {})
                      }}
                    />
                  </div>
                ),
              }
            : {})}
        />
      )}
    </Section>
  )
}
