import type { Kind } from '../../core/kinds/kind.ts'
import type { OperationName } from '../data/types.ts'
import { useDo } from '../data/use-do.ts'
import { t } from '../text/t.ts'
import { Dialog } from '../ui/dialog.tsx'
import type { FormValues, Names } from './form-values.ts'
import { type FormLayout, KindForm } from './kind-form.tsx'

/** A record of any kind, where a part works for all of them. */
export type AnyRecord = {
  id: string
  ref: string
  kind: string
  title: string
  productId: string | null
  binnedAt: string | null
} & Record<string, unknown>

/** The operations of a kind go by its name. Typed by example: what all kinds' operations have in common. */
const named = (kind: Kind, verb: string): OperationName => `${kind.name}.${verb}` as OperationName
export const operationOf = <V extends 'list' | 'get' | 'create' | 'change' | 'bin' | 'restore'>(
  kind: Kind,
  verb: V,
): `group.${V}` => named(kind, verb) as `group.${V}`

type Common = { kind: Kind; layout?: FormLayout | undefined; onClose: () => void }

/** The dialog that makes a record. Texts: `<kind>.new` for its title, `<kind>.make` for its button. */
export function NewRecordDialog(props: Common & { given?: FormValues; onMade: (ref: string) => void }) {
  const { kind, layout, given, onClose, onMade } = props
  const create = useDo(operationOf(kind, 'create'))
  return (
    <Dialog title={t(`${kind.name}.new`)} isOpen onClose={onClose}>
      <KindForm
        kind={kind}
        submit={t(`${kind.name}.make`)}
        onCancel={onClose}
        {...(layout ? { layout } : {})}
        {...(given ? { given } : {})}
        create={(input) => create.run(input as never)}
        created={({ record }) => onMade(record.ref)}
      />
    </Dialog>
  )
}

/** The dialog that changes a record, with what somebody else changed meanwhile shown field by field. */
export function EditRecordDialog(props: Common & { record: AnyRecord; names: Names }) {
  const { kind, layout, record, names, onClose } = props
  const change = useDo(operationOf(kind, 'change'))
  return (
    <Dialog title={t('record.editTitle', { ref: record.ref })} isOpen onClose={onClose}>
      <KindForm
        kind={kind}
        record={record as never}
        names={names}
        submit={t('record.save')}
        onCancel={onClose}
        {...(layout ? { layout } : {})}
        change={(patch) => change.run({ ref: record.ref, ...(patch as object) } as never)}
        changed={onClose}
      />
    </Dialog>
  )
}
