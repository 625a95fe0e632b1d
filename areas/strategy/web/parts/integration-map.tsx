import type { Output } from '../../../../web/data/types.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { t } from '../../../../web/text/t.ts'
import { SYSTEMS } from '../../contract.ts'
import { sidesOf } from '../../model.ts'
import css from './integration-map.module.css'

export type Integration = Output<'integration.list'>['records'][number]
type Group = { system: Integration['system']; rows: Integration[] }

/**
 * A product in the middle, the systems around it by kind, and an arrow for each by the way in which something goes.
 * What is planned is dashed, what is ending dotted, and both say so in words. On a narrow page all stand on one side.
 */
export function IntegrationMap({ name, rows }: { name: string; rows: readonly Integration[] }) {
  const groups = SYSTEMS.map((system) => ({ system, rows: rows.filter((each) => each.system === system) }))
  const [left, right] = sidesOf(groups.filter((each) => each.rows.length > 0))
  return (
    <div className={css['room']}>
      <div className={css['map']}>
        <Side groups={left} side="left" />
        <div className={css['product']}>{name}</div>
        <Side groups={right} side="right" />
      </div>
    </div>
  )
}

function Side({ groups, side }: { groups: readonly Group[]; side: 'left' | 'right' }) {
  return (
    <div className={css[side]}>
      {groups.map(({ system, rows }) => (
        <div key={system} className={css['group']}>
          <h3>{t(`integration.system.${system}`)}</h3>
          <ul aria-label={t(`integration.system.${system}`)}>
            {rows.map((each) => (
              <li key={each.id}>
                <span className={css['system']} data-state={each.state}>
                  <RecordLink named={each} />
                  <span className={css['soft']}>
                    {t(`integration.standard.${each.standard}`)} ·{' '}
                    {t(`integration.direction.${each.direction}`)}
                    {each.state === 'live' ? null : ` · ${t(`integration.state.${each.state}`)}`}
                  </span>
                </span>
                <Arrow direction={each.direction} state={each.state} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

const DASHES: Readonly<Record<Integration['state'], string | undefined>> = {
  live: undefined,
  planned: '6 5',
  ending: '1 5',
}

/** Drawn with the system at its left and the product at its right; the other side turns it round. */
function Arrow({ direction, state }: Pick<Integration, 'direction' | 'state'>) {
  return (
    <svg className={css['arrow']} viewBox="0 0 64 16" aria-hidden="true">
      <path
        d="M3 8H61"
        strokeDasharray={DASHES[state]}
        strokeLinecap={state === 'ending' ? 'round' : 'butt'}
      />
      {direction === 'from-us' ? null : <path d="M54 2L61 8L54 14" />}
      {direction === 'to-us' ? null : <path d="M10 2L3 8L10 14" />}
    </svg>
  )
}
