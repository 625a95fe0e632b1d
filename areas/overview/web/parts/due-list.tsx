import type { Names } from '../../../../web/data/types.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Tag } from '../../../../web/ui/tag.tsx'
import type { DueKind } from '../../contract.ts'
import css from './overview.module.css'
import { type AnyLine, isOwn } from './use-due.ts'

/** What is due or begins, in the order of its days; what is over says so, and what only oneself sees too. */
export function DueList({ lines, names }: { lines: readonly AnyLine[]; names: Names }) {
  return (
    <div className={css['room']}>
      <ul className={css['list']}>
        {lines.map((line) => (
          <li key={`${line.what} ${line.id} ${line.on}`}>
            <span className={css['what']}>{formatDate(line.on)}</span>
            <span>
              <RecordLink named={namedOf(line)} />{' '}
              {line.overdue ? <Tag tone="warn">{t('due.overdue')}</Tag> : null}
            </span>
            <span className={css['end']}>
              {[t(`due.what.${line.what}`), ...moreOf(line, names)].filter((each) => each !== '').join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const moreOf = (line: AnyLine, names: Names): string[] =>
  isOwn(line)
    ? [t('due.onlyYou')]
    : [
        line.productId === null ? '' : (names[line.productId]?.title ?? ''),
        line.until === null ? '' : t('due.until', { day: formatDate(line.until) }),
      ]

/** What a line links to. */
export const namedOf = (line: AnyLine) => ({
  ref: line.ref,
  kind: isOwn(line) ? line.kind : KIND_OF[line.what],
  title: line.title || t(`due.what.${line.what}`),
})

const KIND_OF: Record<DueKind, string> = {
  action: 'action',
  release: 'release',
  span: 'span',
  freeze: 'freeze',
  obligation: 'obligation',
  sprint: 'sprint',
  contact: 'engagement',
}
