import type { RecordOf } from '../../../../web/data/types.ts'
import { formatDate, formatDay, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import type { Column } from '../../../../web/ui/record-table-types.ts'
import { Tag } from '../../../../web/ui/tag.tsx'
import css from './release.module.css'

export type Release = RecordOf<'release'>

/** Planned or live, in a word. */
export function StateTag({ state }: Pick<Release, 'state'>) {
  return <Tag tone={state === 'released' ? 'ok' : 'plain'}>{t(`release.state.${state}`)}</Tag>
}

/** The day on which it went live, or is to. */
export const dayOf = ({ releasedAt, releaseOn }: Release): string =>
  releasedAt !== null
    ? formatDay(releasedAt)
    : releaseOn !== null
      ? formatDate(releaseOn)
      : t('release.noDay')

/** How many of those who asked were told; a live release with people untold warns in words. */
export function ToldCell({ release: { state, askers, told } }: { release: Release }) {
  if (askers === 0) return <span className={css['soft']}>{t('release.nobodyAsked')}</span>
  if (state === 'planned')
    return <span className={css['soft']}>{t('release.waitForIt', { count: askers })}</span>
  return <Tag tone={told === askers ? 'ok' : 'warn'}>{t('release.toldOf', { told, askers })}</Tag>
}

/** The columns of the list of releases. `product` names the product of each where the list is about several. */
export const releaseColumns = (product: ((release: Release) => string) | null): Column<Release>[] => [
  {
    key: 'title',
    label: t('release.one'),
    isName: true,
    sort: true,
    minWidth: 150,
    render: (release) => release.title,
  },
  {
    key: 'state',
    label: t('release.state'),
    width: 92,
    sort: true,
    render: (release) => <StateTag state={release.state} />,
  },
  { key: 'releaseOn', label: t('release.day'), width: 118, render: dayOf },
  {
    key: 'items',
    label: t('release.items'),
    width: 76,
    align: 'end',
    render: (release) => formatNumber(release.items),
  },
  { key: 'told', label: t('release.told'), width: 156, render: (release) => <ToldCell release={release} /> },
  {
    key: 'medianDays',
    label: t('release.median'),
    width: 148,
    align: 'end',
    isSpare: true,
    render: ({ medianDays }) =>
      medianDays === null ? <span className={css['soft']}>–</span> : t('release.days', { days: medianDays }),
  },
  ...(product
    ? [
        {
          key: 'product',
          label: t('record.product'),
          width: 128,
          isSpare: true,
          render: product,
        } satisfies Column<Release>,
      ]
    : []),
]
