import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Context } from '../operations/context.ts'
import { type FileAnswer, openSpool } from '../operations/file-answer.ts'
import { CONTENT, contentLines } from './workspace-contents.ts'
import { canonical, FORMAT, type Header } from './workspace-format.ts'
import { exportedTables, migrationsOf, shapesOf, type TableShape } from './workspace-tables.ts'

const AT_ONCE = 500

/**
 * The whole workspace as one file, read in one snapshot and never held in memory at once. It holds history, bin and
 * roles, and with `contents` what is in the attached files; it leaves out sign-ins, tokens, secrets, jobs and which
 * accounts the people belong to.
 */
export const exportWorkspace = async (
  ctx: Context,
  product: string,
  contents = true,
): Promise<FileAnswer> => {
  const shapes = await shapesOf(ctx.db, exportedTables(ctx.app))
  const counts: Record<string, number> = {}
  const digest = createHash('sha256')
  const spool = openSpool()
  try {
    for (const shape of shapes) {
      let count = 0
      for await (const rows of rowsOf(ctx, shape)) {
        const text = rows.map((row) => `${canonical({ [shape.name]: row })}\n`).join('')
        count += rows.length
        digest.update(text)
        await spool.write(text)
      }
      counts[shape.name] = count
    }
    for await (const text of contents ? contentLines(ctx) : []) {
      counts[CONTENT] = (counts[CONTENT] ?? 0) + 1
      digest.update(text)
      await spool.write(text)
    }
  } catch (error) {
    await spool.discard()
    throw error
  }
  const workspace = await aboutWorkspace(ctx)
  const header: Header = {
    linchpin: 'workspace',
    format: FORMAT,
    product,
    schema: (await migrationsOf(ctx.db)).at(-1) ?? '',
    at: ctx.now,
    workspace,
    counts,
    sha256: digest.digest('hex'),
  }
  const name = `${workspace.slug}-${ctx.now.slice(0, 10)}.linchpin.jsonl`
  return spool.answer({ type: 'application/jsonl', name }, `${canonical(header)}\n`)
}

const aboutWorkspace = async (ctx: Context): Promise<Header['workspace']> => {
  const { name } = await ctx.db
    .selectFrom('workspace')
    .select('name')
    .where('id', '=', ctx.workspaceId)
    .executeTakeFirstOrThrow()
  const slug = await ctx.db
    .selectFrom('directory.slug')
    .select('slug')
    .where('workspace_id', '=', ctx.workspaceId)
    .orderBy('slug')
    .executeTakeFirst()
  return { id: ctx.workspaceId, name, slug: slug?.slug ?? 'workspace' }
}

/** The rows of a table in the order of its key, some at a time, by a cursor of the snapshot's transaction. */
async function* rowsOf(ctx: Context, shape: TableShape): AsyncGenerator<Record<string, unknown>[]> {
  const columns = sql.join(shape.columns.map((column) => sql.ref(`t.${column.name}`)))
  const owner = sql.ref(shape.name === 'workspace' ? 't.id' : 't.workspace_id')
  const types = new Map(shape.columns.map((column) => [column.name, column.type]))
  // In the order of bytes, which no server's language changes.
  const order = shape.key.map((name) =>
    types.get(name) === 'text' ? sql`${sql.ref(`t.${name}`)} collate "C"` : sql.ref(`t.${name}`),
  )
  await sql`declare export_rows no scroll cursor for
    select ${columns} from ${sql.table(shape.name)} t where ${owner} = ${sql.lit(ctx.workspaceId)}
     order by ${order.length > 0 ? sql.join(order) : sql`1`}`.execute(ctx.db)
  for (;;) {
    const { rows } = await sql<Record<string, unknown>>`fetch ${sql.lit(AT_ONCE)} from export_rows`.execute(
      ctx.db,
    )
    if (rows.length > 0) yield rows
    if (rows.length < AT_ONCE) break
  }
  await sql`close export_rows`.execute(ctx.db)
}
