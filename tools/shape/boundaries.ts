import type { Import, ImportGraph } from './import-graph.ts'
import { type Finding, isCode, isTestCode, type SourceTree } from './source-tree.ts'

/** Where a file stands in the floor plan. */
type Place = { floor: string; area: string | undefined; web: boolean }

function placeOf(path: string): Place {
  const [floor = '', area] = path.split('/')
  const inArea = floor === 'areas' && path.split('/').length > 2
  return { floor, area: inArea ? area : undefined, web: /^(web|areas\/[^/]+\/web)\//.test(path) }
}

/** Floors a floor may import from, besides itself. Floors not named here (server.ts, cli, demo, tools, …) put all together. */
const below: Record<string, readonly string[]> = {
  engines: [],
  core: ['engines'],
  areas: ['core', 'engines'],
  doors: ['core', 'engines'],
}

type Rule = (one: Import, from: Place, to: Place) => string | undefined

const rules: Rule[] = [
  ({ kind }, from, to) =>
    kind === 'local' &&
    !from.web &&
    below[from.floor] &&
    ![from.floor, ...(below[from.floor] ?? [])].includes(to.floor)
      ? `${from.floor}/ may not import from ${to.floor}/`
      : undefined,
  ({ kind }, from) =>
    from.floor === 'engines' && kind === 'node'
      ? 'engines/ compute and touch nothing: no Node modules'
      : undefined,
  ({ kind }, from, to) =>
    kind === 'local' && to.web && !from.web && from.floor in below
      ? 'server code may not import pages'
      : undefined,
  ({ kind, from: file }, from, to) =>
    kind === 'local' && from.floor === 'web' && to.floor === 'areas' && !/^web\/build\//.test(file)
      ? 'web/ knows no area; areas bring their pages themselves'
      : undefined,
  ({ kind, to: file }, from, to) =>
    kind === 'local' &&
    from.area &&
    to.area &&
    from.area !== to.area &&
    !/^areas\/[^/]+\/(public|contract)\.ts$/.test(file)
      ? 'of another area only its public.ts or contract.ts may be imported'
      : undefined,
  ({ kind, typeOnly, to: file }, from, to) =>
    kind === 'local' &&
    from.web &&
    !typeOnly &&
    to.area &&
    !to.web &&
    !/\/(contract|model|policy)\.ts$/.test(file)
      ? 'pages run in the browser: of the server they may import contract.ts, model.ts and policy.ts only'
      : undefined,
  ({ kind, from: file }, from) =>
    kind === 'node' && from.web && !/^web\/(build\/|vite\.config\.ts$)/.test(file)
      ? 'pages run in the browser, which has no Node modules'
      : undefined,
]

/** Imports that climb the floor plan of ARCHITECTURE.md or reach into another area's inside. Tests may. */
export function findBoundaryBreaks({ imports }: ImportGraph): Finding[] {
  const forTests = testFiles(imports)
  return imports.flatMap((one) => {
    if (forTests.has(one.from)) return []
    const [from, to] = [placeOf(one.from), placeOf(one.to)]
    return rules.flatMap((rule) => {
      const problem = rule(one, from, to)
      return problem ? [{ path: one.from, problem: `imports ${one.to}: ${problem}` }] : []
    })
  })
}

// Tests, and files beside them that nothing else imports.
function testFiles(imports: readonly Import[]): ReadonlySet<string> {
  const found = new Set(imports.flatMap(({ from }) => (isTestCode(from) ? [from] : [])))
  const importers = Map.groupBy(imports, ({ to }) => to)
  for (const [file, by] of importers) if (by.every(({ from }) => isTestCode(from))) found.add(file)
  return found
}

/** Running code that leans on what is there for tests and development only. */
export function findTestImports(tree: SourceTree, { imports }: ImportGraph): Finding[] {
  const { devDependencies = {} } = JSON.parse(tree.text('package.json')) as { devDependencies?: object }
  const forTests = testFiles(imports)
  const leansOnTests = ({ kind, to }: Import) =>
    kind === 'local' ? isTestCode(to) : Object.hasOwn(devDependencies, packageName(to))
  return imports
    .filter((one) => !forTests.has(one.from) && !one.typeOnly && leansOnTests(one))
    .map(({ from, to }) => ({
      path: from,
      problem: `imports ${to}, which is there for tests and development only`,
    }))
}

function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

/** Imports that lead nowhere. */
export function findLostImports({ imports }: ImportGraph): Finding[] {
  return imports
    .filter(({ kind, to }) => kind === 'unknown' && !to.startsWith('virtual:'))
    .map(({ from, to }) => ({ path: from, problem: `imports ${to}, which is not to be found` }))
}

/** Rings of imports. */
export function findCycles({ cycles }: ImportGraph): Finding[] {
  return cycles.map((ring) => ({
    path: ring[0] ?? '',
    problem: `imports itself by way of ${ring.join(' → ')}`,
  }))
}

/**
 * Code that the graph does not hold. It guards the checks above, which find
 * nothing in what was not read.
 *
 * @param least fewer files than this cannot be the whole project
 */
export function findUnread(tree: SourceTree, { read }: ImportGraph, least: number): Finding[] {
  const known = new Set(read)
  const unread = tree.paths
    .filter((path) => isCode(path) && !known.has(path))
    .map((path) => ({ path, problem: 'was not read by dependency-cruiser, so its imports were not checked' }))
  if (known.size >= least) return unread
  return [
    ...unread,
    { path: '.', problem: `only ${known.size} files were read, and there must be at least ${least}` },
  ]
}
