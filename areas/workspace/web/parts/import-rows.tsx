import { useMemo } from 'react'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { Tag } from '../../../../web/ui/tag.tsx'
import css from './import.module.css'
import { fieldName, shownValue } from './import-words.ts'
import type { ImportKind, Preview } from './use-import.ts'

type Row = Preview['first'][number] & { id: string }
type RowsProps = { kind: ImportKind; preview: Preview }

/** The first rows as the records that they would become, with what is wrong in its place. */
export function ImportRows({ kind, preview }: RowsProps) {
  const rows = useMemo<Row[]>(() => preview.first.map((row) => ({ ...row, id: String(row.line) })), [preview])
  const columns = useMemo(() => columnsFor(kind, preview), [kind, preview])
  return (
    <RecordTable
      // Heights were measured for other columns: new columns are another table.
      key={columns.map(({ key, width }) => `${key} ${width}`).join()}
      label={t('import.first')}
      columns={columns}
      rows={rows}
      nameOf={(row) => String(row.values['title'] ?? '') || t('import.line', { line: row.line })}
      isWrapped
      empty={t('import.noRows')}
    />
  )
}

const columnsFor = (kind: ImportKind, preview: Preview): Column<Row>[] => {
  const columnOf = new Map(preview.mapping.map(({ field, column }) => [field, column]))
  const faulty = new Set(preview.first.flatMap(({ errors }) => errors.map(({ column }) => column)))
  const fields = kind.fields.filter(({ key }) => columnOf.has(key))
  return [
    {
      key: 'line',
      label: t('import.lineColumn'),
      width: 72,
      align: 'end',
      render: (row) => formatNumber(row.line),
    },
    ...fields.map(({ key, type }): Column<Row> => {
      const column = columnOf.get(key) ?? ''
      return {
        key,
        label: fieldName(kind.name, key),
        isName: key === 'title',
        ...room(type, faulty.has(column)),
        render: (row) => {
          const error = row.errors.find((each) => each.column === column)
          if (error) return <Fault {...error} />
          const shown = shownValue(kind.name, key, type, row.values[key])
          return type === 'long-text' ? <span className={css['cell']}>{shown}</span> : shown
        },
      }
    }),
  ]
}

function Fault({ value, message }: Row['errors'][number]) {
  return (
    <span className={css['fault']}>
      <Tag tone="stop">{t('import.fault')}</Tag> {value === '' ? null : `“${value}” `}
      {message}
    </span>
  )
}

/** Words take room, numbers little, and what is wrong must be read. */
const room = (type: string, isFaulty: boolean): { minWidth: number; width: `${number}fr` } =>
  type === 'text' || type === 'long-text'
    ? { minWidth: 180, width: '3fr' }
    : {
        minWidth: isFaulty ? 200 : 100,
        width: isFaulty || type === 'tags' || type === 'checklist' ? '2fr' : '1fr',
      }
