import { useMayWrite } from '../../../../web/data/may-write.ts'
import { FieldValue } from '../../../../web/records/field-value.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { person } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { NeighbourLinks } from '../parts/neighbour-links.tsx'
import { PersonAccess } from '../parts/person-access.tsx'

/** Everybody known, with or without an account. */
export function PeopleList() {
  return (
    <KindListPage
      kind={person}
      about={t('person.aboutPage')}
      mayWrite={useMayWrite(null, policy.person.write)}
      tools={<NeighbourLinks here="people" />}
      columns={(names) => [
        { key: 'title', label: t('person.title'), isName: true, sort: true, render: (each) => each.title },
        {
          key: 'jobTitle',
          label: t('person.jobTitle'),
          width: '1fr',
          sort: true,
          isSpare: true,
          render: (each) => String(each['jobTitle'] ?? ''),
        },
        {
          key: 'groupId',
          label: t('person.groupId'),
          width: '1fr',
          render: (each) => (
            <FieldValue kind={person} name="groupId" value={each['groupId']} names={names} blank />
          ),
        },
        {
          key: 'email',
          label: t('person.email'),
          width: '1fr',
          sort: true,
          isSpare: true,
          render: (each) => String(each['email'] ?? ''),
        },
      ]}
    />
  )
}

/** One person: what is worth knowing, and what other areas know of them. */
export function PersonPage() {
  return (
    <KindRecordPage
      kind={person}
      mayWrite={useMayWrite(null, policy.person.write)}
      aside={(record) => <PersonAccess person={record} />}
    />
  )
}
