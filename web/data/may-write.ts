import { atLeast, higher, type Level } from '../../core/access/levels.ts'
import { useWorkspace } from './session.tsx'

/**
 * Whether the reader may write what belongs to that product (its id); to none: what any of their roles allows.
 * The server asks again; this only decides what is offered.
 */
export const useMayWrite = (productId: string | null, needs: Level = 'contributor'): boolean => {
  const { level, products } = useWorkspace()
  const highest = products.map((product) => product.level).reduce<Level>(higher, level)
  const here = products.find((product) => product.id === productId)?.level ?? 'anyone'
  return atLeast(productId === null ? highest : higher(level, here), needs)
}
