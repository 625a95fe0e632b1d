import { FieldValue } from '../../../../web/records/field-value.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { pause as kind } from '../../rhythm/contract.ts'
import { GrowNav } from '../grow-nav.tsx'

const LAYOUT = ['title', 'startsOn', 'endsOn'] as const

/** Leave, illness, a week of rest: nothing is asked then, and nothing counted. */
export function PauseList() {
  return (
    <KindListPage
      kind={kind}
      about={t('pause.aboutPage')}
      mayWrite
      nav={<GrowNav />}
      layout={LAYOUT}
      sort={{ key: 'startsOn', direction: 'descending' }}
      columns={(names) => [
        { key: 'title', label: t('pause.title'), isName: true, sort: true, render: (each) => each.title },
        ...(['startsOn', 'endsOn'] as const).map((key) => ({
          key,
          label: t(`pause.${key}`),
          width: 140,
          sort: true,
          render: (each: Record<string, unknown>) => (
            <FieldValue kind={kind} name={key} value={each[key]} names={names} blank />
          ),
        })),
      ]}
    />
  )
}

export function PausePage() {
  return <KindRecordPage kind={kind} mayWrite layout={LAYOUT} />
}
