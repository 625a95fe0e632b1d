import { formatDate, formatNumber, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { Tag } from '../../../../web/ui/tag.tsx'
import type { Group } from '../unheard.ts'
import css from './group-bars.module.css'

export type CoverageRow = Group & { id: string; level: number }

/** The columns of the coverage: each ratio with the sum behind it. */
export const coverageColumns = (groups: readonly Group[]): Column<CoverageRow>[] => {
  const names = new Map(groups.map((group) => [group.groupId, group.name]))
  return [
    {
      key: 'name',
      label: t('note.groupId'),
      isName: true,
      minWidth: 170,
      render: (row) => (
        <>
          <span className={css['indent']} style={{ inlineSize: `${row.level * 22}px` }} />
          {row.name} {row.core ? <Tag>{t('coverage.core')}</Tag> : null}
        </>
      ),
    },
    {
      key: 'size',
      label: t('voices.size'),
      align: 'end',
      width: 118,
      render: (row) => (row.size === null ? t('coverage.unknown') : formatNumber(row.size)),
    },
    {
      key: 'voices',
      label: t('coverage.voices'),
      align: 'end',
      width: 148,
      render: (row) => (
        <>
          {formatNumber(row.voices)}
          <span className={css['sum']}>
            {t('coverage.voicesAre', { people: row.people, unsigned: row.voices - row.people })}
          </span>
        </>
      ),
    },
    {
      key: 'share',
      label: t('coverage.share'),
      align: 'end',
      width: 92,
      isSpare: true,
      render: (row) => (row.share === null ? '–' : formatShare(row.share, row.share < 0.1 ? 1 : 0)),
    },
    {
      key: 'spread',
      label: t('coverage.expected'),
      align: 'end',
      width: 244,
      render: (row) => <Spread row={row} names={names} />,
    },
    {
      key: 'lastOn',
      label: t('coverage.last'),
      align: 'end',
      width: 132,
      render: (row) => (
        <>
          {row.lastOn === null ? <Tag tone="warn">{t('coverage.never')}</Tag> : formatDate(row.lastOn)}
          {row.silent ? (
            <span className={css['warn']}>{t('coverage.silent', { days: row.silentDays })}</span>
          ) : null}
        </>
      ),
    },
  ]
}

function Spread({
  row: { spread, size, voices },
  names,
}: {
  row: CoverageRow
  names: ReadonlyMap<string, string>
}) {
  if (spread === null || spread.ratio === null || size === null) return <>–</>
  const { expected, ratio, ofVoices, ofPeople, under, within } = spread
  return (
    <>
      {formatNumber(ratio, { maximumFractionDigits: 2 })}{' '}
      {under ? <Tag tone="warn">{t('coverage.under')}</Tag> : null}
      <span className={css['sum']}>
        {t('coverage.sum', {
          voices,
          ofVoices,
          size,
          ofPeople,
          expected: formatNumber(expected, { maximumFractionDigits: 1 }),
        })}
        {within === null ? '' : ` ${t('coverage.within', { group: names.get(within) ?? '' })}`}
      </span>
    </>
  )
}
