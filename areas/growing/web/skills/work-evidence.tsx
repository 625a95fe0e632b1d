import { useState } from 'react'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import css from '../grow.module.css'
import { skillName } from './skill-words.ts'

type Made = Output<'skill.suggestions'>['suggestions'][number]

const SHOWN = 3

const titleOf = ({ kind, count, title, place }: Made): string =>
  t('skill.work', { what: t(`skill.work.${kind}`, { count }), title, place })

/** What one set up in a product lately, and which skill that shows: taken over as evidence with one press. */
export function WorkEvidence() {
  const [isAll, showAll] = useState(false)
  const read = useRead('skill.suggestions', {})
  const take = useDo('skill-evidence.create', {
    undo: (input) => t('skill.workTaken', { skill: t(`goal.skill.${input.skill}`) }),
  })
  const list = read.data?.suggestions ?? []
  if (read.error) return <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
  if (list.length === 0) return null
  return (
    <Section title={t('skill.workTitle')} panel="flush" more={t('skill.workAbout')}>
      {take.problem ? <ErrorState problem={take.problem} /> : null}
      <ul className={css['list']}>
        {(isAll ? list : list.slice(0, SHOWN)).map((made) => (
          <li key={made.sourceId} className={css['line']}>
            <span className={css['words']}>
              {titleOf(made)}
              <span className={css['small']}>
                {t('skill.workShows', { skill: skillName(made.skill), day: formatDate(made.on) })}
              </span>
            </span>
            <Button
              size="small"
              aria-label={t('skill.workTakeOf', { title: titleOf(made) })}
              onPress={() =>
                void take
                  .run({
                    title: titleOf(made),
                    skill: made.skill,
                    type: 'product-work',
                    happenedOn: made.on,
                    sourceId: made.sourceId,
                  })
                  .catch(() => {})
              }
            >
              {t('skill.workTake')}
            </Button>
          </li>
        ))}
        {isAll || list.length <= SHOWN ? null : (
          <li>
            <Button kind="bare" size="small" onPress={() => showAll(true)}>
              {t('skill.workAll', { count: list.length - SHOWN })}
            </Button>
          </li>
        )}
      </ul>
    </Section>
  )
}
