import { useDo } from '../../../web/data/use-do.ts'
import { t } from '../../../web/text/t.ts'
import { announce } from '../../../web/ui/announce.ts'
import type { DropPlace } from '../../../web/ui/ordered-tree.tsx'
import { problemOf } from '../../../web/ui/problem.ts'
import type { Shift, TreeNode } from '../../../web/ui/record-tree.tsx'
import { toast } from '../../../web/ui/toast-queue.ts'
import { parentOf, shiftedTo, type TreeRow } from './tree-nodes.ts'

/** Moving in the tree, by drag, by menu and by key alike: into another item, out of it, or among its like. */
export const useTreeMoves = (nodes: readonly TreeNode<TreeRow>[], unfold: (id: string) => void) => {
  const change = useDo('item.change', { undo: () => t('item.partOfDone', { count: 1 }) })
  const move = useDo('item.move', { undo: () => null })
  const refused = (thrown: unknown) => {
    const { detail } = problemOf(thrown)
    toast({ title: t('item.notMoved'), detail, tone: 'stop' })
  }
  const put = (row: TreeRow, parent: TreeRow | null): Promise<unknown> => {
    announce(
      parent
        ? t('item.partOfNow', { name: row.title, parent: parent.title })
        : t('item.partOfNothing', { name: row.title }),
    )
    if (parent) unfold(parent.id)
    return change.run({ ref: row.ref, parentId: parent?.id ?? null })
  }
  const stand = (row: TreeRow, place: { before: string } | { after: string }): Promise<unknown> => {
    announce(t('item.moved', { name: row.title, count: 1 }))
    return move.run({ refs: [row.ref], ...place })
  }
  const shift = (row: TreeRow, to: Shift) => {
    const target = shiftedTo(nodes, row.id, to)
    if (!target) return announce(t(`item.cannot.${to}`, { name: row.title }))
    const done =
      'parent' in target
        ? put(row, target.parent)
        : 'before' in target
          ? stand(row, { before: target.before.ref })
          : stand(row, { after: target.after.ref })
    done.catch(refused)
  }
  const drop = (row: TreeRow, place: DropPlace<TreeRow>) => {
    const at = 'into' in place ? place.into : 'before' in place ? place.before : place.after
    const parent = 'into' in place ? place.into : parentOf(nodes, at.id)
    const joins = (parent?.id ?? null) === (parentOf(nodes, row.id)?.id ?? null) ? null : put(row, parent)
    const stands =
      'into' in place ? null : stand(row, 'before' in place ? { before: at.ref } : { after: at.ref })
    Promise.all([joins, stands]).catch(refused)
  }
  return { shift, drop, can: (row: TreeRow, to: Shift) => shiftedTo(nodes, row.id, to) !== null }
}
