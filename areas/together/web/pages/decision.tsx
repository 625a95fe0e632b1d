import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import type { Names } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { useBinNotice } from '../../../../web/records/bin-notice.tsx'
import { FieldValue } from '../../../../web/records/field-value.tsx'
import { type AnyRecord, EditRecordDialog } from '../../../../web/records/kind-dialogs.tsx'
import type { FormLayout } from '../../../../web/records/kind-form.tsx'
import { OwnFields } from '../../../../web/records/own-fields.tsx'
import { RecordChain } from '../../../../web/records/record-chain.tsx'
import { RecordLinks } from '../../../../web/records/record-links.tsx'
import { RecordComments, RecordHistory } from '../../../../web/records/record-talk.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { KeyValues } from '../../../../web/ui/key-values.tsx'
import { Menu } from '../../../../web/ui/menu.tsx'
import { Page, Panel } from '../../../../web/ui/page.tsx'
import { RecordPage } from '../../../../web/ui/record-page.tsx'
import { PageSkeleton } from '../../../../web/ui/skeleton.tsx'
import { RefLabel } from '../../../../web/ui/tag.tsx'
import { decision as decisionKind } from '../../contract.ts'
import { DECIDES, policy } from '../../policy.ts'
import { AskPeople } from '../parts/ask-people.tsx'
import { DecideForm } from '../parts/decide-form.tsx'
import { DecisionState } from '../parts/decision-state.tsx'
import { FollowUps } from '../parts/follow-ups.tsx'
import { type Decision, OptionList, type Parts } from '../parts/option-list.tsx'
import { PublishDecision } from '../parts/publish-decision.tsx'
import { SealNotice } from '../parts/seal-notice.tsx'
import { SharePanel } from '../parts/share-panel.tsx'
import { Words } from '../parts/words-section.tsx'

const ALL: FormLayout = [
  'title',
  'product',
  'question',
  'outcome',
  'dissent',
  'shutOut',
  'shutOutAnswer',
  'technical',
  'educational',
]
const FACTS = ['state', 'decidedOn', 'publishedAt', 'productId'] as const

/** One decision: its options and who stands where, what was decided, and both wordings. */
export function DecisionPage() {
  const { ref = '' } = useParams({ strict: false }) as { ref?: string }
  const read = useRead('decision.get', { ref })
  const parts = useRead('decision.parts', { ref })
  const error = read.error ?? parts.error
  if (error)
    return (
      <Page title={ref}>
        <ErrorState problem={error} onRetry={() => void Promise.all([read.refetch(), parts.refetch()])} />
      </Page>
    )
  if (!read.data || !parts.data) return <PageSkeleton />
  const { record, names } = read.data
  return <DecisionRecord key={record.id} decision={record} names={names} parts={parts.data} />
}

type RecordProps = { decision: Decision; names: Names; parts: Parts }

function DecisionRecord({ decision, names, parts }: RecordProps) {
  const isOpen = decision.binnedAt === null && decision.state !== 'published'
  const mayWrite = useMayWrite(decision.productId, policy.decision.write) && isOpen
  const mayFollow = useMayWrite(decision.productId, policy.action.write) && decision.binnedAt === null
  const mayDecide = useMayWrite(decision.productId, DECIDES) && decision.binnedAt === null
  const navigate = useNavigate()
  const links = useRead('link.list', { ref: decision.ref }).data?.links ?? []
  const [asked, setAsked] = useState<FormLayout | 'decide' | 'publish' | null>(null)
  const bin = useDo('decision.bin', {
    undo: () => t('decision.binned', { count: 1 }),
    done: () => void navigate({ to: '..' }),
  })
  useKey('record.edit', () => setAsked(ALL), mayWrite)
  const close = () => setAsked(null)
  const write = (...layout: FormLayout) => (mayWrite ? () => setAsked(layout) : undefined)
  const notice = useBinNotice(decision)
  return (
    <RecordPage
      title={decision.title}
      above={
        <>
          <RefLabel>{decision.ref}</RefLabel> <DecisionState state={decision.state} />
        </>
      }
      notice={
        notice ??
        (decision.state === 'published' ? <SealNotice decision={decision} mayWrite={mayFollow} /> : undefined)
      }
      action={
        isOpen && (mayWrite || mayDecide) ? (
          <>
            {mayDecide && decision.state === 'decided' ? (
              <Button kind="primary" onPress={() => setAsked('publish')}>
                {t('decision.publish')}
              </Button>
            ) : null}
            {mayDecide ? (
              <Button
                kind={decision.state === 'open' ? 'primary' : 'quiet'}
                onPress={() => setAsked('decide')}
              >
                {t(decision.state === 'open' ? 'decision.decide' : 'decision.decideAgain')}
              </Button>
            ) : null}
            <Button onPress={() => setAsked(ALL)} hint="E">
              {t('record.edit')}
            </Button>
            <Menu
              label={t('record.more', { ref: decision.ref })}
              placement="bottom end"
              actions={[
                {
                  id: 'bin',
                  label: t('records.bin'),
                  run: () => void bin.run({ refs: [decision.ref] }).catch(() => {}),
                },
              ]}
            >
              <span aria-hidden="true">⋯</span>
            </Menu>
          </>
        ) : undefined
      }
      chain={<RecordChain record={decision} />}
      aside={
        <>
          <Panel>
            <KeyValues
              pairs={FACTS.map((key) => ({
                key,
                label: t(key === 'productId' ? 'record.product' : `decision.${key}`),
                value: <FieldValue kind={decisionKind} name={key} value={decision[key]} names={names} />,
              }))}
            />
          </Panel>
          {mayWrite && decision.state === 'open' ? <AskPeople refText={decision.ref} /> : null}
          {mayDecide ? <SharePanel refText={decision.ref} /> : null}
          <OwnFields kind={decisionKind} record={decision} names={names} mayWrite={mayWrite} />
        </>
      }
      comments={<RecordComments refText={decision.ref} />}
      history={<RecordHistory kind={decisionKind} refText={decision.ref} mayUndo={mayWrite} />}
    >
      <Words
        title={t('decision.question')}
        text={decision.question}
        empty={t('decision.noQuestion')}
        onEdit={write('title', 'question')}
      />
      <OptionList decision={decision} parts={parts} mayWrite={mayWrite} />
      {decision.state === 'open' ? null : (
        <>
          <Words title={t('decision.outcome')} text={decision.outcome} empty="" onEdit={write('outcome')} />
          <Words
            title={t('decision.dissent')}
            text={decision.dissent}
            empty={t('decision.noDissent')}
            onEdit={write('dissent')}
          />
        </>
      )}
      <Words
        title={t('decision.shutOut')}
        text={decision.shutOut}
        empty={t('decision.noShutOut')}
        onEdit={write('shutOut', 'shutOutAnswer')}
      />
      <Words
        title={t('decision.shutOutAnswer')}
        text={decision.shutOutAnswer}
        empty={t('decision.noShutOutAnswer')}
        onEdit={write('shutOut', 'shutOutAnswer')}
      />
      <Words
        title={t('decision.technical')}
        text={decision.technical}
        empty={t('decision.noTechnical')}
        onEdit={write('technical')}
      />
      <Words
        title={t('decision.educational')}
        text={decision.educational}
        empty={t('decision.noEducational')}
        onEdit={write('educational')}
      />
      <FollowUps refText={decision.ref} links={links} mayWrite={mayFollow} />
      <RecordLinks record={decision} mayWrite={mayFollow} except={['follows-up']} />
      {asked === 'decide' ? <DecideForm decision={decision} parts={parts} onClose={close} /> : null}
      {asked === 'publish' ? (
        <PublishDecision decision={decision} onWrite={setAsked} onClose={close} />
      ) : null}
      {asked !== null && typeof asked !== 'string' ? (
        <EditRecordDialog
          kind={decisionKind}
          layout={asked}
          record={decision as AnyRecord}
          names={names}
          onClose={close}
        />
      ) : null}
    </RecordPage>
  )
}
