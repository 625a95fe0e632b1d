import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { classes } from '../../../../web/ui/classes.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { Page, Panel, Stack } from '../../../../web/ui/page.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import css from '../grow.module.css'
import { GrowNav } from '../grow-nav.tsx'
import { Experience } from './experience.tsx'
import own from './skills.module.css'

type Steps = Output<'skill.first-steps'>

/** The three first steps into the work; each is done once real records show it. */
export function FirstStepsPage() {
  const { workspace } = useParams({ strict: false }) as { workspace: string }
  const read = useRead('skill.first-steps', {})
  return (
    <Page title={t('first-steps.title')} about={t('first-steps.about')}>
      <GrowNav />
      {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.isPending ? <SkeletonLines /> : null}
      {read.data ? (
        <Stack>
          <Three steps={read.data} workspace={workspace} />
          <Experience />
        </Stack>
      ) : null}
    </Page>
  )
}

function Three({ steps, workspace }: { steps: Steps; workspace: string }) {
  const { framework, ceremonies, item, place } = steps
  const grow = `/${workspace}/grow`
  const there = place ? `/${place.slug}` : null
  const words = (types: readonly string[]) => types.map((type) => t(`meeting.type.${type}`)).join(', ')
  return (
    <Stack>
      <Step at={1} title={t('first-steps.framework')} isDone={framework.done} shows={framework.shows}>
        <p>{t('first-steps.frameworkAbout')}</p>
        <p>
          <Link to={`${grow}/learning`} search={{ new: 'learning-entry' } as never}>
            {t('learning-entry.new')}
          </Link>{' '}
          · <Link to={`${grow}/skills/quiz`}>{t('quiz.title')}</Link>
        </p>
      </Step>
      <Step at={2} title={t('first-steps.ceremonies')} isDone={ceremonies.done} shows={[]}>
        <p>{t('first-steps.ceremoniesAbout')}</p>
        {ceremonies.attended.length > 0 ? (
          <p>{t('first-steps.attended', { types: words(ceremonies.attended) })}</p>
        ) : null}
        {ceremonies.missing.length > 0 ? (
          <p>{t('first-steps.missing', { types: words(ceremonies.missing) })}</p>
        ) : null}
        {there && place ? (
          <p>
            <Link to={`${there}/meetings`}>{t('first-steps.meetings', { place: place.name })}</Link>
          </p>
        ) : null}
      </Step>
      <Step at={3} title={t('first-steps.item')} isDone={item.done} shows={item.shows}>
        <p>{t('first-steps.itemAbout')}</p>
        {there && place ? (
          <p>
            <Link to={`${there}/backlog`} search={{ new: 'item' } as never}>
              {t('first-steps.write', { place: place.name })}
            </Link>{' '}
            · <Link to={`${there}/products`}>{t('first-steps.sandbox')}</Link>
          </p>
        ) : null}
      </Step>
    </Stack>
  )
}

type StepProps = {
  at: number
  title: string
  isDone: boolean
  /** What shows that it is done. */
  shows: readonly string[]
  children: ReactNode
}

function Step({ at, title, isDone, shows, children }: StepProps) {
  return (
    <Panel>
      <div className={own['step']}>
        <span className={classes(own['mark'], isDone && own['doneMark'])} aria-hidden="true">
          {isDone ? '✓' : at}
        </span>
        <h2>
          {title}{' '}
          <Tag tone={isDone ? 'ok' : 'plain'}>{t(isDone ? 'first-steps.done' : 'first-steps.open')}</Tag>
        </h2>
        {children}
        {shows.length > 0 ? (
          <p className={css['small']}>{t('first-steps.shownBy', { what: shows.join('; ') })}</p>
        ) : null}
      </div>
    </Panel>
  )
}
