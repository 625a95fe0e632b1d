import type { HTMLInputAutoCompleteAttribute } from 'react'
import { Input } from 'react-aria-components/Input'
import { type TextFieldProps as AriaProps, TextField as AriaTextField } from 'react-aria-components/TextField'
import { classes } from './classes.ts'
import css from './field.module.css'
import { type Bound, FieldFault, FieldHelp, FieldLabel, type FieldWords } from './field.tsx'

export type TextFieldProps = Omit<AriaProps, 'children' | 'className' | 'style' | keyof Bound<string>> &
  Bound<string> &
  FieldWords & {
    placeholder?: string
    autoComplete?: HTMLInputAutoCompleteAttribute
  }

/** One line of text. */
export function TextField({ label, help, hideLabel = false, placeholder = '', ...props }: TextFieldProps) {
  return (
    <AriaTextField {...props} className={classes(css['field'])}>
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired ?? false} />
      <FieldHelp help={help} />
      <Input className={classes(css['input'])} placeholder={placeholder} />
      <FieldFault label={label} />
    </AriaTextField>
  )
}
