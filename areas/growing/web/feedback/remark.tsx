import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Names } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { useBinNotice } from '../../../../web/records/bin-notice.tsx'
import { FieldValue } from '../../../../web/records/field-value.tsx'
import { EditRecordDialog } from '../../../../web/records/kind-dialogs.tsx'
import { RecordComments, RecordHistory } from '../../../../web/records/record-talk.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { KeyValues } from '../../../../web/ui/key-values.tsx'
import { Menu } from '../../../../web/ui/menu.tsx'
import { Page, Panel, Section } from '../../../../web/ui/page.tsx'
import { Prose } from '../../../../web/ui/prose.tsx'
import { RecordPage } from '../../../../web/ui/record-page.tsx'
import { PageSkeleton } from '../../../../web/ui/skeleton.tsx'
import { RefLabel } from '../../../../web/ui/tag.tsx'
import { remark as kind } from '../../feedback/contract.ts'
import css from '../grow.module.css'
import type { Remark } from './remark-state.tsx'
import { RemarkTools } from './remark-tools.tsx'

const TOLD = ['title', 'words', 'side', 'raters', 'heardOn', 'skill', 'state', 'reason'] as const
const GATHERED = ['title', 'side', 'skill', 'state', 'reason'] as const
const FACTS = [
  'side',
  'raters',
  'source',
  'requestId',
  'appraisalId',
  'question',
  'heardOn',
  'skill',
  'goalId',
  'winId',
  'reason',
] as const

/** One remark, in the words of whoever said it, and what was made of it. */
export function RemarkPage() {
  const { ref = '' } = useParams({ strict: false }) as { ref?: string }
  const read = useRead('remark.get', { ref })
  if (read.isPending) return <PageSkeleton />
  if (!read.data)
    return (
      <Page title={ref}>
        <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
      </Page>
    )
  return <RemarkRecord key={read.data.record.id} remark={read.data.record} names={read.data.names} />
}

function RemarkRecord({ remark, names }: { remark: Remark; names: Names }) {
  const navigate = useNavigate()
  const [isEditing, setEditing] = useState(false)
  const bin = useDo('remark.bin', {
    undo: () => t('remark.binned', { count: 1 }),
    done: () => void navigate({ to: '..' }),
  })
  const notice = useBinNotice(remark)
  const isThere = remark.binnedAt === null
  useKey('record.edit', () => setEditing(true), isThere)
  const facts = FACTS.filter((key) => remark[key] !== null && remark[key] !== '')
  return (
    <RecordPage
      title={remark.title}
      above={
        <>
          <RefLabel>{remark.ref}</RefLabel> <span className={css['soft']}>{t('grow.onlyYou')}</span>
        </>
      }
      notice={notice}
      action={
        isThere ? (
          <>
            <Button onPress={() => setEditing(true)} hint="E">
              {t('record.edit')}
            </Button>
            <Menu
              label={t('record.more', { ref: remark.ref })}
              placement="bottom end"
              actions={[
                { id: 'bin', label: t('records.bin'), run: () => void bin.run({ refs: [remark.ref] }) },
              ]}
            >
              <span aria-hidden="true">⋯</span>
            </Menu>
          </>
        ) : undefined
      }
      aside={
        <Panel>
          <KeyValues
            pairs={facts.map((key) => ({
              key,
              label: t(`remark.${key}`),
              value: <FieldValue kind={kind} name={key} value={remark[key]} names={names} />,
            }))}
          />
        </Panel>
      }
      comments={<RecordComments refText={remark.ref} />}
      history={<RecordHistory kind={kind} refText={remark.ref} mayUndo />}
    >
      {remark.words === '' || remark.words === remark.title ? null : (
        <Section title={t('remark.words')} panel="padded">
          <Prose text={remark.words} />
        </Section>
      )}
      <Section title={t('remark.made')} panel="padded">
        <RemarkTools remark={remark} />
      </Section>
      {isEditing ? (
        <EditRecordDialog
          kind={kind}
          layout={remark.source === 'told' ? TOLD : GATHERED}
          record={remark}
          names={names}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </RecordPage>
  )
}
