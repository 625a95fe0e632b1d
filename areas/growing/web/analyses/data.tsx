import { useState } from 'react'
import { formatDate, formatDay, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { AddData } from './add-data.tsx'
import css from './analyses.module.css'
import { type Data, type DataColumn, figure, word } from './answer-words.ts'

type Props = { refText: string; data: Data | null; isThere: boolean }

/** The file that counts: how each column was read, and everything that was left out, by its line. */
export function DataSection({ refText, data, isThere }: Props) {
  const [isAdding, setAdding] = useState(false)
  const button = isThere ? (
    <Button
      kind={data ? 'quiet' : 'primary'}
      size={data ? 'small' : 'normal'}
      onPress={() => setAdding(true)}
    >
      {t(data ? 'analysis.otherFile' : 'analysis.addData')}
    </Button>
  ) : undefined
  return (
    <>
      {data ? (
        <Section title={t('analysis.data')} panel="padded" more={button}>
          <div className={css['stack']}>
            <p>
              {t('analysis.file', { name: data.name, rows: data.rows, day: formatDay(data.at) })}{' '}
              {t('analysis.leftRows', { left: data.left, empty: data.empty })}
            </p>
            <Columns data={data} />
            <LeftOut data={data} />
          </div>
        </Section>
      ) : (
        <EmptyState title={t('analysis.noData')} action={button}>
          {t('analysis.noDataAbout')}
        </EmptyState>
      )}
      {isAdding ? <AddData refText={refText} onClose={() => setAdding(false)} /> : null}
    </>
  )
}

function Columns({ data }: { data: Data }) {
  return (
    <FigureTable
      label={t('analysis.columns')}
      rows={data.columns}
      keyOf={({ name }) => name}
      columns={[
        { key: 'name', label: t('analysis.columnName'), cell: ({ name }) => name },
        { key: 'type', label: t('analysis.holds'), cell: ({ type }) => t(`analysis.type.${type}`) },
        { key: 'says', label: t('analysis.valuesOf'), cell: (column) => valuesOf(column, data) },
        {
          key: 'filled',
          label: t('analysis.readCells'),
          isFigure: true,
          cell: ({ filled, unread }) => formatNumber(filled - unread),
        },
        {
          key: 'left',
          label: t('analysis.leftCells'),
          isFigure: true,
          cell: ({ empty, unread }) => t('analysis.leftCellsOf', { empty, unread }),
        },
      ]}
    />
  )
}

/** The first few words say what a column is about. */
const SHOWN = 4

const valuesOf = (column: DataColumn, data: Data): string => {
  const { type, from, to, values, name } = column
  if (type === 'words') return t('analysis.notKept')
  if (from !== null && to !== null) {
    const ends =
      type === 'day' ? [formatDate(from), formatDate(to)] : [figure(Number(from)), figure(Number(to))]
    return t('analysis.between', { low: ends[0] ?? '', high: ends[1] ?? '' })
  }
  const words = values.slice(0, SHOWN).map(({ value }) => word(value, data, name))
  const more = values.length - words.length
  return more > 0 ? t('analysis.andMore', { words: words.join(', '), more }) : words.join(', ')
}

function LeftOut({ data }: { data: Data }) {
  const cells = data.columns.flatMap(({ name, faults }) => faults.map((fault) => ({ name, ...fault })))
  const unread = data.columns.reduce((sum, column) => sum + column.unread, 0)
  if (cells.length === 0 && data.leftRows.length === 0) return null
  return (
    <details>
      <summary>{t('analysis.leftOut', { rows: data.left, cells: unread })}</summary>
      <ul className={css['faults']}>
        {data.leftRows.map(({ line, message }) => (
          <li key={`row ${line}`}>{t('analysis.leftRow', { line, message })}</li>
        ))}
        {cells.map(({ line, name, text }) => (
          <li key={`${name} ${line}`}>{t('analysis.leftCell', { line, column: name, text })}</li>
        ))}
      </ul>
      {cells.length < unread || data.leftRows.length < data.left ? (
        <p className={css['note']}>{t('analysis.leftFirst')}</p>
      ) : null}
    </details>
  )
}
