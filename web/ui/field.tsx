import { type ReactNode, use } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { t } from '../text/t.ts'
import { classes } from './classes.ts'
import { FaultMark } from './fault-mark.tsx'
import css from './field.module.css'
import { InForm } from './in-form.ts'

/** What every field has. A label is never left out; where there is no room for it, `hideLabel` keeps it for the ear. */
export type FieldWords = {
  label: string
  /** One line below the label: what to enter and why, never only an example. */
  help?: ReactNode
  hideLabel?: boolean
}

/** Name, value and change of a field, as `useForm` binds them. */
export type Bound<Value> = { name?: string; value?: Value; onChange?: (value: Value) => void }

/** The label; in a form, fields that may be left empty say so. */
export function FieldLabel({
  label,
  hideLabel = false,
  isRequired = false,
}: FieldWords & { isRequired?: boolean }) {
  const inForm = use(InForm)
  return (
    <Label className={hideLabel ? css['hidden'] : css['label']} data-field-label={label}>
      {label} {inForm && !isRequired ? <span className={css['optional']}>{t('field.optional')}</span> : null}
    </Label>
  )
}

export function FieldHelp({ help }: Pick<FieldWords, 'help'>) {
  if (help === undefined) return null
  return (
    <Text slot="description" className={css['help']}>
      {help}
    </Text>
  )
}

/** What is wrong with a field, in our words and not the browser's. */
export function FieldFault({ label }: { label: string }) {
  return (
    <FieldError className={classes(css['fault'])}>
      {({ validationDetails, validationErrors }) => (
        <>
          <FaultMark />
          {faultText(label, validationDetails, validationErrors.join(' '))}
        </>
      )}
    </FieldError>
  )
}

/** A fault that a browser found is put in our words; one that the server found is already. */
export function faultText(label: string, found: ValidityState, message: string): string {
  if (found.customError) return message
  if (found.valueMissing) return t('field.missing', { label })
  if (found.typeMismatch || found.badInput) return t('field.wrongType', { label })
  if (found.tooLong) return t('field.tooLong', { label })
  if (found.rangeUnderflow || found.rangeOverflow) return t('field.outOfRange', { label })
  return message
}
