import { ownWorkspace } from '../../../../web/data/client.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { namedOf } from './due-list.tsx'
import { GoalTie, type Ties, useTies } from './goal-tie.tsx'
import css from './overview.module.css'
import { type AnyLine, isNow, isOwn, useDue } from './use-due.ts'

/** What is due today and in the week ahead, each with the goal of one's own that it serves, or none. */
export function Today({ input }: { input: { product?: string } }) {
  const { id: workspace } = useWorkspace()
  const hasOwn = ownWorkspace() !== ''
  const { shared, today, lines } = useDue(input)
  const ties = useTies(hasOwn)
  const now = today === null ? [] : lines.filter((line) => isNow(line, today))
  return (
    <Section title={t('today.title')} panel="flush" more={hasOwn ? t('today.goalsAbout') : undefined}>
      {shared.error ? <ErrorState problem={shared.error} onRetry={() => void shared.refetch()} /> : null}
      {today === null && !shared.error ? <SkeletonLines /> : null}
      {today !== null && now.length === 0 ? <p className={css['none']}>{t('today.nothing')}</p> : null}
      <div className={css['room']}>
        <ul className={css['list']}>
          {now.map((line) => (
            <li key={`${line.what} ${line.id} ${line.on}`}>
              <span className={css['what']}>
                {line.on === today ? t('today.today') : formatDate(line.on)}
              </span>
              <span>
                <RecordLink named={namedOf(line)} />{' '}
                {line.overdue ? <Tag tone="warn">{t('due.overdue')}</Tag> : null}{' '}
                <span className={css['soft']}>{t(`due.what.${line.what}`)}</span>
              </span>
              <span className={css['end']}>
                <Serves line={line} ties={ties} workspace={workspace} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  )
}

function Serves({ line, ties, workspace }: { line: AnyLine; ties: Ties | null; workspace: string }) {
  if (ties === null) return null
  if (isOwn(line)) return <>{line.goal ? t('today.yourGoal') : t('today.noGoal')}</>
  return <GoalTie ties={ties} workspace={workspace} target={line} />
}
