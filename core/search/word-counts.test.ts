import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import { inWorkspace } from '../jobs/in-workspace.ts'
import { frequenciesOf, wordJobs } from './word-counts.ts'

const { app, workspaceId, owner, productId, clock } = await startTestApp()
const job = wordJobs.find(({ name }) => name === 'words.count')
const frequencies = (words: string[]) =>
  inWorkspace(app, workspaceId, 'test', (ctx) => frequenciesOf(ctx, 'note', words))
const note = (title: string, text = '') =>
  owner.call<{ record: { ref: string } }>('POST', '/notes', { title, text, product: productId })

test('before anything was counted the table says so', async () => {
  await note('Late work gets lost')
  expect(await frequencies(['late'])).toEqual({ documents: 0, countedAt: null, of: new Map() })
})

test('the job counts in how many notes a word stands, once for each note, and by its stem', async () => {
  await note('Grading on the phone', 'Grades, grades, grades.')
  await job?.run(app)
  const { documents, of, countedAt } = await frequencies(['late', 'grade', 'phone', 'absent'])
  expect(documents).toBe(2)
  expect(Object.fromEntries(of)).toEqual({ late: 1, grade: 1, phone: 1 })
  expect(countedAt).toBe(clock.now().toISOString())
})

test('what was made, edited and binned since is in the next count; items do not count as notes', async () => {
  const { body } = await note('Nobody is late')
  await owner.call('POST', '/items', { title: 'Late work in one list', product: productId })
  await job?.run(app)
  expect((await frequencies(['late'])).of.get('late')).toBe(2)
  await owner.call('PATCH', `/notes/${body.record.ref}`, { title: 'Nobody is early' })
  await job?.run(app)
  expect((await frequencies(['late'])).of.get('late')).toBe(1)
  await owner.call('POST', '/notes/bin', { refs: [body.record.ref] })
  await job?.run(app)
  expect((await frequencies(['early'])).of.size).toBe(0)
})

test('with nothing new the job writes nothing', async () => {
  clock.set('2026-11-22T09:00:00.000Z')
  await job?.run(app)
  expect(await job?.run(app)).toBe(0)
})
