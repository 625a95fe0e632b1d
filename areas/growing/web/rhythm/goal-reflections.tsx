import { useRead } from '../../../../web/data/use-read.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import css from '../grow.module.css'
import { ReflectLine } from './reflect-line.tsx'

/** What was reflected on a goal, the newest first, and a line for another. */
export function GoalReflections({ goal, isOpen }: { goal: { id: string }; isOpen: boolean }) {
  const read = useRead('reflection.list', { goalId: goal.id, sort: '-reflectedOn', limit: 50 })
  const list = read.data?.records ?? []
  if (list.length === 0 && !isOpen) return null
  return (
    <Section title={t('reflection.many')} panel="padded">
      <div className={css['steps']}>
        {isOpen ? <ReflectLine goal={goal.id} /> : null}
        {list.length > 0 ? (
          <ul className={css['plain']}>
            {list.map(({ id, ref, title, reflectedOn }) => (
              <li key={id}>
                <OutLink href={recordAddress('reflection', ref) ?? ''}>{title}</OutLink>
                <span className={css['small']}>{reflectedOn === null ? '' : formatDate(reflectedOn)}</span>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </Section>
  )
}
