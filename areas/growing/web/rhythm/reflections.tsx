import { FieldValue } from '../../../../web/records/field-value.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Panel } from '../../../../web/ui/page.tsx'
import { reflection as kind } from '../../rhythm/contract.ts'
import css from '../grow.module.css'
import { GrowNav } from '../grow-nav.tsx'
import { ReflectLine } from './reflect-line.tsx'
import own from './rhythm.module.css'

const LAYOUT = ['title', 'reflectedOn', 'goalId'] as const

/** What stayed, line by line, the newest first; found by its words. */
export function ReflectionList() {
  return (
    <KindListPage
      kind={kind}
      about={t('reflection.aboutPage')}
      mayWrite
      nav={
        <>
          <GrowNav />
          <div className={own['before']}>
            <Panel>
              <ReflectLine />
            </Panel>
          </div>
        </>
      }
      layout={LAYOUT}
      sort={{ key: 'reflectedOn', direction: 'descending' }}
      columns={(names) => [
        {
          key: 'title',
          label: t('reflection.title'),
          isName: true,
          sort: true,
          render: (each) => each.title,
        },
        {
          key: 'reflectedOn',
          label: t('reflection.reflectedOn'),
          width: 130,
          sort: true,
          render: (each) => (each['reflectedOn'] ? formatDate(String(each['reflectedOn'])) : '–'),
        },
        {
          key: 'goalId',
          label: t('reflection.goalId'),
          width: 200,
          render: (each) => (
            <FieldValue kind={kind} name="goalId" value={each['goalId']} names={names} blank />
          ),
        },
      ]}
    />
  )
}

const aboutOf = (each: Record<string, unknown>): string =>
  [each['aboutRef'], each['aboutTitle']].filter(Boolean).join(' ')

/** One reflection, with what it is about as it was called then. */
export function ReflectionPage() {
  return (
    <KindRecordPage kind={kind} mayWrite layout={LAYOUT} facts={LAYOUT}>
      {(record) => {
        const about = aboutOf(record)
        return about === '' ? null : <p className={css['soft']}>{t('reflection.aboutOf', { about })}</p>
      }}
    </KindRecordPage>
  )
}
