import { expect, test } from 'vitest'
import type { TreeNode } from '../../../web/ui/record-tree.tsx'
import { nodesWith, shiftedParent, treeOf } from './theme-nodes.ts'

const row = (id: string, notes: number, parentId: string | null = null) => ({
  id,
  title: id,
  notes,
  parentId,
})
const drawn = (nodes: readonly TreeNode<ReturnType<typeof row>>[]): string =>
  nodes.map(({ row: { id }, children }) => (children.length > 0 ? `${id}(${drawn(children)})` : id)).join(' ')

const rows = [
  row('late', 4, 'feedback'),
  row('feedback', 7),
  row('find', 9),
  row('excused', 2, 'late'),
  row('phone', 5, 'feedback'),
]

test('the themes most people speak of stand first, at each level', () => {
  expect(drawn(treeOf(rows))).toBe('find feedback(phone late(excused))')
})

test('a theme whose wider theme is not there stands at the top', () => {
  expect(drawn(treeOf([row('orphan', 1, 'gone'), row('find', 9)]))).toBe('find orphan')
})

test('a search keeps the way down to what it finds', () => {
  expect(drawn(nodesWith(treeOf(rows), ' EXCUSED'))).toBe('feedback(late(excused))')
})

test('a theme is shifted under the one above it, and out beside the one it is part of', () => {
  const nodes = treeOf(rows)
  expect(shiftedParent(nodes, 'late', 'in')).toEqual({ parentId: 'phone' })
  expect(shiftedParent(nodes, 'excused', 'out')).toEqual({ parentId: 'feedback' })
  expect(shiftedParent(nodes, 'late', 'out')).toEqual({ parentId: null })
  expect(shiftedParent(nodes, 'find', 'in')).toBe(null)
  expect(shiftedParent(nodes, 'find', 'out')).toBe(null)
})
