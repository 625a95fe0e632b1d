import { useMayWrite } from '../../../../web/data/may-write.ts'
import type { RecordOf } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { marketMatrix, PEST, SWOT } from '../../market/contract.ts'
import { policy } from '../../policy.ts'
import { BeginMatrix, BeginMatrixDialog } from '../parts/begin-matrix.tsx'
import { MarketNotes } from '../parts/market-notes.tsx'
import { MatrixSection } from '../parts/matrix-section.tsx'
import { MatrixSums } from '../parts/matrix-sums.tsx'
import { ShareBar } from '../parts/share-bar.tsx'
import { StrategyNav } from '../parts/strategy-nav.tsx'

type Matrix = RecordOf<'market-matrix'>
const asMatrix = (record: AnyRecord): Matrix => record as unknown as Matrix

/** Every market matrix, with how much of it rests on evidence. */
export function MarketList() {
  const mayWrite = useMayWrite(null, policy.market.write)
  return (
    <KindListPage
      kind={marketMatrix}
      about={t('market-matrix.aboutPage')}
      mayWrite={mayWrite}
      nav={<StrategyNav />}
      {...(mayWrite ? { action: <BeginMatrix /> } : {})}
      make={(onClose, onMade) => <BeginMatrixDialog onClose={onClose} onMade={onMade} />}
      columns={(names) => [
        {
          key: 'title',
          label: t('market-matrix.title'),
          isName: true,
          sort: true,
          minWidth: 140,
          render: (each) => each.title,
        },
        {
          key: 'productId',
          label: t('record.product'),
          width: 150,
          isSpare: true,
          render: (each) => names[String(each['productId'])]?.title ?? '',
        },
        {
          key: 'asOf',
          label: t('market-matrix.asOf'),
          width: 130,
          sort: true,
          isSpare: true,
          render: (each) => (each['asOf'] ? formatDate(String(each['asOf'])) : ''),
        },
        {
          key: 'evidenced',
          label: t('market-matrix.evidenced'),
          width: 200,
          render: (each) => {
            const { evidenced, cells } = asMatrix(each)
            return <ShareBar share={cells === 0 ? null : evidenced / cells} />
          },
        },
        {
          key: 'isDone',
          label: t('market-matrix.stands'),
          width: 110,
          render: (each) =>
            asMatrix(each).isDone ? (
              <Tag tone="ok">{t('market-matrix.done')}</Tag>
            ) : (
              t('market-matrix.notDone')
            ),
        },
      ]}
    />
  )
}

/** One matrix: the table, its sums, what it means, and the notes around it. */
export function MarketPage() {
  const mayWrite = useMayWrite(null, policy.market.write)
  return (
    <KindRecordPage
      kind={marketMatrix}
      mayWrite={mayWrite}
      apart={[...SWOT, ...PEST]}
      lead={(record) => (
        <Compared matrix={asMatrix(record)} mayWrite={mayWrite && record.binnedAt === null} />
      )}
    >
      {(record) => (
        <>
          <MarketNotes title={t('market-matrix.swot')} fields={SWOT} record={record} />
          <MarketNotes title={t('market-matrix.pest')} fields={PEST} record={record} />
        </>
      )}
    </KindRecordPage>
  )
}

function Compared({ matrix, mayWrite }: { matrix: Matrix; mayWrite: boolean }) {
  const table = useRead('market-matrix.table', { ref: matrix.ref })
  if (table.error) return <ErrorState problem={table.error} onRetry={() => void table.refetch()} />
  if (!table.data) return <SkeletonLines lines={8} />
  return (
    <>
      <MatrixSection matrix={matrix} table={table.data} mayWrite={mayWrite} />
      <MatrixSums table={table.data} />
    </>
  )
}
