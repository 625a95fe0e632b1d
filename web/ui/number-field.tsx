import { Input } from 'react-aria-components/Input'
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaProps,
} from 'react-aria-components/NumberField'
import { classes } from './classes.ts'
import css from './field.module.css'
import { type Bound, FieldFault, FieldHelp, FieldLabel, type FieldWords } from './field.tsx'

export type NumberFieldProps = Omit<
  AriaProps,
  'children' | 'className' | 'style' | 'defaultValue' | keyof Bound<number>
> &
  Bound<number | null> &
  FieldWords

/** A number; empty is null and never 0. Arrow keys step, letters are refused, the reader's own separators are understood. */
export function NumberField({ label, help, hideLabel = false, value, onChange, ...props }: NumberFieldProps) {
  const held = value === undefined ? {} : { value: value ?? Number.NaN }
  return (
    <AriaNumberField
      {...props}
      {...held}
      onChange={(next) => onChange?.(Number.isNaN(next) ? null : next)}
      className={classes(css['field'])}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired ?? false} />
      <FieldHelp help={help} />
      <Input className={classes(css['input'], css['short'])} />
      <FieldFault label={label} />
    </AriaNumberField>
  )
}
