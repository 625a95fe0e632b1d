import { FieldValue } from '../../../../web/records/field-value.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { remark as kind } from '../../feedback/contract.ts'
import { GrowNav } from '../grow-nav.tsx'
import { type Remark, RemarkState } from './remark-state.tsx'

const NEW = ['title', 'words', 'side', 'raters', 'heardOn', 'skill'] as const

/** All that was said of one's work, wherever it came from, with what was made of it. */
export function RemarkList() {
  return (
    <KindListPage
      kind={kind}
      about={t('remark.aboutPage')}
      mayWrite
      nav={<GrowNav />}
      layout={NEW}
      sort={{ key: 'heardOn', direction: 'descending' }}
      columns={(names) => [
        {
          key: 'title',
          label: t('remark.title'),
          isName: true,
          sort: true,
          minWidth: 240,
          render: (each) => each.title,
        },
        ...(['side', 'raters', 'source', 'heardOn'] as const).map((key) => ({
          key,
          label: t(`remark.${key}`),
          width: key === 'raters' || key === 'side' ? 176 : 132,
          ...(key === 'side' ? {} : { isSpare: true }),
          ...(key === 'heardOn' ? { sort: true } : {}),
          render: (each: Record<string, unknown>) => (
            <FieldValue kind={kind} name={key} value={each[key]} names={names} blank />
          ),
        })),
        {
          key: 'state',
          label: t('remark.state'),
          width: 112,
          sort: true,
          render: (each) => <RemarkState state={each['state'] as Remark['state']} />,
        },
      ]}
    />
  )
}
