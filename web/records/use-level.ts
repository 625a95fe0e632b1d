import { atLeast, higher, type Level } from '../../core/access/levels.ts'
import { useWorkspace } from '../data/session.tsx'

/**
 * What the reader may do with something of a product, or of the whole workspace where it is null: the same rule that
 * the server holds. The server decides; this only keeps buttons away that it would refuse.
 */
export const useLevelOn = (productId: string | null): Level => {
  const { level, products } = useWorkspace()
  if (atLeast(level, 'admin')) return level
  if (productId === null) return products.reduce<Level>((best, each) => higher(best, each.level), level)
  return products.find((each) => each.id === productId)?.level ?? 'anyone'
}
