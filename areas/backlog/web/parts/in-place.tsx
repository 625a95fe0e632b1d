import { type ReactNode, useRef, useState } from 'react'
import type { Names } from '../../../../web/data/types.ts'
import { startOfRecord, wireValue } from '../../../../web/records/form-values.ts'
import { fieldLabel, KindControl } from '../../../../web/records/kind-control.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { item as itemKind } from '../../contract.ts'
import type { Item } from '../order.ts'
import css from './in-place.module.css'
import type { ItemChange } from './use-item-change.tsx'

export type InPlaceProps = {
  item: Item
  names: Names
  /** The fields that are changed together: one, or an estimate with its range. */
  fields: readonly (keyof typeof itemKind.fields | 'title')[]
  change: ItemChange['change']
  /** False for who may only read. */
  mayWrite: boolean
  /** What the button is called where the field's own name does not say it. */
  label?: string
  children: ReactNode
}

/** A value with a button that turns it into its control, and back once it is saved. */
export function InPlace({ children, mayWrite, label, ...props }: InPlaceProps) {
  const [isOpen, setOpen] = useState(false)
  const room = useRef<HTMLDivElement>(null)
  const name = label ?? fieldLabel(itemKind, props.fields[0] ?? 'title')
  if (!mayWrite) return <>{children}</>
  const close = () => {
    setOpen(false)
    // The focus goes back to where it came from, once the button stands there again.
    setTimeout(() => room.current?.querySelector<HTMLElement>('[data-in-place] button')?.focus())
  }
  return (
    <div ref={room} className={css['room']}>
      {isOpen ? (
        <FieldForm {...props} label={name} onClose={close} />
      ) : (
        <>
          <div className={css['value']}>{children}</div>
          <span className={css['button']} data-in-place="">
            <Button
              kind="bare"
              size="small"
              aria-label={t('item.changeField', { field: name })}
              onPress={() => setOpen(true)}
            >
              {t('item.change')}
            </Button>
          </span>
        </>
      )}
    </div>
  )
}

type FieldFormProps = Omit<InPlaceProps, 'children' | 'mayWrite' | 'label'> & {
  label: string
  onClose: () => void
}

function FieldForm({ item, names, fields, change, label, onClose }: FieldFormProps) {
  const [before] = useState(() => startOfRecord(itemKind, item, names))
  const form = useForm<Record<string, unknown>, unknown>({
    start: before,
    send: (values) => {
      const changed = fields.filter((key) => !same(wireValue(before[key]), wireValue(values[key])))
      const part = (from: Record<string, unknown>) =>
        Object.fromEntries(changed.map((key) => [key, wireValue(from[key])]))
      // The item may have been read anew since the form was opened: what was seen is what stood there then.
      return changed.length === 0 ? Promise.resolve() : change(part(values), part(before))
    },
    sent: onClose,
    draft: `item.${item.id}.${item.version}.${fields.join('.')}`,
  })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the form from any of its controls.
    <div
      className={css['form']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        // The panel around it would close too.
        event.preventDefault()
        onClose()
      }}
    >
      <Form form={form} submit={t('item.save')} onCancel={onClose} label={label}>
        {fields.map((name, at) => (
          <KindControl key={name} kind={itemKind} name={name} bound={form.field(name)} autoFocus={at === 0} />
        ))}
      </Form>
    </div>
  )
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
