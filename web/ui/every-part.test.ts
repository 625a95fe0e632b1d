import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const isTest = (path: string): boolean => path.includes('.test.')

const files = globSync('web/ui/*.tsx', { cwd: root }).filter((path) => !isTest(path))
const pages = globSync(['areas/*/web/**/*.tsx', 'web/{shell,records,gallery}/**/*.tsx'], { cwd: root })
  .filter((path) => !isTest(path))
  .map(read)
const tests = globSync('web/ui/*.test.tsx', { cwd: root })
  .map(read)
  .filter((text) => /ByRole|ByLabelText/.test(text))

/** Parts are what pages draw; what only other parts draw is tested through them. */
const parts = files.flatMap((path) =>
  [...read(path).matchAll(/^export (?:function|const) ([A-Z]\w+)/gm)]
    .map(([, name]) => name ?? '')
    .filter((name) => pages.some((text) => new RegExp(`<${name}[\\s>]`).test(text))),
)

test('every part that pages use is shown in a test that finds it by role and name', () => {
  expect(parts.length).toBeGreaterThan(30)
  expect(tests.length).toBeGreaterThan(8)
  expect(parts.filter((name) => !tests.some((text) => new RegExp(`<${name}[\\s>]`).test(text)))).toEqual([])
})

test('only the kit knows the library that it is made from', () => {
  const own = new Set(['web/shell/palette.tsx', 'web/shell/root-frame.tsx', 'web/gallery/main.tsx'])
  const outside = globSync(
    ['areas/*/web/**/*.{ts,tsx}', 'web/{shell,records,data,gallery,keys,text}/**/*.{ts,tsx}'],
    { cwd: root },
  )
  const knowing = outside.filter((path) => !own.has(path) && /from 'react-(?:aria|stately)/.test(read(path)))
  expect(outside.length).toBeGreaterThan(50)
  expect(knowing).toEqual([])
})
