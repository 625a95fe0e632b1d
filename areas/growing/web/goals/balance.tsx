import { useParams } from '@tanstack/react-router'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Link } from '../../../../web/ui/link.tsx'
import { AsidePanel } from '../../../../web/ui/record-page.tsx'
import { allEndSoon, balanceOf, SPRINT_DAYS } from '../../goals/model.ts'
import css from '../grow.module.css'
import { type Goal, today } from './goal-values.ts'
import own from './goals.module.css'
import way from './way.module.css'

/** How the open goals lie: over the five kinds, over product and leadership, and how far ahead. Never a verdict. */
export function Balance({ open }: { open: readonly Goal[] }) {
  const { workspace } = useParams({ strict: false }) as { workspace: string }
  const { types, gaps, product, leadership } = balanceOf(open)
  const most = Math.max(1, ...types.map(({ goals }) => goals.length))
  const share = open.length === 0 ? 0 : product.length / open.length
  const empty = product.length === 0 ? 'product' : leadership.length === 0 ? 'leadership' : null
  const library = `/${workspace}/grow/library`
  return (
    <>
      {allEndSoon(open, today()) ? (
        <AsidePanel title={t('goal-balance.soonTitle')}>
          <p className={css['small']}>{t('goal-balance.soon', { count: open.length, days: SPRINT_DAYS })}</p>
          <Link to={`/${workspace}/grow/horizons`}>{t('goal-balance.soonDo')}</Link>
        </AsidePanel>
      ) : null}
      <AsidePanel title={t('goal-balance.types')}>
        <ul className={way['bars']}>
          {types.map(({ type, goals }) => (
            <li key={type} className={way['barLine']}>
              <span>{t(`goal.type.${type}`)}</span>
              <span className={way['tally']} aria-hidden="true">
                <span style={{ inlineSize: `${(goals.length / most) * 100}%` }} />
              </span>
              {goals.length > 0 ? (
                <span className={way['count']}>{formatNumber(goals.length)}</span>
              ) : (
                <Link
                  to={library}
                  search={{ type } as never}
                  aria-label={t('goal-balance.seeOf', { type: t(`goal.type.${type}`) })}
                >
                  {t('goal-balance.see')}
                </Link>
              )}
            </li>
          ))}
        </ul>
        {gaps.length > 0 ? (
          <p className={css['small']}>
            {t('goal.balanceGaps', {
              count: gaps.length,
              types: gaps.map((type) => t(`goal.type.${type}`)).join(', '),
            })}
          </p>
        ) : null}
      </AsidePanel>
      <AsidePanel title={t('goal-balance.sides')}>
        <span className={own['track']} aria-hidden="true">
          <span className={own['bar']} style={{ inlineSize: `${share * 100}%` }} />
        </span>
        <p className={css['small']}>
          {t('goal-balance.sidesSum', {
            product: product.length,
            leadership: leadership.length,
          })}{' '}
          {empty ? t(`goal-balance.empty.${empty}`) : ''}
        </p>
        <details className={css['small']}>
          <summary>{t('goal-balance.how')}</summary>
          <p>{t('goal-balance.rule')}</p>
          <Names label={t('goal-balance.product')} goals={product} />
          <Names label={t('goal-balance.leadership')} goals={leadership} />
        </details>
      </AsidePanel>
    </>
  )
}

/** Which goals count to a side, each with what says so. */
function Names({ label, goals }: { label: string; goals: readonly Goal[] }) {
  if (goals.length === 0) return null
  return (
    <>
      <strong>{label}</strong>
      <ul>
        {goals.map(({ id, title, skill, type }) => (
          <li key={id}>
            {t('goal-balance.by', {
              title,
              by: skill === null ? t(`goal.type.${type}`) : t(`goal.skill.${skill}`),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}
