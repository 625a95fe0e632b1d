import { useMayWrite } from '../../../../web/data/may-write.ts'
import { FieldValue } from '../../../../web/records/field-value.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { integration } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { StrategyNav } from '../parts/strategy-nav.tsx'

const COLUMNS = [
  { key: 'productId', width: 140, isSpare: true },
  { key: 'system', width: 170, sort: true },
  { key: 'direction', width: 130 },
  { key: 'standard', width: 150, isSpare: true },
  { key: 'state', width: 100, sort: true },
  { key: 'contactId', width: 150, isSpare: true },
] as const

/** Every system that a product exchanges something with. */
export function IntegrationList() {
  return (
    <KindListPage
      kind={integration}
      about={t('integration.aboutPage')}
      mayWrite={useMayWrite(null, policy.integration.write)}
      nav={<StrategyNav />}
      columns={(names) => [
        {
          key: 'title',
          label: t('integration.title'),
          isName: true,
          sort: true,
          minWidth: 140,
          render: (each) => each.title,
        },
        ...COLUMNS.map(({ key, ...column }) => ({
          key,
          ...column,
          label: key === 'productId' ? t('record.product') : t(`integration.${key}`),
          render: (each: Record<string, unknown>) =>
            key === 'productId' ? (
              (names[String(each[key])]?.title ?? '')
            ) : (
              <FieldValue kind={integration} name={key} value={each[key]} names={names} blank />
            ),
        })),
      ]}
    />
  )
}

export function IntegrationPage() {
  return <KindRecordPage kind={integration} mayWrite={useMayWrite(null, policy.integration.write)} />
}
