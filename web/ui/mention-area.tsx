import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { t } from '../text/t.ts'
import { announce } from './announce.ts'
import { classes } from './classes.ts'
import field from './field.module.css'
import { type Bound, FieldFault, FieldHelp, FieldLabel, type FieldWords } from './field.tsx'
import css from './mention-area.module.css'
import { labelFor, type Named, type Person, typedName } from './mention-words.ts'
import area from './text-area.module.css'
import { type LoadPeople, usePeople } from './use-people.ts'

export type MentionAreaProps = Required<Bound<string>> &
  FieldWords & {
    rows?: number
    placeholder?: string
    isRequired?: boolean
    autoFocus?: boolean
    /** The names in the text, and whom each means. */
    named: Named
    onNamed: (named: Named) => void
    /** Finds people by a part of their name. */
    load: LoadPeople
    /** Files that were pasted into the text. */
    onFiles?: (files: readonly File[]) => void
  }

/**
 * Text in which an @ offers people by name. Arrows choose, Enter or Tab takes, Escape leaves it as it was typed; the
 * focus never leaves the text.
 */
export function MentionArea(props: MentionAreaProps) {
  const { label, help, hideLabel = false, rows = 4, placeholder = '', value, named } = props
  const box = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState(0)
  const [closedAt, setClosedAt] = useState<number | null>(null)
  const [active, setActive] = useState(0)
  const id = useId()
  const at = typedName(value, caret)
  const isOpen = at !== null && at.from !== closedAt && !(at.typed.trim() in named)
  const people = usePeople(isOpen ? at.typed : null, props.load)
  const shown = isOpen ? (people ?? []) : []
  const chosen = shown[Math.min(active, shown.length - 1)]
  useEffect(() => {
    if (people && people.length > 0) announce(t('mention.found', { count: people.length }))
    setActive(0)
  }, [people])
  const take = (person: Person) => {
    if (!at) return
    const name = labelFor(person, named)
    const next = `${value.slice(0, at.from)}@${name} ${value.slice(caret)}`
    props.onNamed({ ...named, [name]: person.ref })
    props.onChange(next)
    const end = at.from + name.length + 2
    setCaret(end)
    setClosedAt(at.from)
    requestAnimationFrame(() => box.current?.setSelectionRange(end, end))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!chosen || event.ctrlKey || event.metaKey) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setActive((active + step + shown.length) % shown.length)
    else if (event.key === 'Enter' || event.key === 'Tab') take(chosen)
    else if (event.key === 'Escape') setClosedAt(at?.from ?? null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onPaste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files]
    if (files.length === 0 || !props.onFiles) return
    event.preventDefault()
    props.onFiles(files)
  }
  const follow = () => setCaret(box.current?.selectionStart ?? 0)
  return (
    <AriaTextField
      name={props.name}
      value={value}
      onChange={(next) => {
        follow()
        if (closedAt !== null && next[closedAt] !== '@') setClosedAt(null)
        props.onChange(next)
      }}
      isRequired={props.isRequired ?? false}
      autoFocus={props.autoFocus ?? false}
      className={classes(field['field'])}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired ?? false} />
      <FieldHelp help={help} />
      <AriaTextArea
        ref={box}
        className={classes(field['input'], area['area'])}
        style={{ minHeight: `calc(${rows} * var(--line-3) + 14px)` }}
        rows={rows}
        placeholder={placeholder}
        aria-autocomplete="list"
        {...(chosen ? { 'aria-controls': id, 'aria-activedescendant': `${id}-${chosen.ref}` } : {})}
        onKeyDown={onKeyDown}
        onKeyUp={follow}
        onClick={follow}
        onBlur={() => setClosedAt(at?.from ?? null)}
        onPaste={onPaste}
      />
      {shown.length > 0 ? (
        <div id={id} role="listbox" aria-label={t('mention.people')} className={css['people']}>
          {shown.map((person) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text; aria-activedescendant points here.
            // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the text.
            <div
              key={person.ref}
              id={`${id}-${person.ref}`}
              role="option"
              aria-selected={person === chosen}
              className={css['person']}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(person)}
            >
              <span>{person.name}</span>
              <small>{person.ref}</small>
            </div>
          ))}
        </div>
      ) : null}
      {isOpen && people?.length === 0 && at.typed.length > 1 ? (
        <p className={css['nobody']}>{t('mention.nobody', { typed: at.typed })}</p>
      ) : null}
      <FieldFault label={label} />
    </AriaTextField>
  )
}
