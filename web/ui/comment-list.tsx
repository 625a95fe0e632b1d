import type { ReactNode } from 'react'
import { formatAgo, formatMoment } from '../text/format.ts'
import { t } from '../text/t.ts'
import css from './comment-list.module.css'
import { Form } from './form.tsx'
import { Menu, type MenuAction } from './menu.tsx'
import { TextArea } from './text-area.tsx'
import { useForm } from './use-form.ts'

export type Comment = {
  id: string
  /** Null when the person was erased. */
  who: string | null
  at: string
  isEdited?: boolean
  /** As text, or drawn by the caller where it holds mentions. */
  body: ReactNode
  /** What this reader may do to it: change, remove. */
  actions?: readonly MenuAction[]
}

export type CommentListProps = {
  comments: readonly Comment[]
  /** Sends a new one; rejects with the server's problem. Without it nobody may comment here. */
  onAdd?: (text: string) => Promise<unknown>
  /** Keeps a half-written comment: the record's ref. */
  draft: string
  now?: number
}

/** What people said about a record, oldest first, and the box for the next. */
export function CommentList({ comments, onAdd, draft, now }: CommentListProps) {
  return (
    <div className={css['room']}>
      {comments.length === 0 ? (
        <p className={css['none']}>{t('comment.none')}</p>
      ) : (
        <ol className={css['list']}>
          {comments.map((comment) => (
            <li key={comment.id}>
              <article
                className={css['comment']}
                aria-label={t('comment.by', { who: comment.who ?? t('history.nobody') })}
              >
                <header className={css['head']}>
                  <strong>{comment.who ?? t('history.nobody')}</strong>
                  <small className={css['when']}>
                    <time dateTime={comment.at} title={formatMoment(comment.at)}>
                      {formatAgo(comment.at, now)}
                    </time>
                    {comment.isEdited ? ` · ${t('comment.edited')}` : null}
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
              </article>
            </li>
          ))}
        </ol>
      )}
      {onAdd ? <CommentBox onAdd={onAdd} draft={draft} /> : null}
    </div>
  )
}

function CommentBox({ onAdd, draft }: { onAdd: (text: string) => Promise<unknown>; draft: string }) {
  const form = useForm({
    start: { text: '' },
    send: ({ text }) => onAdd(text),
    sent: () => form.startAgain(),
    draft: `comment.${draft}`,
  })
  return (
    <Form form={form} submit={t('comment.add')} submitKind="quiet" label={t('comment.new')}>
      <TextArea
        label={t('comment.new')}
        hideLabel
        rows={2}
        placeholder={t('comment.new')}
        isRequired
        {...form.field('text')}
      />
    </Form>
  )
}
