import { expect, test } from 'vitest'
import { startTestApp } from '../tools/test/app.ts'
import { dayAt, todayIn, zoneOf } from './day.ts'
import { inWorkspace } from './jobs/in-workspace.ts'

const { app, owner, workspaceId, clock } = await startTestApp()

const standsIn = async (timeZone: string, moment: string): Promise<void> => {
  clock.set(moment)
  expect((await owner.call('PATCH', '/settings', { timeZone })).status).toBe(200)
}

test('today is the day of the workspace, on either side of Greenwich', async () => {
  const asked = () =>
    inWorkspace(app, workspaceId, 'test.day', async (ctx) => [await zoneOf(ctx), await todayIn(ctx)])
  await standsIn('America/Chicago', '2026-11-22T03:30:00.000Z')
  expect(await asked()).toEqual(['America/Chicago', '2026-11-21'])
  await standsIn('Pacific/Auckland', '2026-11-21T12:00:00.000Z')
  expect(await asked()).toEqual(['Pacific/Auckland', '2026-11-22'])
})

test('what is written in an American evening has the day on the wall', async () => {
  await standsIn('America/Chicago', '2026-11-22T03:30:00.000Z')
  type Made = { record: { ref: string; since: string; startsOn: string } }
  const impediment = await owner.call<Made>('POST', '/impediments', { title: 'Away', product: 'PROD-1' })
  expect(impediment.body.record.since).toBe('2026-11-21')
  const sprint = await owner.call<Made>('POST', '/sprints', { title: 'Sprint 1', product: 'PROD-1' })
  await owner.call('POST', `/sprints/${sprint.body.record.ref}/start`, {})
  const started = await owner.call<Made>('GET', `/sprints/${sprint.body.record.ref}`)
  expect(started.body.record.startsOn).toBe('2026-11-21')
  const note = await owner.call<Made & { record: { saidOn: string } }>('POST', '/notes/capture', {
    text: 'The grid is slow.',
  })
  expect(note.body.record.saidOn).toBe('2026-11-21')
})

test('a day is told over the changes of clocks', () => {
  expect(dayAt('2026-11-01T05:30:00.000Z', 'America/New_York')).toBe('2026-11-01')
  expect(dayAt('2026-03-08T04:59:00.000Z', 'America/New_York')).toBe('2026-03-07')
})
