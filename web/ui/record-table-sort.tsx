import { t } from '../text/t.ts'
import type { SortChoice } from './record-table-sort-choices.ts'
import type { Sort } from './record-table-types.ts'
import { Select } from './select.tsx'

type SortSelectProps = {
  choices: readonly SortChoice[]
  sort: Sort | undefined
  onSort: (sort: Sort) => void
}

/** Sorting where there are no column heads to press. */
export function SortSelect({ choices, sort, onSort }: SortSelectProps) {
  if (choices.length === 0) return null
  const idOf = ({ key, direction }: Sort) => `${key} ${direction}`
  const options = choices.map((choice) => ({
    value: idOf(choice),
    label:
      choice.direction === 'ascending'
        ? t('table.rising', { label: choice.label })
        : t('table.falling', { label: choice.label }),
  }))
  return (
    <Select
      label={t('table.sortBy')}
      options={options}
      value={sort ? idOf(sort) : null}
      onChange={(value) => {
        const chosen = choices.find((choice) => idOf(choice) === value)
        if (chosen) onSort({ key: chosen.key, direction: chosen.direction })
      }}
    />
  )
}
