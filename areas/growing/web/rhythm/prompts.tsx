import { FieldValue } from '../../../../web/records/field-value.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { prompt as kind } from '../../rhythm/contract.ts'
import { GrowNav } from '../grow-nav.tsx'

const LAYOUT = ['title', 'asksFor', 'weekday', 'atTime', 'isOn'] as const

/** The questions that one asked to be asked, each once a week. */
export function PromptList() {
  return (
    <KindListPage
      kind={kind}
      about={t('prompt.aboutPage')}
      mayWrite
      nav={<GrowNav />}
      layout={LAYOUT}
      given={{ title: t('prompt.usual'), atTime: '15:30' }}
      columns={(names) => [
        { key: 'title', label: t('prompt.title'), isName: true, sort: true, render: (each) => each.title },
        ...(['asksFor', 'weekday', 'atTime', 'isOn'] as const).map((key) => ({
          key,
          label: t(`prompt.${key}`),
          width: 130,
          render: (each: Record<string, unknown>) => (
            <FieldValue kind={kind} name={key} value={each[key]} names={names} blank />
          ),
        })),
      ]}
    />
  )
}

export function PromptPage() {
  return <KindRecordPage kind={kind} mayWrite layout={LAYOUT} />
}
