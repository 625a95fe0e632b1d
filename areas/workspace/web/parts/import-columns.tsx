import { t } from '../../../../web/text/t.ts'
import { Select } from '../../../../web/ui/select.tsx'
import css from './import.module.css'
import { fieldName } from './import-words.ts'
import type { ColumnMapping, ImportKind, Preview } from './use-import.ts'

type ColumnsProps = {
  kind: ImportKind
  preview: Preview
  mapping: readonly ColumnMapping[]
  onChange: (mapping: ColumnMapping[]) => void
}

/** For each column of the file, the field that it fills. */
export function ImportColumns({ kind, preview, mapping, onChange }: ColumnsProps) {
  const byColumn = new Map(mapping.map((each) => [each.column, each]))
  const change = (column: string, next: ColumnMapping | null) => {
    const others = mapping.filter((each) => each.column !== column)
    onChange(next ? [...others, next] : others)
  }
  return (
    <ul className={css['columns']}>
      {preview.columns.map((column) => (
        <ColumnRow
          key={column.name}
          kind={kind}
          column={column}
          mapped={byColumn.get(column.name)}
          taken={new Set(mapping.filter((each) => each.column !== column.name).map((each) => each.field))}
          isKey={preview.key === column.name}
          onChange={(next) => change(column.name, next)}
        />
      ))}
    </ul>
  )
}

const LEFT_OUT = 'left-out'

type RowProps = {
  kind: ImportKind
  column: Preview['columns'][number]
  mapped: ColumnMapping | undefined
  taken: ReadonlySet<string>
  isKey: boolean
  onChange: (next: ColumnMapping | null) => void
}

function ColumnRow({ kind, column, mapped, taken, isKey, onChange }: RowProps) {
  const { name, samples } = column
  const options = [
    { value: LEFT_OUT, label: t(isKey ? 'import.keyOnly' : 'import.leftOut') },
    ...kind.fields.map(({ key, type }) => ({
      value: key,
      label: fieldName(kind.name, key),
      isDisabled: taken.has(key) && type !== 'tags',
    })),
    ...(mapped?.field === 'id' || name === 'id'
      ? [{ value: 'id', label: fieldName(kind.name, 'id'), isDisabled: taken.has('id') }]
      : []),
  ]
  const type = kind.fields.find(({ key }) => key === mapped?.field)?.type
  return (
    <li className={css['column']}>
      <div className={css['columnName']}>
        <strong>{name}</strong>
        <span className={css['samples']}>
          {samples.length === 0
            ? t('import.columnEmpty')
            : samples.map((sample) => `“${sample}”`).join(' · ')}
        </span>
      </div>
      <div className={css['becomes']}>
        <Select
          label={t('import.becomes', { column: name })}
          hideLabel
          options={options}
          value={mapped?.field ?? LEFT_OUT}
          onChange={(field) =>
            onChange(field === null || field === LEFT_OUT ? null : { column: name, field })
          }
        />
        {mapped ? <Notation mapped={mapped} type={type} samples={samples} onChange={onChange} /> : null}
      </div>
    </li>
  )
}

type NotationProps = {
  mapped: ColumnMapping
  type: string | undefined
  samples: readonly string[]
  onChange: (next: ColumnMapping) => void
}

/** How days and numbers are meant, asked only where the file leaves it open. */
function Notation({ mapped, type, samples, onChange }: NotationProps) {
  const asksDays =
    (type === 'date' || type === 'moment') && samples.some((each) => /^\d{1,2}[-/]\d{1,2}[-/]/.test(each))
  if (asksDays)
    return (
      <Select
        label={t('import.days')}
        hideLabel
        options={(['day-first', 'month-first'] as const).map((value) => ({
          value,
          label: t(`import.days.${value}`),
        }))}
        value={mapped.days ?? 'day-first'}
        onChange={(days) => onChange({ ...mapped, days: days as 'day-first' })}
      />
    )
  const asksDecimal = (type === 'number' || type === 'whole') && samples.some((each) => each.includes(','))
  if (!asksDecimal) return null
  return (
    <Select
      label={t('import.decimal')}
      hideLabel
      options={(['point', 'comma'] as const).map((value) => ({ value, label: t(`import.decimal.${value}`) }))}
      value={mapped.decimal ?? 'point'}
      onChange={(decimal) => onChange({ ...mapped, decimal: decimal as 'point' })}
    />
  )
}
