import { sql } from 'kysely'
import { readable } from '../../../core/access/check.ts'
import type { Context } from '../../../core/operations/context.ts'
import { findRecords, type Head } from '../../../core/records/load.ts'
import type { SourceScope } from './contract.ts'

/** Something that a live source can be read of: the workspace itself (all null), a product, or a record of it. */
export type Place = {
  head: Head | null
  product: { id: string; title: string } | null
  record: { id: string; ref: string; title: string } | null
}

/** The newest so many releases, experiments and market matrices are offered. */
const MOST = 100

/** What the actor may read that a source can be read of, by scope: products by name, records the newest first. */
export const placesIn = async (
  there: Context,
): Promise<Record<Exclude<SourceScope, 'own' | 'credential'>, Place[]>> => {
  const { rows } = await sql<{ id: string; kind: string; product: string | null }>`
    select r.id, r.kind, p.title as product from record r
      left join record p on p.workspace_id = ${there.workspaceId} and p.id = r.product_id and p.id <> r.id
     where r.workspace_id = ${there.workspaceId} and r.kind in ('product', 'release', 'experiment', 'market-matrix')
       and r.binned_at is null and ${readable(there)}
     order by case when r.kind = 'product' then r.title end, r.id desc limit ${4 * MOST}`.execute(there.db)
  const heads = await findRecords(
    there,
    rows.map(({ id }) => id),
  )
  const placed = rows.flatMap(({ id, kind, product }): (Place & { kind: string })[] => {
    const head = heads.get(id)
    if (!head) return []
    const { ref, title } = head
    const of = head.product_id ?? id
    return kind === 'product'
      ? [{ kind, head, product: { id, title }, record: null }]
      : [{ kind, head, product: { id: of, title: product ?? '' }, record: { id, ref, title } }]
  })
  const of = (scope: string): Place[] =>
    placed
      .filter(({ kind }) => kind === scope)
      .slice(0, MOST)
      .map(({ kind: _, ...place }) => place)
  return {
    workspace: [{ head: null, product: null, record: null }],
    product: of('product'),
    release: of('release'),
    experiment: of('experiment'),
    'market-matrix': of('market-matrix'),
  }
}
