import { FieldValue } from '../../../../web/records/field-value.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { experience as kind } from '../../role/contract.ts'
import { GrowNav } from '../grow-nav.tsx'
import { Inventory } from './inventory.tsx'

const FIELDS = [
  'title',
  'type',
  'organisation',
  'location',
  'address',
  'setting',
  'startsOn',
  'endsOn',
] as const
const layout = () => [
  ...FIELDS,
  { title: t('experience.sides'), fields: ['inAgile', 'inProjects', 'inUserExperience'] as const },
  'what' as const,
]

/** What somebody has lived already, and what of the role is missing in it. */
export function ExperienceList() {
  return (
    <KindListPage
      kind={kind}
      about={t('experience.aboutPage')}
      mayWrite
      nav={<GrowNav />}
      layout={layout()}
      below={<Inventory />}
      sort={{ key: 'startsOn', direction: 'descending' }}
      columns={(names) => [
        {
          key: 'title',
          label: t('experience.title'),
          isName: true,
          sort: true,
          render: (each) => each.title,
        },
        {
          key: 'organisation',
          label: t('experience.organisation'),
          width: 210,
          render: (each) => String(each['organisation']),
        },
        ...(['type', 'startsOn', 'endsOn', 'setting'] as const).map((key) => ({
          key,
          label: t(`experience.${key}`),
          width: 120,
          ...(key === 'setting' || key === 'type' ? { isSpare: true } : {}),
          ...(key === 'startsOn' ? { sort: true } : {}),
          render: (each: Record<string, unknown>) => (
            <FieldValue kind={kind} name={key} value={each[key]} names={names} blank />
          ),
        })),
      ]}
    />
  )
}

/** One entry of what was lived. */
export function ExperiencePage() {
  return <KindRecordPage kind={kind} mayWrite layout={layout()} />
}
