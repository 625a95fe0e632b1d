import { expect, test } from 'vitest'
import { ownPlaceOf, startWithSessions } from '../../../tools/test/own.ts'
import { sameName } from './platform-operations.ts'

const app = await startWithSessions()
const { owner, client, productId } = app
const ana = await client('product-owner')
const { own } = await ownPlaceOf(app, ana)

type In = { product: string; place: string; state: string }
type Connected = {
  known: { id: string; in: In[] }[]
  unrated: { title: string; type: string; in: In[] }[]
}
const connected = async () => (await own.call<Connected>('GET', '/platforms/connected')).body
const connect = (title: string, more: object) =>
  owner.call('POST', '/integrations', { title, product: productId, ...more })

test('what one’s product is connected to is offered until it is rated, and then says where', async () => {
  expect(await connected()).toEqual({ known: [], unrated: [] })
  await connect('Moodle', { system: 'lms', state: 'live' })
  await connect('Library catalogue', { system: 'library' })
  const before = await connected()
  expect(before.unrated.map(({ title, type }) => [title, type])).toEqual([
    ['Library catalogue', 'content'],
    ['Moodle', 'lms'],
  ])
  type Made = { record: { id: string } }
  const made = await own.call<Made>('POST', '/platforms', { title: ' MOODLE ', familiarity: 'working' })
  const after = await connected()
  expect(after.unrated.map(({ title }) => title)).toEqual(['Library catalogue'])
  expect(after.known).toMatchObject([{ id: made.body.record.id, in: [{ state: 'live' }] }])
})

test('what lies on a product that one may not see is not told', async () => {
  type Made = { record: { ref: string } }
  const other = (await owner.call<Made>('POST', '/products', { title: 'Payroll' })).body.record
  await owner.call('POST', '/integrations', { title: 'Bank', product: other.ref, system: 'payment' })
  expect(JSON.stringify(await connected())).not.toContain('Bank')
})

test('capitals, marks and spaces do not make another name', () => {
  expect(sameName('Moodle LMS')).toBe(sameName('moodle-lms'))
  expect(sameName('Moodle')).not.toBe(sameName('Canvas'))
})
