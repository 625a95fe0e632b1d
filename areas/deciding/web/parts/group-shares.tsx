import { t } from '../../../../web/text/t.ts'
import css from './decide.module.css'
import { type Run, signedWords as signed } from './words.ts'

type Group = Run['found']['groups'][number]

/** Who gains and who loses by the best set against the order of today, by the effects that were said of its items. */
export function GroupShares({ groups }: { groups: readonly Group[] }) {
  if (groups.length === 0) return null
  const sorted = groups.toSorted((a, b) => b.best - b.today - (a.best - a.today))
  const gains = sorted.filter((each) => each.best > each.today).map((each) => each.title)
  const loses = sorted.filter((each) => each.best < each.today).map((each) => each.title)
  return (
    <div className={css['part']}>
      <h3>{t('scenario.groups')}</h3>
      <p>
        {gains.length > 0 ? t('scenario.gains', { groups: gains.join(', ') }) : null}{' '}
        {loses.length > 0 ? t('scenario.loses', { groups: loses.join(', ') }) : null}{' '}
        {gains.length + loses.length === 0 ? t('scenario.sameForAll') : null}
      </p>
      <table className={css['plain']}>
        <thead>
          <tr>
            <th scope="col">{t('scenario.group')}</th>
            <th scope="col" className={css['end']}>
              {t('scenario.bestSet')}
            </th>
            <th scope="col" className={css['end']}>
              {t('scenario.today')}
            </th>
            <th scope="col" className={css['end']}>
              {t('scenario.difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((group) => (
            <tr key={group.id}>
              <th scope="row">{group.title}</th>
              <td className={css['end']}>{signed(group.best)}</td>
              <td className={css['end']}>{signed(group.today)}</td>
              <td className={css['end']}>{signed(group.best - group.today)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css['soft']}>{t('scenario.groupsHow')}</p>
    </div>
  )
}
