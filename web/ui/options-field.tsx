import { useEffect, useRef } from 'react'
import { optionKeyFrom } from '../../core/custom/contract.ts'
import type { FieldOption } from '../../core/fields/field.ts'
import { t } from '../text/t.ts'
import { announce } from './announce.ts'
import { Button } from './button.tsx'
import css from './checklist-field.module.css'
import field from './field.module.css'
import type { Bound, FieldWords } from './field.tsx'
import { InForm } from './in-form.ts'
import { TextField } from './text-field.tsx'

export type OptionsFieldProps = Bound<FieldOption[]> &
  FieldWords & {
    /** Keys that records may hold already: their options are retired instead of taken away. */
    kept?: readonly string[]
  }

/** What a choice offers, in order. The words change, the key behind them stays; Enter begins the next one. */
export function OptionsField({
  label,
  help,
  name = 'options',
  value = [],
  onChange,
  kept = [],
}: OptionsFieldProps) {
  const room = useRef<HTMLFieldSetElement>(null)
  const focusNext = useRef<number | null>(null)
  useEffect(() => {
    if (focusNext.current === null) return
    room.current?.querySelectorAll<HTMLInputElement>('input')[focusNext.current]?.focus()
    focusNext.current = null
  })
  const set = (options: FieldOption[], focus: number | null = null) => {
    focusNext.current = focus
    onChange?.(options)
  }
  const rename = (at: number, words: string) =>
    set(
      value.map((option, index) => {
        if (index !== at) return option
        const others = value.filter((_, other) => other !== at).map(({ key }) => key)
        // A new option's key follows its words until it is saved; a saved one's stays.
        return {
          ...option,
          label: words,
          key: kept.includes(option.key) ? option.key : optionKeyFrom(words, others),
        }
      }),
    )
  const add = (at: number) => {
    const key = optionKeyFrom(
      '',
      value.map((option) => option.key),
    )
    set(value.toSpliced(at, 0, { key, label: '', retired: false }), at)
  }
  const remove = (at: number) => {
    const option = value[at]
    if (!option) return
    if (kept.includes(option.key))
      return set(value.map((each, index) => (index === at ? { ...each, retired: !each.retired } : each)))
    set(value.toSpliced(at, 1), Math.max(0, at - 1))
    announce(t('checklist.removed', { place: at + 1 }))
  }
  const move = (at: number, to: number) => {
    const option = value[at]
    if (!option || to < 0 || to >= value.length) return
    set(value.toSpliced(at, 1).toSpliced(to, 0, option), to)
    announce(t('checklist.moved', { place: to + 1, total: value.length }))
  }
  const onKeyDown = (at: number) => (event: { key: string; altKey: boolean; preventDefault: () => void }) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      add(at + 1)
    }
    if (event.altKey && event.key === 'ArrowUp') move(at, at - 1)
    if (event.altKey && event.key === 'ArrowDown') move(at, at + 1)
  }
  return (
    <fieldset ref={room} className={css['checklist']}>
      <legend className={field['label']}>{label}</legend>
      {help === undefined ? null : <span className={field['help']}>{help}</span>}
      <InForm value={false}>
        {value.length > 0 ? (
          <ol className={css['lines']}>
            {value.map((option, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place while its key follows its words.
              <li key={at} className={css['line']}>
                <TextField
                  label={t('options.line', { label, place: at + 1 })}
                  hideLabel
                  name={`${name}.${at}.label`}
                  value={option.label}
                  isDisabled={option.retired}
                  onChange={(words) => rename(at, words)}
                  onKeyDown={onKeyDown(at)}
                />
                <Button
                  kind="bare"
                  size="small"
                  aria-label={optionVerb(option, kept, at)}
                  onPress={() => remove(at)}
                >
                  {option.retired ? t('options.back') : kept.includes(option.key) ? t('options.retire') : '×'}
                </Button>
              </li>
            ))}
          </ol>
        ) : null}
      </InForm>
      <div>
        <Button size="small" onPress={() => add(value.length)}>
          {t('options.add')}
        </Button>
      </div>
    </fieldset>
  )
}

const optionVerb = ({ key, label, retired }: FieldOption, kept: readonly string[], at: number): string =>
  retired
    ? t('options.backOf', { option: label })
    : kept.includes(key)
      ? t('options.retireOf', { option: label })
      : t('options.remove', { place: at + 1 })
