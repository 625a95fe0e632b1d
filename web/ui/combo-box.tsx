import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox, type ComboBoxProps as AriaProps } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { useAsyncList } from 'react-aria-components/useAsyncList'
import { t } from '../text/t.ts'
import { classes } from './classes.ts'
import css from './combo-box.module.css'
import field from './field.module.css'
import { type Bound, FieldFault, FieldHelp, FieldLabel, type FieldWords } from './field.tsx'
import popover from './popover.module.css'
import { type Option, OptionRow } from './select.tsx'

export type ComboBoxProps = Omit<
  AriaProps<Option>,
  'children' | 'className' | 'style' | 'items' | 'selectionMode' | 'inputValue' | keyof Bound<string>
> &
  Bound<Option | null> &
  FieldWords & {
    /** Answers the options for what was typed (nothing typed: the first ones). Superseded calls are aborted. */
    load: (typed: string, signal: AbortSignal) => Promise<readonly Option[]>
    placeholder?: string
  }

/** One of very many options, found by typing. The value carries its label, so that it can be shown before anything is loaded. */
export function ComboBox({
  label,
  help,
  hideLabel = false,
  load,
  value,
  onChange,
  placeholder = '',
  ...props
}: ComboBoxProps) {
  const list = useAsyncList<Option>({
    initialFilterText: value?.label ?? '',
    load: async ({ signal, filterText }) => {
      // The chosen option's own label is not a question: it would offer that one option only.
      const typed = filterText === value?.label ? '' : (filterText ?? '')
      return { items: await load(typed, signal) }
    },
  })
  const [typed, setTyped] = useState(value?.label ?? '')
  useEffect(() => setTyped(value?.label ?? ''), [value?.label])
  const onInputChange = (next: string) => {
    setTyped(next)
    list.setFilterText(next)
  }
  const choose = (option: Option | null) => {
    // In the same turn as the value: a render with the new value and the old text reads as typing and opens the list.
    setTyped(option?.label ?? '')
    onChange?.(option)
  }
  return (
    <AriaComboBox
      {...props}
      items={list.items}
      inputValue={typed}
      onInputChange={onInputChange}
      value={value?.value ?? null}
      onChange={(key) => choose(list.items.find((option) => option.value === key) ?? null)}
      allowsEmptyCollection
      menuTrigger="focus"
      className={classes(field['field'])}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired ?? false} />
      <FieldHelp help={help} />
      <div className={css['group']}>
        <Input className={classes(field['input'], css['input'])} placeholder={placeholder} />
        <Button className={classes(css['button'])}>
          <span aria-hidden="true" className={css['arrow']} />
        </Button>
      </div>
      <FieldFault label={label} />
      <Popover className={classes(popover['popover'])} offset={4}>
        <ListBox
          className={classes(popover['options'])}
          renderEmptyState={() => (
            <div className={popover['empty']}>{list.isLoading ? t('state.loading') : t('combo.nothing')}</div>
          )}
        >
          {(option: Option) => <OptionRow id={option.value} option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
