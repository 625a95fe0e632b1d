import { type Product, useWorkspace } from '../../../../web/data/session.tsx'

/** The product that the page is about: the chosen one, or the first, since a board is one team's. */
export const useBoardProduct = (): Product | null => {
  const { product, products } = useWorkspace()
  return product ?? products[0] ?? null
}
