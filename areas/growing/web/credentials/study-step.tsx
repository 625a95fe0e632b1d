import { FieldValue } from '../../../../web/records/field-value.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { studyStep as kind } from '../../credentials/contract.ts'
import { GrowNav } from '../grow-nav.tsx'

const LAYOUT = ['title', 'credentialId', 'dueOn', 'hours', 'doneOn', 'notes'] as const

/** All steps of study, whichever credential they lead to, by the day that they are set for. */
export function StudyStepList() {
  return (
    <KindListPage
      kind={kind}
      about={t('study-step.aboutPage')}
      mayWrite
      nav={<GrowNav />}
      layout={LAYOUT}
      sort={{ key: 'dueOn', direction: 'ascending' }}
      columns={(names) => [
        {
          key: 'title',
          label: t('study-step.title'),
          isName: true,
          sort: true,
          render: (each) => each.title,
        },
        ...(['credentialId', 'dueOn', 'hours', 'doneOn'] as const).map((key) => ({
          key,
          label: t(`study-step.${key}`),
          width: key === 'credentialId' ? 180 : 120,
          ...(key === 'hours' ? { align: 'end' as const } : {}),
          ...(key === 'dueOn' ? { sort: true } : {}),
          render: (each: Record<string, unknown>) => (
            <FieldValue kind={kind} name={key} value={each[key]} names={names} blank />
          ),
        })),
      ]}
    />
  )
}

/** One step of the way to a credential. */
export function StudyStepPage() {
  return <KindRecordPage kind={kind} mayWrite layout={LAYOUT} />
}
