import type { TreeNode } from '../../../web/ui/record-tree.tsx'

type Row = { id: string; parentId: string | null; title: string; notes: number }

/**
 * Themes as a tree: the ones most people speak of first. Whose wider theme is not among the rows (it lies in the bin,
 * or may not be seen) stands at the top rather than vanishing.
 */
export const treeOf = <R extends Row>(rows: readonly R[]): TreeNode<R>[] => {
  const ids = new Set(rows.map((row) => row.id))
  const below = Map.groupBy(rows, (row) =>
    row.parentId !== null && ids.has(row.parentId) ? row.parentId : null,
  )
  const nodesOf = (parent: string | null): TreeNode<R>[] =>
    (below.get(parent) ?? [])
      .toSorted((one, other) => other.notes - one.notes || one.title.localeCompare(other.title))
      .map((row) => ({ row, children: nodesOf(row.id) }))
  return nodesOf(null)
}

/** The nodes that hold the words, each with the way down to it. */
export const nodesWith = <R extends Row>(nodes: readonly TreeNode<R>[], words: string): TreeNode<R>[] => {
  const wanted = words.trim().toLowerCase()
  if (wanted === '') return [...nodes]
  return nodes.flatMap((node) => {
    const children = nodesWith(node.children, words)
    return children.length > 0 || node.row.title.toLowerCase().includes(wanted) ? [{ ...node, children }] : []
  })
}

/** Under which theme a row comes when it is shifted: the one above it at its level, or the one its parent is part of. */
export const shiftedParent = <R extends Row>(
  nodes: readonly TreeNode<R>[],
  id: string,
  to: 'in' | 'out',
): { parentId: string | null } | null => {
  const found = placeOf(nodes, id, [])
  if (!found) return null
  if (to === 'in') {
    const above = found.siblings[found.at - 1]
    return above ? { parentId: above.row.id } : null
  }
  const parent = found.way.at(-1)
  return parent ? { parentId: found.way.at(-2)?.id ?? null } : null
}

type Place<R> = { siblings: readonly TreeNode<R>[]; at: number; way: readonly R[] }

const placeOf = <R extends Row>(
  nodes: readonly TreeNode<R>[],
  id: string,
  way: readonly R[],
): Place<R> | null => {
  const at = nodes.findIndex((node) => node.row.id === id)
  if (at >= 0) return { siblings: nodes, at, way }
  for (const node of nodes) {
    const found = placeOf(node.children, id, [...way, node.row])
    if (found) return found
  }
  return null
}
