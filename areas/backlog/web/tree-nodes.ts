import type { Output } from '../../../web/data/types.ts'
import type { TreeNode } from '../../../web/ui/record-tree.tsx'

export type TreeRow = Output<'backlog.tree'>['rows'][number]

/** Rows as they come, each after what it is part of, as a tree. */
export const nodesOf = (rows: readonly TreeRow[]): TreeNode<TreeRow>[] => {
  type Open = { row: TreeRow; children: Open[]; hasMore?: boolean }
  const top: Open[] = []
  const way: Open[] = []
  for (const row of rows) {
    const node: Open = { row, children: [], hasMore: row.parts > 0 }
    way.length = row.depth
    const into = way.at(-1)?.children ?? top
    into.push(node)
    way.push(node)
  }
  return top
}

type Place = { siblings: readonly TreeNode<TreeRow>[]; at: number; way: readonly TreeRow[] }

const placeOf = (
  nodes: readonly TreeNode<TreeRow>[],
  id: string,
  way: readonly TreeRow[] = [],
): Place | null => {
  const at = nodes.findIndex((node) => node.row.id === id)
  if (at >= 0) return { siblings: nodes, at, way }
  for (const node of nodes) {
    const found = placeOf(node.children, id, [...way, node.row])
    if (found) return found
  }
  return null
}

export type Shifted =
  | { parent: TreeRow | null }
  /** Its place among those it stands with. */
  | { before: TreeRow }
  | { after: TreeRow }

/** What a step in the tree means: another parent, or another place among its like; null where there is no such step. */
export const shiftedTo = (
  nodes: readonly TreeNode<TreeRow>[],
  id: string,
  to: 'in' | 'out' | 'up' | 'down',
): Shifted | null => {
  const found = placeOf(nodes, id)
  if (!found) return null
  const { siblings, at, way } = found
  const [above, below] = [siblings[at - 1]?.row, siblings[at + 1]?.row]
  if (to === 'in') return above ? { parent: above } : null
  if (to === 'out') return way.length > 0 ? { parent: way.at(-2) ?? null } : null
  if (to === 'up') return above ? { before: above } : null
  return below ? { after: below } : null
}

/** What an item is part of in the tree; null on the first level. */
export const parentOf = (nodes: readonly TreeNode<TreeRow>[], id: string): TreeRow | null =>
  placeOf(nodes, id)?.way.at(-1) ?? null
