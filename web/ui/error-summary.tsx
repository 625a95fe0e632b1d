import { type RefObject, useEffect, useId, useRef } from 'react'
import { t } from '../text/t.ts'
import css from './error-summary.module.css'
import field from './field.module.css'
import { faultText } from './field.tsx'
import type { Problem } from './problem.ts'

/** One thing to mend before a form can be sent; `path` is the field's name. */
export type Fault = { path: string; message: string }

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement

/** What the browser would refuse, one fault a field, in the fields' order and in our words. */
export function faultsOf(form: HTMLFormElement): Fault[] {
  const faults = new Map<string, Fault>()
  for (const element of form.elements) {
    if (!isControl(element) || element.validity.valid) continue
    const path = element.name || element.id
    if (!faults.has(path))
      faults.set(path, {
        path,
        message: faultText(labelOf(element), element.validity, element.validationMessage),
      })
  }
  return [...faults.values()]
}

export type ErrorSummaryProps = {
  /** The server's refusal. */
  problem: Problem | null
  /** What was found before sending. */
  faults: readonly Fault[]
  form: RefObject<HTMLFormElement | null>
}

/** What stands in the way of sending, at the head of the form; takes the focus and leads to each field. */
export function ErrorSummary({ problem, faults, form }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const all = faults.length > 0 ? faults : (problem?.errors ?? [])
  const shown = problem !== null || faults.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new refusal takes the focus, also when its words are the same.
  useEffect(() => {
    if (shown) box.current?.focus()
  }, [problem, faults, shown])
  if (!shown) return null
  const title = faults.length > 0 ? t('form.notSent') : problem?.title || t('form.refused')
  return (
    <section ref={box} className={css['summary']} aria-labelledby={id} tabIndex={-1}>
      <p id={id} className={css['title']}>
        {title}
      </p>
      {problem?.detail !== undefined && faults.length === 0 ? <p>{problem.detail}</p> : null}
      {all.length > 0 ? (
        <ul>
          {all.map((fault) => (
            <li key={`${fault.path} ${fault.message}`}>
              <FaultLink fault={fault} form={form} />
            </li>
          ))}
        </ul>
      ) : null}
      <p>{t('form.kept')}</p>
      {problem?.code !== undefined && faults.length === 0 ? (
        <p className={css['code']}>{t('error.code', { code: problem.code })}</p>
      ) : null}
    </section>
  )
}

function FaultLink({ fault, form }: { fault: Fault; form: RefObject<HTMLFormElement | null> }) {
  const onClick = (event: React.MouseEvent) => {
    event.preventDefault()
    if (form.current) controlOf(form.current, fault.path)?.focus()
  }
  return (
    <a href={`#${fault.path}`} onClick={onClick}>
      {fault.message}
    </a>
  )
}

function controlOf(form: HTMLFormElement, path: string): HTMLElement | null {
  const found = form.elements.namedItem(path)
  const element = found instanceof RadioNodeList ? found[0] : found
  if (!(element instanceof HTMLElement)) return null
  // Selects and number fields carry their name on a hidden twin; what people operate is beside it.
  const isTwin = element.closest('[aria-hidden="true"]') !== null || element.getAttribute('type') === 'hidden'
  if (!isTwin) return element
  const frame = element.closest(`.${field['field']}`) ?? element.previousElementSibling
  return frame?.querySelector('input:not([type="hidden"]), button') ?? null
}

/** The field's own words, whichever hidden twin of it the browser found at fault. */
function labelOf(control: Control): string {
  const frame = control.closest(`.${field['field']}`)
  return frame?.querySelector('[data-field-label]')?.getAttribute('data-field-label') ?? control.name
}
