import type { Names, Output } from '../../../../web/data/types.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDate, formatDay } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { INBOX_KINDS, type InboxKind } from '../../contract.ts'
import css from './overview.module.css'

export type Entry = Output<'overview.inbox'>['entries'][number]

/** The kind of record behind each entry. */
export const KIND_OF: Record<InboxKind, string> = {
  action: 'action',
  barrier: 'finding',
  impediment: 'impediment',
  untold: 'release',
  contact: 'engagement',
  decision: 'decision',
  note: 'note',
}

/** What the count of an entry says, where it is not of people who have not been told. */
const COUNT_OF: Partial<Record<InboxKind, string>> = { contact: 'inbox.overdueBy' }

/** What waits, one line each: what it asks for, the record, its product, since when. */
export function InboxList({ entries, names }: { entries: readonly Entry[]; names: Names }) {
  return (
    <div className={css['room']}>
      <ul className={css['list']}>
        {entries.map((entry) => (
          <li key={`${entry.what} ${entry.id}`}>
            <span className={css['what']}>{t(`inbox.what.${entry.what}`)}</span>
            <span>
              <RecordLink named={{ ref: entry.ref, kind: KIND_OF[entry.what], title: entry.title }} />
              {entry.count === null ? null : (
                <> · {t(COUNT_OF[entry.what] ?? 'inbox.untold', { count: entry.count })}</>
              )}
            </span>
            <span className={css['end']}>
              {[
                entry.productId === null
                  ? entry.what === 'contact'
                    ? ''
                    : t('inbox.noProduct')
                  : (names[entry.productId]?.title ?? ''),
                sinceWords(entry),
              ]
                .filter((each) => each !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const sinceWords = ({ what, since }: Entry): string => {
  if (since === null) return ''
  if (what === 'action' || what === 'contact') return t('inbox.dueOn', { day: formatDate(since) })
  return t('inbox.since', { day: since.length > 10 ? formatDay(since) : formatDate(since) })
}

/** How many of each kind there are, in the order in which they stand. */
export const countsOf = (entries: readonly Entry[]): { what: InboxKind; count: number }[] =>
  INBOX_KINDS.flatMap((what) => {
    const count = entries.filter((entry) => entry.what === what).length
    return count > 0 ? [{ what, count }] : []
  })
