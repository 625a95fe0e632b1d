import { Input } from 'react-aria-components/Input'
import { type TextFieldProps as AriaProps, TextField as AriaTextField } from 'react-aria-components/TextField'
import { textSettings } from '../text/t.ts'
import { momentAt, wallClock } from '../text/zoned.ts'
import { classes } from './classes.ts'
import css from './field.module.css'
import { type Bound, FieldFault, FieldHelp, FieldLabel, type FieldWords } from './field.tsx'

export type MomentFieldProps = Omit<
  AriaProps,
  'children' | 'className' | 'style' | 'type' | keyof Bound<string>
> &
  Bound<string | null> &
  FieldWords

/** A moment as ISO 8601 in UTC, or null when empty; shown and entered by the workspace's own clock. */
export function MomentField({ label, help, hideLabel = false, value, onChange, ...props }: MomentFieldProps) {
  const { timeZone } = textSettings()
  const held = value === undefined ? {} : { value: value === null ? '' : wallClock(value, timeZone) }
  return (
    <AriaTextField
      {...props}
      {...held}
      type="datetime-local"
      onChange={(next) => onChange?.(next === '' ? null : momentAt(next, timeZone))}
      className={classes(css['field'])}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired ?? false} />
      <FieldHelp help={help} />
      <Input className={classes(css['input'], css['moment'])} />
      <FieldFault label={label} />
    </AriaTextField>
  )
}
