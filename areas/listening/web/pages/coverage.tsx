import { useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Page } from '../../../../web/ui/page.tsx'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { type CoverageRow, coverageColumns } from '../parts/coverage-cells.tsx'
import { CoveragePeriod, periodOf } from '../parts/coverage-period.tsx'
import { CoverageTrend } from '../parts/coverage-trend.tsx'
import css from '../parts/group-bars.module.css'
import { ListenNav } from '../parts/listen-nav.tsx'
import { SilenceSetting } from '../parts/silence-setting.tsx'
import type { Group } from '../unheard.ts'

/** Who was heard, group by group, against how many there really are; whoever was never heard stands first. */
export function Coverage() {
  const { product, slug } = useWorkspace()
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const [isSetting, setSetting] = useState(false)
  const mayWrite = useMayWrite(null, 'admin')
  const period = periodOf(search)
  const of = product ? { product: product.ref } : {}
  const read = useRead('voice.coverage', { ...of, ...period }, { keep: true })
  const trend = useRead('voice.trend', of)
  const { data } = read
  const groups = data?.groups
  const rows = useMemo(() => inTree(groups ?? []), [groups])
  const hrefOf = (row: CoverageRow) =>
    `/${slug}/listen/heard/notes?${new URLSearchParams({ group: row.ref, ...period }).toString()}`
  const columns = useMemo(() => coverageColumns(groups ?? []), [groups])
  return (
    <Page
      title={t('coverage.title')}
      about={t('coverage.purpose')}
      action={
        <OutLink href={`/${slug}/listen/heard/mix`} look="button">
          {t('coverage.handOn')}
        </OutLink>
      }
    >
      <ListenNav />
      <CoveragePeriod terms={trend.data?.terms ?? []} period={period} />
      {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.isPending ? <SkeletonRows /> : null}
      {data ? (
        <>
          <p className={css['sentence']}>{sentenceOf(data.groups, data.ungrouped)}</p>
          <RecordTable<CoverageRow>
            label={t('coverage.title')}
            columns={columns}
            rows={rows}
            nameOf={(row) => row.name}
            hrefOf={hrefOf}
            isWrapped
            empty={<EmptyState title={t('coverage.empty')}>{t('coverage.emptyAbout')}</EmptyState>}
          />
          <p className={css['foot']}>
            {t('coverage.how', { days: data.silentAfter })}{' '}
            {mayWrite ? (
              <Button size="small" kind="bare" onPress={() => setSetting(true)}>
                {t('coverage.change')}
              </Button>
            ) : null}
          </p>
        </>
      ) : null}
      {data && trend.data ? <CoverageTrend trend={trend.data} groups={data.groups} /> : null}
      {isSetting && data ? (
        <SilenceSetting silentAfter={data.silentAfter} onClose={() => setSetting(false)} />
      ) : null}
    </Page>
  )
}

/** Narrower groups below the wider one, so that it is seen whose notes count twice. */
const inTree = (groups: readonly Group[]): CoverageRow[] => {
  const ids = new Set(groups.map((group) => group.groupId))
  const below = Map.groupBy(groups, ({ parentId }) =>
    parentId !== null && ids.has(parentId) ? parentId : null,
  )
  const rowsOf = (parent: string | null, level: number): CoverageRow[] =>
    (below.get(parent) ?? []).flatMap((group) => [
      { ...group, id: group.groupId, level },
      ...rowsOf(group.groupId, level + 1),
    ])
  return rowsOf(null, 0)
}

const sentenceOf = (groups: readonly Group[], ungrouped: number): string => {
  const core = groups.filter((group) => group.core)
  const unheard = core.filter((group) => group.notes === 0).map((group) => group.name)
  const silent = groups.filter((group) => group.silent)
  const under = groups.filter((group) => group.spread?.under).map((group) => group.name)
  const words = [
    core.length > 0
      ? t('coverage.sentence', { heard: core.length - unheard.length, total: core.length })
      : '',
    silent.length > 0
      ? t('coverage.silentGroups', {
          groups: silent
            .map(({ name, silentDays }) => t('coverage.silentOne', { name, days: silentDays }))
            .join('; '),
        })
      : '',
    under.length > 0 ? t('coverage.underGroups', { groups: under.join(', ') }) : '',
    ungrouped > 0 ? t('coverage.ungrouped', { count: ungrouped }) : '',
  ]
  return words.filter((each) => each !== '').join(' ')
}
