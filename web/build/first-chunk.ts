import type { ModuleInfo } from 'rolldown'

type Graph = { getModuleInfo: (id: string) => ModuleInfo | null }

/**
 * Names one chunk for all that the entry needs at once. Left alone, the bundler cuts it wherever a lazy page shares a
 * part of it: some forty files, which compress 12 kB worse than one and take forty requests.
 */
export function firstChunk(): (id: string, graph: Graph) => string | null {
  let needed: ReadonlySet<string> | null = null
  return (id, graph) => {
    needed ??= neededAtOnce(graph, id)
    return needed.has(id) ? 'first' : null
  }
}

/** Every module that the entry imports statically, whichever module one begins to look from. */
function neededAtOnce(graph: Graph, from: string): ReadonlySet<string> {
  const needed = new Set<string>()
  const visit = (id: string): void => {
    if (needed.has(id)) return
    needed.add(id)
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) visit(next)
  }
  visit(entryAbove(graph, from))
  return needed
}

function entryAbove(graph: Graph, from: string): string {
  const seen = new Set([from])
  for (const id of seen) {
    const info = graph.getModuleInfo(id)
    if (info?.isEntry) return id
    for (const above of [...(info?.importers ?? []), ...(info?.dynamicImporters ?? [])]) seen.add(above)
  }
  throw new Error(`No entry leads to ${from}.`)
}
