import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { areaOrder } from './area-order.ts'
import { describeFinding, shapeChecks } from './checks.ts'
import { readImportGraph } from './import-graph.ts'
import { readSourceTree } from './source-tree.ts'

const list = `import { core } from '../core/core-area.ts'
import { backlog } from './backlog/area.ts'
import { workspace } from './workspace/area.ts'
export const areas: Area[] = [core, workspace, backlog]
`

/** What each check finds in a small project with these files. */
async function findIn(files: Record<string, string>): Promise<Record<string, string[]>> {
  const root = mkdtempSync(join(tmpdir(), 'linchpin-shape-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const all = { 'package.json': '{ "type": "module", "devDependencies": { "vitest": "1" } }', ...files }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const tree = readSourceTree(root)
  const graph = await readImportGraph(tree)
  const found = shapeChecks.map(({ name, find }) => [name, find(tree, graph).map(describeFinding)] as const)
  return Object.fromEntries(
    found.filter(([name, findings]) => findings.length > 0 && name !== 'every file of code was read'),
  )
}

describe('the checks of shape', () => {
  test('find nothing in a project that keeps to its rules', async () => {
    const found = await findIn({
      'areas/list.ts': list,
      'core/core-area.ts': 'export const core = 1\n',
      'areas/workspace/area.ts': `import { core } from '../../core/core-area.ts'\nexport const workspace = core\n`,
      'areas/workspace/public.ts': `export { workspace } from './area.ts'\n`,
      'areas/backlog/area.ts': `import { workspace } from '../workspace/public.ts'\nexport const backlog = workspace\n`,
    })
    expect(found).toEqual({})
  })

  test.each([
    ['core/a.ts', 'areas/workspace/public.ts', 'core/ may not import from areas/'],
    ['engines/a.ts', 'core/b.ts', 'engines/ may not import from core/'],
    ['doors/a.ts', 'areas/workspace/public.ts', 'doors/ may not import from areas/'],
    ['areas/backlog/a.ts', 'doors/b.ts', 'areas/ may not import from doors/'],
    ['areas/backlog/a.ts', 'areas/workspace/store.ts', 'only its public.ts or contract.ts'],
    ['areas/backlog/a.ts', 'areas/backlog/web/page.tsx', 'server code may not import pages'],
    ['areas/backlog/web/a.tsx', 'areas/backlog/store.ts', 'contract.ts, model.ts and policy.ts only'],
    ['web/a.tsx', 'areas/backlog/contract.ts', 'web/ knows no area'],
  ])('refuse that %s imports %s', async (from, to, problem) => {
    const up = '../'.repeat(from.split('/').length - 1)
    const found = await findIn({
      [from]: `import { b } from '${up}${to}'\nexport const a = b\n`,
      [to]: 'export const b = 1\n',
    })
    expect(found['imports keep to the floor plan']?.join()).toContain(problem)
  })

  test.each([
    ['engines/a.ts', 'engines/ compute and touch nothing'],
    ['web/a.ts', 'no Node modules'],
    ['areas/backlog/web/a.tsx', 'no Node modules'],
  ])('refuse Node modules in %s', async (from, problem) => {
    const found = await findIn({
      [from]: `import { readFileSync } from 'node:fs'\nexport const a = readFileSync\n`,
    })
    expect(found['imports keep to the floor plan']?.join()).toContain(problem)
  })

  test('let a file that only tests import do what tests may', async () => {
    const found = await findIn({
      'web/look.ts': `import { readFileSync } from 'node:fs'\nexport const look = readFileSync\n`,
      'web/look.test.ts': `import { look } from './look.ts'\nexport const b = look\n`,
    })
    expect(found).toEqual({})
  })

  test('count an import of types as an import', async () => {
    const found = await findIn({
      'core/a.ts': `import type { B } from '../areas/backlog/public.ts'\nexport type A = B\n`,
      'areas/backlog/public.ts': 'export type B = 1\n',
    })
    expect(found).toHaveProperty(['imports keep to the floor plan'])
  })

  test('refuse an import from a later area, and an area that is not listed', async () => {
    const found = await findIn({
      'areas/list.ts': list,
      'core/core-area.ts': 'export const core = 1\n',
      'areas/workspace/area.ts': `import { item } from '../backlog/public.ts'\nexport const workspace = item\n`,
      'areas/backlog/public.ts': 'export const item = 1\n',
      'areas/backlog/area.ts': 'export const backlog = 1\n',
      'areas/growing/area.ts': 'export const growing = 1\n',
    })
    expect(found).toEqual({
      'areas import downward only': [
        'areas/growing is not in the list of areas/list.ts',
        'areas/workspace/area.ts imports areas/backlog/public.ts, and backlog comes after workspace: tell it by an announcement',
      ],
    })
  })

  test('find rings of imports, and allow files to know each other’s types', async () => {
    const ring = {
      'core/a.ts': `import { b } from './b.ts'\nexport const a = () => b\n`,
      'core/b.ts': `import { a } from './a.ts'\nexport const b = () => a\n`,
    }
    expect((await findIn(ring))['no import cycles']).toHaveLength(1)
    const types = {
      ...ring,
      'core/b.ts': `import type { a } from './a.ts'\nexport const b = () => 1 as unknown as typeof a\n`,
    }
    expect(await findIn(types)).toEqual({})
  })

  test('find running code that leans on test code', async () => {
    const found = await findIn({
      'core/a.ts': `import { b } from './testing.ts'\nimport { test } from 'vitest'\nexport const a = [b, test]\n`,
      'core/testing.ts': 'export const b = 1\n',
    })
    expect(found['running code needs no test code']).toHaveLength(2)
  })

  test('find imports that lead nowhere', async () => {
    const found = await findIn({ 'core/a.ts': `import { b } from './gone.ts'\nexport const a = b\n` })
    expect(found['every import leads somewhere']).toEqual([
      'core/a.ts imports ./gone.ts, which is not to be found',
    ])
  })

  test('find code that was not read, and a graph that cannot be the whole project', () => {
    const tree = { root: '.', paths: ['core/a.ts', 'core/b.ts', 'notes.md'], text: () => '' }
    const graph = { read: ['core/a.ts'], imports: [], cycles: [] }
    const found = shapeChecks[0]?.find(tree, graph).map(({ path }) => path)
    expect(found).toEqual(['core/b.ts', '.'])
  })

  test.each([
    ['no file is over 300 lines', 'core/a.ts', '//\n'.repeat(301)],
    [
      'no barrels but public.ts',
      'core/index.ts',
      `// all of it\nexport { b } from './b.ts'\nexport type {\n  C,\n} from './b.ts'\n`,
    ],
    ['no barrels but public.ts', 'areas/backlog/a.ts', `export * from './b.ts'\nexport const a = 1\n`],
    ['names say something', 'core/utils/a.ts', ''],
    ['names say something', 'core/someThing.ts', ''],
    ['nothing is marked unfinished or switched off', 'core/a.ts', `// ${'TO'}${'DO'} later\n`],
    ['nothing is marked unfinished or switched off', 'core/a.ts', `// @ts-${'ignore'}\n`],
    ['nothing is marked unfinished or switched off', 'core/a.test.ts', `test.${'skip'}('x')\n`],
    ['no paths of one machine', 'core/a.ts', `const a = '/${'home'}/me/linchpin'\n`],
    ['no paths of one machine', 'README.md', `Look in /${'root'}/linchpin.\n`],
    ['no paths of one machine', '.npmrc', `${'registry'}=https://npm.example.edu\n`],
  ])('"%s" finds the fault planted in %s', async (name, path, text) => {
    const found = await findIn({ [path]: text, 'core/b.ts': '', 'areas/backlog/b.ts': '' })
    expect(found[name]).toHaveLength(1)
    expect(found[name]?.[0]).toContain(path)
  })

  test('leave alone what only looks like a fault', async () => {
    const found = await findIn({
      'core/a.test.ts': '//\n'.repeat(400),
      'areas/backlog/migrations/0001_backlog_items.sql': '--\n'.repeat(400),
      'core/b.ts': `export { c } from './c.ts'\nexport const url = 'https://x.example/home/me/pages'\n`,
      'demo/content/college/notes.ts': '//\n'.repeat(400),
      'core/c.ts': 'export const c = 1 // XML, a hackathon, todos\n',
      'CONTRIBUTING.md': 'The folder /var/lib/linchpin.\n',
    })
    expect(found).toEqual({})
  })
})

test('the order of areas is the order of the list, not of its imports', () => {
  expect(areaOrder({ root: '.', paths: ['areas/list.ts'], text: () => list })).toEqual([
    'workspace',
    'backlog',
  ])
})
