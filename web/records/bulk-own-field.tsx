import { useState } from 'react'
import { isCustom, nested } from '../../core/custom/extended.ts'
import type { Kind } from '../../core/kinds/kind.ts'
import type { OperationName } from '../data/types.ts'
import { useDo } from '../data/use-do.ts'
import { t } from '../text/t.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { Select } from '../ui/select.tsx'
import { useForm } from '../ui/use-form.ts'
import { type FormValues, startOfNew, wireValue } from './form-values.ts'
import { fieldLabel, KindControl } from './kind-control.tsx'
import { useKindFields } from './kind-fields.ts'

export type BulkOwnFieldProps = { kind: Kind; refs: readonly string[]; onDone?: () => void }

/** Sets one of the workspace's own fields in all selected records, as one step. Nothing is shown where there is none. */
export function BulkOwnField({ kind: own, refs, onDone }: BulkOwnFieldProps) {
  const [isOpen, setOpen] = useState(false)
  const { kind } = useKindFields(own)
  const keys = Object.entries(kind.fields).flatMap(([key, field]) =>
    isCustom(key) && !(field.type === 'number' && field.formula !== undefined) ? [key] : [],
  )
  if (keys.length === 0) return null
  const close = () => setOpen(false)
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {t('fields.set')}
      </Button>
      {isOpen ? (
        <SetField
          kind={kind}
          keys={keys}
          refs={refs}
          onClose={close}
          onDone={() => {
            close()
            onDone?.()
          }}
        />
      ) : null}
    </>
  )
}

type SetFieldProps = {
  kind: Kind
  keys: readonly string[]
  refs: readonly string[]
  onClose: () => void
  onDone: () => void
}

function SetField({ kind, keys, refs, onClose, onDone }: SetFieldProps) {
  const [key = ''] = keys
  const [chosen, setChosen] = useState(key)
  // Every kind has it; which one, only its description says.
  const change = useDo(`${kind.name}.change-many` as OperationName as 'group.change-many', {
    undo: () => t('fields.setDone', { field: fieldLabel(kind, chosen), count: refs.length }),
  })
  const form = useForm<FormValues, unknown>({
    start: startOfNew(kind, {}),
    send: (values) =>
      change.run({ refs: [...refs], set: nested({ [chosen]: wireValue(values[chosen]) }) } as never),
    sent: onDone,
  })
  return (
    <Dialog title={t('fields.setTitle', { count: refs.length })} isOpen onClose={onClose}>
      <Form form={form} submit={t('fields.setDo')} onCancel={onClose}>
        <Select
          label={t('fields.which')}
          value={chosen}
          onChange={(next) => setChosen(next ?? key)}
          options={keys.map((each) => ({ value: each, label: fieldLabel(kind, each) }))}
        />
        <KindControl key={chosen} kind={kind} name={chosen} bound={form.field(chosen)} />
      </Form>
    </Dialog>
  )
}
