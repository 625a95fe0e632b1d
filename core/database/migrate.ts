import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'
import { Problem } from '../problems.ts'

export const APP_ROLE = 'linchpin_app'
/** Any number that no other program takes: two servers that start at once migrate one after the other. */
const MIGRATION_LOCK = 7_316_274_001

type Migration = { name: string; hash: string; statements: string[] }

/**
 * Brings the database at `config` (a connection that may create tables and roles) up to date with the migrations in
 * `folders`, in the order of their numbers over all areas, each in a transaction of its own. Forward only. A file
 * that was changed after it ran is refused: its database and a new one would differ.
 *
 * @param only names and sums of the migrations to run, and no others: how a database that is being restored once was
 */
export const migrate = async (
  config: pg.ClientConfig,
  folders: readonly URL[],
  appPassword: string,
  only?: ReadonlyMap<string, string>,
): Promise<string[]> => {
  const known = await readMigrations(folders)
  if (only) refuseUnknown(only, known)
  const migrations = only ? known.filter(({ name }) => only.has(name)) : known
  const client = new pg.Client(config)
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await client.query(
      'create table if not exists public.migration (name text primary key, hash text not null, at timestamptz not null)',
    )
    await ensureRole(client, appPassword)
    const { rows } = await client.query<{ name: string; hash: string }>(
      'select name, hash from public.migration',
    )
    const done = new Map(rows.map((row) => [row.name, row.hash]))
    refuseUnknown(done, migrations)
    const ran: string[] = []
    for (const migration of migrations) {
      if (done.has(migration.name)) continue
      await runOne(client, migration)
      ran.push(migration.name)
    }
    if (ran.length > 0) await lockTables(client)
    await grant(client)
    return ran
  } finally {
    await client.end()
  }
}

const readMigrations = async (folders: readonly URL[]): Promise<Migration[]> => {
  const found: Migration[] = []
  for (const folder of folders) {
    for (const file of await readdir(folder)) {
      if (!file.endsWith('.sql')) continue
      const text = await readFile(new URL(file, folder), 'utf8')
      found.push({
        name: file.replace(/\.sql$/, ''),
        hash: createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex'),
        statements: splitStatements(text),
      })
    }
  }
  found.sort((a, b) => (a.name < b.name ? -1 : 1))
  const numbers = found.map((migration) => migration.name.slice(0, 4))
  const twice = numbers.find((number, at) => numbers.indexOf(number) !== at)
  if (twice) throw new Error(`Two migrations are numbered ${twice}.`)
  return found
}

/** One statement per round trip (facts/scale.md rule 27). A statement ends with a semicolon at the end of a line. */
export const splitStatements = (text: string): string[] =>
  text
    .replace(/^--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement.length > 0)

const refuseUnknown = (done: ReadonlyMap<string, string>, migrations: Migration[]): void => {
  const known = new Map(migrations.map((migration) => [migration.name, migration.hash]))
  for (const [name, hash] of done) {
    if (!known.has(name))
      throw new Problem(
        'conflict',
        `This database was last used by a newer Linchpin (it holds ${name}). Start that version, or restore a backup.`,
      )
    if (known.get(name) !== hash)
      throw new Problem('conflict', `The migration ${name} was changed after it had run. Restore its text.`)
  }
}

const runOne = async (client: pg.Client, migration: Migration): Promise<void> => {
  await client.query('begin')
  try {
    for (const statement of migration.statements) await client.query(statement)
    await client.query('insert into public.migration (name, hash, at) values ($1, $2, now())', [
      migration.name,
      migration.hash,
    ])
    await client.query('commit')
  } catch (cause) {
    await client.query('rollback')
    throw new Error(`Migration ${migration.name} failed; the database is as it was before it.`, { cause })
  }
}

const ensureRole = async (client: pg.Client, password: string): Promise<void> => {
  const { rows } = await client.query('select 1 from pg_roles where rolname = $1', [APP_ROLE])
  const verb = rows.length > 0 ? 'alter' : 'create'
  await client.query(
    `${verb} role ${APP_ROLE} login nosuperuser nocreatedb nocreaterole nobypassrls password ${client.escapeLiteral(password)}`,
  )
}

/**
 * The second lock: row-level security on every table that has a workspace_id, made here rather than by hand in each
 * migration, so that no new table can be forgotten. The outbox also opens to the relay, which serves all workspaces.
 */
const lockTables = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ name: string; locked: boolean }>(
    `select c.relname as name, c.relrowsecurity as locked
       from pg_class c
       join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      where c.relkind in ('r', 'p')
        and (c.relname = 'workspace'
         or exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'workspace_id'))`,
  )
  for (const { name, locked } of rows) {
    if (locked) continue
    const column = name === 'workspace' ? 'id' : 'workspace_id'
    const relay = name === 'outbox' ? ` or current_setting('app.relay', true) = 'on'` : ''
    const table = client.escapeIdentifier(name)
    await client.query(`alter table ${table} enable row level security`)
    await client.query(
      `create policy workspace_lock on ${table} using (${column} = nullif(current_setting('app.workspace', true), '')::uuid${relay})`,
    )
  }
}

const grant = async (client: pg.Client): Promise<void> => {
  for (const schema of ['public', 'directory', 'auth']) {
    const { rows } = await client.query('select 1 from pg_namespace where nspname = $1', [schema])
    if (rows.length === 0) continue
    await client.query(`grant usage on schema ${schema} to ${APP_ROLE}`)
    await client.query(
      `grant select, insert, update, delete on all tables in schema ${schema} to ${APP_ROLE}`,
    )
  }
  // After an import the planner must learn how large the tables have become; older servers leave that to their owner.
  const { rows: versions } = await client.query<{ number: number }>(
    `select current_setting('server_version_num')::int as number`,
  )
  if ((versions[0]?.number ?? 0) >= 170_000)
    await client.query(`grant maintain on all tables in schema public to ${APP_ROLE}`)
  await client.query(`revoke insert, update, delete on public.migration from ${APP_ROLE}`)
  await client.query(`create schema if not exists jobs authorization ${APP_ROLE}`)
}
