import { existsSync, readdirSync } from 'node:fs'
import type pg from 'pg'
import type { TestProject } from 'vitest/node'
import { type Migrate, startTestPostgres } from '../../core/postgres/testing.ts'
import { assertNodeVersion } from './node-version.ts'

const root = new URL('../../', import.meta.url)
const appPassword = 'for-tests-only'

/** Vitest's global set-up: one PostgreSQL for the whole run, with a migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  assertNodeVersion(process.version)
  const { connection, stop } = await startTestPostgres(await findMigrate())
  project.provide('postgres', { superuser: connection, appPassword })
  return stop
}

async function findMigrate(): Promise<Migrate | undefined> {
  const program = new URL('core/database/migrate.ts', root)
  if (!existsSync(program)) return undefined
  const module = (await import(program.href)) as {
    migrate(admin: pg.ClientConfig, folders: readonly URL[], appPassword: string): Promise<unknown>
  }
  return async (admin) => {
    await module.migrate(admin, migrationFolders(), appPassword)
  }
}

function migrationFolders(): URL[] {
  const areas = new URL('areas/', root)
  const names = existsSync(areas) ? readdirSync(areas) : []
  const folders = [
    new URL('core/migrations/', root),
    ...names.map((name) => new URL(`${name}/migrations/`, areas)),
  ]
  return folders.filter((folder) => existsSync(folder))
}
