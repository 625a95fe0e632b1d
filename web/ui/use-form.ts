import { useState } from 'react'
import type { Bound } from './field.tsx'
import { type Problem, problemOf } from './problem.ts'

export type FormOptions<Values, Answer> = {
  /** The values of an untouched form. */
  start: Values
  /** Sends the values; rejects with the server's problem. */
  send: (values: Values) => Promise<Answer>
  /** After it was taken: close, navigate, toast. */
  sent?: (answer: Answer, values: Values) => void
  /**
   * Keeps what was typed under this name until it is sent: `item.new`, `note.${id}`.
   * It lasts as long as the tab, so that a shared computer forgets it.
   */
  draft?: string
}

/** A form's state, made by `useForm` and shown by `<Form form={form}>`. */
export type FormState<Values> = {
  values: Values
  set: (change: Partial<Values>) => void
  /** Name, value and change of one field: `<TextField label=… {...form.field('title')} />`. */
  field: <Name extends keyof Values & string>(name: Name) => Required<Bound<Values[Name]>>
  submit: () => Promise<void>
  isSending: boolean
  problem: Problem | null
  /** True when the values came from an earlier visit that was not sent. */
  isRestored: boolean
  /** Empties the form to its start and forgets the draft. */
  startAgain: () => void
}

/** Values, sending, refusals and the draft of a form. What was typed is kept until the server took it. */
export function useForm<Values extends object, Answer>(
  options: FormOptions<Values, Answer>,
): FormState<Values> {
  const { start, send, sent, draft } = options
  const [kept] = useState(() => readDraft<Values>(draft))
  const [values, setValues] = useState<Values>({ ...start, ...kept })
  const [isRestored, setRestored] = useState(kept !== null)
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  const set = (change: Partial<Values>) => {
    setValues((before) => {
      const next = { ...before, ...change }
      writeDraft(draft, next)
      return next
    })
  }
  const startAgain = () => {
    writeDraft(draft, null)
    setValues(start)
    setRestored(false)
    setProblem(null)
  }
  const submit = async () => {
    if (isSending) return
    setSending(true)
    setProblem(null)
    try {
      const answer = await send(values)
      writeDraft(draft, null)
      setRestored(false)
      sent?.(answer, values)
    } catch (thrown) {
      setProblem(problemOf(thrown))
    } finally {
      setSending(false)
    }
  }
  const field: FormState<Values>['field'] = (name) => ({
    name,
    value: values[name],
    onChange: (value) => set({ [name]: value } as unknown as Partial<Values>),
  })
  return { values, set, field, submit, isSending, problem, isRestored, startAgain }
}

const storeKey = (draft: string): string => `linchpin.draft.${draft}`

function readDraft<Values>(draft: string | undefined): Partial<Values> | null {
  if (draft === undefined) return null
  try {
    const text = sessionStorage.getItem(storeKey(draft))
    const found: unknown = text === null ? null : JSON.parse(text)
    return typeof found === 'object' ? (found as Partial<Values> | null) : null
  } catch {
    // A draft that cannot be read (storage closed, another version's shape) is no reason to show no form.
    return null
  }
}

function writeDraft(draft: string | undefined, values: object | null): void {
  if (draft === undefined) return
  try {
    if (values === null) sessionStorage.removeItem(storeKey(draft))
    else sessionStorage.setItem(storeKey(draft), JSON.stringify(values))
  } catch {
    // Storage is closed or full: the form still works, only a reload would lose what was typed.
  }
}
