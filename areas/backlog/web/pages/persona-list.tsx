import { useMemo, useState } from 'react'
import { atLeast } from '../../../../core/access/levels.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { RecordOf } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { usePages, useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { useBesideList, useWalkOpen } from '../../../../web/records/beside-list.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Page } from '../../../../web/ui/page.tsx'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { policy } from '../../policy.ts'
import css from '../parts/item-parts.module.css'
import { NewPersona } from '../parts/persona-form.tsx'
import { PersonaTags } from '../parts/persona-tags.tsx'
import { PersonaTemplates } from '../parts/persona-templates.tsx'

type Persona = RecordOf<'persona'>

const personaColumns = (group: (persona: Persona) => string): Column<Persona>[] => [
  { key: 'title', label: t('persona.title'), isName: true, render: (persona) => persona.title },
  {
    key: 'needs',
    label: t('persona.needs'),
    width: '2fr',
    render: ({ needs }) => <PersonaTags needs={needs} />,
  },
  { key: 'groupId', label: t('persona.groupId'), width: 168, isSpare: true, render: group },
  {
    key: 'items',
    label: t('persona.items'),
    align: 'end',
    width: 112,
    render: (persona) => persona.items,
  },
]

/** For whom items are made. */
export function PersonaList() {
  const { level, products } = useWorkspace()
  const { search, openRef, hrefOf, open, set } = useBesideList('personas')
  const list = usePages('persona.list', { sort: 'title', limit: 200 })
  const summary = useRead('backlog.summary', {})
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const bin = useDo('persona.bin', {
    undo: (_, { binned }) => t('persona.binned', { count: binned }),
    done: () => setSelected(new Set()),
  })
  const best = products.some((each) => atLeast(each.level, policy.persona.write))
  const mayWrite = best || atLeast(level, policy.persona.write)
  const columns = useMemo(
    () => personaColumns((persona) => list.names[persona.groupId ?? '']?.title ?? ''),
    [list.names],
  )
  const setNew = (value: string | undefined) => set({ new: value })
  useKey('create', () => setNew('persona'), mayWrite)
  useWalkOpen(list.records, openRef, open)
  const isEmpty = !list.isLoading && list.records.length === 0
  const refsOf = (ids: ReadonlySet<string>) =>
    list.records.filter((each) => ids.has(each.id)).map((each) => each.ref)
  return (
    <Page
      title={t('persona.many')}
      about={t('persona.about', { count: summary.data?.withoutPersona ?? 0 })}
      action={
        mayWrite ? (
          <Button kind="primary" hint="C" onPress={() => setNew('persona')}>
            {t('persona.new')}
          </Button>
        ) : undefined
      }
    >
      {list.problem ? <ErrorState problem={list.problem} onRetry={() => void list.query.refetch()} /> : null}
      {list.isLoading ? <SkeletonRows rows={4} /> : null}
      {isEmpty || list.isLoading ? null : (
        <div className={css['apart']}>
          <RecordTable
            label={t('persona.many')}
            columns={columns}
            rows={list.records}
            nameOf={(persona) => persona.title}
            hrefOf={hrefOf}
            currentId={list.records.find((each) => each.ref === openRef)?.id}
            onLoadMore={list.hasMore ? list.loadMore : undefined}
            isLoading={list.isLoadingMore}
            empty={null}
            {...(mayWrite
              ? {
                  selected,
                  onSelect: setSelected,
                  bulk: (
                    <Button kind="danger" onPress={() => void bin.run({ refs: refsOf(selected) })}>
                      {t('item.bin')}
                    </Button>
                  ),
                }
              : {})}
          />
        </div>
      )}
      {list.isLoading ? null : <PersonaTemplates isEmpty={isEmpty} mayWrite={mayWrite} />}
      {search['new'] === 'persona' ? <NewPersona onClose={() => setNew(undefined)} onMade={open} /> : null}
    </Page>
  )
}
