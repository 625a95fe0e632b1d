import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import css from './group-bars.module.css'

export type GroupBar = {
  groupId: string | null
  name: string | null
  size: number | null
  notes: number
  people: number
}

/** Who says it, group by group: a table whose bars only repeat its numbers, and a sentence that says what it shows. */
export function GroupBars({ groups, unheard }: { groups: readonly GroupBar[]; unheard: readonly string[] }) {
  const most = Math.max(1, ...groups.map((group) => group.notes))
  const [first] = groups
  return (
    <div className={css['room']}>
      <p className={css['sentence']}>
        {first ? t('voices.mostly', { group: nameOf(first), notes: first.notes, total: sum(groups) }) : null}{' '}
        {unheard.length > 0 ? <strong>{t('voices.unheard', { groups: unheard.join(', ') })}</strong> : null}
      </p>
      <table className={css['table']}>
        <thead>
          <tr>
            <th scope="col">{t('note.groupId')}</th>
            <th scope="col" className={css['wide']}>
              {t('note.plural')}
            </th>
            <th scope="col" className={css['end']}>
              {t('voices.people')}
            </th>
            <th scope="col" className={css['end']}>
              {t('voices.size')}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.groupId ?? 'none'}>
              <th scope="row">{nameOf(group)}</th>
              <td>
                <span className={css['notes']}>
                  <span className={css['value']}>{formatNumber(group.notes)}</span>
                  <span className={css['track']} aria-hidden="true">
                    <span className={css['bar']} style={{ inlineSize: `${(group.notes / most) * 100}%` }} />
                  </span>
                </span>
              </td>
              <td className={css['end']}>{formatNumber(group.people)}</td>
              <td className={css['end']}>{group.size === null ? '–' : formatNumber(group.size)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const nameOf = ({ groupId, name }: GroupBar): string =>
  name ?? (groupId === null ? t('note.noGroup') : t('record.hidden'))

/** Each note stands in one group, so that their sum is the number of notes. */
const sum = (groups: readonly GroupBar[]): number => groups.reduce((total, group) => total + group.notes, 0)
