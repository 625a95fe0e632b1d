import { ownWorkspace } from '../../../../web/data/client.ts'
import type { Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import css from '../grow.module.css'
import { Weeks } from '../wins/weeks.tsx'
import { lighterWords } from './load-table.tsx'
import { ReflectLine } from './reflect-line.tsx'
import { SprintGoalsNow } from './sprint-goals-now.tsx'

/** What of one's own growth belongs on the first page of a day: a line, the weeks, a lighter target, who was reached. */
export function HomeOwn() {
  const own = ownWorkspace()
  if (own === '') return null
  return (
    <Section
      title={t('home.own')}
      panel="padded"
      more={<OutLink href={`/${own}/grow`}>{t('growing.name')}</OutLink>}
    >
      <div className={css['steps']}>
        <p className={css['small']}>{t('home.ownAbout')}</p>
        <Asked own={own} />
        <ReflectLine />
        <SprintGoalsNow />
        <Weeks />
        <Lighter own={own} />
        <Reached />
      </div>
    </Section>
  )
}

/** What one asked to be asked this week and has not answered; letting it pass is no fault. */
function Asked({ own }: { own: string }) {
  const { data } = useRead('rhythm.asked', {})
  return (data?.asked ?? []).map(({ ref, title, asksFor }) => (
    <p key={ref}>
      {title}{' '}
      <OutLink href={asksFor === 'win' ? `/${own}/grow?new=win` : `/${own}/grow/reflections`}>
        {t(`home.answer.${asksFor}`)}
      </OutLink>
    </p>
  ))
}

/** How far ahead a lighter week is told of here. */
const WEEKS = 3

function Lighter({ own }: { own: string }) {
  const load = useRead('rhythm.load', { count: WEEKS })
  const words = (load.data?.weeks ?? []).map(lighterWords).find((each) => each !== '')
  if (words === undefined) return null
  return (
    <p>
      {words} <OutLink href={`/${own}/grow/rhythm`}>{t('home.sum')}</OutLink>
    </p>
  )
}

/** Distinct people reached by what one's wins rest on; a range where only totals of groups are known. */
function Reached() {
  const { data } = useRead('growing.impact', {})
  if (!data || data.high === 0) return null
  return (
    <details>
      <summary>{reachedWords(data)}</summary>
      <p className={css['small']}>
        {t(data.low === data.high ? 'home.reachedExact' : 'home.reachedRange', {
          groups: sumWords(data),
          releases: data.releases,
        })}
        {data.unsized.length > 0 ? ` ${t('home.reachedUnsized', { groups: data.unsized.join(', ') })}` : ''}{' '}
        {t('home.measured', { count: data.measured, of: data.wins })}
      </p>
    </details>
  )
}

type Impact = Output<'growing.impact'>

const reachedWords = ({ low, high }: Impact): string =>
  low === high
    ? t('home.reached', { count: formatNumber(high) })
    : t('home.reachedBetween', { low: formatNumber(low), high: formatNumber(high) })

const sumWords = ({ groups }: Impact): string =>
  [...new Map(groups.flatMap(({ name, size }) => (size === null ? [] : [[name, size] as const])))]
    .map(([name, size]) => `${name} ${formatNumber(size)}`)
    .join(', ')
