import { isCustom } from '../../../core/custom/extended.ts'
import type { Field } from '../../../core/fields/field.ts'
import type { Kind } from '../../../core/kinds/kind.ts'
import type { Column, TableRow } from '../../ui/record-table-types.ts'
import { FieldValue } from '../field-value.tsx'
import { type AnyValues, type Names, valueIn } from '../form-values.ts'
import { fieldLabel } from '../kind-control.tsx'
import type { ColumnChoice } from './view-state.ts'

const NUMBERS: ReadonlySet<Field['type']> = new Set(['whole', 'number'])
const SORTED: ReadonlySet<Field['type']> = new Set([
  'text',
  'whole',
  'number',
  'choice',
  'date',
  'moment',
  'flag',
])

/** Every field of a kind that the page gives no column of its own, as one: what may be chosen besides. */
export const furtherColumns = <Row extends TableRow & AnyValues>(
  kind: Kind,
  names: Names,
  own: readonly Column<Row>[],
): Column<Row>[] => {
  const taken = new Set(own.map(({ key }) => key))
  return Object.entries(kind.fields).flatMap(([key, field]): Column<Row>[] =>
    taken.has(key) || field.type === 'long-text' || field.type === 'checklist'
      ? []
      : [
          {
            key,
            label: fieldLabel(kind, key),
            width: NUMBERS.has(field.type) ? 96 : 148,
            align: NUMBERS.has(field.type) ? 'end' : 'start',
            sort: SORTED.has(field.type),
            isSpare: true,
            render: (row) => (
              <FieldValue kind={kind} name={key} value={valueIn(row, key)} names={names} blank />
            ),
          },
        ],
  )
}

/**
 * The columns that are shown, in the order that was chosen. Without a choice: the page's own, and the workspace's own
 * fields after them.
 */
export const chosenColumns = <Row extends TableRow>(
  own: readonly Column<Row>[],
  further: readonly Column<Row>[],
  chosen: readonly ColumnChoice[] | null,
): Column<Row>[] => {
  if (chosen === null) return [...own, ...further.filter(({ key }) => isCustom(key))]
  const all = new Map([...own, ...further].map((column) => [column.key, column]))
  const shown = chosen.flatMap(({ key, width }) => {
    const column = all.get(key)
    // Who chose a column wants to see it, where there is any room.
    return column ? [{ ...column, isSpare: false, ...(width === undefined ? {} : { width }) }] : []
  })
  const name = own.find(({ isName }) => isName) ?? own[0]
  return name && !shown.some(({ key }) => key === name.key) ? [name, ...shown] : shown
}
