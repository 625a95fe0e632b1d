import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import { sidesOf } from './model.ts'

const { owner, client, productId } = await startTestApp()

test('a connection belongs to a product, goes one of three ways, and is found, changed and undone like all else', async () => {
  type Answer = { record: { ref: string; direction: string; state: string }; batchId: string }
  const input = { title: 'Moodle', product: productId, system: 'lms', standard: 'lti', direction: 'both' }
  expect((await owner.call('POST', '/integrations', { ...input, product: undefined })).status).toBe(400)
  expect((await owner.call('POST', '/integrations', { ...input, direction: 'sideways' })).status).toBe(400)
  const made = (await owner.call<Answer>('POST', '/integrations', input)).body.record
  expect(made).toMatchObject({ ref: 'INTG-1', direction: 'both', state: 'planned' })
  const changed = (await owner.call<Answer>('PATCH', `/integrations/${made.ref}`, { state: 'live' })).body
  expect(changed.record.state).toBe('live')
  await owner.call('POST', `/changes/${changed.batchId}/undo`)
  const viewer = await client('viewer')
  const read = await viewer.call<Answer>('GET', `/integrations/${made.ref}`)
  expect(read.body.record.state).toBe('planned')
  expect((await viewer.call('PATCH', `/integrations/${made.ref}`, { state: 'live' })).status).toBe(403)
})

const group = (name: string, length: number) => ({ name, rows: Array.from({ length }) })
const names = (side: readonly { name: string }[]) => side.map(({ name }) => name)

test('the two sides of the map are about as long, and each keeps its order', () => {
  // 4 to the left, 3 to the right, then 2 to the right, which holds less, and 1 to the left, which then does.
  const [left, right] = sidesOf([group('a', 1), group('b', 2), group('c', 4), group('d', 3)])
  expect([names(left), names(right)]).toEqual([
    ['a', 'c'],
    ['b', 'd'],
  ])
  expect(sidesOf([])).toEqual([[], []])
})
