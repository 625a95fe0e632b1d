import { useWorkspace } from '../../../../web/data/session.tsx'
import { t } from '../../../../web/text/t.ts'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { Select } from '../../../../web/ui/select.tsx'

/** Items are weighed against those of the same product: places over several would compare what nobody chooses between. */
export function ChooseProduct() {
  const { products, setProduct } = useWorkspace()
  return (
    <EmptyState
      title={t('decide.whichProduct')}
      action={
        <Select
          label={t('record.product')}
          options={products.map(({ ref, title }) => ({ value: ref, label: title, detail: ref }))}
          value={null}
          onChange={(ref) => ref && setProduct(ref)}
        />
      }
    >
      {t('decide.whichProductAbout')}
    </EmptyState>
  )
}
