import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatDate, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { OutLink } from '../../../../web/ui/link.tsx'
import type { Win } from '../goals/goal-values.ts'
import css from '../grow.module.css'

/** From what to what, with the change in per cent: "12 → 7 clicks, −41.7 %". Empty where no figures are given. */
export const changeOf = ({ fromValue, toValue, unit, change }: Win): string => {
  if (fromValue === null || toValue === null) return ''
  const figures = t('win.fromTo', { from: formatNumber(fromValue), to: formatNumber(toValue), unit })
  const percent =
    change === null
      ? ''
      : formatNumber(change / 100, { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' })
  return [figures.trim(), percent].filter(Boolean).join(', ')
}

/** How many people it reached, and who they are. Empty where nobody counted. */
export const reachOf = ({ reach, reachWho }: Win): string =>
  reach === null ? '' : [formatNumber(reach), reachWho].filter(Boolean).join(' ')

/** What a win rests on, in one line. */
export const restsOn = (win: Win): string =>
  win.restsRef === ''
    ? t('win.restsOnNothing')
    : t('win.restsOn', { ref: win.restsRef, title: win.restsTitle })

/** Wins as a list to read, the newest first. */
export function WinLines({ wins }: { wins: readonly Win[] }) {
  return (
    <ul className={css['list']}>
      {wins.map((win) => (
        <li key={win.id}>
          <OutLink href={recordAddress('win', win.ref) ?? ''}>{win.title}</OutLink>
          <span className={css['small']}>
            {[win.wonOn === null ? '' : formatDate(win.wonOn), changeOf(win), restsOn(win)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
