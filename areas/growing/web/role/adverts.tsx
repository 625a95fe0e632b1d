import { FieldValue } from '../../../../web/records/field-value.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { advert as kind } from '../../role/contract.ts'
import { GrowNav } from '../grow-nav.tsx'
import { AdvertMatch } from './advert-match.tsx'

const LAYOUT = ['title', 'organisation', 'words', 'address', 'state', 'closesOn', 'notes'] as const

/** Advertised roles, each held against what one can show. */
export function AdvertList() {
  return (
    <KindListPage
      kind={kind}
      about={t('advert.aboutPage')}
      mayWrite
      nav={<GrowNav />}
      layout={LAYOUT}
      columns={(names) => [
        { key: 'title', label: t('advert.title'), isName: true, sort: true, render: (each) => each.title },
        {
          key: 'organisation',
          label: t('advert.organisation'),
          width: 240,
          isSpare: true,
          render: (each) => String(each['organisation']),
        },
        ...(['state', 'closesOn'] as const).map((key) => ({
          key,
          label: t(`advert.${key}`),
          width: 130,
          ...(key === 'closesOn' ? { sort: true } : {}),
          render: (each: Record<string, unknown>) => (
            <FieldValue kind={kind} name={key} value={each[key]} names={names} blank />
          ),
        })),
      ]}
    />
  )
}

/** One advert: what it asks for, and what speaks for each of it. */
export function AdvertPage() {
  return (
    <KindRecordPage kind={kind} mayWrite layout={LAYOUT} lead={(record) => <AdvertMatch advert={record} />} />
  )
}
