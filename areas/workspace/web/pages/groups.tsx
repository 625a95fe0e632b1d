import { useMayWrite } from '../../../../web/data/may-write.ts'
import { FieldValue } from '../../../../web/records/field-value.tsx'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Tag } from '../../../../web/ui/tag.tsx'
import { group } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { NeighbourLinks } from '../parts/neighbour-links.tsx'

const sizeOf = ({ size }: AnyRecord) =>
  typeof size === 'number' ? formatNumber(size) : t('group.sizeUnknown')

/** The groups of people that the products are for, with their real sizes. */
export function GroupList() {
  return (
    <KindListPage
      kind={group}
      about={t('group.aboutPage')}
      mayWrite={useMayWrite(null, policy.group.write)}
      tools={<NeighbourLinks here="groups" />}
      sort={{ key: 'createdAt', direction: 'ascending' }}
      columns={(names) => [
        {
          key: 'title',
          label: t('group.title'),
          isName: true,
          sort: true,
          render: (each) => (
            <>
              {each.title} {each['core'] ? <Tag>{t('group.isCore')}</Tag> : null}
            </>
          ),
        },
        {
          key: 'size',
          label: t('group.size'),
          align: 'end',
          width: 120,
          sort: true,
          render: sizeOf,
        },
        {
          key: 'parentId',
          label: t('group.parentId'),
          width: '1fr',
          isSpare: true,
          render: (each) => (
            <FieldValue kind={group} name="parentId" value={each['parentId']} names={names} blank />
          ),
        },
        {
          key: 'sizeSource',
          label: t('group.sizeSource'),
          width: '1fr',
          isSpare: true,
          render: (each) => String(each['sizeSource'] ?? ''),
        },
      ]}
    />
  )
}

export function GroupPage() {
  return <KindRecordPage kind={group} mayWrite={useMayWrite(null, policy.group.write)} />
}
