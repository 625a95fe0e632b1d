import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import type { Names } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { addKeys, useKey } from '../../../../web/keys/use-key.ts'
import { useBinNotice } from '../../../../web/records/bin-notice.tsx'
import { KindForm } from '../../../../web/records/kind-form.tsx'
import { RecordChain } from '../../../../web/records/record-chain.tsx'
import { RecordComments, RecordHistory } from '../../../../web/records/record-talk.tsx'
import type { Laid } from '../../../../web/sentences/text-pieces.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Menu } from '../../../../web/ui/menu.tsx'
import { Page } from '../../../../web/ui/page.tsx'
import { RecordPage } from '../../../../web/ui/record-page.tsx'
import { PageSkeleton } from '../../../../web/ui/skeleton.tsx'
import { RefLabel } from '../../../../web/ui/tag.tsx'
import { note as noteKind } from '../../contract.ts'
import { HighlightList } from '../parts/highlight-list.tsx'
import { MakeItem } from '../parts/make-item.tsx'
import { MergeNotes } from '../parts/merge-dialog.tsx'
import { MergeNotice, useMergedAddress } from '../parts/merge-notice.tsx'
import { MergedNotes } from '../parts/merged-notes.tsx'
import { NoteAside } from '../parts/note-aside.tsx'
import { HeardTag, type Note } from '../parts/note-cells.tsx'
import { NoteSaid } from '../parts/note-said.tsx'

addKeys([{ id: 'note.makeItem', keys: 'I', text: 'intake.key', group: 'record' }])

/** One note: beside the list, or as a page of its own. */
export function NotePage() {
  const { ref = '' } = useParams({ strict: false }) as { ref?: string }
  const read = useRead('note.get', { ref })
  const isLeaving = useMergedAddress(read.data?.record)
  if (read.isPending || isLeaving) return <PageSkeleton />
  if (!read.data)
    return (
      <Page title={ref}>
        <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
      </Page>
    )
  return <NoteRecord key={read.data.record.id} note={read.data.record} names={read.data.names} />
}

function NoteRecord({ note, names }: { note: Note; names: Names }) {
  const mayWrite = useMayWrite(note.productId) && note.binnedAt === null
  const read = useRead('note.highlights', { ref: note.ref })
  const [current, setCurrent] = useState<string | null>(null)
  const [isEditing, setEditing] = useState(false)
  const [isMerging, setMerging] = useState(false)
  const [isMaking, setMaking] = useState(false)
  const bin = useDo('note.bin', { undo: () => t('note.binned', { count: 1 }) })
  const notice = useBinNotice(note)
  useKey('record.edit', () => setEditing(true), mayWrite)
  useKey('note.makeItem', () => setMaking(true), mayWrite && !isMaking)
  const highlights = read.data?.highlights ?? []
  const marks = highlights.flatMap((each): Laid[] =>
    each.start === undefined || each.end === undefined
      ? []
      : [{ id: each.id, start: each.start, end: each.end }],
  )
  return (
    <RecordPage
      title={note.title}
      above={
        <>
          <RefLabel>{note.ref}</RefLabel> · {t(`note.channel.${note.channel}`)}{' '}
          <HeardTag heard={note.heard} />
        </>
      }
      action={
        mayWrite ? (
          <>
            <Button onPress={() => setMaking(true)} hint="I">
              {t('intake.begin')}
            </Button>
            <Button onPress={() => setEditing(true)} hint="E">
              {t('note.edit')}
            </Button>
            <Menu
              label={t('note.more')}
              placement="bottom end"
              actions={[
                ...(note.mergedInto === null
                  ? [{ id: 'merge', label: t('merge.open'), run: () => setMerging(true) }]
                  : []),
                { id: 'bin', label: t('note.bin'), run: () => void bin.run({ refs: [note.ref] }) },
              ]}
            >
              <span aria-hidden="true">⋯</span>
            </Menu>
          </>
        ) : undefined
      }
      notice={
        <>
          {notice}
          <MergeNotice note={note} mayWrite={mayWrite} />
        </>
      }
      chain={<RecordChain record={note} details={whoSaid(note, names)} />}
      aside={<NoteAside note={note} names={names} mayWrite={mayWrite} />}
      comments={<RecordComments refText={note.ref} />}
      history={<RecordHistory kind={noteKind} refText={note.ref} mayUndo={mayWrite} />}
    >
      <NoteSaid
        note={note}
        marks={marks}
        current={current}
        mayWrite={mayWrite}
        onMark={(id) => {
          setCurrent(id)
          const line = document.querySelector<HTMLElement>(`[data-highlight="${CSS.escape(id)}"]`)
          line?.scrollIntoView({ block: 'nearest' })
          line?.querySelector<HTMLElement>('a, button')?.focus()
        }}
      />
      <HighlightList highlights={highlights} current={current} onCurrent={setCurrent} mayWrite={mayWrite} />
      <MergedNotes note={note} mayWrite={mayWrite} />
      {isMerging ? <MergeNotes notes={[note]} onClose={() => setMerging(false)} /> : null}
      {isMaking ? <MakeItem note={note} onClose={() => setMaking(false)} /> : null}
      {isEditing ? <EditNote note={note} names={names} onClose={() => setEditing(false)} /> : null}
    </RecordPage>
  )
}

const whoSaid = (note: Note, names: Names) => {
  const who = note.saidBy === null ? null : (names[note.saidBy]?.title ?? null)
  const group = note.groupId === null ? null : (names[note.groupId]?.title ?? null)
  const words = [who, group].filter((each) => each !== null).join(', ')
  return words === '' ? {} : { note: words }
}

function EditNote({ note, names, onClose }: { note: Note; names: Names; onClose: () => void }) {
  const change = useDo('note.change')
  return (
    <Dialog title={t('note.editTitle', { ref: note.ref })} isOpen onClose={onClose} size="wide">
      <KindForm
        kind={noteKind}
        record={note}
        names={names}
        layout={['title', 'text', 'saidBy', 'groupId', 'channel', 'saidOn', 'heard', 'product', 'heardBack']}
        submit={t('note.save')}
        onCancel={onClose}
        change={(input) => change.run({ ref: note.ref, ...input })}
        changed={onClose}
      />
    </Dialog>
  )
}
