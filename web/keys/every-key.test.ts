import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commonKeys } from './key-list.ts'

const root = join(import.meta.dirname, '../..')

/** Keys as pages declare them; which pages are loaded together depends on where somebody went. */
const declared = globSync('areas/*/web/**/*.{ts,tsx}', { cwd: root }).flatMap((path) =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/\{ id: '([\w.]+)', keys: '([^']+)', text: '/g)].map(
    ([, id, keys]) => ({ id: id ?? '', keys: keys ?? '' }),
  ),
)

test('no key means two things, whichever pages were opened before', () => {
  const meanings = Map.groupBy([...commonKeys, ...declared], ({ keys }) => keys)
  const twice = [...meanings].flatMap(([keys, of]) => {
    const ids = [...new Set(of.map(({ id }) => id))]
    return ids.length > 1 ? [`${keys}: ${ids.join(', ')}`] : []
  })
  expect(declared.length).toBeGreaterThan(8)
  expect(twice).toEqual([])
})
