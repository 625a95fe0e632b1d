import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import css from './skills.module.css'

export type NumberedChoiceProps = {
  /** What is asked; it is read out when the next one comes. */
  title: string
  /** Where one is: "2 of 6"; null for the only one. */
  place: string | null
  label: string
  /** Each with its number before it; the keys 1, 2, … choose them while the form has the focus. */
  options: readonly { label: string; help?: string }[]
  /** The chosen place, from 0; null while none is. */
  value: number | null
  onChange: (place: number) => void
  /** Back, left out at the first. */
  onBack?: (() => void) | undefined
  onNext: () => void
  next: string
  /** Goes on without an answer. */
  onSkip?: { label: string; run: () => void }
  isSending?: boolean
  children?: ReactNode
}

/** One question at a time with a few numbered answers: by pointer, arrows or number, and Enter goes on. */
export function NumberedChoice(props: NumberedChoiceProps) {
  const { title, place, label, options, value, onChange, onBack, onNext, next, onSkip, isSending } = props
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that was pressed is gone, or means the next question now: the question itself is read out.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question takes the focus, though the effect reads none of it.
  useEffect(() => heading.current?.focus(), [title])
  const onKeyDown = (event: KeyboardEvent) => {
    const isText = event.target instanceof HTMLInputElement && event.target.type === 'text'
    const isButton = event.target instanceof HTMLButtonElement
    // A radio keeps Enter for itself.
    if (event.key === 'Enter' && !isText && !isButton && value !== null) {
      event.preventDefault()
      return onNext()
    }
    const chosen = Number(event.key) - 1
    if (isText || event.ctrlKey || event.metaKey || event.altKey || !options[chosen]) return
    event.preventDefault()
    event.stopPropagation()
    onChange(chosen)
  }
  return (
    <form
      className={css['asked']}
      aria-label={title}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        if (value !== null) onNext()
      }}
    >
      {place === null ? null : <p className={css['keys']}>{place}</p>}
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <RadioGroup
        label={label}
        value={value === null ? null : String(value)}
        onChange={(chosen) => {
          if (chosen !== null) onChange(Number(chosen))
        }}
        options={options.map((option, at) => ({
          value: String(at),
          label: `${at + 1} · ${option.label}`,
          ...(option.help ? { help: option.help } : {}),
        }))}
      />
      {props.children}
      <p className={css['keys']}>{t('choice.keys', { count: options.length })}</p>
      <div className={css['buttons']}>
        <Button type="submit" kind="primary" isDisabled={value === null || isSending === true}>
          {next}
        </Button>
        {onSkip ? <Button onPress={onSkip.run}>{onSkip.label}</Button> : null}
        {onBack ? <Button onPress={onBack}>{t('choice.back')}</Button> : null}
      </div>
    </form>
  )
}
