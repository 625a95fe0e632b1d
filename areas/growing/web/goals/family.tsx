import { useParams } from '@tanstack/react-router'
import { useRead } from '../../../../web/data/use-read.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { t } from '../../../../web/text/t.ts'
import { Link, OutLink } from '../../../../web/ui/link.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import css from '../grow.module.css'
import { ProgressTag } from './goal-cells.tsx'
import type { Goal } from './goal-values.ts'
import way from './way.module.css'

/** The wider goal that a goal is part of, and the nearer ones that are part of it. */
export function Family({ goal, isOpen }: { goal: Goal; isOpen: boolean }) {
  const { workspace } = useParams({ strict: false }) as { workspace: string }
  const goals = useRead('goal.list', { limit: 200 }).data?.records ?? []
  const above = goals.filter(({ id }) => id === goal.parentId)
  const below = goals.filter(({ parentId }) => parentId === goal.id)
  const more = isOpen ? (
    <Link to={`/${workspace}/grow/begin`} search={{ under: goal.ref } as never}>
      {t('goal-horizons.below')}
    </Link>
  ) : undefined
  // A goal of the nearest horizon that stands alone has nothing to show here.
  if (above.length + below.length === 0 && goal.horizon === 'now') return null
  const line = (each: Goal, words: string) => (
    <li key={each.id} className={css['line']}>
      <span className={css['words']}>
        <span className={css['soft']}>{words}</span>{' '}
        <OutLink href={recordAddress('goal', each.ref) ?? ''}>{each.title}</OutLink>
      </span>
      <span className={way['treeFacts']}>
        <Tag>{t(`goal.horizon.${each.horizon}`)}</Tag> <ProgressTag goal={each} />
      </span>
    </li>
  )
  return (
    <Section title={t('goal-horizons.family')} panel="flush" more={more}>
      {above.length + below.length === 0 ? (
        <p className={css['none']}>{t('goal-horizons.alone')}</p>
      ) : (
        <ul className={css['list']}>
          {above.map((each) => line(each, t('goal-horizons.partOf')))}
          {below.map((each) => line(each, t('goal-horizons.has')))}
        </ul>
      )}
    </Section>
  )
}
