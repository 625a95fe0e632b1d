import type { Fields } from '../../../../core/fields/field.ts'
import type { Kind } from '../../../../core/kinds/kind.ts'
import { FieldValue } from '../../../../web/records/field-value.tsx'
import type { Names } from '../../../../web/records/form-values.ts'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { t } from '../../../../web/text/t.ts'
import type { Column } from '../../../../web/ui/record-table-types.ts'

/** The title and some fields of a kind as columns of its list; `spare` ones go where there is no room. */
export const columnsOf = <F extends Fields>(
  kind: Kind<F>,
  fields: readonly { key: keyof F & string; width: number; spare?: boolean; sort?: boolean }[],
  names: Names,
): Column<AnyRecord>[] => [
  { key: 'title', label: t(`${kind.name}.title`), isName: true, sort: true, render: (each) => each.title },
  ...fields.map(({ key, width, spare, sort }) => ({
    key,
    label: t(`${kind.name}.${key}`),
    width,
    ...(spare ? { isSpare: true } : {}),
    ...(sort ? { sort: true } : {}),
    render: (each: AnyRecord) => <FieldValue kind={kind} name={key} value={each[key]} names={names} blank />,
  })),
]
