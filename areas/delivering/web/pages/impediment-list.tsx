import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { Tag } from '../../../../web/ui/tag.tsx'
import { impediment as impedimentKind } from '../../contract.ts'

const LAYOUT = ['title', 'product', 'since', 'ownerId', 'itemId', 'sprintId', 'notes'] as const

/** Everything that is or was in the way, with its age. */
export function ImpedimentList() {
  const { product } = useWorkspace()
  return (
    <KindListPage
      kind={impedimentKind}
      about={t('impediment.about')}
      mayWrite={useMayWrite(product?.id ?? null)}
      layout={LAYOUT}
      {...(product ? { filter: { product: product.ref } } : {})}
      {...(product
        ? { given: { product: { value: product.id, label: product.title, detail: product.ref } } }
        : {})}
      sort={{ key: 'since', direction: 'descending' }}
      columns={(names) => [
        {
          key: 'title',
          label: t('impediment.one'),
          isName: true,
          sort: true,
          minWidth: 180,
          render: (each) => each.title,
        },
        {
          key: 'isOpen',
          label: t('impediment.state'),
          width: 116,
          render: (each) => (
            <Tag tone={each['isOpen'] ? 'warn' : 'ok'}>
              {t(each['isOpen'] ? 'impediment.isOpen' : 'impediment.isResolved')}
            </Tag>
          ),
        },
        {
          key: 'since',
          label: t('impediment.age'),
          sort: true,
          width: 100,
          align: 'end',
          render: (each) => t('impediment.ageDays', { days: Number(each['age']) }),
        },
        {
          key: 'owner',
          label: t('impediment.ownerId'),
          width: 168,
          isSpare: true,
          render: (each) => names[String(each['ownerId'])]?.title ?? t('impediment.nobody'),
        },
      ]}
    />
  )
}
