import { type ReactNode, useCallback, useMemo, useState } from 'react'
import type { Kind } from '../../core/kinds/kind.ts'
import type { Output } from '../data/types.ts'
import { useRead } from '../data/use-read.ts'
import { formatAgo, formatMoment } from '../text/format.ts'
import { t } from '../text/t.ts'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { FieldChanges } from '../ui/history-list.tsx'
import { OutLink } from '../ui/link.tsx'
import { Section } from '../ui/page.tsx'
import type { Column, TableRow } from '../ui/record-table-types.ts'
import { SkeletonLines } from '../ui/skeleton.tsx'
import { RefLabel } from '../ui/tag.tsx'
import css from './compare.module.css'
import { CompareDay, CompareMenu } from './compare-day.tsx'
import type { Names } from './form-values.ts'
import { fieldChange } from './history-words.ts'

type Answer = Output<'compare.since'>
type Entry = Answer['entries'][number]

export type CompareListProps = {
  kind: Kind
  /** The ref of the product that the list is of; undefined for all. */
  product: string | undefined
  since: string | undefined
  onSince: (day: string | undefined) => void
  hrefOf: (record: { ref: string }) => string
}

/** More than this is counted and not listed. */
const MOST = 500

/**
 * A list beside what it was at an earlier day: a button for its tools, a panel above it, and a column that marks its rows.
 * All three are there only while a day is chosen, the button while none is.
 */
export const useCompareList = ({ kind, product, since, onSince, hrefOf }: CompareListProps) => {
  const read = useRead(
    'compare.since',
    { kind: kind.name, since: since ?? '', limit: MOST, ...(product === undefined ? {} : { product }) },
    { enabled: since !== undefined },
  )
  const marks = useMemo(
    () => new Map((read.data?.entries ?? []).map((entry) => [entry.id, marksOf(kind, entry)])),
    [read.data, kind],
  )
  // A new list of columns draws every row again.
  const withMarks = useCallback(
    <Row extends TableRow>(columns: readonly Column<Row>[]): readonly Column<Row>[] =>
      since === undefined ? columns : [...columns, markColumn(marks)],
    [since, marks],
  )
  return {
    button: since === undefined ? <CompareMenu onSince={onSince} /> : null,
    panel:
      since === undefined ? null : (
        <Section title={t('compare.title')} panel="padded">
          <div className={css['stack']}>
            <CompareDay since={since} onSince={onSince} />
            {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
            {read.data ? (
              <Shown kind={kind} answer={read.data} hrefOf={hrefOf} />
            ) : read.error ? null : (
              <SkeletonLines />
            )}
          </div>
        </Section>
      ),
    withMarks,
  }
}

const markColumn = <Row extends TableRow>(marks: ReadonlyMap<string, string>): Column<Row> => ({
  key: 'since',
  label: t('compare.column'),
  width: 170,
  render: (row) => <span className={css['mark']}>{marks.get(row.id) ?? '–'}</span>,
})

/** What became of a record in a few words: "new", "moved up", "State, Estimate". */
const marksOf = (kind: Kind, { became, moved, fields }: Entry): string =>
  became === 'changed'
    ? [
        ...(moved ? [t(`compare.moved.${moved}`)] : []),
        ...fields.map(({ field, before, after }) => fieldChange(kind, field, before, after, {}).label),
      ].join(', ')
    : t(`compare.became.${became}`)

type ShownProps = { kind: Kind; answer: Answer; hrefOf: CompareListProps['hrefOf'] }

function Shown({ kind, answer, hrefOf }: ShownProps) {
  const [isOpen, setOpen] = useState(false)
  const { counts, entries, names } = answer
  const all = counts.added + counts.gone + counts.moved + counts.changed
  return (
    <>
      <p role="status">
        {t(all === 0 ? 'compare.same' : 'compare.summary', { when: formatMoment(answer.since), ...counts })}
      </p>
      {entries.length > 0 ? (
        <div>
          <Button size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {t(isOpen ? 'compare.hideEach' : 'compare.showEach')}
          </Button>
        </div>
      ) : null}
      {isOpen ? (
        <ul className={css['entries']}>
          {entries.map((entry) => (
            <Line key={entry.id} kind={kind} entry={entry} names={names}>
              <OutLink href={hrefOf(entry)}>{entry.title}</OutLink>
            </Line>
          ))}
        </ul>
      ) : null}
      {answer.next === null ? null : <p className={css['soft']}>{t('compare.more', { count: MOST })}</p>}
    </>
  )
}

type LineProps = { kind: Kind; entry: Entry; names: Names; children: ReactNode }

/** One record that is another now. Its link opens it, with its history beside the same day. */
function Line({ kind, entry, names, children }: LineProps) {
  const { became, moved, fields, by, at, ref } = entry
  return (
    <li className={css['entry']}>
      <p className={css['head']}>
        <RefLabel>{ref}</RefLabel> {children}{' '}
        <span className={css['mark']}>
          {became === 'changed' ? (moved ? t(`compare.moved.${moved}`) : '') : t(`compare.became.${became}`)}
        </span>
      </p>
      <FieldChanges
        changes={fields.map(({ field, before, after }) => fieldChange(kind, field, before, after, names))}
      />
      <p className={css['soft']}>
        {t('compare.by', { name: by ?? t('history.system'), ago: formatAgo(at) })}
      </p>
    </li>
  )
}
