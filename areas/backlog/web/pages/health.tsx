import { useNavigate, useSearch } from '@tanstack/react-router'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatNumber, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Page, Row, Section } from '../../../../web/ui/page.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { DAYS, SIZES } from '../../contract.ts'
import { BacklogNav } from '../parts/backlog-nav.tsx'
import css from './health.module.css'

type Health = Output<'backlog.health'>
type Figure = Health['figures'][number]

/** How the backlog is: each figure counts a list, and leads to it. */
export function HealthPage() {
  const { slug, product } = useWorkspace()
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const pick = <T extends string>(key: string, values: readonly T[], otherwise: T): T =>
    values.find((value) => value === search[key]) ?? otherwise
  const [stale, old, large] = [
    pick('stale', DAYS, '60'),
    pick('old', DAYS, '180'),
    pick('large', SIZES, '13'),
  ]
  const set = (key: string, value: string | null) =>
    void navigate({
      to: '.',
      search: ((before: object) => ({ ...before, [key]: value ?? undefined })) as never,
    })
  const read = useRead(
    'backlog.health',
    { stale, old, large, ...(product ? { product: product.ref } : {}) },
    { keep: true },
  )
  const days = DAYS.map((value) => ({ value, label: t('health.days', { count: Number(value) }) }))
  return (
    <Page title={t('health.title')} about={t('health.about')}>
      <BacklogNav />
      {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.isPending ? <SkeletonLines /> : null}
      {read.data?.open === 0 ? (
        <EmptyState
          title={t('health.empty')}
          action={
            <OutLink href={`/${slug}/backlog?new=item`} look="primary">
              {t('item.new')}
            </OutLink>
          }
        >
          {t('health.emptyAbout')}
        </EmptyState>
      ) : null}
      {read.data && read.data.open > 0 ? (
        <>
          <Depth health={read.data} slug={slug} product={product?.ref ?? null} />
          <Section title={t('health.missing', { open: read.data.open })}>
            <ul className={css['figures']}>
              {read.data.figures.map((figure) => (
                <Line key={figure.key} figure={figure} slug={slug} facts={{ stale, old, large }} />
              ))}
            </ul>
            <Row>
              <div className={css['choice']}>
                <Select
                  label={t('health.staleAfter')}
                  options={days}
                  value={stale}
                  onChange={(value) => set('stale', value)}
                />
              </div>
              <div className={css['choice']}>
                <Select
                  label={t('health.oldAfter')}
                  options={days}
                  value={old}
                  onChange={(value) => set('old', value)}
                />
              </div>
              <div className={css['choice']}>
                <Select
                  label={t('health.largeAbove')}
                  options={SIZES.map((value) => ({
                    value,
                    label: t('item.points', { points: Number(value) }),
                  }))}
                  value={large}
                  onChange={(value) => set('large', value)}
                />
              </div>
            </Row>
          </Section>
        </>
      ) : null}
    </Page>
  )
}

type DepthProps = { health: Health; slug: string; product: string | null }

/** How long the team could go on with what is ready, and how old the backlog is. */
function Depth({ health: { depth, age }, slug, product }: DepthProps) {
  const sprints = useRead('sprint.list', {
    limit: 1,
    sort: '-endsOn',
    state: 'closed',
    ...(product ? { product } : {}),
  })
  const [last] = sprints.data?.records ?? []
  const length = last?.startsOn && last.endsOn ? daysOf(last.startsOn, last.endsOn) : null
  const many = depth.weeks !== null && length !== null ? (depth.weeks * 7) / length : null
  return (
    <div className={css['heads']}>
      <div className={css['head']}>
        <h2 className={css['name']}>{t('health.depth')}</h2>
        <p>
          <OutLink href={`/${slug}/backlog?show=ready`} look="plain">
            {t('health.depthItems', { count: depth.items, points: formatNumber(depth.points) })}
          </OutLink>
        </p>
        <p className={css['soft']}>
          {depth.weeks === null || depth.perWeek === null
            ? t('health.noPace')
            : t('health.weeks', { weeks: formatNumber(depth.weeks), pace: formatNumber(depth.perWeek) })}{' '}
          {many === null || length === null
            ? null
            : t('health.sprints', {
                sprints: formatNumber(many, { maximumFractionDigits: 1 }),
                days: length,
              })}
          {depth.unestimated > 0 ? ` ${t('health.depthUnestimated', { count: depth.unestimated })}` : null}
        </p>
      </div>
      <div className={css['head']}>
        <h2 className={css['name']}>{t('health.age')}</h2>
        <p>{t('health.median', { days: age.median ?? 0 })}</p>
        {age.oldest ? (
          <p className={css['soft']}>
            {t('health.oldest', { days: age.oldest.days })}{' '}
            <OutLink href={`/${slug}/backlog/${age.oldest.ref}`} look="plain">
              {age.oldest.ref} {age.oldest.title}
            </OutLink>
          </p>
        ) : null}
      </div>
    </div>
  )
}

const daysOf = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1

type LineProps = { figure: Figure; slug: string; facts: { stale: string; old: string; large: string } }

/** One figure with the list that it counts. */
function Line({ figure, slug, facts }: LineProps) {
  const { state: _, product: __, ...list } = figure.list
  const days = { stale: Number(facts.stale), old: Number(facts.old), large: Number(facts.large) }
  return (
    <li className={css['figure']}>
      <span className={css['count']}>
        {figure.count === 0 ? (
          formatNumber(0)
        ) : (
          <OutLink
            href={`/${slug}/backlog?${new URLSearchParams(list)}`}
            look="plain"
            aria-label={t('health.openList', {
              what: t(`health.figure.${figure.key}`, days),
              count: figure.count,
            })}
          >
            {formatNumber(figure.count)}
          </OutLink>
        )}
      </span>
      <span className={css['track']} aria-hidden="true">
        <span className={css['bar']} style={{ inlineSize: `${(figure.share ?? 0) * 100}%` }} />
      </span>
      <span className={css['what']}>
        {t(`health.figure.${figure.key}`, days)}{' '}
        <span className={css['soft']}>{formatShare(figure.share ?? 0)}</span>
      </span>
    </li>
  )
}
