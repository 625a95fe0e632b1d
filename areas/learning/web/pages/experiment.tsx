import { useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import type { Names } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { useBinNotice } from '../../../../web/records/bin-notice.tsx'
import { EditRecordDialog } from '../../../../web/records/kind-dialogs.tsx'
import { OwnFields } from '../../../../web/records/own-fields.tsx'
import { RecordChain } from '../../../../web/records/record-chain.tsx'
import { RecordLinks } from '../../../../web/records/record-links.tsx'
import { RecordComments, RecordHistory } from '../../../../web/records/record-talk.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Menu } from '../../../../web/ui/menu.tsx'
import { Page, Section } from '../../../../web/ui/page.tsx'
import { Prose } from '../../../../web/ui/prose.tsx'
import { RecordPage } from '../../../../web/ui/record-page.tsx'
import { PageSkeleton, SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { RefLabel, Tag } from '../../../../web/ui/tag.tsx'
import { experiment as experimentKind } from '../../contract.ts'
import { CellTable } from '../parts/cell-table.tsx'
import { CheckClaim } from '../parts/check-claim.tsx'
import { ExperimentPlan } from '../parts/experiment-plan.tsx'
import css from '../parts/learn.module.css'
import { type Experiment, VerdictTag } from '../parts/learn-cells.tsx'
import { NeededSection, VerdictSection } from '../parts/verdict.tsx'

const ImportReadings = lazy(() =>
  import('../parts/import-readings.tsx').then((part) => ({ default: part.ImportReadings })),
)

/** One experiment: its plan with its seal, its arms side by side, and what may be said of them. */
export function ExperimentPage() {
  const { ref = '' } = useParams({ strict: false }) as { ref?: string }
  const read = useRead('experiment.get', { ref })
  if (read.isPending) return <PageSkeleton />
  if (!read.data)
    return (
      <Page title={ref}>
        <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
      </Page>
    )
  const { record, names } = read.data
  return <ExperimentRecord key={record.id} experiment={record} names={names} />
}

type Props = { experiment: Experiment; names: Names }

function ExperimentRecord({ experiment, names }: Props) {
  const mayWrite = useMayWrite(experiment.productId) && experiment.binnedAt === null
  const [asked, setAsked] = useState<'edit' | 'readings' | null>(null)
  const bin = useDo('experiment.bin', { undo: () => t('experiment.binned', { count: 1 }) })
  const notice = useBinNotice(experiment)
  useKey('record.edit', () => setAsked('edit'), mayWrite)
  const close = () => setAsked(null)
  const isReady = experiment.metricId !== null && experiment.threshold !== null
  return (
    <RecordPage
      title={experiment.title}
      above={
        <>
          <RefLabel>{experiment.ref}</RefLabel> <Tag>{t(`experiment.state.${experiment.state}`)}</Tag>{' '}
          <VerdictTag verdict={experiment.verdict} />
        </>
      }
      notice={notice}
      action={
        mayWrite ? (
          <>
            <Button kind="primary" isDisabled={!isReady} onPress={() => setAsked('readings')}>
              {t('reading.import')}
            </Button>
            <Button onPress={() => setAsked('edit')} hint="E">
              {t('experiment.edit')}
            </Button>
            <Menu
              label={t('experiment.more')}
              placement="bottom end"
              actions={[
                {
                  id: 'bin',
                  label: t('experiment.bin'),
                  run: () => void bin.run({ refs: [experiment.ref] }),
                },
              ]}
            >
              <span aria-hidden="true">⋯</span>
            </Menu>
          </>
        ) : undefined
      }
      chain={<RecordChain record={experiment} />}
      aside={
        <>
          <ExperimentPlan experiment={experiment} names={names} />
          <OwnFields kind={experimentKind} record={experiment} names={names} mayWrite={mayWrite} />
        </>
      }
      comments={<RecordComments refText={experiment.ref} />}
      history={<RecordHistory kind={experimentKind} refText={experiment.ref} mayUndo={mayWrite} />}
    >
      {isReady ? null : <p className={css['note']}>{t('experiment.notReady')}</p>}
      <Figures experiment={experiment} />
      {(['hypothesis', 'treatment', 'learned'] as const).map((key) => (
        <Section key={key} title={t(`experiment.${key}`)} panel="padded">
          {experiment[key] === '' ? (
            <p className={css['soft']}>{t(`experiment.${key}.none`)}</p>
          ) : (
            <Prose text={experiment[key]} />
          )}
        </Section>
      ))}
      <RecordLinks record={experiment} mayWrite={mayWrite} />
      {asked === 'edit' ? (
        <EditRecordDialog
          kind={experimentKind}
          record={experiment}
          names={names}
          layout={experiment.sealedAt ? AFTER_SEAL : undefined}
          onClose={close}
        />
      ) : null}
      {asked === 'readings' ? (
        <Suspense fallback={null}>
          <ImportReadings productId={experiment.productId} experiment={experiment} onClose={close} />
        </Suspense>
      ) : null}
    </RecordPage>
  )
}

/** What may still be changed once the plan is sealed. */
const AFTER_SEAL = ['title', 'state', 'startOn', 'endOn', 'hypothesis', 'treatment', 'learned']

/** Opening the figures is a look, which the server counts. Without data there is nothing to look at. */
function Figures({ experiment }: { experiment: Experiment }) {
  const opened = useRead('experiment.verdict', { ref: experiment.ref })
  const metric = useRead(
    'metric.get',
    { ref: experiment.metricId ?? '' },
    { enabled: experiment.metricId !== null },
  )
  if (opened.error) return <ErrorState problem={opened.error} onRetry={() => void opened.refetch()} />
  if (!opened.data) return <SkeletonLines lines={6} />
  const { verdict, looks } = opened.data
  if (!verdict) return <EmptyState title={t('verdict.no-data')}>{t('verdict.empty')}</EmptyState>
  const hideBelow = metric.data?.record.hideBelow ?? 10
  const shared = { measure: verdict.measure, unit: verdict.unit, hideBelow }
  return (
    <>
      <VerdictSection verdict={verdict} threshold={experiment.threshold} hideBelow={hideBelow} />
      <CheckClaim refText={experiment.ref} says={verdict.says} />
      <NeededSection verdict={verdict} />
      {verdict.subgroups.map(({ dimension, cells }) => (
        <Section key={dimension} title={t('verdict.by', { dimension })} panel="padded">
          <CellTable label={t('verdict.by', { dimension })} cells={cells} {...shared} />
          <p className={css['note']}>{t('figure.hiddenAbout', { least: hideBelow })}</p>
        </Section>
      ))}
      {verdict.sections.length > 0 ? (
        <Section title={t('verdict.bySection')} panel="padded">
          <CellTable label={t('verdict.bySection')} cells={verdict.sections} {...shared} />
        </Section>
      ) : null}
      <p className={css['note']}>{t('experiment.looked', { count: looks })}</p>
    </>
  )
}
