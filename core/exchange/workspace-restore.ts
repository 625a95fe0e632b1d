import { sql, type Transaction } from 'kysely'
import type { Actor, Caller } from '../access/actor.ts'
import type { App } from '../app.ts'
import { indexCustom } from '../custom/reindex.ts'
import { refreshStatistics } from '../database/statistics.ts'
import type { Database } from '../database/tables.ts'
import { STALE } from '../kept/marks.ts'
import type { AccountContext } from '../operations/context.ts'
import { invalid, Problem } from '../problems.ts'
import { CONTENT, contentKeeper } from './workspace-contents.ts'
import { checkWhole, fileRows, readHeader } from './workspace-file.ts'
import { type FileRow, FORMAT, type Header, UPGRADES, type Upgrade } from './workspace-format.ts'
import { checkedRow, indexRows, insertRows, kindsByTable } from './workspace-rows.ts'
import { exportedTables, migrationsOf, shapesOf, type TableShape } from './workspace-tables.ts'

export type Restored = {
  workspaceId: string
  slug: string
  name: string
  counts: Record<string, number>
  /** The owner whose person the restoring account now is, and how it was found. */
  owner: { personId: string; name: string; by: 'email' | 'first-owner' }
}

type Formats = { format: number; upgrades: readonly Upgrade[] }

/**
 * Makes a workspace of its exported file: all of it or nothing. The file is checked whole before a row is written.
 * Refuses where a workspace of that id is there already. `formats` is another one in tests only.
 */
export const restoreWorkspace = async (
  ctx: AccountContext,
  caller: Caller,
  file: Buffer,
  formats: Formats = { format: FORMAT, upgrades: UPGRADES },
): Promise<Restored> => {
  const { app, db } = ctx
  const header = await readHeader(file, await migrationsOf(db), formats.format)
  await checkWhole(file, header)
  const shapes = await shapesOf(db, exportedTables(app))
  const inOrder = await checkRows(app, file, header, shapes, formats.upgrades)
  const { id } = header.workspace
  const inner = await ctx.enter(id, restorer(caller))
  await refuseTwice(db, id)
  await writeRows(app, db, file, header, shapes, formats.upgrades, inOrder)
  await writeContents(app, file, header, formats.upgrades)
  await indexCustom({ db, workspaceId: id }, kindsByTable(app).values())
  const owner = await connectOwner(db, id, caller)
  // Kept figures are no part of the file: they are counted now, and nobody believes one before.
  inner.announce(STALE, {})
  inner.announce('workspace.restored', { accountId: caller.accountId })
  await refreshStatistics(
    db,
    shapes.map((shape) => shape.name),
  )
  return {
    workspaceId: id,
    slug: await takeSlug(db, id, header.workspace.slug),
    name: header.workspace.name,
    counts: header.counts,
    owner,
  }
}

const restorer = (caller: Caller): Actor => ({
  caller,
  personId: '',
  personName: caller.accountName,
  workspaceLevel: 'owner',
  productLevels: new Map(),
  granted: new Map(),
})

const refuseTwice = async (db: Transaction<Database>, id: string): Promise<void> => {
  const there = await db.selectFrom('workspace').select('id').where('id', '=', id).executeTakeFirst()
  if (there)
    throw new Problem(
      'in-use',
      'Nothing was restored: this workspace is here already, and restoring never writes over one. Restore it into another Linchpin, or into an empty database.',
    )
}

/** Looks at every row before any is written. Tells whether the rows come in an order in which they can be written. */
const checkRows = async (
  app: App,
  file: Buffer,
  header: Header,
  shapes: readonly TableShape[],
  upgrades: readonly Upgrade[],
): Promise<boolean> => {
  const byName = new Map(shapes.map((shape) => [shape.name, shape]))
  const kinds = kindsByTable(app)
  const places = new Map(shapes.map((shape, at) => [shape.name, at]))
  let inOrder = true
  let last = 0
  let workspaces = 0
  for await (const line of fileRows(file, header, upgrades)) {
    if (line.table === CONTENT) continue
    const row = checkedRow(line, byName, kinds)
    const place = places.get(line.table) ?? 0
    if (place < last) inOrder = false
    last = place
    if (line.table !== 'workspace') continue
    workspaces++
    if (row['id'] !== header.workspace.id) workspaces = 2
  }
  if (workspaces !== 1)
    throw invalid(
      'file',
      'Nothing was restored: the file must hold one workspace, the one that its first line names.',
    )
  return inOrder
}

const AT_ONCE = 500

const writeRows = async (
  app: App,
  db: Transaction<Database>,
  file: Buffer,
  header: Header,
  shapes: readonly TableShape[],
  upgrades: readonly Upgrade[],
  inOrder: boolean,
): Promise<void> => {
  const byName = new Map(shapes.map((shape) => [shape.name, shape]))
  const kinds = kindsByTable(app)
  const write = async (table: string, rows: readonly FileRow[]): Promise<void> => {
    const shape = byName.get(table)
    if (!shape || rows.length === 0) return
    await insertRows(db, header.workspace.id, shape, rows)
    const kind = kinds.get(table)
    if (kind) await indexRows(db, header.workspace.id, kind, rows)
  }
  // An older version may have written its tables in another order: then one table after the other is read.
  const passes = inOrder ? [null] : shapes.map((shape) => shape.name)
  let from = 2
  try {
    for (const only of passes) {
      let table = ''
      let rows: FileRow[] = []
      for await (const line of fileRows(file, header, upgrades)) {
        if (line.table === CONTENT) continue
        if (only !== null && line.table !== only) continue
        if (line.table !== table || rows.length === AT_ONCE) {
          await write(table, rows)
          rows = []
          from = line.line
        }
        table = line.table
        rows.push(checkedRow(line, byName, kinds))
      }
      await write(table, rows)
    }
  } catch (error) {
    throw asRefusal(error, from)
  }
}

/** Last of all: what was refused before has left no file behind. */
const writeContents = async (
  app: App,
  file: Buffer,
  header: Header,
  upgrades: readonly Upgrade[],
): Promise<void> => {
  if (!header.counts[CONTENT]) return
  const keeper = contentKeeper(app.files, header.workspace.id)
  for await (const line of fileRows(file, header, upgrades)) await keeper.add(line)
  await keeper.end()
}

/** What the database refuses is a fault of the file: a row that points at nothing, a value that is none of the allowed. */
const asRefusal = (error: unknown, line: number): unknown => {
  const { code, constraint, message } = error as { code?: string; constraint?: string; message?: string }
  if (!/^(22|23)/.test(code ?? '')) return error
  return invalid(
    'file',
    `Nothing was restored: from line ${line} on, a row does not fit the others (${constraint ?? message ?? code}).`,
  )
}

/** The restoring account becomes the owner with its address, or else the first owner: somebody must be able to open it. */
const connectOwner = async (
  db: Transaction<Database>,
  workspaceId: string,
  caller: Caller,
): Promise<Restored['owner']> => {
  const { rows } = await sql<{ person_id: string; name: string; email: string }>`
    select m.person_id, r.title as name, lower(p.email) as email from member m
      join record r on r.workspace_id = ${workspaceId} and r.id = m.person_id and r.binned_at is null
      join person p on p.workspace_id = ${workspaceId} and p.id = m.person_id
     where m.workspace_id = ${workspaceId} and m.role = 'owner' and m.disabled_at is null
     order by m.person_id`.execute(db)
  const [first] = rows
  const mine = rows.find((row) => row.email !== '' && row.email === caller.email.toLowerCase())
  const owner = mine ?? first
  if (!owner) throw invalid('file', 'Nothing was restored: the workspace in this file has no owner.')
  await db
    .insertInto('directory.membership')
    .values({ account_id: caller.accountId, workspace_id: workspaceId, person_id: owner.person_id })
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'workspace_id']).doUpdateSet({ person_id: owner.person_id }),
    )
    .execute()
  return { personId: owner.person_id, name: owner.name, by: mine ? 'email' : 'first-owner' }
}

/** The short name it had, or the first free one after it. */
const takeSlug = async (db: Transaction<Database>, workspaceId: string, wanted: string): Promise<string> => {
  const base = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(wanted) && wanted.length <= 60 ? wanted : 'workspace'
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${base}-${n}`
    const { rows } =
      await sql`insert into directory.slug (slug, workspace_id) values (${slug}, ${workspaceId})
      on conflict do nothing returning slug`.execute(db)
    if (rows.length > 0) return slug
  }
}
