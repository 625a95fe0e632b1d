import { sql } from 'kysely'
import { retrySetAside } from '../announce/relay.ts'
import type { App } from '../app.ts'
import { kindNamed } from '../app.ts'
import { backUpNightly } from '../backup/backups.ts'
import { respreadRanks } from '../records/order.ts'
import { LONGEST_KEY } from '../records/rank-keys.ts'
import { inWorkspace, workspaceIds } from './in-workspace.ts'
import { defineJob, type Job } from './job.ts'

/** Ended tokens and invitations stay in their lists this long, so that people see what became of them. In days. */
const KEPT = 90

const daysAgo = (app: App, days: number): string =>
  new Date(app.clock.now().getTime() - days * 86_400_000).toISOString()

const clearTokens = async (app: App): Promise<number> => {
  const before = daysAgo(app, KEPT)
  const tokens = await sql`delete from directory.token
     where expires_at < ${before} or revoked_at < ${before}`.execute(app.db)
  const invitations = await sql`delete from directory.invitation
     where expires_at < ${before} or used_at < ${before}`.execute(app.db)
  return Number(tokens.numAffectedRows ?? 0) + Number(invitations.numAffectedRows ?? 0)
}

const spreadRanks = async (app: App): Promise<number> => {
  let written = 0
  for (const workspaceId of await workspaceIds(app))
    for (const order of await longOrders(app, workspaceId))
      written += await spreadOne(app, workspaceId, order)
  return written
}

type Order = { kind: string; product_id: string | null }

const longOrders = (app: App, workspaceId: string): Promise<Order[]> =>
  inWorkspace(app, workspaceId, 'ranks.spread', async ({ db }) => {
    const { rows } = await sql<Order>`
      select distinct kind, product_id from record
       where workspace_id = ${workspaceId} and length(rank) > ${sql.lit(LONGEST_KEY)}`.execute(db)
    return rows
  })

const spreadOne = (app: App, workspaceId: string, order: Order): Promise<number> =>
  inWorkspace(
    app,
    workspaceId,
    'ranks.spread',
    async (ctx) => (await respreadRanks(ctx, kindNamed(app, order.kind).kind, order.product_id)) ?? 0,
  )

/** What the core does by itself, now and then. */
export const coreJobs: Job[] = [
  defineJob({
    name: 'tokens.clear',
    about: 'Deletes tokens and invitations that ended three months ago; until then their lists show them.',
    every: '17 3 * * *',
    run: clearTokens,
  }),
  defineJob({
    name: 'ranks.spread',
    about: 'Gives short keys to records that were moved into one gap hundreds of times; their order stays.',
    every: '*/10 * * * *',
    run: spreadRanks,
  }),
  defineJob({
    name: 'announcements.retry',
    about: 'Tries again what reactions failed at eight times in a row.',
    every: '37 * * * *',
    run: retrySetAside,
  }),
  defineJob({
    name: 'backup.nightly',
    about:
      'Makes a backup where a folder is set for it, proves it by restoring it, and keeps the newest ones.',
    every: '23 2 * * *',
    run: backUpNightly,
  }),
]
