import type { ImportGraph } from './import-graph.ts'
import type { Finding, SourceTree } from './source-tree.ts'

const list = 'areas/list.ts'

/**
 * The areas in the order of areas/list.ts, each of which may import from those
 * before it.
 */
export function areaOrder(tree: SourceTree): string[] {
  if (!tree.paths.includes(list)) return []
  const text = tree.text(list)
  const folders = new Map(
    [...text.matchAll(/import \{ (\w+)(?: as (\w+))? \} from '\.\/([^/']+)\/area\.ts'/g)].map(
      ([, name = '', alias, folder = '']) => [alias ?? name, folder],
    ),
  )
  const listed = /areas[^=]*=\s*\[([^\]]*)\]/.exec(text)?.[1] ?? ''
  return listed.split(',').flatMap((name) => folders.get(name.trim()) ?? [])
}

/** Imports from an area that comes later, and areas that are in no order as they are not listed. */
export function findAreaOrderBreaks(tree: SourceTree, { imports }: ImportGraph): Finding[] {
  const order = areaOrder(tree)
  const areas = new Set(tree.paths.flatMap((path) => /^areas\/([^/]+)\/area\.ts$/.exec(path)?.[1] ?? []))
  const unlisted = [...areas]
    .filter((area) => !order.includes(area))
    .map((area) => ({ path: `areas/${area}`, problem: `is not in the list of ${list}` }))
  const upward = imports.flatMap(({ from, to }) => {
    const [, lower] = /^areas\/([^/]+)\//.exec(from) ?? []
    const [, upper] = /^areas\/([^/]+)\//.exec(to) ?? []
    if (!lower || !upper || order.indexOf(upper) <= order.indexOf(lower)) return []
    return [
      { path: from, problem: `imports ${to}, and ${upper} comes after ${lower}: tell it by an announcement` },
    ]
  })
  return [...unlisted, ...upward]
}
