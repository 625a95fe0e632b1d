import { useRead } from '../../../../web/data/use-read.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import css from '../grow.module.css'
import own from './feedback.module.css'
import type { Remark } from './remark-state.tsx'
import { RemarkTools } from './remark-tools.tsx'

export type RemarksOfProps = {
  title: string
  input: { requestId: string } | { appraisalId: string }
  /** The one that is pointed at in a text beside. */
  current?: string | null
  onCurrent?: (id: string | null) => void
}

/** What was said, each in its own words, with what can be made of it. */
export function RemarksOf({ title, input, current, onCurrent }: RemarksOfProps) {
  const read = useRead('remark.list', { ...input, sort: 'begins', limit: 100 })
  const remarks = read.data?.records ?? []
  if (read.error) return <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
  if (remarks.length === 0) return null
  return (
    <Section title={title} panel="flush" more={t('remark.sum', sumOf(remarks))}>
      <ul className={css['list']}>
        {remarks.map((remark) => (
          <li
            key={remark.id}
            className={remark.id === current ? own['current'] : undefined}
            onMouseEnter={() => onCurrent?.(remark.id)}
            onMouseLeave={() => onCurrent?.(null)}
            onFocus={() => onCurrent?.(remark.id)}
            onBlur={() => onCurrent?.(null)}
          >
            <div className={css['line']}>
              <span className={css['words']}>
                <OutLink href={recordAddress('remark', remark.ref) ?? ''} look="quiet">
                  {remark.words || remark.title}
                </OutLink>
                <span className={css['small']}>
                  {[t(`remark.side.${remark.side}`), remark.question].filter(Boolean).join(' · ')}
                </span>
              </span>
              <RemarkTools remark={remark} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const sumOf = (remarks: readonly Remark[]) => ({
  fresh: remarks.filter(({ state }) => state === 'new').length,
  applied: remarks.filter(({ state }) => state === 'applied').length,
  declined: remarks.filter(({ state }) => state === 'declined').length,
})
