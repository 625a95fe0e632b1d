import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import { keptJobs } from './recount.ts'

// Kept figures are tried with the voices of a theme: whoever asks, and whenever, is shown what a count would give.

const { app, owner, productId, workspaceId, settled } = await startTestApp()

type Head = { id: string; ref: string }
const make = async (kind: string, input: object) =>
  (await owner.call<{ record: Head }>('POST', `/${kind}`, input)).body.record
const theme = await make('themes', { title: 'Late work', product: productId })
const notes: Head[] = []
for (let at = 0; at < 4; at++)
  notes.push(await make('notes', { title: 'Said', text: 'Said.', product: productId }))
const refs = notes.map((note) => note.ref)
await owner.call('POST', '/notes/assign-themes', { refs, add: [theme.ref] })
const people: Head[] = []
for (let at = 0; at < 8; at++) people.push(await make('people', { title: `Person ${at}` }))

const shown = async () =>
  (await owner.call<{ record: { notes: number; people: number } }>('GET', `/themes/${theme.ref}`)).body.record
const inDatabase = async <T>(work: (query: (text: string) => Promise<T[]>) => Promise<T[]>) =>
  app.db.transaction().execute(async (db) => {
    await sql.raw(`set local app.workspace = '${workspaceId}'`).execute(db)
    return work(async (text) => (await sql.raw<T>(text).execute(db)).rows)
  })
const keptRow = async () =>
  (
    await inDatabase<{ notes: number; people: number }>((query) =>
      query(`select notes, people from voice_sum where target_id = '${theme.id}'`),
    )
  )[0]
const marks = async () =>
  (await inDatabase<object>((query) => query(`select 1 from kept_mark where figures = 'voices'`))).length
const run = (name: string) => keptJobs.find((job) => job.name === name)?.run(app)

test('twenty-four people who vote and take back at once leave the figure that a count gives', async () => {
  const calls = people.flatMap((person) =>
    refs.slice(0, 3).map(async (ref, at) => {
      await owner.call('POST', `/notes/${ref}/votes`, { for: person.ref })
      if (at === 0) await owner.call('DELETE', `/notes/${ref}/votes`, { for: person.ref })
      return shown()
    }),
  )
  for (const seen of await Promise.all(calls)) expect(seen.people).toBeLessThanOrEqual(8)
  expect(await shown()).toMatchObject({ notes: 4, people: 8 })
  await settled()
  expect([await marks(), await keptRow(), await shown()]).toEqual([
    0,
    { notes: 4, people: 8 },
    expect.objectContaining({ notes: 4, people: 8 }),
  ])
})

test('what is marked is counted for whoever asks, and nothing is believed before everything is kept', async () => {
  await settled()
  await inDatabase((query) => query(`update voice_sum set notes = 99 where target_id = '${theme.id}'`))
  // A row that nothing marks is believed: that is what it is kept for.
  expect((await shown()).notes).toBe(99)
  await inDatabase((query) =>
    query(`insert into kept_mark values ('${workspaceId}', 'voices', '${theme.id}', '${theme.id}')`),
  )
  expect((await shown()).notes).toBe(4)
  await run('figures.keep')
  expect([await keptRow(), await marks()]).toEqual([{ notes: 4, people: 8 }, 0])
  await inDatabase((query) => query(`update voice_sum set notes = 99 where target_id = '${theme.id}'`))
  await inDatabase((query) => query('delete from kept_whole'))
  expect((await shown()).notes).toBe(4)
  await run('figures.keep')
  expect(await keptRow()).toMatchObject({ notes: 4 })
  await inDatabase((query) => query(`update voice_sum set notes = 99 where target_id = '${theme.id}'`))
  expect(await run('figures.recount')).toBeGreaterThan(0)
  expect(await shown()).toMatchObject({ notes: 4 })
})
