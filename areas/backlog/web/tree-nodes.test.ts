import { expect, test } from 'vitest'
import type { TreeNode } from '../../../web/ui/record-tree.tsx'
import { exampleOf, lineOf } from './criterion.ts'
import { partShown } from './list-search.ts'
import { nodesOf, parentOf, shiftedTo, type TreeRow } from './tree-nodes.ts'

const row = (id: string, depth: number, parts = 0) => ({ id, ref: id, title: id, depth, parts }) as TreeRow
const rows = [row('a', 0, 2), row('b', 1, 1), row('c', 2), row('d', 1), row('e', 0, 3), row('f', 0)]

test('rows become a tree by their depth, and what is folded still says that it has parts', () => {
  const nodes = nodesOf(rows)
  const shape = (list: readonly TreeNode<TreeRow>[]): unknown =>
    list.map((node) => [node.row.id, shape(node.children)])
  expect(shape(nodes)).toEqual([
    [
      'a',
      [
        ['b', [['c', []]]],
        ['d', []],
      ],
    ],
    ['e', []],
    ['f', []],
  ])
  expect(nodes.map((node) => node.hasMore)).toEqual([true, true, false])
  expect(parentOf(nodes, 'c')?.id).toBe('b')
  expect(parentOf(nodes, 'e')).toBe(null)
})

test('a step goes into the one above, out beside the parent, or up and down among its like', () => {
  const nodes = nodesOf(rows)
  const step = (id: string, to: Parameters<typeof shiftedTo>[2]) => {
    const at = shiftedTo(nodes, id, to)
    if (!at) return null
    if ('parent' in at) return `in ${at.parent?.id ?? 'nothing'}`
    return 'before' in at ? `before ${at.before.id}` : `after ${at.after.id}`
  }
  expect(step('d', 'in')).toBe('in b')
  expect(step('c', 'out')).toBe('in a')
  expect(step('b', 'out')).toBe('in nothing')
  expect(step('e', 'up')).toBe('before a')
  expect(step('b', 'down')).toBe('after d')
  expect([step('a', 'in'), step('a', 'out'), step('a', 'up'), step('f', 'down')]).toEqual([
    null,
    null,
    null,
    null,
  ])
})

test('an example is read from its line and written as it was, and a plain line is none', () => {
  const line = 'Given a late answer, when the queue is opened, then it stands on top'
  expect(exampleOf(line)).toEqual({
    given: 'a late answer',
    when: 'the queue is opened',
    outcome: 'it stands on top',
  })
  expect(lineOf(exampleOf(line) ?? { given: '', when: '', outcome: '' })).toBe(line)
  expect(exampleOf('Opens when it is given')).toBe(null)
})

test('rules are only given a part that they can be told whole', () => {
  expect(partShown({ type: 'task', tags: 'phone' })).toEqual({ type: ['task'], tags: ['phone'] })
  expect(partShown({ show: 'ready' })).toEqual({ state: ['ready'] })
  expect([
    partShown({}),
    partShown({ q: 'late', type: 'task' }),
    partShown({ opinion: 'true', type: 'task' }),
  ]).toEqual([null, null, null])
})
