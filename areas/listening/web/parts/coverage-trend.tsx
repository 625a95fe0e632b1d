import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Output } from '../../../../web/data/types.ts'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import type { Group } from '../unheard.ts'
import css from './coverage-trend.module.css'

type Trend = Output<'voice.trend'>

/** Voices of each group, term by term: a bar for the eye, and each number opens to the notes behind it. */
export function CoverageTrend({ trend, groups }: { trend: Trend; groups: readonly Group[] }) {
  const { slug } = useWorkspace()
  const { terms } = trend
  const byId = new Map(trend.groups.map((each) => [each.groupId, each.cells]))
  if (terms.length === 0) return <p className={css['soft']}>{t('coverage.noTerms')}</p>
  const most = Math.max(1, ...trend.groups.flatMap(({ cells }) => cells.map(({ voices }) => voices)))
  return (
    <Section title={t('coverage.trend')} panel="padded">
      <p className={css['soft']}>{trendWords(trend, groups)}</p>
      <div className={css['room']}>
        <table className={css['table']}>
          <caption className={css['unseen']}>{t('coverage.trend')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('note.groupId')}</th>
              {terms.map((term) => (
                <th key={term.id} scope="col" className={css['end']}>
                  {term.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={group.groupId}>
                <th scope="row">{group.name}</th>
                {terms.map((term, at) => {
                  const { voices = 0 } = byId.get(group.groupId)?.[at] ?? {}
                  const query = new URLSearchParams({
                    group: group.ref,
                    since: term.startsOn,
                    until: term.endsOn,
                  })
                  return (
                    <td key={term.id} data-label={term.title} className={css['end']}>
                      <span className={css['cell']}>
                        <span className={css['track']} aria-hidden="true">
                          <span className={css['bar']} style={{ inlineSize: `${(voices / most) * 100}%` }} />
                        </span>
                        {voices === 0 ? (
                          <span className={css['none']}>0</span>
                        ) : (
                          <OutLink href={`/${slug}/listen/heard/notes?${query.toString()}`} look="quiet">
                            {formatNumber(voices)}
                          </OutLink>
                        )}
                      </span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {trend.outside > 0 ? (
        <p className={css['soft']}>{t('coverage.outside', { count: trend.outside })}</p>
      ) : null}
    </Section>
  )
}

/** What the last two terms say: who was heard in the one before and is not in this one. */
const trendWords = ({ terms, groups: cells }: Trend, groups: readonly Group[]): string => {
  const [now, before] = [terms.length - 1, terms.length - 2]
  const heard = (groupId: string, at: number) =>
    (cells.find((each) => each.groupId === groupId)?.cells[at]?.voices ?? 0) > 0
  const fell = groups.filter(({ groupId }) => before >= 0 && heard(groupId, before) && !heard(groupId, now))
  const term = terms[now]?.title ?? ''
  return fell.length === 0
    ? t('coverage.trendSteady', { term })
    : t('coverage.trendFell', { groups: fell.map(({ name }) => name).join(', '), term })
}
