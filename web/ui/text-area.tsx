import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import { type TextFieldProps as AriaProps, TextField as AriaTextField } from 'react-aria-components/TextField'
import { classes } from './classes.ts'
import field from './field.module.css'
import { type Bound, FieldFault, FieldHelp, FieldLabel, type FieldWords } from './field.tsx'
import css from './text-area.module.css'

export type TextAreaProps = Omit<AriaProps, 'children' | 'className' | 'style' | keyof Bound<string>> &
  Bound<string> &
  FieldWords & {
    /** Height when empty; it grows with its text. */
    rows?: number
    placeholder?: string
  }

/** Several lines of text; grows with what is written. */
export function TextArea({
  label,
  help,
  hideLabel = false,
  rows = 4,
  placeholder = '',
  ...props
}: TextAreaProps) {
  return (
    <AriaTextField {...props} className={classes(field['field'])}>
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired ?? false} />
      <FieldHelp help={help} />
      <AriaTextArea
        className={classes(field['input'], css['area'])}
        style={{ minHeight: `calc(${rows} * var(--line-3) + 14px)` }}
        rows={rows}
        placeholder={placeholder}
      />
      <FieldFault label={label} />
    </AriaTextField>
  )
}
