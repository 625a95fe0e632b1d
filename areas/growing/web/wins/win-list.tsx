import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../../../../web/data/use-read.ts'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { win as kind } from '../../wins/contract.ts'
import type { Win } from '../goals/goal-values.ts'
import { GrowNav } from '../grow-nav.tsx'
import { CaptureWin } from './capture-win.tsx'
import { Papers } from './papers.tsx'
import { changeOf, restsOn } from './win-lines.tsx'

const asWin = (record: AnyRecord): Win => record as unknown as Win

/** Every win: found by its words, filtered, picked for a review, a CV, a story or a promotion case. */
export function WinList() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const [picked, pick] = useState<readonly string[] | null>(null)
  return (
    <>
      <KindListPage
        kind={kind}
        about={t('grow.onlyYou')}
        mayWrite
        nav={<GrowNav />}
        tools={<WinFilters />}
        filter={filterOf(search)}
        sort={{ key: 'wonOn', direction: 'descending' }}
        columns={() => [
          {
            key: 'title',
            label: t('win.one'),
            isName: true,
            minWidth: 220,
            sort: true,
            render: (win) => win.title,
          },
          {
            key: 'wonOn',
            label: t('win.wonOn'),
            width: 132,
            sort: true,
            render: (win) => dayOrNone(asWin(win).wonOn),
          },
          {
            key: 'change',
            label: t('win.change'),
            width: 168,
            isSpare: true,
            render: (win) => changeOf(asWin(win)) || '–',
          },
          {
            key: 'rests',
            label: t('win.rests'),
            width: 220,
            isSpare: true,
            render: (win) => restsOn(asWin(win)),
          },
        ]}
        bulk={(refs) => <Button onPress={() => pick(refs)}>{t('win.papers')}</Button>}
        make={(onClose, onMade) => <CaptureWin onClose={onClose} onMade={onMade} />}
      />
      {picked ? <Papers refs={picked} onClose={() => pick(null)} /> : null}
    </>
  )
}

const dayOrNone = (day: string | null): string => (day === null ? '–' : formatDate(day))

const FILTERS = ['goal', 'rests'] as const
const SOMETHING = ['something', 'nothing'] as const

/** What no field of a win says, and its list can be asked: the goal that it serves, and whether it rests on anything. */
const filterOf = (search: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    FILTERS.flatMap((key) => (typeof search[key] === 'string' ? [[key, String(search[key])]] : [])),
  )

function WinFilters() {
  const navigate = useNavigate()
  const chosen = filterOf(useSearch({ strict: false }))
  const goals = useRead('goal.list', { limit: 200 }).data?.records ?? []
  const set = (key: (typeof FILTERS)[number]) => (value: string | null) =>
    void navigate({
      to: '.',
      search: ((before: object) => ({ ...before, [key]: value === 'any' ? undefined : value })) as never,
    })
  const any = { value: 'any', label: t('win.any') }
  return (
    <>
      <Select
        label={t('win.goal')}
        value={chosen['goal'] ?? 'any'}
        onChange={set('goal')}
        options={[any, ...goals.map(({ ref, title }) => ({ value: ref, label: title }))]}
      />
      <Select
        label={t('win.rests')}
        value={chosen['rests'] ?? 'any'}
        onChange={set('rests')}
        options={[any, ...SOMETHING.map((value) => ({ value, label: t(`win.rests.${value}`) }))]}
      />
    </>
  )
}
