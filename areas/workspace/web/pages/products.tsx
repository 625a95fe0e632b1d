import { useMayWrite } from '../../../../web/data/may-write.ts'
import { FieldValue } from '../../../../web/records/field-value.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { Tag } from '../../../../web/ui/tag.tsx'
import { product } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { NeighbourLinks } from '../parts/neighbour-links.tsx'
import { ProductPeople } from '../parts/product-people.tsx'

/** What the institution looks after. */
export function ProductList() {
  return (
    <KindListPage
      kind={product}
      about={t('product.aboutPage')}
      mayWrite={useMayWrite(null, policy.product.create)}
      tools={<NeighbourLinks here="products" />}
      columns={(names) => [
        {
          key: 'title',
          label: t('product.title'),
          isName: true,
          sort: true,
          render: (each) => (
            <>
              {each.title} {each['sandbox'] ? <Tag>{t('product.isSandbox')}</Tag> : null}
            </>
          ),
        },
        {
          key: 'productKind',
          label: t('product.productKind'),
          width: '1fr',
          sort: true,
          render: (each) => (
            <FieldValue kind={product} name="productKind" value={each['productKind']} names={names} blank />
          ),
        },
      ]}
    />
  )
}

export function ProductPage() {
  return (
    <KindRecordPage
      kind={product}
      mayWrite={useMayWrite(null, policy.product.write)}
      aside={(record) => <ProductPeople product={record} />}
    />
  )
}
