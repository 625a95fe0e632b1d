import { useMemo } from 'react'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatMoment, formatNumber, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { Tag } from '../../../../web/ui/tag.tsx'
import css from './decide.module.css'
import { GroupShares } from './group-shares.tsx'
import { LeftOut, Limits } from './limits.tsx'
import { StatusTag } from './status-tag.tsx'
import type { Scenario } from './use-scenario.ts'
import { WhyCell } from './why-cell.tsx'
import { numberWords, type Run } from './words.ts'

/** Longer tables keep rows of one height. */
const WRAPPED = 200

type Option = Run['asked']['options'][number] & { isIn: boolean; isToday: boolean }

/** What a working out came to: the figure and how sure it is, every item in or out, the limits, the groups. */
export function RunResult({ scenario, run }: { scenario: Scenario; run: Run }) {
  const { asked, found } = run
  const rows = useMemo(() => rowsOf(run), [run])
  const titles = useMemo(() => new Map(asked.options.map((each) => [each.id, each.title])), [asked])
  const columns = useMemo(() => columnsOf(scenario, run, titles), [scenario, run, titles])
  return (
    <>
      <div>
        <p className={css['big']}>{found.objective === null ? '–' : numberWords(found.objective)}</p>
        <p>
          <StatusTag status={found.status} /> {t(`scenario.says.${found.status}`)}
        </p>
        <p className={css['soft']}>
          {t('scenario.arithmetic', {
            axis: t(`scenario.axis.${asked.axis}`),
            bound: found.bound === null ? '–' : numberWords(found.bound),
            gap: found.gap === null ? '–' : formatShare(found.gap, found.gap === 0 ? 0 : 2),
            cost: numberWords(found.cost),
            capacity: numberWords(asked.capacity),
            count: found.chosen.length,
            of: asked.options.length,
            today: numberWords(found.today.value),
          })}{' '}
          {t('scenario.how', {
            nodes: formatNumber(found.nodes),
            ms: formatNumber(found.ms),
            at: formatMoment(run.at),
          })}
        </p>
      </div>
      <RecordTable<Option>
        label={t('scenario.bestSet')}
        columns={columns}
        rows={rows}
        nameOf={(row) => `${row.ref} ${row.title}`}
        hrefOf={(row) => recordAddress('item', row.ref) ?? ''}
        total={rows.length}
        isWrapped={rows.length <= WRAPPED}
        empty={t('scenario.nothingToChoose')}
      />
      <Limits found={found} titles={titles} />
      <GroupShares groups={found.groups} />
      <LeftOut leftOut={asked.leftOut} />
    </>
  )
}

/** What is in comes first, then what is out, each by its worth. */
const rowsOf = ({ asked, found }: Run): Option[] => {
  const [chosen, today] = [new Set(found.chosen), new Set(found.today.chosen)]
  return asked.options
    .map((each) => ({ ...each, isIn: chosen.has(each.id), isToday: today.has(each.id) }))
    .toSorted(
      (a, b) => Number(b.isIn) - Number(a.isIn) || Number(b.must) - Number(a.must) || b.value - a.value,
    )
}

const columnsOf = (scenario: Scenario, run: Run, titles: ReadonlyMap<string, string>): Column<Option>[] => [
  {
    key: 'isIn',
    label: t('scenario.inOrOut'),
    width: 60,
    render: (row) => (
      <Tag tone={row.isIn ? 'ok' : 'plain'}>{t(row.isIn ? 'scenario.in' : 'scenario.out')}</Tag>
    ),
  },
  { key: 'title', label: t('decide.item'), isName: true, minWidth: 150, render: (row) => row.title },
  {
    key: 'cost',
    label: t('decide.points'),
    width: 76,
    align: 'end',
    render: (row) => (row.isUnestimated ? t('scenario.noCost') : numberWords(row.cost)),
  },
  {
    key: 'value',
    label: t('scenario.worth'),
    width: 92,
    align: 'end',
    render: (row) => (row.must ? <Tag>{t('decide.gate')}</Tag> : numberWords(row.value)),
  },
  {
    key: 'today',
    label: t('scenario.todayShort'),
    width: 72,
    isSpare: true,
    render: (row) => t(row.isToday ? 'scenario.in' : 'scenario.out'),
  },
  {
    key: 'why',
    label: t('scenario.why'),
    width: 64,
    render: (row) => (
      <WhyCell
        scenarioRef={scenario.ref}
        runId={run.id}
        item={row}
        isIn={row.isIn}
        isDuty={row.must}
        titles={titles}
      />
    ),
  },
]
