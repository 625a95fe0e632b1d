import { useState } from 'react'
import type { Kind } from '../../core/kinds/kind.ts'
import { useWorkspace } from '../data/session.tsx'
import type { Output } from '../data/types.ts'
import { undo } from '../data/undo.ts'
import { useDo } from '../data/use-do.ts'
import { useRead } from '../data/use-read.ts'
import { t } from '../text/t.ts'
import { CommentList } from '../ui/comment-list.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Form } from '../ui/form.tsx'
import { HistoryList } from '../ui/history-list.tsx'
import type { MenuAction } from '../ui/menu.tsx'
import { Prose } from '../ui/prose.tsx'
import { SkeletonLines } from '../ui/skeleton.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { useForm } from '../ui/use-form.ts'
import { historyEntry } from './history-words.ts'
import { useKindFields } from './kind-fields.ts'

type Comment = Output<'comment.list'>['comments'][number]

/** How many lines of the history come at first, and how many at most. */
const [FIRST, MOST] = [12, 200]

/**
 * What made the record is taken back by putting it into the bin, which says so; roles and settings are changed where
 * they were set.
 */
const NOT_UNDONE: ReadonlySet<string> = new Set(['created', 'role', 'settings', 'signed'])

/** Everything that happened to a record, each step with its way back. */
export function RecordHistory({
  kind: own,
  refText,
  mayUndo,
}: {
  kind: Kind
  refText: string
  mayUndo: boolean
}) {
  const { kind } = useKindFields(own)
  const [limit, setLimit] = useState(FIRST)
  const history = useRead('history.list', { ref: refText, limit }, { keep: true })
  if (history.error) return <ErrorState problem={history.error} onRetry={() => void history.refetch()} />
  if (!history.data) return <SkeletonLines />
  const { lines, names } = history.data
  const batchOf = new Map(lines.map((line) => [line.id, line.batchId]))
  const fixed = new Set(lines.filter((line) => NOT_UNDONE.has(line.verb)).map((line) => line.id))
  return (
    <HistoryList
      entries={lines.map((line) => historyEntry(kind, line, names))}
      onMore={lines.length === limit && limit < MOST ? () => setLimit(MOST) : undefined}
      {...(mayUndo
        ? {
            canUndo: ({ id }) => !fixed.has(id),
            onUndo: (id) => void undo({ text: '', batchId: batchOf.get(id) ?? '' }),
          }
        : {})}
    />
  )
}

/** What people said about a record, and the box for the next word. Who may read it may comment on it. */
export function RecordComments({ refText }: { refText: string }) {
  const { personId } = useWorkspace()
  const comments = useRead('comment.list', { ref: refText })
  const add = useDo('comment.add')
  const remove = useDo('comment.remove', { undo: () => t('comment.removed') })
  const [changing, setChanging] = useState<Comment | null>(null)
  if (comments.error) return <ErrorState problem={comments.error} onRetry={() => void comments.refetch()} />
  if (!comments.data) return <SkeletonLines />
  const actionsOf = (comment: Comment): MenuAction[] => [
    { id: 'change', label: t('comment.change'), run: () => setChanging(comment) },
    { id: 'remove', label: t('comment.remove'), run: () => void remove.run({ id: comment.id }) },
  ]
  return (
    <>
      <CommentList
        draft={refText}
        comments={comments.data.comments.map((comment) => ({
          id: comment.id,
          who: comment.authorName,
          at: comment.createdAt,
          isEdited: comment.editedAt !== null,
          body: <Prose text={comment.text} />,
          actions: comment.createdBy === personId ? actionsOf(comment) : [],
        }))}
        onAdd={(text) => add.run({ ref: refText, text })}
      />
      {changing ? <ChangeComment comment={changing} onClose={() => setChanging(null)} /> : null}
    </>
  )
}

function ChangeComment({ comment, onClose }: { comment: Comment; onClose: () => void }) {
  const change = useDo('comment.change')
  const form = useForm({
    start: { text: comment.text },
    send: ({ text }) => change.run({ id: comment.id, text }),
    sent: onClose,
  })
  return (
    <Dialog title={t('comment.changeTitle')} isOpen onClose={onClose}>
      <Form form={form} submit={t('comment.save')} onCancel={onClose}>
        <TextArea label={t('comment.text')} isRequired autoFocus {...form.field('text')} />
      </Form>
    </Dialog>
  )
}
