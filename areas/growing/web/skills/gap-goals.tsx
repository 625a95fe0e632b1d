import { useNavigate, useSearch } from '@tanstack/react-router'
import { useSession } from '../../../../web/data/session.tsx'
import { t } from '../../../../web/text/t.ts'
import { Link } from '../../../../web/ui/link.tsx'
import { Panel, Section } from '../../../../web/ui/page.tsx'
import { Segments } from '../../../../web/ui/segments.tsx'
import css from '../grow.module.css'
import { CONTEXTS, goalIdea } from './goal-idea.ts'
import { gapSum, type Standing, skillName } from './skill-words.ts'
import own from './skills.module.css'

/** The three widest gaps, and for each a goal that would narrow it, in the words of the place one works at. */
export function GapGoals({ standing, workspace }: { standing: Standing; workspace: string }) {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const { workspaces } = useSession()
  const here = workspaces.find((each) => !each.personal)?.institutionType
  const context = CONTEXTS.find((each) => each === (search['at'] ?? here)) ?? 'college'
  if (standing.gaps.length === 0) return null
  return (
    <Section title={t('skill.ideas')}>
      <div className={own['tools']}>
        <Segments
          label={t('skill.context')}
          options={CONTEXTS.map((value) => ({ value, label: t(`skill.context.${value}`) }))}
          value={context}
          onChange={(at) =>
            void navigate({ to: '.', search: ((before: object) => ({ ...before, at })) as never })
          }
        />
      </div>
      <ul className={own['suggestions']}>
        {standing.gaps.map(({ skill, target, gap }) => {
          const idea = goalIdea(skill, context)
          return (
            <li key={skill}>
              <Panel>
                <div className={own['suggestion']}>
                  <strong>{idea.title}</strong>
                  <p>{idea.statement}</p>
                  <p className={css['small']}>
                    {skillName(skill)}: {gapSum(target, target - gap)}
                  </p>
                  <Link
                    to={`/${workspace}/grow/write`}
                    search={idea.search as never}
                    look="button"
                    aria-label={t('skill.takeIdeaOf', { title: idea.title })}
                  >
                    {t('skill.takeIdea')}
                  </Link>
                </div>
              </Panel>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
