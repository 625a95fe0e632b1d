import { atLeast, higher } from '../../../core/access/levels.ts'
import { useWorkspace } from '../../../web/data/session.tsx'

/** Whether the reader may write what belongs to that product; to none: what any of their roles allows. */
export const useMayWrite = (productId: string | null): boolean => {
  const { level, products } = useWorkspace()
  const highest = products.map((product) => product.level).reduce(higher, level)
  const here = products.find((product) => product.id === productId)?.level ?? 'anyone'
  return atLeast(productId === null ? highest : higher(level, here), 'contributor')
}
