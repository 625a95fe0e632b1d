import { useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { usePages } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { NewRecordDialog } from '../../../../web/records/kind-dialogs.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Page, Section } from '../../../../web/ui/page.tsx'
import { SkeletonRows } from '../../../../web/ui/skeleton.tsx'
import { integration } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { type Integration, IntegrationMap } from '../parts/integration-map.tsx'
import { IntegrationTable } from '../parts/integration-table.tsx'
import { StrategyNav } from '../parts/strategy-nav.tsx'

/** What each product is joined to: a drawing with the product in the middle, and the same as a table. */
export function IntegrationMapPage() {
  const { product, products } = useWorkspace()
  const [isAdding, setAdding] = useState(false)
  const mayWrite = useMayWrite(product?.id ?? null, policy.integration.write)
  const read = usePages('integration.list', {
    ...(product ? { product: product.ref } : {}),
    sort: 'title',
    limit: 500,
  })
  useKey('create', () => setAdding(true), mayWrite && !isAdding)
  const byProduct = [...Map.groupBy(read.records, ({ productId }) => productId ?? '')]
    .map(([id, rows]) => ({ id, rows, name: products.find((each) => each.id === id)?.title ?? '' }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
  const add = mayWrite ? (
    <Button kind="primary" hint="C" onPress={() => setAdding(true)}>
      {t('integration.new')}
    </Button>
  ) : undefined
  return (
    <Page title={t('integration.map')} about={t('integration.aboutMap')} action={add}>
      <StrategyNav />
      {read.problem ? <ErrorState problem={read.problem} onRetry={() => void read.query.refetch()} /> : null}
      {read.isLoading ? <SkeletonRows rows={5} /> : null}
      {!read.isLoading && !read.problem && byProduct.length === 0 ? (
        <EmptyState title={t('integration.emptyTitle')} action={add}>
          {t('integration.empty')}
        </EmptyState>
      ) : null}
      {byProduct.map(({ id, name, rows }) => (
        <Section key={id} title={t('integration.mapOf', { name, count: rows.length })} panel="padded">
          <IntegrationMap name={name} rows={rows as readonly Integration[]} />
          <IntegrationTable rows={rows as readonly Integration[]} names={read.names} />
        </Section>
      ))}
      {isAdding ? (
        <NewRecordDialog
          kind={integration}
          {...(product
            ? { given: { product: { value: product.ref, label: product.title, detail: product.ref } } }
            : {})}
          onClose={() => setAdding(false)}
          onMade={() => setAdding(false)}
        />
      ) : null}
    </Page>
  )
}
