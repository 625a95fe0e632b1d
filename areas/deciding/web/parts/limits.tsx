import { RecordLink } from '../../../../web/records/record-link.tsx'
import { t } from '../../../../web/text/t.ts'
import css from './decide.module.css'
import { numberWords, type Run, signedWords } from './words.ts'

type Limit = Run['found']['limits'][number]

const nameOf = ({ limit, capacity, id }: Limit, titles: ReadonlyMap<string, string>): string => {
  if (limit === 'capacity') return t('scenario.limit.capacity', { capacity: numberWords(capacity ?? 0) })
  if (limit === 'dependencies') return t('scenario.limit.dependencies')
  return t('scenario.limit.duty', { title: titles.get(id ?? '') ?? '' })
}

/** What each limit costs: the same solved again without it. */
export function Limits({ found, titles }: { found: Run['found']; titles: ReadonlyMap<string, string> }) {
  if (found.limits.length === 0) return null
  return (
    <div className={css['part']}>
      <h3>{t('scenario.limits')}</h3>
      <table className={css['plain']}>
        <thead>
          <tr>
            <th scope="col">{t('scenario.limit')}</th>
            <th scope="col" className={css['end']}>
              {t('scenario.gain')}
            </th>
            <th scope="col" className={css['end']}>
              {t('scenario.changes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.limits.map((limit) => (
            <tr key={`${limit.limit} ${limit.id ?? ''}`}>
              <th scope="row">{nameOf(limit, titles)}</th>
              <td className={css['end']}>
                {limit.gain === null ? '–' : signedWords(limit.gain)}
                {limit.isProven ? '' : ` ${t('scenario.atLeast')}`}
              </td>
              <td className={css['end']}>
                {t('scenario.inOutCount', { enters: limit.enters.length, leaves: limit.leaves.length })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** So many are named; the rest are counted. */
const NAMED = 20

/** What could not be weighed against the others at all, and why. */
export function LeftOut({ leftOut }: { leftOut: Run['asked']['leftOut'] }) {
  if (leftOut.length === 0) return null
  return (
    <div className={css['part']}>
      <h3>{t('scenario.leftOut', { count: leftOut.length })}</h3>
      <ul className={css['lines']}>
        {leftOut.slice(0, NAMED).map((each) => (
          <li key={each.id}>
            <RecordLink named={{ ref: each.ref, kind: 'item', title: each.title }} withRef />{' '}
            <span className={css['soft']}>
              {t(`scenario.leftOut.${each.reason}`, { ref: each.waitsFor ?? '' })}
            </span>
          </li>
        ))}
        {leftOut.length > NAMED ? <li>{t('scenario.more', { count: leftOut.length - NAMED })}</li> : null}
      </ul>
    </div>
  )
}
