import { type Product, useWorkspace } from '../../../../web/data/session.tsx'
import { useRead } from '../../../../web/data/use-read.ts'

/**
 * The product that the page is about, since a board is one team's: the chosen one, else the one whose sprint runs, else
 * the first. Undefined while that is looked up, null where there is no product.
 */
export const useBoardProduct = (): Product | null | undefined => {
  const { product, products } = useWorkspace()
  const running = useRead('sprint.list', { state: 'running', limit: 1 }, { enabled: product === null })
  if (product) return product
  if (running.isPending) return undefined
  const { productId } = running.data?.records[0] ?? {}
  return products.find((each) => each.id === productId) ?? products[0] ?? null
}
