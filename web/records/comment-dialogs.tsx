import type { Output } from '../data/types.ts'
import { useDo } from '../data/use-do.ts'
import { useRead } from '../data/use-read.ts'
import { formatMoment } from '../text/format.ts'
import { t } from '../text/t.ts'
import { CommentBox } from '../ui/comment-box.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { Prose } from '../ui/prose.tsx'
import { SkeletonLines } from '../ui/skeleton.tsx'
import css from './record-talk.module.css'

export type Comment = Output<'comment.list'>['comments'][number]

/** The names of those whom a comment names, by ref, as they are now. */
export const namesIn = (mentions: Comment['mentions']): Record<string, string> =>
  Object.fromEntries(mentions.map(({ ref, name }) => [ref, name]))

type ChangeProps = {
  comment: Comment
  people: (text: string, signal: AbortSignal) => Promise<Comment['mentions']>
  onClose: () => void
}

/** A comment of one's own, to be said better. */
export function ChangeComment({ comment, people, onClose }: ChangeProps) {
  const change = useDo('comment.change')
  return (
    <Dialog title={t('comment.changeTitle')} isOpen onClose={onClose}>
      <CommentBox
        label={t('comment.text')}
        submit={t('comment.save')}
        start={{ text: comment.text, people: comment.mentions }}
        people={people}
        autoFocus
        onCancel={onClose}
        onSend={({ text }) => change.run({ id: comment.id, text }).then(onClose)}
      />
    </Dialog>
  )
}

/** All that a comment has said, the oldest first. */
export function CommentVersions({ comment, onClose }: { comment: Comment; onClose: () => void }) {
  const read = useRead('comment.versions', { id: comment.id })
  const names = namesIn(read.data?.mentions ?? [])
  return (
    <Dialog title={t('comment.versions')} isOpen onClose={onClose}>
      {read.error ? <ErrorState problem={read.error} /> : null}
      {read.data ? (
        <ol className={css['versions']}>
          {read.data.versions.map((version) => (
            <li key={version.at}>
              <small className={css['soft']}>
                {formatMoment(version.at)}
                {version.by === null ? '' : ` · ${version.by}`}
              </small>
              <Prose text={version.text} people={names} />
            </li>
          ))}
        </ol>
      ) : (
        <SkeletonLines />
      )}
    </Dialog>
  )
}
