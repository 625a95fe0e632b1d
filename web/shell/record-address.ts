import { currentWorkspace } from '../data/client.ts'
import { areaPages } from './areas.ts'

const pathOfKind = new Map(
  areaPages.flatMap((area) =>
    area.routes.flatMap(({ kind, path }) => (kind === undefined ? [] : [[kind, path]])),
  ),
)

/** Where a record is shown in the workspace that is open, or undefined for a kind that has no page. */
export function recordAddress(kind: string, ref: string): string | undefined {
  const path = pathOfKind.get(kind)
  return path === undefined ? undefined : `/${currentWorkspace()}/${path}/${ref}`
}
