import { lazy, Suspense, useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { FieldValue } from '../../../../web/records/field-value.tsx'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDate, formatNumber, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { keyResult as keyResultKind } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { ageOf, type KeyResult, spanOf, sumOf } from '../parts/key-result-words.ts'
import { ShareBar } from '../parts/share-bar.tsx'
import { StrategyNav } from '../parts/strategy-nav.tsx'

const CheckInDialog = lazy(() =>
  import('../parts/check-in-dialog.tsx').then((part) => ({ default: part.CheckInDialog })),
)

const asResult = (record: AnyRecord): KeyResult => record as unknown as KeyResult

/** All figures by which objectives are seen, with their age. */
export function KeyResultList() {
  return (
    <KindListPage
      kind={keyResultKind}
      about={t('key-result.aboutPage')}
      mayWrite={useMayWrite(null, policy.keyResult.write)}
      nav={<StrategyNav />}
      sort={{ key: 'createdAt', direction: 'ascending' }}
      columns={(names) => [
        {
          key: 'title',
          label: t('key-result.title'),
          isName: true,
          sort: true,
          render: (each) => each.title,
        },
        {
          key: 'objectiveId',
          label: t('key-result.objectiveId'),
          width: '1fr',
          isSpare: true,
          render: (each) => (
            <FieldValue
              kind={keyResultKind}
              name="objectiveId"
              value={each['objectiveId']}
              names={names}
              blank
            />
          ),
        },
        {
          key: 'span',
          label: t('key-result.where'),
          width: '1fr',
          render: (each) => spanOf(asResult(each)),
        },
        {
          key: 'progress',
          label: t('objective.progress'),
          width: 180,
          render: (each) => <ShareBar share={asResult(each).progress} />,
        },
      ]}
    />
  )
}

/** One key result: its sum, and where it stood on which day. */
export function KeyResultPage() {
  const mayWrite = useMayWrite(null, policy.keyResult.write)
  return (
    <KindRecordPage kind={keyResultKind} mayWrite={mayWrite}>
      {(record) => (
        <CheckIns result={asResult(record)} mayWrite={mayWrite && asResult(record).binnedAt === null} />
      )}
    </KindRecordPage>
  )
}

function CheckIns({ result, mayWrite }: { result: KeyResult; mayWrite: boolean }) {
  const [isAsked, setAsked] = useState(false)
  const read = useRead('key-result.check-ins', { ref: result.ref })
  const list = read.data?.checkIns ?? []
  return (
    <Section
      title={t('check-in.many')}
      panel="padded"
      more={
        mayWrite ? (
          <Button size="small" onPress={() => setAsked(true)}>
            {t('check-in.new')}
          </Button>
        ) : undefined
      }
    >
      <p>
        <ShareBar share={result.progress} /> {spanOf(result)}. {sumOf(result)} {ageOf(result)}
      </p>
      {isAsked ? (
        <Suspense>
          <CheckInDialog result={result} onClose={() => setAsked(false)} />
        </Suspense>
      ) : null}
      {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
      {list.length === 0 ? null : (
        <FigureTable
          label={t('check-in.many')}
          rows={list}
          keyOf={(each) => each.id}
          columns={[
            { key: 'day', label: t('check-in.day'), cell: (each) => formatDate(each.day) },
            {
              key: 'value',
              label: t('check-in.value'),
              isFigure: true,
              cell: (each) => formatNumber(each.value),
            },
            {
              key: 'confidence',
              label: t('check-in.confidence'),
              isFigure: true,
              cell: (each) => (each.confidence === null ? '–' : formatShare(each.confidence / 100)),
            },
            { key: 'note', label: t('check-in.note'), cell: (each) => each.note },
            {
              key: 'by',
              label: t('check-in.by'),
              cell: (each) => (each.byId === null ? '' : <RecordLink named={read.data?.names[each.byId]} />),
            },
          ]}
        />
      )}
    </Section>
  )
}
