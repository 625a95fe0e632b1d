import type { Column, Sort } from './record-table-types.ts'

export type SortChoice = Sort & { label: string }

/** Every way in which a table's columns can be sorted. */
export const sortChoices = <Row>(columns: readonly Column<Row>[]): SortChoice[] =>
  columns
    .filter((column) => column.sort)
    .flatMap(({ key, label }) => [
      { key, direction: 'ascending' as const, label },
      { key, direction: 'descending' as const, label },
    ])
