import { useMemo, useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { addKeys, useKey } from '../../../../web/keys/use-key.ts'
import { useBesideList, useWalkOpen } from '../../../../web/records/beside-list.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Page } from '../../../../web/ui/page.tsx'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import { Segments } from '../../../../web/ui/segments.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { policy } from '../../policy.ts'
import type { Entry } from '../engaged.ts'
import { EngagementForm, NEW_ENGAGEMENT } from '../parts/engagement-form.tsx'
import { EngagementMap, type Place } from '../parts/engagement-map.tsx'
import { ListenNav } from '../parts/listen-nav.tsx'
import { LogContact } from '../parts/log-contact.tsx'
import { OverdueGroups } from '../parts/overdue-groups.tsx'
import css from '../parts/register.module.css'
import { registerColumns } from '../parts/register-cells.tsx'
import { SatisfactionOf } from '../parts/satisfaction.tsx'

addKeys([{ id: 'contact.log', keys: 'L', text: 'contact.key', group: 'record' }])

const LOOKS = ['list', 'map'] as const
type Look = (typeof LOOKS)[number]

/** Everybody we are engaged with: as a list, the longest overdue first, or on the map of power and interest. */
export function Register() {
  const { search, openRef, hrefOf, open, set } = useBesideList('listen/people')
  const read = useRead('engagement.register', {})
  const [moved, setMoved] = useState<Readonly<Record<string, Place>>>({})
  const [logging, setLogging] = useState<Entry | null>(null)
  const mayWrite = useMayWrite(null, policy.engagement.write)
  const change = useDo('engagement.change', { undo: () => t('engagement.moved') })
  const look: Look = search['look'] === 'map' ? 'map' : 'list'
  const group = typeof search['group'] === 'string' ? search['group'] : null
  const { data } = read
  const entries = useMemo(
    () =>
      (data?.entries ?? [])
        .filter((entry) => group === null || (entry.ofGroupId ?? NO_GROUP) === group)
        .map((entry) => ({ ...entry, ...moved[entry.id] })),
    [data, group, moved],
  )
  const columns = useMemo(() => registerColumns(data?.names ?? {}), [data])
  useWalkOpen(entries, openRef, open)
  useKey('create', () => set({ new: 'engagement' }), mayWrite)
  useKey(
    'contact.log',
    () => {
      const entry = underCursor(entries) ?? entries.find((each) => each.ref === openRef)
      if (!entry) return false
      setLogging(entry)
      return true
    },
    mayWrite,
  )
  // Shown at once, and as it was where the server refuses.
  const onMove = (entry: Entry, to: Place) => {
    setMoved((before) => ({ ...before, [entry.id]: to }))
    const { power, interest } = entry
    change
      .run({ ref: entry.ref, ...to, was: { power, interest } })
      .catch(() => {})
      .finally(() => void read.refetch().then(() => setMoved(({ [entry.id]: _, ...rest }) => rest)))
  }
  const newButton = mayWrite ? (
    <Button kind="primary" hint="C" onPress={() => set({ new: 'engagement' })}>
      {t('engagement.new')}
    </Button>
  ) : undefined
  return (
    <Page
      title={t('engagement.many')}
      about={data ? aboutOf(data) : t('engagement.aboutPage')}
      action={newButton}
    >
      <ListenNav />
      {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
      {change.problem ? <ErrorState problem={change.problem} /> : null}
      {read.isPending ? <SkeletonRows rows={6} /> : null}
      {data?.total === 0 ? (
        <EmptyState title={t('engagement.emptyTitle')} action={newButton}>
          {t('engagement.empty')}
        </EmptyState>
      ) : null}
      {data && data.total > 0 ? (
        <>
          <div className={css['tools']}>
            <Segments
              label={t('engagement.look')}
              value={look}
              onChange={(next) => set({ look: next === 'list' ? undefined : next })}
              options={LOOKS.map((value) => ({ value, label: t(`engagement.look.${value}`) }))}
            />
            <OverdueGroups
              byGroup={data.byGroup}
              names={data.names}
              chosen={group}
              onChoose={(next) => set({ group: next ?? undefined })}
            />
          </div>
          {look === 'map' ? (
            <>
              <p className={css['sentence']}>
                {t('engagement.mapSays', { total: entries.length, high: mattering(entries) })}
              </p>
              <EngagementMap
                entries={entries}
                hrefOf={hrefOf}
                {...(mayWrite ? { onMove, onLog: setLogging } : {})}
              />
            </>
          ) : (
            <RecordTable<Entry>
              label={t('engagement.many')}
              columns={columns}
              rows={entries}
              nameOf={(entry) => entry.with.title}
              hrefOf={hrefOf}
              currentId={entries.find((entry) => entry.ref === openRef)?.id}
              total={group === null ? data.total : entries.length}
              empty={t('engagement.nothingFits')}
              {...(mayWrite
                ? {
                    actionsOf: (entry: Entry) => [
                      { id: 'open', label: t('engagement.open'), hint: '↵', run: () => open(entry.ref) },
                      { id: 'log', label: t('contact.log'), hint: 'L', run: () => setLogging(entry) },
                    ],
                  }
                : {})}
            />
          )}
          <div className={css['below']}>
            <SatisfactionOf />
          </div>
        </>
      ) : null}
      {logging ? <LogContact who={logging.with} onClose={() => setLogging(null)} /> : null}
      {search['new'] === 'engagement' && mayWrite ? (
        <EngagementForm
          who={null}
          start={NEW_ENGAGEMENT}
          onClose={() => set({ new: undefined })}
          onKept={(ref) => open(ref)}
        />
      ) : null}
    </Page>
  )
}

const NO_GROUP = 'none'

/** The row or mark that has the focus. */
const underCursor = (entries: readonly Entry[]): Entry | undefined => {
  const key = document.activeElement?.closest('[role="row"][data-key]')?.getAttribute('data-key')
  return entries.find((entry) => entry.id === key)
}

const mattering = (entries: readonly Entry[]): number =>
  entries.filter((entry) => entry.power >= 3 && entry.interest >= 3).length

const aboutOf = ({
  total,
  overdue,
  never,
  asWanted,
}: {
  total: number
  overdue: number
  never: number
  asWanted: number
}) => (total === 0 ? t('engagement.aboutPage') : t('engagement.says', { total, overdue, never, asWanted }))
