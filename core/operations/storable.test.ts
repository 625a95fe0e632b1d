import { expect, test } from 'vitest'
import { unstorableIn } from './storable.ts'

const deep = (depth: number): unknown => (depth === 0 ? 'x' : [deep(depth - 1)])

test('what can be stored passes, however odd', () => {
  expect(
    unstorableIn({ title: '👩‍👩‍👧 \u202e =1+1 <script>', list: [1, null, { '': '' }], deep: deep(40) }),
  ).toEqual([])
})

test('a NUL or half a character is named by its place', () => {
  expect(unstorableIn({ a: { b: ['x', 'y\u0000'] } })).toEqual([
    { path: 'a.b.1', message: expect.stringContaining('NUL') },
  ])
  expect(unstorableIn({ a: '\ud83d' })).toEqual([
    { path: 'a', message: expect.stringContaining('half a character') },
  ])
  expect(unstorableIn({ a: { '\u0000': 1 } })[0]?.path).toBe('a')
})

test('a million brackets are refused, and end no program', () => {
  const depth = 1_000_000
  expect(unstorableIn(JSON.parse('['.repeat(depth) + ']'.repeat(depth)))[0]?.message).toContain('too deeply')
})
