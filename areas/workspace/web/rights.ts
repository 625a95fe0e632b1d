import { atLeast, type Level } from '../../../core/access/levels.ts'
import { useWorkspace } from '../../../web/data/session.tsx'

/** Whether the person may do what takes `needs` with things that belong to the whole workspace. */
export const useMay = (needs: Level): boolean => {
  const { level, products } = useWorkspace()
  return atLeast(level, needs) || products.some((each) => atLeast(each.level, needs))
}
