import { RecordLink } from '../../../../web/records/record-link.tsx'
import { t } from '../../../../web/text/t.ts'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
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
      <FigureTable
        label={t('scenario.limits')}
        rows={found.limits}
        keyOf={(limit) => `${limit.limit} ${limit.id ?? ''}`}
        columns={[
          { key: 'limit', label: t('scenario.limit'), cell: (limit) => nameOf(limit, titles) },
          {
            key: 'gain',
            label: t('scenario.gain'),
            isFigure: true,
            cell: ({ gain, isProven }) =>
              `${gain === null ? '–' : signedWords(gain)}${isProven ? '' : ` ${t('scenario.atLeast')}`}`,
          },
          {
            key: 'changes',
            label: t('scenario.changes'),
            isFigure: true,
            cell: ({ enters, leaves }) =>
              t('scenario.inOutCount', { enters: enters.length, leaves: leaves.length }),
          },
        ]}
      />
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
