import { findAreaOrderBreaks } from './area-order.ts'
import { findBoundaryBreaks, findCycles, findLostImports, findTestImports, findUnread } from './boundaries.ts'
import { findBarrels, findLongFiles, findMachinePaths, findMarks, findVagueNames } from './file-shape.ts'
import type { ImportGraph } from './import-graph.ts'
import type { Finding, SourceTree } from './source-tree.ts'

/** One thing that is checked about the shape of the project; its name is a sentence that holds when it passes. */
export type ShapeCheck = { name: string; find(tree: SourceTree, graph: ImportGraph): Finding[] }

/** Fewer files than this cannot be the whole project, so the graph would be broken. */
const leastFiles = 100

/** All checks of shape, in the order in which they are reported. */
export const shapeChecks: readonly ShapeCheck[] = [
  { name: 'every file of code was read', find: (tree, graph) => findUnread(tree, graph, leastFiles) },
  { name: 'every import leads somewhere', find: (_, graph) => findLostImports(graph) },
  { name: 'imports keep to the floor plan', find: (_, graph) => findBoundaryBreaks(graph) },
  { name: 'areas import downward only', find: findAreaOrderBreaks },
  { name: 'no import cycles', find: (_, graph) => findCycles(graph) },
  { name: 'running code needs no test code', find: findTestImports },
  { name: 'no file is over 300 lines', find: findLongFiles },
  { name: 'no barrels but public.ts', find: findBarrels },
  { name: 'names say something', find: findVagueNames },
  { name: 'nothing is marked unfinished or switched off', find: findMarks },
  { name: 'no paths of one machine', find: findMachinePaths },
]

/** A finding as one line. */
export function describeFinding({ path, line, problem }: Finding): string {
  return `${path}${line === undefined ? '' : `:${line}`} ${problem}`
}
