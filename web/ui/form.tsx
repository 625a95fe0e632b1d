import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { Form as AriaForm } from 'react-aria-components/Form'
import { isApple, readable } from '../keys/key-list.ts'
import { t } from '../text/t.ts'
import { Button } from './button.tsx'
import { classes } from './classes.ts'
import { ErrorSummary, type Fault, faultsOf } from './error-summary.tsx'
import css from './form.module.css'
import { InForm } from './in-form.ts'
import type { FormState } from './use-form.ts'

export type FormProps<Values> = {
  form: Pick<FormState<Values>, 'submit' | 'isSending' | 'problem' | 'isRestored' | 'startAgain'>
  /** What the button says happens: "Create the item". */
  submit: string
  /** `danger` where it takes something away. */
  submitKind?: 'primary' | 'quiet' | 'danger'
  onCancel?: () => void
  /** The form's name for the ear, where no heading is near. */
  label?: string
  children: ReactNode
}

/**
 * Fields, then the button. Ctrl or ⌘ and Enter sends from anywhere in it.
 * Refused fields say so in place and in a summary that takes the focus; what was typed stays.
 */
export function Form<Values>({
  form,
  submit,
  submitKind = 'primary',
  onCancel,
  label,
  children,
}: FormProps<Values>) {
  const element = useRef<HTMLFormElement>(null)
  const [missing, setMissing] = useState<readonly Fault[]>([])
  const { problem } = form
  useEffect(() => {
    if (problem) setMissing([])
  }, [problem])

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setMissing([])
    void form.submit()
  }
  const onInvalid = (event: FormEvent<HTMLFormElement>) => {
    // Keeps react-aria from focusing the first field: the summary takes the focus and leads to each.
    event.preventDefault()
    if (element.current) setMissing(faultsOf(element.current))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    // A number field hands its value over when it is left; the next turn then sends what is on the screen.
    const active = document.activeElement
    if (active instanceof HTMLInputElement) {
      active.blur()
      active.focus()
    }
    setTimeout(() => element.current?.requestSubmit())
  }
  // Held still between renders: react-aria forgets a refusal once the field is changed, but takes a new object for a new
  // refusal, and the mended field could never be sent.
  const errors = useMemo(
    () => Object.fromEntries((problem?.errors ?? []).map(({ path, message }) => [path, message])),
    [problem],
  )
  return (
    <InForm value={true}>
      <AriaForm
        ref={element}
        className={classes(css['form'])}
        validationErrors={errors}
        onSubmit={onSubmit}
        onInvalid={onInvalid}
        render={(props) => <form {...props} onKeyDown={onKeyDown} />}
        {...(label === undefined ? {} : { 'aria-label': label })}
      >
        <ErrorSummary problem={problem} faults={missing} form={element} />
        {form.isRestored && !problem ? (
          <p className={css['kept']} role="status">
            {t('form.restored')}{' '}
            <Button kind="bare" size="small" onPress={form.startAgain}>
              {t('form.startAgain')}
            </Button>
          </p>
        ) : null}
        {children}
        <div className={css['end']}>
          <Button
            type="submit"
            kind={submitKind}
            isPending={form.isSending}
            hint={readable('Mod+Enter', isApple())}
          >
            {submit}
          </Button>
          {onCancel ? <Button onPress={onCancel}>{t('form.cancel')}</Button> : null}
        </div>
      </AriaForm>
    </InForm>
  )
}
