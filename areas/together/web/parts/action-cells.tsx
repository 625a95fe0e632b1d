import type { Names, RecordOf } from '../../../../web/data/types.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDate, formatDay } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { Tag } from '../../../../web/ui/tag.tsx'
import css from './together.module.css'

export type Action = RecordOf<'action'>

/** Open, overdue or done, in a word. */
export function ActionState({ action }: { action: Pick<Action, 'doneAt' | 'overdue'> }) {
  if (action.doneAt !== null) return <Tag tone="ok">{t('action.isDone')}</Tag>
  return action.overdue ? <Tag tone="warn">{t('action.isOverdue')}</Tag> : <Tag>{t('action.isOpen')}</Tag>
}

/** The day by which it is done, or on which it was. */
export const dueOf = ({ doneAt, dueOn }: Pick<Action, 'doneAt' | 'dueOn'>): string =>
  doneAt !== null
    ? t('action.doneOn', { day: formatDay(doneAt) })
    : dueOn === null
      ? t('action.noDay')
      : formatDate(dueOn)

export const actionColumns = (names: Names, product: boolean): Column<Action>[] => [
  { key: 'title', label: t('action.title'), isName: true, sort: true, render: (action) => action.title },
  { key: 'state', label: t('action.state'), width: 96, render: (action) => <ActionState action={action} /> },
  { key: 'dueOn', label: t('action.dueOn'), width: 138, sort: true, render: dueOf },
  {
    key: 'ownerId',
    label: t('action.ownerId'),
    width: 150,
    render: ({ ownerId }) =>
      ownerId === null ? (
        <span className={css['soft']}>{t('action.nobody')}</span>
      ) : (
        (names[ownerId]?.title ?? t('record.hidden'))
      ),
  },
  {
    key: 'follows',
    label: t('action.from'),
    width: 190,
    isSpare: true,
    render: ({ follows }) => (follows ? <RecordLink named={follows} /> : null),
  },
  ...(product
    ? [
        {
          key: 'product',
          label: t('record.product'),
          width: 120,
          isSpare: true,
          render: ({ productId }: Action) => names[productId ?? '']?.title ?? '',
        },
      ]
    : []),
]
