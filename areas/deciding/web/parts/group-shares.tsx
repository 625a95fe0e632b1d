import { t } from '../../../../web/text/t.ts'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
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
      <FigureTable
        label={t('scenario.groups')}
        rows={sorted}
        keyOf={(group) => group.id}
        columns={[
          { key: 'group', label: t('scenario.group'), cell: (group) => group.title },
          { key: 'best', label: t('scenario.bestSet'), isFigure: true, cell: (group) => signed(group.best) },
          { key: 'today', label: t('scenario.today'), isFigure: true, cell: (group) => signed(group.today) },
          {
            key: 'difference',
            label: t('scenario.difference'),
            isFigure: true,
            cell: (group) => signed(group.best - group.today),
          },
        ]}
      />
      <p className={css['soft']}>{t('scenario.groupsHow')}</p>
    </div>
  )
}
