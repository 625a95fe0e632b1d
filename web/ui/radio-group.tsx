import {
  RadioGroup as AriaGroup,
  type RadioGroupProps as AriaProps,
  Radio,
} from 'react-aria-components/RadioGroup'
import { classes } from './classes.ts'
import field from './field.module.css'
import { type Bound, FieldFault, FieldHelp, FieldLabel, type FieldWords } from './field.tsx'
import css from './radio-group.module.css'

export type RadioGroupProps = Omit<AriaProps, 'children' | 'className' | 'style' | keyof Bound<string>> &
  Bound<string | null> &
  FieldWords & { options: readonly { value: string; label: string; help?: string }[] }

/** One of a few options, all in sight. From about six on take a Select. */
export function RadioGroup({ label, help, hideLabel = false, options, ...props }: RadioGroupProps) {
  return (
    <AriaGroup {...props} className={classes(field['field'])}>
      <FieldLabel label={label} hideLabel={hideLabel} isRequired />
      <FieldHelp help={help} />
      <div className={css['options']}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={classes(css['radio'])}>
            <span className={css['dot']} />
            <span>
              {option.label}
              {option.help === undefined ? null : <span className={css['help']}>{option.help}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldFault label={label} />
    </AriaGroup>
  )
}
