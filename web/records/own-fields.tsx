import { useState } from 'react'
import { isCustom } from '../../core/custom/extended.ts'
import type { Kind } from '../../core/kinds/kind.ts'
import { useDo } from '../data/use-do.ts'
import { useRead } from '../data/use-read.ts'
import { formatNumber } from '../text/format.ts'
import { t } from '../text/t.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { KeyValues } from '../ui/key-values.tsx'
import { AsidePanel } from '../ui/record-page.tsx'
import { SkeletonLines } from '../ui/skeleton.tsx'
import { FieldValue } from './field-value.tsx'
import { type AnyValues, type Names, valueIn } from './form-values.ts'
import { fieldLabel } from './kind-control.tsx'
import { operationOf } from './kind-dialogs.tsx'
import { useKindFields } from './kind-fields.ts'
import { KindForm } from './kind-form.tsx'
import css from './own-fields.module.css'

export type OwnFieldsProps = {
  kind: Kind
  record: { ref: string; productId: string | null } & AnyValues
  names: Names
  mayWrite: boolean
}

/** The workspace's own fields of a record, beside its others. Nothing is shown where there are none. */
export function OwnFields({ kind: own, record, names, mayWrite }: OwnFieldsProps) {
  const [isEditing, setEditing] = useState(false)
  const { kind, definitions } = useKindFields(own, record.productId)
  const keys = Object.keys(kind.fields).filter(isCustom)
  if (keys.length === 0) return null
  const written = keys.filter((key) => !isFormula(kind, key))
  const hasFormula = definitions.some(({ type }) => type === 'formula')
  return (
    <AsidePanel title={t('fields.own')}>
      <KeyValues
        pairs={keys.map((key) => ({
          key,
          label: fieldLabel(kind, key),
          value: <FieldValue kind={kind} name={key} value={valueIn(record, key)} names={names} />,
        }))}
      />
      <div className={css['actions']}>
        {mayWrite && written.length > 0 ? (
          <Button size="small" onPress={() => setEditing(true)}>
            {t('fields.edit')}
          </Button>
        ) : null}
        {hasFormula ? <Arithmetic refText={record.ref} /> : null}
      </div>
      {isEditing ? (
        <EditOwn kind={kind} keys={written} record={record} names={names} onClose={() => setEditing(false)} />
      ) : null}
    </AsidePanel>
  )
}

const isFormula = (kind: Kind, key: string): boolean => {
  const field = kind.fields[key]
  return field?.type === 'number' && field.formula !== undefined
}

type EditProps = Pick<OwnFieldsProps, 'kind' | 'record' | 'names'> & {
  keys: readonly string[]
  onClose: () => void
}

function EditOwn({ kind, keys, record, names, onClose }: EditProps) {
  const change = useDo(operationOf(kind, 'change'))
  return (
    <Dialog title={t('fields.editTitle', { ref: record.ref })} isOpen onClose={onClose}>
      <KindForm
        kind={kind}
        layout={keys as never}
        record={record as never}
        names={names}
        submit={t('record.save')}
        onCancel={onClose}
        change={(patch) => change.run({ ref: record.ref, ...(patch as object) } as never)}
        changed={onClose}
      />
    </Dialog>
  )
}

/** The sums behind the formulas, or why there is none. */
function Arithmetic({ refText }: { refText: string }) {
  const [isOpen, setOpen] = useState(false)
  const read = useRead('formula.explain', { ref: refText }, { enabled: isOpen })
  return (
    <>
      <Button kind="quiet" size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {t('fields.arithmetic')}
      </Button>
      {isOpen ? (
        <div className={css['sums']}>
          {read.data ? (
            read.data.formulas.map(({ key, title, arithmetic, value, empty, of }) => (
              <p key={key}>
                <strong>{title}</strong> {arithmetic}
                {value === null
                  ? ` · ${t(`fields.empty.${empty ?? 'missing'}`, { of: of ?? '' })}`
                  : ` = ${formatNumber(value)}`}
              </p>
            ))
          ) : (
            <SkeletonLines />
          )}
        </div>
      ) : null}
    </>
  )
}
