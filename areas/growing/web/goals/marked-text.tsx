import type { ReactNode } from 'react'
import type { Checked } from '../../../../engines/goal-checker/goal.ts'
import { t } from '../../../../web/text/t.ts'
import css from '../grow.module.css'
import own from './goals.module.css'

/** A goal's sentence with the words underlined that can mean anything, and beside each what to say instead. */
export function MarkedText({ text, checked }: { text: string; checked: Checked }) {
  const spans = checked.findings
    .filter((finding) => !finding.dismissed && (finding.verdict === 'wrong' || finding.id === 'S3'))
    .flatMap((finding) => finding.spans.map((span) => ({ ...span, says: span.swap ?? finding.says })))
    .toSorted((a, b) => a.start - b.start)
  const parts: ReactNode[] = []
  let at = 0
  for (const span of spans) {
    if (span.start < at) continue
    parts.push(text.slice(at, span.start))
    parts.push(
      <mark key={span.start} className={own['mark']} title={span.says}>
        {text.slice(span.start, span.end)}
      </mark>,
    )
    at = span.end
  }
  parts.push(text.slice(at))
  if (spans.length === 0) return null
  return (
    <div>
      <p className={css['sentence']}>{parts}</p>
      <ul className={css['small']}>
        {spans.map((span) => (
          <li key={`${span.start} ${span.says}`}>
            {t('check.word', { word: text.slice(span.start, span.end), says: span.says })}
          </li>
        ))}
      </ul>
    </div>
  )
}
