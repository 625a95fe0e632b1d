import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { usePages } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Page } from '../../../../web/ui/page.tsx'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import type { Win } from '../goals/goal-values.ts'
import { GrowNav } from '../grow-nav.tsx'
import { CaptureWin } from './capture-win.tsx'
import { changeOf, restsOn } from './win-lines.tsx'

const columns = (): Column<Win>[] => [
  { key: 'title', label: t('win.one'), isName: true, minWidth: 220, render: (win) => win.title },
  {
    key: 'wonOn',
    label: t('win.wonOn'),
    width: 116,
    render: (win) => (win.wonOn === null ? '–' : formatDate(win.wonOn)),
  },
  { key: 'change', label: t('win.change'), width: 168, isSpare: true, render: (win) => changeOf(win) || '–' },
  { key: 'rests', label: t('win.rests'), width: 220, isSpare: true, render: restsOn },
]

/** Every win, the newest first. */
export function WinList() {
  const { ref: openRef } = useParams({ strict: false }) as { ref?: string }
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const list = usePages('win.list', { sort: '-wonOn', limit: 100, count: true })
  const setNew = (value: string | undefined) =>
    void navigate({ to: '.', search: ((before: object) => ({ ...before, new: value })) as never })
  useKey('create', () => setNew('win'))
  const create = (
    <Button kind="primary" hint="C" onPress={() => setNew('win')}>
      {t('win.new')}
    </Button>
  )
  return (
    <Page title={t('win.plural')} about={t('grow.onlyYou')} action={create}>
      <GrowNav />
      {list.problem ? <ErrorState problem={list.problem} onRetry={() => void list.query.refetch()} /> : null}
      {list.isLoading ? (
        <SkeletonRows />
      ) : (
        <RecordTable<Win>
          label={t('win.plural')}
          columns={columns()}
          rows={list.records}
          nameOf={(win) => win.title}
          hrefOf={(win) => recordAddress('win', win.ref) ?? ''}
          currentId={list.records.find((win) => win.ref === openRef)?.id}
          onLoadMore={list.hasMore ? list.loadMore : undefined}
          isLoading={list.isLoadingMore}
          total={list.total ?? undefined}
          empty={
            <EmptyState title={t('win.empty')} action={create}>
              {t('win.emptyAbout')}
            </EmptyState>
          }
        />
      )}
      {search['new'] === 'win' ? (
        <CaptureWin
          onClose={() => setNew(undefined)}
          onMade={(ref) => void navigate({ href: recordAddress('win', ref) ?? '.' })}
        />
      ) : null}
    </Page>
  )
}
