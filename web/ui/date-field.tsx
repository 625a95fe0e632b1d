import { Input } from 'react-aria-components/Input'
import { type TextFieldProps as AriaProps, TextField as AriaTextField } from 'react-aria-components/TextField'
import { classes } from './classes.ts'
import css from './field.module.css'
import { type Bound, FieldFault, FieldHelp, FieldLabel, type FieldWords } from './field.tsx'

export type DateFieldProps = Omit<
  AriaProps,
  'children' | 'className' | 'style' | 'type' | keyof Bound<string>
> &
  Bound<string | null> &
  FieldWords & {
    /** First and last day that can be chosen, as `2026-11-21`. */
    min?: string
    max?: string
  }

/**
 * A calendar day as `2026-11-21`, or null when empty.
 * The browser's own field: it brings a calendar, speaks the reader's date order and costs no script;
 * react-aria's segments and their calendar arithmetic weigh about 20 kB.
 */
export function DateField({
  label,
  help,
  hideLabel = false,
  value,
  onChange,
  min,
  max,
  ...props
}: DateFieldProps) {
  const held = value === undefined ? {} : { value: value ?? '' }
  return (
    <AriaTextField
      {...props}
      {...held}
      type="date"
      onChange={(next) => onChange?.(next === '' ? null : next)}
      className={classes(css['field'])}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired ?? false} />
      <FieldHelp help={help} />
      <Input className={classes(css['input'], css['short'])} min={min} max={max} />
      <FieldFault label={label} />
    </AriaTextField>
  )
}
