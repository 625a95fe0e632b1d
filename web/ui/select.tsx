import { Button } from 'react-aria-components/Button'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import {
  type SelectProps as AriaProps,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components/Select'
import { t } from '../text/t.ts'
import { classes } from './classes.ts'
import field from './field.module.css'
import { type Bound, FieldFault, FieldHelp, FieldLabel, type FieldWords } from './field.tsx'
import popover from './popover.module.css'
import css from './select.module.css'

export type Option = {
  value: string
  label: string
  /** A second line. */
  detail?: string
  isDisabled?: boolean
}

export type SelectProps = Omit<
  AriaProps<Option>,
  'children' | 'className' | 'style' | 'selectionMode' | keyof Bound<string>
> &
  Bound<string | null> &
  FieldWords & { options: readonly Option[] }

/** One of many options. Typing jumps to an option. */
export function Select({
  label,
  help,
  hideLabel = false,
  options,
  onChange,
  placeholder,
  ...props
}: SelectProps) {
  return (
    <AriaSelect
      {...props}
      placeholder={placeholder ?? t('select.choose')}
      onChange={(key) => onChange?.(key === null ? null : String(key))}
      className={classes(field['field'])}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired ?? false} />
      <FieldHelp help={help} />
      <Button className={classes(field['input'], css['button'])}>
        <SelectValue className={classes(css['value'])}>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <span aria-hidden="true" className={css['arrow']} />
      </Button>
      <FieldFault label={label} />
      <Popover className={classes(popover['popover'])} offset={4}>
        <ListBox className={classes(popover['options'])} items={options}>
          {(option) => <OptionRow id={option.value} option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}

/**
 * An option of a Select or a ComboBox. Its id stands at the element in the list: without one react-aria counts the
 * options, and another option at the same count, as after typing on, would break the page.
 */
export function OptionRow({ id, option }: { id: string; option: Option }) {
  return (
    <ListBoxItem
      id={id}
      textValue={option.label}
      isDisabled={option.isDisabled ?? false}
      className={classes(popover['option'])}
    >
      <span>
        {option.label}
        {option.detail === undefined ? null : <span className={popover['detail']}>{option.detail}</span>}
      </span>
    </ListBoxItem>
  )
}
