import { type KeyboardEvent, useRef, useState } from 'react'
import { t } from '../text/t.ts'
import { announce } from './announce.ts'
import { Button } from './button.tsx'
import field from './field.module.css'
import type { Bound, FieldWords } from './field.tsx'
import { InForm } from './in-form.ts'
import css from './tags-field.module.css'
import { TextField } from './text-field.tsx'

export type TagsFieldProps = Bound<string[]> & FieldWords

/** A few words to find something by. Enter or a comma adds one; Backspace in the empty field takes the last away. */
export function TagsField({ label, help, name = 'tags', value = [], onChange }: TagsFieldProps) {
  const [typed, setTyped] = useState('')
  const room = useRef<HTMLFieldSetElement>(null)
  const add = (text: string) => {
    const words = text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '' && !value.includes(word))
    if (words.length > 0) onChange?.([...value, ...new Set(words)])
    setTyped('')
  }
  const remove = (tag: string) => {
    onChange?.(value.filter((each) => each !== tag))
    announce(t('tags.removed', { tag }))
    room.current?.querySelector('input')?.focus()
  }
  const onKeyDown = (event: Pick<KeyboardEvent, 'key' | 'preventDefault' | 'ctrlKey' | 'metaKey'>) => {
    if (event.ctrlKey || event.metaKey) return
    if ((event.key === 'Enter' || event.key === ',') && typed.trim() !== '') {
      event.preventDefault()
      add(typed)
    } else if (event.key === 'Enter') event.preventDefault()
    const last = value.at(-1)
    if (event.key === 'Backspace' && typed === '' && last !== undefined) remove(last)
  }
  return (
    <fieldset ref={room} className={css['tags']}>
      <legend className={field['label']}>
        {label} <span className={field['optional']}>{t('field.optional')}</span>
      </legend>
      {value.length > 0 ? (
        <ul className={css['list']}>
          {value.map((tag) => (
            <li key={tag} className={css['tag']}>
              {tag}
              <Button
                kind="bare"
                size="small"
                aria-label={t('tags.remove', { tag })}
                onPress={() => remove(tag)}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <InForm value={false}>
        <TextField
          label={t('tags.add', { label })}
          hideLabel
          help={help ?? t('tags.help')}
          name={name}
          value={typed}
          onChange={setTyped}
          onKeyDown={onKeyDown}
          onBlur={() => add(typed)}
        />
      </InForm>
    </fieldset>
  )
}
