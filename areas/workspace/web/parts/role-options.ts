import { t } from '../../../../web/text/t.ts'

export type ProductRole = 'viewer' | 'contributor' | 'product-owner'
export const PRODUCT_ROLES: readonly ProductRole[] = ['viewer', 'contributor', 'product-owner']
/** In a choice: no role on the product. */
export const NO_ROLE = 'none'

/** The roles in a workspace that somebody of `level` may give, each explained. Only an owner makes owners. */
export const memberRoles = (level: string) =>
  (level === 'owner' ? ['member', 'admin', 'owner'] : ['member', 'admin']).map((value) => ({
    value,
    label: t(`member.role.${value}`),
    help: t(`member.role.${value}.help`),
  }))

/** The roles on a product, each explained; first none. */
export const productRoles = () => [
  { value: NO_ROLE, label: t('member.productRole.none') },
  ...PRODUCT_ROLES.map((value) => ({
    value,
    label: t(`member.productRole.${value}`),
    detail: t(`member.productRole.${value}.help`),
  })),
]
