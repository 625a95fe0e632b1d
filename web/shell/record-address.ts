import { currentWorkspace, ownWorkspace } from '../data/client.ts'
import { areaPages } from './areas.ts'

const routeOfKind = new Map(
  areaPages.flatMap((area) =>
    area.routes.flatMap((route) => (route.kind === undefined ? [] : [[route.kind, route] as const])),
  ),
)

/**
 * Where a record is shown, or undefined for a kind that has no page: in the workspace that is open or in the one that
 * is named; what is personal always in the person's own.
 */
export function recordAddress(
  kind: string,
  ref: string,
  workspace: string = currentWorkspace(),
): string | undefined {
  const route = routeOfKind.get(kind)
  if (!route) return undefined
  return `/${route.own ? ownWorkspace() : workspace}/${route.path}/${ref}`
}
