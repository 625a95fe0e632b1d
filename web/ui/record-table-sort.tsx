import { t } from '../text/t.ts'
import type { Column, Sort } from './record-table-types.ts'
import { Select } from './select.tsx'

type SortSelectProps<Row> = {
  columns: readonly Column<Row>[]
  sort: Sort | undefined
  onSort: (sort: Sort) => void
}

/** Sorting where there are no column heads to press. */
export function SortSelect<Row>({ columns, sort, onSort }: SortSelectProps<Row>) {
  const directions = ['ascending', 'descending'] as const
  const choices = columns
    .filter((column) => column.sort)
    .flatMap((column) => directions.map((direction) => ({ key: column.key, direction, label: column.label })))
  const options = choices.map(({ key, direction, label }) => ({
    value: `${key} ${direction}`,
    label: direction === 'ascending' ? t('table.rising', { label }) : t('table.falling', { label }),
  }))
  if (options.length === 0) return null
  return (
    <Select
      label={t('table.sortBy')}
      options={options}
      value={sort ? `${sort.key} ${sort.direction}` : null}
      onChange={(value) => {
        const chosen = choices.find(({ key, direction }) => `${key} ${direction}` === value)
        if (chosen) onSort({ key: chosen.key, direction: chosen.direction })
      }}
    />
  )
}
