import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import type { Caller } from '../access/actor.ts'
import { enterWorkspace, makeContext } from '../operations/run.ts'
import type { Upgrade } from './workspace-format.ts'
import { restoreWorkspace } from './workspace-restore.ts'

const { app, owner, server, workspaceId } = await startTestApp()

const caller: Caller = {
  accountId: 'someone',
  accountName: 'Someone',
  email: 'someone@example.org',
  door: 'site',
  scopes: null,
  tokenWorkspaceId: null,
}
const ID = '0199a000-0000-7000-8000-000000000003'

/** As the operation does it, but by a version whose format is the next one. */
const restoreWith = (text: string, format: number, upgrades: Upgrade[]) =>
  app.db.transaction().execute((db) =>
    restoreWorkspace(
      {
        app,
        db,
        caller,
        headers: new Headers(),
        now: app.clock.now().toISOString(),
        enter: async (id, actor) => {
          await enterWorkspace(db, id)
          return makeContext(app, db, id, actor, 'workspace.restore')
        },
      },
      caller,
      Buffer.from(text),
      { format, upgrades },
    ),
  )

test('a file of an older format goes through every upgrade since, and what its rows lack is filled in', async () => {
  await owner.call('POST', '/personas', { title: 'Adjunct', circumstances: 'Grades on the train' })
  const file = await server.inject({
    method: 'GET',
    url: `/api/v1/${workspaceId}/workspace-file`,
    headers: { authorization: `Bearer ${owner.token}` },
  })
  const [first = '', ...lines] = file.body.replaceAll(workspaceId, ID).split('\n')
  // As an older version wrote it: another name for the table and a column, no column `needs`, an order of its own.
  const old = lines.map((line) =>
    line
      .replace('{"persona":{', '{"archetype":{')
      .replace(/,"needs":\[\]/, '')
      .replace('"circumstances"', '"days"'),
  )
  const body = [...old.filter((line) => line !== '').reverse(), ''].join('\n')
  const sha256 = createHash('sha256').update(body).digest('hex')
  const header = JSON.parse(first) as { counts: Record<string, number> }
  const { persona, ...counts } = header.counts
  const text = `${JSON.stringify({ ...header, counts: { ...counts, archetype: persona }, sha256 })}\n${body}`
  await expect(restoreWith(text, 1, [])).rejects.toThrow('knows no table archetype')
  const upgrades: Upgrade[] = [
    { from: 1, row: (table, row) => ({ table: table === 'archetype' ? 'character' : table, row }) },
    {
      from: 2,
      row: (table, { days, ...row }) =>
        table === 'character' ? { table: 'persona', row: { ...row, circumstances: days } } : { table, row },
    },
  ]
  await expect(restoreWith(text, 3, upgrades)).resolves.toMatchObject({ workspaceId: ID })
  const restored = await app.db.transaction().execute(async (db) => {
    await enterWorkspace(db, ID)
    return db
      .selectFrom('record')
      .select('title')
      .where('workspace_id', '=', ID)
      .where('kind', '=', 'persona')
      .execute()
  })
  expect(restored).toEqual([{ title: 'Adjunct' }])
})
