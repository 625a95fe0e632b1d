import { type KeyboardEvent, useEffect, useRef } from 'react'
import { t } from '../text/t.ts'
import { announce } from './announce.ts'
import { Button } from './button.tsx'
import { Checkbox } from './checkbox.tsx'
import css from './checklist-field.module.css'
import field from './field.module.css'
import type { Bound, FieldWords } from './field.tsx'
import { InForm } from './in-form.ts'
import { TextField } from './text-field.tsx'

export type ChecklistLine = { text: string; done: boolean }
export type ChecklistFieldProps = Bound<ChecklistLine[]> & FieldWords

/**
 * Short lines in an order, each open or done. Enter begins the next line, Backspace in an empty one takes it away,
 * Alt ↑/↓ moves it.
 */
export function ChecklistField({ label, help, name = 'lines', value = [], onChange }: ChecklistFieldProps) {
  const room = useRef<HTMLFieldSetElement>(null)
  const focusNext = useRef<number | null>(null)
  useEffect(() => {
    if (focusNext.current === null) return
    room.current
      ?.querySelectorAll<HTMLInputElement>('input:not([type="checkbox"])')
      [focusNext.current]?.focus()
    focusNext.current = null
  })
  const set = (lines: ChecklistLine[], focus: number | null = null) => {
    focusNext.current = focus
    onChange?.(lines)
  }
  const change = (at: number, part: Partial<ChecklistLine>) =>
    set(value.map((line, index) => (index === at ? { ...line, ...part } : line)))
  const remove = (at: number) => {
    set(value.toSpliced(at, 1), Math.max(0, at - 1))
    announce(t('checklist.removed', { place: at + 1 }))
  }
  const move = (at: number, to: number) => {
    const line = value[at]
    if (!line || to < 0 || to >= value.length) return
    set(value.toSpliced(at, 1).toSpliced(to, 0, line), to)
    announce(t('checklist.moved', { place: to + 1, total: value.length }))
  }
  const keysFor = (at: number) => (event: Pick<KeyboardEvent, 'key' | 'altKey' | 'preventDefault'>) => {
    if (event.key === 'Enter') {
      // Enter would send the whole form.
      event.preventDefault()
      set(value.toSpliced(at + 1, 0, { text: '', done: false }), at + 1)
    }
    if (event.key === 'Backspace' && value[at]?.text === '') {
      event.preventDefault()
      remove(at)
    }
    if (event.altKey && event.key === 'ArrowUp') move(at, at - 1)
    if (event.altKey && event.key === 'ArrowDown') move(at, at + 1)
  }
  return (
    <fieldset ref={room} className={css['checklist']}>
      <legend className={field['label']}>
        {label} <span className={field['optional']}>{t('field.optional')}</span>
      </legend>
      {help === undefined ? null : <span className={field['help']}>{help}</span>}
      <InForm value={false}>
        {value.length > 0 ? (
          <ol className={css['lines']}>
            {value.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; its text may be empty or twice there.
              <li key={at} className={css['line']}>
                <Checkbox
                  aria-label={t('checklist.done', { label, place: at + 1 })}
                  value={line.done}
                  onChange={(done) => change(at, { done })}
                />
                <TextField
                  label={t('checklist.line', { label, place: at + 1 })}
                  hideLabel
                  name={`${name}.${at}.text`}
                  value={line.text}
                  onChange={(text) => change(at, { text })}
                  onKeyDown={keysFor(at)}
                />
                <Button
                  kind="bare"
                  size="small"
                  aria-label={t('checklist.remove', { place: at + 1 })}
                  onPress={() => remove(at)}
                >
                  ×
                </Button>
              </li>
            ))}
          </ol>
        ) : null}
      </InForm>
      <div>
        <Button size="small" onPress={() => set([...value, { text: '', done: false }], value.length)}>
          {t('checklist.add')}
        </Button>
      </div>
    </fieldset>
  )
}
