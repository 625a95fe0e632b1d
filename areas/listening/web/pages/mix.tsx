import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { formatDate, formatNumber, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Page } from '../../../../web/ui/page.tsx'
import { RecordTable } from '../../../../web/ui/record-table.tsx'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { Select } from '../../../../web/ui/select.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import period from '../parts/coverage-period.module.css'
import css from '../parts/group-bars.module.css'
import { ListenNav } from '../parts/listen-nav.tsx'

type MixGroup = Output<'voice.mix'>['groups'][number]
type Row = MixGroup & { id: string }

const columns = (): Column<Row>[] => [
  { key: 'name', label: t('note.groupId'), isName: true, minWidth: 160, render: (row) => row.name },
  {
    key: 'size',
    label: t('mix.people'),
    align: 'end',
    width: 110,
    render: (row) => (row.size === null ? t('coverage.unknown') : formatNumber(row.size)),
  },
  {
    key: 'ofPeople',
    label: t('mix.ofPeople'),
    align: 'end',
    width: 130,
    render: (row) => (row.ofPeople === null ? '–' : formatShare(row.ofPeople, 1)),
  },
  {
    key: 'voices',
    label: t('coverage.voices'),
    align: 'end',
    width: 110,
    render: (row) => (row.voices === null ? t('mix.hidden') : formatNumber(row.voices)),
  },
  {
    key: 'ofVoices',
    label: t('mix.ofVoices'),
    align: 'end',
    width: 130,
    render: (row) =>
      row.ofVoices === null ? (row.hidden ? t('mix.hidden') : '–') : formatShare(row.ofVoices, 1),
  },
]

/** Who was heard in a term against the population, safe to be shown to anybody: the same for every reader. */
export function Mix() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const term = typeof search['term'] === 'string' ? search['term'] : undefined
  const read = useRead('voice.mix', term === undefined ? {} : { term })
  const trend = useRead('voice.trend', { terms: 12 })
  const { data } = read
  const terms = trend.data?.terms ?? []
  return (
    <Page title={t('mix.title')} about={t('mix.purpose')}>
      <ListenNav />
      {terms.length > 1 && data?.term ? (
        <div className={period['row']}>
          <Select
            label={t('mix.term')}
            value={data.term.ref}
            onChange={(ref) => void navigate({ to: '.', search: { term: ref ?? undefined } as never })}
            options={terms.toReversed().map(({ ref, title }) => ({ value: ref, label: title }))}
          />
        </div>
      ) : null}
      {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
      {read.isPending ? <SkeletonRows /> : null}
      {data ? (
        <>
          <p className={css['sentence']}>{sentenceOf(data)}</p>
          <RecordTable<Row>
            label={t('mix.title')}
            columns={columns()}
            rows={data.groups.map((group) => ({ ...group, id: group.groupId }))}
            nameOf={(row) => row.name}
            empty={<EmptyState title={t('coverage.empty')}>{t('coverage.emptyAbout')}</EmptyState>}
          />
          <p className={css['foot']}>{t('mix.how', { least: data.hideBelow })}</p>
        </>
      ) : null}
    </Page>
  )
}

const sentenceOf = ({ term, voices, people, groups }: Output<'voice.mix'>): string => {
  const hidden = groups.filter((group) => group.hidden !== null).length
  return [
    term
      ? t('mix.of', { term: term.title, since: formatDate(term.startsOn), until: formatDate(term.endsOn) })
      : t('mix.ofAllTime'),
    voices === null ? t('mix.totalHidden') : t('mix.says', { voices, people: formatNumber(people) }),
    hidden > 0 ? t('mix.hiddenGroups', { count: hidden }) : '',
  ]
    .filter((words) => words !== '')
    .join(' ')
}
