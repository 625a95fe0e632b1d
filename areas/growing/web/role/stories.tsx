import { FieldValue } from '../../../../web/records/field-value.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { interviewStory as kind } from '../../role/contract.ts'
import { GrowNav } from '../grow-nav.tsx'

const LAYOUT = [
  'title',
  'question',
  'situation',
  'task',
  'action',
  'result',
  'tags',
  'skill',
  'toldOn',
] as const

/** Stories of one's own work, ready to be told; found again by their words and tags. */
export function StoryList() {
  return (
    <KindListPage
      kind={kind}
      about={t('interview-story.aboutPage')}
      mayWrite
      nav={<GrowNav />}
      layout={LAYOUT}
      columns={(names) => [
        {
          key: 'title',
          label: t('interview-story.title'),
          isName: true,
          sort: true,
          render: (each) => each.title,
        },
        {
          key: 'question',
          label: t('interview-story.question'),
          width: 280,
          isSpare: true,
          render: (each) => String(each['question']),
        },
        ...(['tags', 'toldOn'] as const).map((key) => ({
          key,
          label: t(`interview-story.${key}`),
          width: 150,
          ...(key === 'toldOn' ? { sort: true } : {}),
          render: (each: Record<string, unknown>) => (
            <FieldValue kind={kind} name={key} value={each[key]} names={names} blank />
          ),
        })),
      ]}
    />
  )
}

/** One story in its four parts. */
export function StoryPage() {
  return <KindRecordPage kind={kind} mayWrite layout={LAYOUT} />
}
