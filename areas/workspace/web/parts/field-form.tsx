import { CHOOSING, FIELD_TYPES, type FieldType } from '../../../../core/custom/contract.ts'
import type { FieldOption } from '../../../../core/fields/field.ts'
import type { Names, RecordOf } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { RecordPicker } from '../../../../web/records/record-picker.tsx'
import { t } from '../../../../web/text/t.ts'
import { Checkbox } from '../../../../web/ui/checkbox.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { OptionsField } from '../../../../web/ui/options-field.tsx'
import { type Option, Select } from '../../../../web/ui/select.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import css from './field-form.module.css'

export type FieldFormProps = {
  /** The kind that gets it. */
  of: string
  /** The field that is changed; without it a new one is made. */
  field?: RecordOf<'field'>
  names?: Names
  onClose: () => void
}

/** Makes a field or changes one. What it holds and its key are settled once it is made. */
export function FieldForm({ of, field, names = {}, onClose }: FieldFormProps) {
  const create = useDo('field.create')
  const change = useDo('field.change')
  const product = field?.onlyIn ? names[field.onlyIn] : undefined
  const form = useForm({
    start: {
      title: field?.title ?? '',
      type: (field?.type ?? 'text') as string | null,
      help: field?.help ?? '',
      options: (field?.options ?? []) as FieldOption[],
      formula: field?.formula ?? '',
      required: field?.required ?? false,
      onlyIn: (field?.onlyIn
        ? { value: field.onlyIn, label: product?.title ?? field.onlyIn }
        : null) as Option | null,
    },
    send: async ({ type, onlyIn, options, formula, ...values }) => {
      const kept = type as FieldType
      const input = {
        ...values,
        ...(CHOOSING.has(kept) ? { options: options.filter(({ label }) => label.trim() !== '') } : {}),
        ...(kept === 'formula' ? { formula } : {}),
        onlyIn: onlyIn?.value ?? null,
      }
      if (field) await change.run({ ref: field.ref, ...input })
      else await create.run({ of, type: kept, ...input })
    },
    sent: onClose,
  })
  const type = (form.values.type ?? 'text') as FieldType
  return (
    <Dialog
      title={field ? t('field.editTitle', { title: field.title }) : t('field.new')}
      isOpen
      onClose={onClose}
    >
      <Form form={form} submit={t(field ? 'field.save' : 'field.make')} onCancel={onClose}>
        <TextField label={t('field.title')} isRequired autoFocus maxLength={200} {...form.field('title')} />
        <Select
          label={t('field.type')}
          help={t(field ? 'field.typeStays' : 'field.type.help')}
          isRequired
          isDisabled={field !== undefined}
          {...form.field('type')}
          options={FIELD_TYPES.map((value) => ({
            value,
            label: t(`field.type.${value}`),
            detail: t(`field.typeAbout.${value}`),
          }))}
        />
        {CHOOSING.has(type) ? (
          <OptionsField
            label={t('field.options')}
            help={t('field.options.help')}
            kept={field?.options.map(({ key }) => key) ?? []}
            {...form.field('options')}
          />
        ) : null}
        {type === 'formula' ? (
          <>
            <TextArea
              label={t('field.formula')}
              help={t('field.formula.help')}
              isRequired
              {...form.field('formula')}
            />
            <FormulaCheck of={of} ownKey={field?.key ?? ''} formula={form.values.formula} />
          </>
        ) : null}
        <TextField
          label={t('field.help')}
          help={t('field.help.help')}
          maxLength={500}
          {...form.field('help')}
        />
        <RecordPicker
          kind="product"
          label={t('field.onlyIn')}
          help={t('field.onlyIn.help')}
          {...form.field('onlyIn')}
        />
        {type === 'formula' ? null : <Checkbox {...form.field('required')}>{t('field.required')}</Checkbox>}
      </Form>
    </Dialog>
  )
}

/** Whether the formula can be read, while it is written, and the names that it may use. */
function FormulaCheck({ of, ownKey, formula }: { of: string; ownKey: string; formula: string }) {
  const check = useRead(
    'formula.check',
    { kind: of, formula: formula === '' ? '0' : formula, ...(ownKey === '' ? {} : { key: ownKey }) },
    { keep: true },
  )
  if (!check.data) return null
  const { fault, names } = check.data
  return (
    <div className={css['check']}>
      <p role="status">{formula === '' ? '' : (fault ?? t('field.formulaFits'))}</p>
      <p>{t('field.names')}</p>
      <ul>
        {names.map(({ name, holds }) => (
          <li key={name}>
            <code>{name}</code>
            {holds === 'day' ? ` ${t('field.aDay')}` : ''}
          </li>
        ))}
      </ul>
    </div>
  )
}
