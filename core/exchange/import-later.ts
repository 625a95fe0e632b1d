import { sql } from 'kysely'
import { columnOf } from '../fields/field.ts'
import { tableOf } from '../kinds/kind.ts'
import { currentValue, rewriteFields } from '../records/change.ts'
import { loadRecords } from '../records/load.ts'
import { errorAt } from './rows.ts'
import { keepRows, ownFields } from './run-rows.ts'
import { fail, type Later, type Run } from './run-state.ts'

const CHUNK = 1000

/**
 * Fills in the fields that point at records of the imported kind, now that all rows are there. A name that nobody has,
 * and one that would close a circle, costs this field alone: the row is kept without it and says so.
 */
export const fillLater = async (run: Run): Promise<void> => {
  if (run.later.length === 0) return
  const { name: kind } = run.served.kind
  run.resolver.forget(kind)
  const inFile = (name: string): string | undefined => run.refs.get(/^\S+/.exec(name)?.[0] ?? '')
  const names = run.later.flatMap(({ name }) => (name === null || inFile(name) ? [] : name))
  const found = await run.resolver.resolve(kind, names, false)
  const trees = await loadTrees(run)
  const patches = new Map<string, Record<string, string | null>>()
  const failed: Later[] = []
  for (const each of run.later) {
    const named = each.name === null ? null : found.get(each.name)
    const id = inFile(each.name ?? '') ?? (named && 'id' in named ? named.id : null)
    const fault = named && 'fault' in named ? named.fault : circle(trees.get(each.field), each.recordId, id)
    if (fault) {
      failed.push(each)
      const message = `${fault} The row was kept without it.`
      fail(run, errorAt(each.row, run.columnOf(each.field), each.name ?? '', message))
      continue
    }
    trees.get(each.field)?.set(each.recordId, id)
    patches.set(each.recordId, { ...patches.get(each.recordId), [each.field]: id })
  }
  await writePatches(run, patches)
  // Forgotten, so that the next run of the same file tries these fields again.
  await keepRows(
    run,
    failed.map(({ row, recordId, field }) => ({ row, recordId, before: null, without: field })),
  )
}

const writePatches = async (
  run: Run,
  patches: ReadonlyMap<string, Record<string, string | null>>,
): Promise<void> => {
  const ids = [...patches.keys()]
  for (let at = 0; at < ids.length; at += CHUNK) {
    const rows = await loadRecords(run.ctx, run.served, ids.slice(at, at + CHUNK), true)
    for (const row of rows) {
      const patch = Object.entries(patches.get(row.id) ?? {})
      const differs = patch.some(([key, value]) => currentValue(run.served.kind, row, key) !== value)
      if (differs && run.known.has(row.id)) run.changed.add(row.id)
    }
    await rewriteFields(run.ctx, run.served, rows, patches)
  }
}

type Parents = Map<string, string | null>

/** The trees of the kind as they are now: for each field that makes one, the parent of each record. */
const loadTrees = async (run: Run): Promise<Map<string, Parents>> => {
  const trees = new Map<string, Parents>()
  for (const [field, target] of ownFields(run)) {
    if (!target.tree) continue
    const column = sql.ref(`b.${columnOf(field)}`)
    const { rows } = await sql<{ id: string; parent: string }>`
      select b.id, ${column} as parent from ${sql.table(tableOf(run.served.kind))} b
       where b.workspace_id = ${run.ctx.workspaceId} and ${column} is not null`.execute(run.ctx.db)
    trees.set(field, new Map(rows.map((row) => [row.id, row.parent])))
  }
  return trees
}

const circle = (parents: Parents | undefined, id: string, parent: string | null): string | null => {
  for (let above = parent; parents && above !== null; above = parents.get(above) ?? null)
    if (above === id) return 'This would make a circle: it stands above itself.'
  return null
}
