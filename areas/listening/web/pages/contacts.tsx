import { useMayWrite } from '../../../../web/data/may-write.ts'
import { FieldValue } from '../../../../web/records/field-value.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { contact } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { ListenNav } from '../parts/listen-nav.tsx'

const LAYOUT = ['title', 'personId', 'groupId', 'way', 'contactOn', 'satisfied', 'byId', 'note'] as const

/** Every contact that was logged, the newest first. */
export function ContactList() {
  return (
    <KindListPage
      kind={contact}
      about={t('contact.aboutPage')}
      mayWrite={useMayWrite(null, policy.contact.write)}
      layout={LAYOUT}
      nav={<ListenNav />}
      sort={{ key: 'contactOn', direction: 'descending' }}
      columns={(names) => [
        {
          key: 'title',
          label: t('contact.title'),
          isName: true,
          minWidth: 180,
          render: (each) => each.title,
        },
        {
          key: 'personId',
          label: t('contact.with'),
          width: '1fr',
          render: (each) => {
            const key = each['personId'] === null ? 'groupId' : 'personId'
            return <FieldValue kind={contact} name={key} value={each[key]} names={names} blank />
          },
        },
        {
          key: 'way',
          label: t('contact.way'),
          width: 130,
          render: (each) => t(`contact.way.${String(each['way'])}`),
        },
        {
          key: 'contactOn',
          label: t('contact.contactOn'),
          width: 120,
          align: 'end',
          sort: true,
          render: (each) => (
            <FieldValue kind={contact} name="contactOn" value={each['contactOn']} names={names} />
          ),
        },
        {
          key: 'satisfied',
          label: t('contact.satisfiedShort'),
          width: 104,
          align: 'end',
          sort: true,
          isSpare: true,
          render: (each) => (
            <FieldValue kind={contact} name="satisfied" value={each['satisfied']} names={names} blank />
          ),
        },
        {
          key: 'byId',
          label: t('contact.byId'),
          width: '1fr',
          isSpare: true,
          render: (each) => (
            <FieldValue kind={contact} name="byId" value={each['byId']} names={names} blank />
          ),
        },
      ]}
    />
  )
}

export function ContactPage() {
  return <KindRecordPage kind={contact} layout={LAYOUT} mayWrite={useMayWrite(null, policy.contact.write)} />
}
