import type { Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import css from '../grow.module.css'

export type Suggestion = Output<'win.suggestions'>['suggestions'][number]

const SHOWN = 3

/** What went live lately in the products one looks after: each may be a win, with what is known of it attached. */
export function Suggestions({ onTake }: { onTake: (suggestion: Suggestion) => void }) {
  const read = useRead('win.suggestions', {})
  const list = read.data?.suggestions ?? []
  if (read.error) return <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
  if (list.length === 0) return null
  return (
    <Section title={t('win.suggested')} panel="flush" more={t('win.suggestedAbout')}>
      <ul className={css['list']}>
        {list.slice(0, SHOWN).map((each) => (
          <li key={each.record.id} className={css['line']}>
            <span className={css['words']}>
              {each.title}
              <span className={css['small']}>
                {t('win.suggestedFrom', {
                  ref: each.record.ref,
                  product: each.product,
                  day: formatDate(each.on),
                  says: each.says,
                })}
              </span>
            </span>
            <Button
              size="small"
              aria-label={t('win.takeOf', { title: each.title })}
              onPress={() => onTake(each)}
            >
              {t('win.take')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
