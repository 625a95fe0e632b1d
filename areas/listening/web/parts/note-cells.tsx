import type { Names, RecordOf } from '../../../../web/data/types.ts'
import { formatDate, formatDay, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { Tag } from '../../../../web/ui/tag.tsx'
import type { Heard } from '../../contract.ts'
import css from './note-cells.module.css'

export type Note = RecordOf<'note'>

/** What a note says beyond its title, in one line; nothing where the title says it all. */
export const restOf = ({ title, text }: Pick<Note, 'title' | 'text'>): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  const begin = title.replace(/…$/, '')
  const rest = line.startsWith(begin) ? line.slice(begin.length).replace(/^[\s.:,;–-]+/u, '') : line
  return rest.slice(0, 240)
}

/** How sure we are of what was meant. Said alone is a warning that reads as one. */
export function HeardTag({ heard }: { heard: Heard }) {
  return (
    <Tag tone={heard === 'confirmed' ? 'ok' : heard === 'heard-back' ? 'plain' : 'warn'}>
      {t(`note.heard.${heard}`)}
    </Tag>
  )
}

/** The day on which it was said, or was written down where nobody knows. */
export const dayOf = ({ saidOn, createdAt }: Pick<Note, 'saidOn' | 'createdAt'>): string =>
  saidOn === null ? formatDay(createdAt) : formatDate(saidOn)

function Themes({ note }: { note: Note }) {
  const leads = [...note.themes, ...note.items]
  const [first] = leads
  if (!first) return <span className={css['none']}>{t('note.nowhere')}</span>
  return (
    <span className={css['clip']}>
      {first.title}
      {leads.length > 1 ? (
        <span className={css['soft']}> {t('note.leadsMore', { count: leads.length - 1 })}</span>
      ) : null}
    </span>
  )
}

/** How many stand behind it, and whether the reader does: in a word, since a mark alone is easily missed. */
function Behind({ note }: { note: Note }) {
  if (note.people === 0) return <span className={css['none']}>0</span>
  return (
    <span className={css['nowrap']}>
      {note.voted ? <Tag tone="ok">{t('vote.you')}</Tag> : null} {formatNumber(note.people)}
    </span>
  )
}

/** The columns of the list of notes. `product` names the product of each where the list is about several. */
export const noteColumns = (names: Names, withProduct: boolean): Column<Note>[] => [
  {
    key: 'title',
    label: t('note.column.note'),
    isName: true,
    sort: true,
    minWidth: 200,
    width: '3fr',
    render: (note) => {
      const rest = restOf(note)
      return (
        <>
          {note.title}
          {rest === '' ? null : <span className={css['rest']}> {rest}</span>}
        </>
      )
    },
  },
  {
    key: 'saidBy',
    label: t('note.saidBy'),
    width: 112,
    render: (note) =>
      note.saidBy === null ? (
        <span className={css['none']}>{t('note.nobody')}</span>
      ) : (
        (names[note.saidBy]?.title ?? t('record.hidden'))
      ),
  },
  {
    key: 'votes',
    label: t('vote.column'),
    width: 84,
    align: 'end',
    isSpare: true,
    render: (note) => <Behind note={note} />,
  },
  {
    key: 'groupId',
    label: t('note.groupId'),
    width: 116,
    isSpare: true,
    render: (note) => (note.groupId === null ? '' : (names[note.groupId]?.title ?? t('record.hidden'))),
  },
  {
    key: 'leads',
    label: t('note.column.leads'),
    width: '2fr',
    minWidth: 160,
    isSpare: true,
    render: (note) => <Themes note={note} />,
  },
  ...(withProduct
    ? [
        {
          key: 'product',
          label: t('record.product'),
          width: 112,
          isSpare: true,
          render: (note: Note) =>
            note.productId === null ? (
              <span className={css['none']}>{t('note.inbox')}</span>
            ) : (
              (names[note.productId]?.title ?? '')
            ),
        } satisfies Column<Note>,
      ]
    : []),
  {
    key: 'heard',
    label: t('note.column.heard'),
    width: 112,
    sort: true,
    render: (note) => <HeardTag heard={note.heard} />,
  },
  {
    key: 'saidOn',
    label: t('note.column.when'),
    width: 118,
    align: 'end',
    sort: true,
    render: (note) => <span className={css['nowrap']}>{dayOf(note)}</span>,
  },
]
