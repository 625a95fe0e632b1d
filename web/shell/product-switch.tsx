import { t } from '../text/t.ts'
import { Menu } from '../ui/menu.tsx'
import css from './product-switch.module.css'

export type Product = { ref: string; title: string }

export type ProductSwitchProps = {
  workspaceName: string
  products: readonly Product[]
  /** Null is all of the workspace. */
  product: Product | null
  onProduct: (ref: string | null) => void
}

/** Which product the lists are about. */
export function ProductSwitch({ workspaceName, products, product, onProduct }: ProductSwitchProps) {
  const shown = product?.title ?? workspaceName
  const actions = [
    ...products.map(({ ref, title }) => ({
      id: ref,
      label: title,
      isSelected: product?.ref === ref,
      run: () => onProduct(ref),
    })),
    {
      id: 'all',
      label: t('product.all', { workspace: workspaceName }),
      isSelected: product === null,
      run: () => onProduct(null),
    },
  ]
  return (
    <div className={css['switch']}>
      <Menu
        label={t('product.switch', { product: shown })}
        actions={[{ title: t('product.products'), actions }]}
      >
        <span className={css['name']}>{shown}</span>
        <span aria-hidden="true" className={css['arrow']} />
      </Menu>
    </div>
  )
}
