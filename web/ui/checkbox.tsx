import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaProps } from 'react-aria-components/Checkbox'
import {
  CheckboxGroup as AriaGroup,
  type CheckboxGroupProps as AriaGroupProps,
} from 'react-aria-components/CheckboxGroup'
import css from './checkbox.module.css'
import { classes } from './classes.ts'
import field from './field.module.css'
import { type Bound, FieldFault, FieldHelp, FieldLabel, type FieldWords } from './field.tsx'

export type CheckboxProps = Omit<
  AriaProps,
  'children' | 'className' | 'style' | 'isSelected' | 'value' | 'onChange'
> &
  Bound<boolean> & {
    /** Left out only where `aria-label` or a slot names it, as in a table row. */
    children?: ReactNode
    /** Within a CheckboxGroup: what it stands for. */
    option?: string
  }

/** Yes or no, sent with its form. For something that works at once take a Switch. */
export function Checkbox({ children, value, option, ...props }: CheckboxProps) {
  const held = value === undefined ? {} : { isSelected: value }
  return (
    <AriaCheckbox
      {...props}
      {...held}
      {...(option === undefined ? {} : { value: option })}
      className={classes(css['checkbox'])}
    >
      {({ isIndeterminate }) => (
        <>
          <span className={css['box']}>
            <svg aria-hidden="true" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="2.2">
              <path d={isIndeterminate ? 'M4 8h8' : 'm3.5 8.3 3 3 6-6.5'} strokeLinecap="round" />
            </svg>
          </span>
          {children === undefined ? null : <span>{children}</span>}
        </>
      )}
    </AriaCheckbox>
  )
}

export type CheckboxGroupProps = Omit<
  AriaGroupProps,
  'children' | 'className' | 'style' | keyof Bound<string[]>
> &
  Bound<string[]> &
  FieldWords & { options: readonly { value: string; label: string }[] }

/** Any number of a few options. */
export function CheckboxGroup({ label, help, hideLabel = false, options, ...props }: CheckboxGroupProps) {
  return (
    <AriaGroup {...props} className={classes(field['field'])}>
      <FieldLabel label={label} hideLabel={hideLabel} isRequired />
      <FieldHelp help={help} />
      <div className={classes(css['options'])}>
        {options.map((option) => (
          <Checkbox key={option.value} option={option.value}>
            {option.label}
          </Checkbox>
        ))}
      </div>
      <FieldFault label={label} />
    </AriaGroup>
  )
}
