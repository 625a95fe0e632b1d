import { type ReactNode, useState } from 'react'
import { formatAgo, formatMoment } from '../text/format.ts'
import { t } from '../text/t.ts'
import { Button } from './button.tsx'
import { CommentBox, type CommentBoxProps, type Said } from './comment-box.tsx'
import css from './comment-list.module.css'
import { Menu, type MenuAction } from './menu.tsx'

export type Comment = {
  id: string
  /** Null when the person was erased. */
  who: string | null
  at: string
  /** The comment that its thread began with; left out for one that begins one. */
  threadId?: string | null
  isEdited?: boolean
  /** Removed, and shown as a gap because others answered it. */
  isRemoved?: boolean
  /** As text, or drawn by the caller where it holds mentions. */
  body: ReactNode
  /** Files and reactions. */
  below?: ReactNode
  /** Shows what it said before. */
  onVersions?: () => void
  /** What this reader may do to it: change, remove. */
  actions?: readonly MenuAction[]
}

export type CommentListProps = {
  comments: readonly Comment[]
  /** Sends a new one, or an answer to another; rejects with the server's problem. Without it nobody may comment here. */
  onAdd?: (said: Said, answers?: string) => Promise<unknown>
  /** Keeps a half-written comment: the record's ref. */
  draft: string
  /** What the boxes offer beside text. */
  box?: Pick<CommentBoxProps, 'people' | 'largest'>
  now?: number
}

/** What people said about a record, in threads, the oldest first, and the box for the next. */
export function CommentList({ comments, onAdd, draft, box = {}, now }: CommentListProps) {
  const [answering, setAnswering] = useState<string | null>(null)
  const threads = comments.filter((each) => !each.threadId)
  return (
    <div className={css['room']}>
      {threads.length === 0 ? (
        <p className={css['none']}>{t('comment.none')}</p>
      ) : (
        <ol className={css['list']}>
          {threads.map((first) => {
            const answers = comments.filter((each) => each.threadId === first.id)
            const last = answers.at(-1) ?? first
            return (
              <li key={first.id} className={css['thread']}>
                <OneComment comment={first} now={now} />
                {answers.length > 0 ? (
                  <ol className={css['answers']}>
                    {answers.map((answer) => (
                      <li key={answer.id}>
                        <OneComment comment={answer} now={now} />
                      </li>
                    ))}
                  </ol>
                ) : null}
                {onAdd && answering === first.id ? (
                  <div className={css['answers']}>
                    <CommentBox
                      {...box}
                      label={t('comment.answerTo', { who: last.who ?? t('history.nobody') })}
                      submit={t('comment.answer')}
                      draft={`answer.${first.id}`}
                      autoFocus
                      onCancel={() => setAnswering(null)}
                      onSend={(said) =>
                        onAdd(said, last.isRemoved ? first.id : last.id).then(() => setAnswering(null))
                      }
                    />
                  </div>
                ) : onAdd && !last.isRemoved ? (
                  <div className={css['reply']}>
                    <Button
                      kind="bare"
                      size="small"
                      aria-label={t('comment.answerTo', { who: last.who ?? t('history.nobody') })}
                      onPress={() => setAnswering(first.id)}
                    >
                      {t('comment.answer')}
                    </Button>
                  </div>
                ) : null}
              </li>
            )
          })}
        </ol>
      )}
      {onAdd ? (
        <CommentBox
          {...box}
          label={t('comment.new')}
          submit={t('comment.add')}
          draft={`comment.${draft}`}
          onSend={(said) => onAdd(said)}
        />
      ) : null}
    </div>
  )
}

function OneComment({ comment, now }: { comment: Comment; now: number | undefined }) {
  if (comment.isRemoved) return <p className={css['none']}>{t('comment.gap')}</p>
  const who = comment.who ?? t('history.nobody')
  return (
    <article className={css['comment']} aria-label={t('comment.by', { who })}>
      <header className={css['head']}>
        <strong>{who}</strong>
        <small className={css['when']}>
          <time dateTime={comment.at} title={formatMoment(comment.at)}>
            {formatAgo(comment.at, now)}
          </time>
          {comment.isEdited && !comment.onVersions ? ` · ${t('comment.edited')}` : null}
          {comment.isEdited && comment.onVersions ? (
            <>
              {' · '}
              <Button kind="bare" size="small" onPress={comment.onVersions}>
                {t('comment.edited')}
              </Button>
            </>
          ) : null}
        </small>
        {comment.actions && comment.actions.length > 0 ? (
          <Menu
            label={t('comment.menu')}
            button={{ kind: 'bare', size: 'small' }}
            actions={comment.actions}
            placement="bottom end"
          >
            <span aria-hidden="true">⋯</span>
          </Menu>
        ) : null}
      </header>
      <div className={css['body']} dir="auto">
        {comment.body}
      </div>
      {comment.below}
    </article>
  )
}
