import { useParams } from '@tanstack/react-router'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import type { Product } from '../../../../web/data/session.tsx'
import { useRead } from '../../../../web/data/use-read.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Link, OutLink } from '../../../../web/ui/link.tsx'
import { Page, Section } from '../../../../web/ui/page.tsx'
import { PageSkeleton, SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { AgreementButton } from '../parts/agreement-button.tsx'
import css from '../parts/deliver.module.css'
import { Impediments } from '../parts/impediment-lines.tsx'
import { type Sprint, SprintVerb } from '../parts/sprint-forms.tsx'
import { TeamBoard } from '../parts/team-board.tsx'
import { useBoardProduct } from '../parts/use-board-product.ts'

/** The work of now: the running sprint with its two goals, the board, and what is in the way. */
export function DeliverPage() {
  const product = useBoardProduct()
  if (product === undefined) return <PageSkeleton />
  if (!product)
    return (
      <Page title={t('delivering.name')} about={t('delivering.about')}>
        <EmptyState title={t('delivering.noProduct')}>{t('delivering.noProductAbout')}</EmptyState>
      </Page>
    )
  return <OfProduct key={product.id} product={product} />
}

function OfProduct({ product }: { product: Product }) {
  const { workspace } = useParams({ strict: false }) as { workspace: string }
  const base = `/${workspace}/deliver`
  const mayWrite = useMayWrite(product.id)
  const sprints = useRead('sprint.list', { product: product.ref, state: 'running', limit: 1 })
  const board = useRead('board.show', { product: product.ref, sprint: 'running' })
  const sprint = sprints.data?.records[0]
  return (
    <Page
      title={product.title}
      about={t('delivering.about')}
      action={
        <>
          {mayWrite ? <AgreementButton product={product} /> : null}
          <Link to={`${base}/forecast`} look="button">
            {t('forecast.go')}
          </Link>
          {mayWrite && sprint ? <SprintVerb sprint={sprint} /> : null}
        </>
      }
    >
      {sprint ? <Goals sprint={sprint} /> : null}
      {sprints.data && !sprint ? (
        <div className={css['notice']}>
          <Banner action={<Link to={`${base}/sprints`}>{t('sprint.goPlan')}</Link>}>
            {t('sprint.noneRuns')}
          </Banner>
        </div>
      ) : null}
      <Section
        title={sprint ? t('board.ofSprint', { sprint: sprint.title }) : t('board.ofProduct')}
        more={<Link to={`${base}/sprints`}>{t('sprint.many')}</Link>}
      >
        {board.error ? <ErrorState problem={board.error} onRetry={() => void board.refetch()} /> : null}
        {board.isPending ? <SkeletonRows rows={4} /> : null}
        {board.data ? <TeamBoard board={board.data} mayWrite={mayWrite} /> : null}
        <p className={css['small']}>{t('board.keys')}</p>
      </Section>
      <Impediments product={product.ref} base={base} />
    </Page>
  )
}

/** What the sprint is for, what the team wants to learn, and how far it has come. */
export function Goals({ sprint }: { sprint: Sprint }) {
  const none = <span className={css['soft']}>{t('record.empty')}</span>
  const days = [sprint.startsOn, sprint.endsOn]
    .map((day) => (day === null ? '?' : formatDate(day)))
    .join(' – ')
  return (
    <Section
      title={t('sprint.runs')}
      panel="padded"
      more={<OutLink href={recordAddress('sprint', sprint.ref) ?? ''}>{sprint.title}</OutLink>}
    >
      <dl className={css['goals']}>
        <div>
          <dt>{t('sprint.goal')}</dt>
          <dd>{sprint.goal === '' ? none : sprint.goal}</dd>
        </div>
        <div>
          <dt>{t('sprint.learningGoal')}</dt>
          <dd>{sprint.learningGoal === '' ? none : sprint.learningGoal}</dd>
        </div>
        <div>
          <dt>{days}</dt>
          <dd>{t('sprint.doneOf', { done: sprint.done, items: sprint.items })}</dd>
        </div>
      </dl>
    </Section>
  )
}
