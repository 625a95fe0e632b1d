import { useRead } from '../../../../web/data/use-read.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { t } from '../../../../web/text/t.ts'
import { Section } from '../../../../web/ui/page.tsx'
import css from './strategy.module.css'
import type { Objective } from './use-strategy.ts'

/** The items that serve an objective, and how many of them are done. */
export function ServingItems({ objective }: { objective: Objective }) {
  const links = useRead('link.list', { ref: objective.ref })
  const items = (links.data?.links ?? []).filter((link) => link.type === 'serves' && link.direction === 'in')
  return (
    <Section
      title={t('objective.items')}
      panel="padded"
      more={t('strategy.itemsDone', { count: objective.items, done: objective.done })}
    >
      {items.length === 0 ? <p className={css['soft']}>{t('objective.noItem')}</p> : null}
      <ul className={css['items']}>
        {items.map((link) => (
          <li key={link.id}>
            <RecordLink named={link.other} withRef />
          </li>
        ))}
      </ul>
    </Section>
  )
}
