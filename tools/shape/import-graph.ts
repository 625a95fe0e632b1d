import { cruise, type ICruiseResult, type IDependency, type IForbiddenRuleType } from 'dependency-cruiser'
import { isCode, type SourceTree } from './source-tree.ts'

/** One import; `to` is a path in the tree, or what was asked for where it leads outside. */
export type Import = {
  from: string
  to: string
  /** in the tree, one of Node's own modules, a dependency, or not to be found */
  kind: 'local' | 'node' | 'npm' | 'unknown'
  /** it is gone once types are stripped */
  typeOnly: boolean
}

/** Who imports whom. */
export type ImportGraph = {
  /** every file of the tree that was read */
  read: readonly string[]
  imports: readonly Import[]
  /** rings of files that import each other when they run; the first follows on the last */
  cycles: readonly (readonly string[])[]
}

// Two files may know each other's types: those are gone when the program runs.
const cycle: IForbiddenRuleType = {
  name: 'cycle',
  severity: 'error',
  from: {},
  to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
}

/**
 * Reads all imports of the tree by dependency-cruiser, type imports included.
 * Which files it read has to be checked: without a TypeScript it understands it
 * reads none and reports no trouble.
 */
export async function readImportGraph(tree: SourceTree): Promise<ImportGraph> {
  const { output } = await cruise(
    tree.paths.filter(isCode),
    {
      baseDir: tree.root,
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
      validate: true,
      ruleSet: { forbidden: [cycle] },
    },
    { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  )
  if (typeof output === 'string')
    throw new Error(`dependency-cruiser answered with text: ${output.slice(0, 200)}`)
  const own = new Set(tree.paths)
  const modules = output.modules.filter(({ source }) => own.has(source))
  return {
    read: modules.map(({ source }) => source),
    imports: modules.flatMap(({ source, dependencies }) =>
      dependencies.map((each) => toImport(source, each, own)),
    ),
    cycles: cyclesOf(output),
  }
}

function toImport(from: string, dependency: IDependency, own: ReadonlySet<string>): Import {
  const types = dependency.dependencyTypes
  const local = own.has(dependency.resolved)
  return {
    from,
    to: local ? dependency.resolved : dependency.module,
    kind: local ? 'local' : types.includes('core') ? 'node' : dependency.couldNotResolve ? 'unknown' : 'npm',
    typeOnly: types.includes('type-only'),
  }
}

// Each ring is reported once for every file in it; one is enough.
function cyclesOf({ summary }: ICruiseResult): string[][] {
  const rings = new Map<string, string[]>()
  for (const { cycle } of summary.violations) {
    const names = (cycle ?? []).map(({ name }) => name)
    rings.set([...names].sort().join(), names)
  }
  return [...rings.values()]
}
