import { FieldValue } from '../../../../web/records/field-value.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { learningEntry as kind } from '../../credentials/contract.ts'
import { GrowNav } from '../grow-nav.tsx'

const LAYOUT = [
  'title',
  'happenedOn',
  'hours',
  'type',
  'state',
  'counts',
  'skill',
  'goalId',
  'place',
  'audience',
  'address',
  'learned',
] as const

/** The log of what was learned and given on: hours that count for every credential. */
export function LearningList() {
  return (
    <KindListPage
      kind={kind}
      about={t('learning-entry.aboutPage')}
      mayWrite
      nav={<GrowNav />}
      layout={LAYOUT}
      sort={{ key: 'happenedOn', direction: 'descending' }}
      columns={(names) => [
        {
          key: 'title',
          label: t('learning-entry.title'),
          isName: true,
          sort: true,
          render: (each) => each.title,
        },
        ...(['happenedOn', 'hours', 'type', 'state', 'counts'] as const).map((key) => ({
          key,
          label: t(`learning-entry.${key}`),
          width: key === 'hours' ? 84 : 150,
          ...(key === 'hours' ? { align: 'end' as const } : {}),
          ...(key === 'counts' || key === 'state' ? { isSpare: true } : {}),
          ...(key === 'happenedOn' || key === 'hours' ? { sort: true } : {}),
          render: (each: Record<string, unknown>) => (
            <FieldValue kind={kind} name={key} value={each[key]} names={names} blank />
          ),
        })),
      ]}
    />
  )
}

/** One entry of the log. */
export function LearningPage() {
  return <KindRecordPage kind={kind} mayWrite layout={LAYOUT} />
}
