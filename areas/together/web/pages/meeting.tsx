import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import type { Names, RecordOf } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { useBinNotice } from '../../../../web/records/bin-notice.tsx'
import { FieldValue } from '../../../../web/records/field-value.tsx'
import { type AnyRecord, EditRecordDialog } from '../../../../web/records/kind-dialogs.tsx'
import type { FormLayout } from '../../../../web/records/kind-form.tsx'
import { OwnFields } from '../../../../web/records/own-fields.tsx'
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
import { meeting as meetingKind } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { Agenda } from '../parts/agenda.tsx'
import { FollowUps, MeetingDecisions } from '../parts/follow-ups.tsx'
import { Participants } from '../parts/participants.tsx'
import { Words } from '../parts/words-section.tsx'

export type Meeting = RecordOf<'meeting'>

const ALL: FormLayout = [
  'title',
  'type',
  'startsAt',
  'minutes',
  'place',
  'product',
  'agenda',
  'notes',
  'outcomes',
]
const FACTS = ['type', 'startsAt', 'minutes', 'place', 'productId'] as const

/** One meeting, in the order in which it is held: agenda, notes, what came out of it. */
export function MeetingPage() {
  const { ref = '' } = useParams({ strict: false }) as { ref?: string }
  const read = useRead('meeting.get', { ref })
  if (read.isPending) return <PageSkeleton />
  if (!read.data)
    return (
      <Page title={ref}>
        <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
      </Page>
    )
  return <MeetingRecord key={read.data.record.id} meeting={read.data.record} names={read.data.names} />
}

function MeetingRecord({ meeting, names }: { meeting: Meeting; names: Names }) {
  const mayWrite = useMayWrite(meeting.productId, policy.meeting.write) && meeting.binnedAt === null
  const navigate = useNavigate()
  const links = useRead('link.list', { ref: meeting.ref }).data?.links ?? []
  const [editing, setEditing] = useState<FormLayout | null>(null)
  const bin = useDo('meeting.bin', {
    undo: () => t('meeting.binned', { count: 1 }),
    done: () => void navigate({ to: '..' }),
  })
  useKey('record.edit', () => setEditing(ALL), mayWrite)
  const write = (field: 'notes' | 'outcomes' | 'agenda') => (mayWrite ? () => setEditing([field]) : undefined)
  return (
    <RecordPage
      title={meeting.title}
      above={
        <>
          <RefLabel>{meeting.ref}</RefLabel> {t(`meeting.type.${meeting.type}`)}
        </>
      }
      notice={useBinNotice(meeting)}
      action={
        mayWrite ? (
          <>
            <Button onPress={() => setEditing(ALL)} hint="E">
              {t('record.edit')}
            </Button>
            <Menu
              label={t('record.more', { ref: meeting.ref })}
              placement="bottom end"
              actions={[
                {
                  id: 'bin',
                  label: t('records.bin'),
                  run: () => void bin.run({ refs: [meeting.ref] }).catch(() => {}),
                },
              ]}
            >
              <span aria-hidden="true">⋯</span>
            </Menu>
          </>
        ) : undefined
      }
      aside={
        <>
          <Panel>
            <KeyValues
              pairs={FACTS.map((key) => ({
                key,
                label: t(key === 'productId' ? 'record.product' : `meeting.${key}`),
                value: <FieldValue kind={meetingKind} name={key} value={meeting[key]} names={names} />,
              }))}
            />
          </Panel>
          <Participants refText={meeting.ref} links={links} mayWrite={mayWrite} />
          <OwnFields kind={meetingKind} record={meeting} names={names} mayWrite={mayWrite} />
        </>
      }
      comments={<RecordComments refText={meeting.ref} />}
      history={<RecordHistory kind={meetingKind} refText={meeting.ref} mayUndo={mayWrite} />}
    >
      <Agenda meeting={meeting} mayWrite={mayWrite} onEdit={write('agenda')} />
      <Words
        title={t('meeting.notes')}
        text={meeting.notes}
        empty={t('meeting.noNotes')}
        onEdit={write('notes')}
      />
      <FollowUps refText={meeting.ref} links={links} mayWrite={mayWrite} />
      <MeetingDecisions refText={meeting.ref} links={links} mayWrite={mayWrite} />
      <Words
        title={t('meeting.outcomes')}
        text={meeting.outcomes}
        empty={t('meeting.noOutcomes')}
        onEdit={write('outcomes')}
      />
      <RecordLinks record={meeting} mayWrite={mayWrite} except={['takes-part', 'follows-up', 'decided-in']} />
      {editing ? (
        <EditRecordDialog
          kind={meetingKind}
          layout={editing}
          record={meeting as AnyRecord}
          names={names}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </RecordPage>
  )
}
