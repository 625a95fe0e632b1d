import { useState } from 'react'
import type { Kind } from '../../core/kinds/kind.ts'
import { call } from '../data/client.ts'
import { refreshAll } from '../data/query-client.ts'
import { useWorkspace } from '../data/session.tsx'
import { undo } from '../data/undo.ts'
import { useDo } from '../data/use-do.ts'
import { useRead } from '../data/use-read.ts'
import { t } from '../text/t.ts'
import { AttachmentList } from '../ui/attachment-list.tsx'
import type { Said } from '../ui/comment-box.tsx'
import { CommentList } from '../ui/comment-list.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { HistoryList } from '../ui/history-list.tsx'
import type { MenuAction } from '../ui/menu.tsx'
import { problemOf } from '../ui/problem.ts'
import { Prose } from '../ui/prose.tsx'
import { ReactionBar } from '../ui/reaction-bar.tsx'
import { SkeletonLines } from '../ui/skeleton.tsx'
import { toast } from '../ui/toast-queue.ts'
import { attachFile } from './attach-file.ts'
import { ChangeComment, type Comment, CommentVersions, namesIn } from './comment-dialogs.tsx'
import { CompareRecord } from './compare-record.tsx'
import { historyEntry } from './history-words.ts'
import { useKindFields } from './kind-fields.ts'
import { RecordFiles } from './record-files.tsx'
import css from './record-talk.module.css'
import { RecordWatch } from './record-watch.tsx'
import { shownFile } from './shown-file.ts'

/** In the order in which they are offered. The words are in the catalogue. */
const WORDS = ['agree', 'thanks', 'well-done', 'noted', 'unsure'] as const
type Word = (typeof WORDS)[number]
const PICTURES: Record<Word, string> = {
  agree: '👍',
  thanks: '🙏',
  'well-done': '🎉',
  noted: '👀',
  unsure: '🤔',
}

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
    <>
      <CompareRecord key={refText} kind={kind} refText={refText} />
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
    </>
  )
}

/** What people said about a record and attached to it, who is told of it, and the box for the next word. */
export function RecordComments({ refText }: { refText: string }) {
  const { personId } = useWorkspace()
  const comments = useRead('comment.list', { ref: refText })
  const files = useRead('attachment.list', { ref: refText })
  const add = useDo('comment.add')
  const remove = useDo('comment.remove', { undo: () => t('comment.removed') })
  const react = useDo('comment.react')
  const [changing, setChanging] = useState<Comment | null>(null)
  const [looking, setLooking] = useState<Comment | null>(null)
  if (comments.error) return <ErrorState problem={comments.error} onRetry={() => void comments.refetch()} />
  if (!comments.data) return <SkeletonLines />
  const largest = files.data?.largest
  const people = async (text: string, signal: AbortSignal) =>
    (await call('comment.mentionable', { ref: refText, text }, signal)).people
  const send = async ({ text, files: chosen }: Said, answers?: string) => {
    const { comment } = await add.run({ ref: refText, text, ...(answers ? { answers } : {}) })
    // The word is said already: a file that does not go along is told of, and can be attached again.
    for (const file of chosen)
      await attachFile(refText, file, { largest: largest ?? 0, comment: comment.id }).catch(
        (thrown: unknown) =>
          toast({ title: t('attachment.failed', { name: file.name }), detail: problemOf(thrown).detail }),
      )
    if (chosen.length > 0) await refreshAll()
  }
  const actionsOf = (comment: Comment): MenuAction[] => [
    { id: 'change', label: t('comment.change'), run: () => setChanging(comment) },
    { id: 'remove', label: t('comment.remove'), run: () => void remove.run({ id: comment.id }) },
  ]
  return (
    <div className={css['stack']}>
      <RecordWatch refText={refText} />
      <RecordFiles refText={refText} />
      <CommentList
        draft={refText}
        comments={comments.data.comments.map((comment) => ({
          id: comment.id,
          who: comment.authorName,
          at: comment.createdAt,
          threadId: comment.threadId,
          isEdited: comment.editedAt !== null,
          isRemoved: comment.isRemoved,
          body: <Prose text={comment.text} people={namesIn(comment.mentions)} />,
          below: (
            <>
              <AttachmentList
                label={t('attachment.ofComment', { who: comment.authorName ?? t('history.nobody') })}
                files={comment.attachments.map((each) => shownFile(each))}
              />
              <ReactionBar
                words={WORDS}
                pictures={PICTURES}
                reactions={comment.reactions}
                mine={personId}
                onReact={(what, on) => void react.run({ id: comment.id, what: what as Word, on })}
              />
            </>
          ),
          onVersions: () => setLooking(comment),
          actions: comment.createdBy === personId ? actionsOf(comment) : [],
        }))}
        onAdd={send}
        box={{ people, ...(largest === undefined ? {} : { largest }) }}
      />
      {changing ? (
        <ChangeComment comment={changing} people={people} onClose={() => setChanging(null)} />
      ) : null}
      {looking ? <CommentVersions comment={looking} onClose={() => setLooking(null)} /> : null}
    </div>
  )
}
