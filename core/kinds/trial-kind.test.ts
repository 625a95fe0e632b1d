import { expect, test } from 'vitest'
import { openApiDocument } from '../../doors/openapi/document.ts'
import { startTestApp } from '../../tools/test/app.ts'
import { defineArea } from '../area.ts'
import { choice, date, longText, record, tags, text } from '../fields/field.ts'
import { defineKind } from './kind.ts'
import { serveKind } from './served.ts'

/** A kind that the product does not have: what it can do here, it can do by its description alone. */
const excursion = defineKind({
  name: 'excursion',
  plural: 'excursions',
  prefix: 'TRIP',
  about: 'A visit that a class makes.',
  product: 'optional',
  titleAbout: 'Where to.',
  fields: {
    on: date('The day.'),
    weather: choice('What it was like.', ['sun', 'rain'], { default: 'sun' }),
    report: longText('What was seen.'),
    guideId: record('Who led it.', 'person'),
    tags: tags('Words.'),
  },
})

const { owner, client, app, productId } = await startTestApp({
  trial: {
    area: defineArea({
      name: 'trial',
      about: 'An area for trying what a kind gets.',
      kinds: [serveKind(excursion, { may: { read: 'viewer', write: 'contributor' } })],
    }),
    statements: [
      `create table excursion (workspace_id uuid not null, id uuid not null, "on" date, weather text not null,
         report text not null, guide_id uuid, tags text[] not null, primary key (workspace_id, id),
         constraint excursion_record foreign key (workspace_id, id) references record (workspace_id, id) on delete cascade)`,
    ],
  },
})

type One = { record: Record<string, unknown>; names: Record<string, { title: string }> }
type Batch = { batchId: string }

test('a kind gets create, read, change, list, search, history, undo, bin, links and comments from its description', async () => {
  const person = await owner.call<One>('POST', '/people', { title: 'Ada Guide' })
  const made = await owner.call<One>('POST', '/excursions', {
    title: 'To the planetarium',
    on: '2026-10-02',
    report: 'Everybody liked the dome.',
    guideId: person.body.record['ref'],
    tags: ['science'],
  })
  expect(made.body.record).toMatchObject({
    ref: 'TRIP-1',
    weather: 'sun',
    on: '2026-10-02',
    tags: ['science'],
  })
  expect(made.body.names[String(made.body.record['guideId'])]).toMatchObject({ title: 'Ada Guide' })
  await owner.call('PATCH', '/excursions/TRIP-1', { weather: 'rain', product: productId })
  const rainy = await owner.call<{ records: unknown[]; total: number }>('GET', '/excursions', {
    weather: 'rain',
    sort: '-on',
    count: 'true',
    product: productId,
  })
  expect(rainy.body).toMatchObject({ total: 1, records: [{ ref: 'TRIP-1' }] })
  const found = await owner.call<{ found: object[] }>('GET', '/search', { text: 'dome' })
  expect(found.body.found).toMatchObject([{ ref: 'TRIP-1', kind: 'excursion' }])
  const history = await owner.call<{ lines: { batchId: string }[] }>('GET', '/records/TRIP-1/history')
  expect(history.body.lines).toMatchObject([{ fields: { weather: ['sun', 'rain'] } }, { verb: 'created' }])
  await owner.call('POST', `/changes/${history.body.lines[0]?.batchId}/undo`)
  expect((await owner.call<One>('GET', '/excursions/TRIP-1')).body.record).toMatchObject({ weather: 'sun' })
  await owner.call('POST', '/records/TRIP-1/links', {
    type: 'relates',
    to: String(person.body.record['ref']),
  })
  await owner.call('POST', '/records/TRIP-1/comments', { text: 'Again next year.' })
  const binned = await owner.call<Batch>('POST', '/excursions/bin', { refs: ['TRIP-1'] })
  await owner.call('POST', `/changes/${binned.body.batchId}/undo`)
  const links = await owner.call<{ links: object[] }>('GET', '/records/TRIP-1/links')
  expect(links.body.links).toHaveLength(1)
})

test('a kind is refused to who may not, and its bad input is named', async () => {
  const viewer = await client('viewer')
  expect((await viewer.call('POST', '/excursions', { title: 'x' })).status).toBe(403)
  const bad = await owner.call<{ errors: { path: string }[] }>('POST', '/excursions', {
    title: 'x',
    on: 'soon',
  })
  expect(bad).toMatchObject({ status: 400, body: { errors: [{ path: 'on' }] } })
})

test('a kind is in the API document, with a shape of its own', () => {
  const document = openApiDocument(app, '0')
  expect(document.paths['/api/v1/{workspace}/excursions']).toHaveProperty('post')
  expect(document.components.schemas).toHaveProperty('Excursion')
})

test('a field cannot be called what a list is asked by: its filter would swallow the order', () => {
  const called = (name: string) => () =>
    defineKind({
      name: 'trip',
      plural: 'trips',
      prefix: 'TRIP',
      about: 'A trip.',
      product: 'none',
      titleAbout: 'Where to.',
      fields: { [name]: text('Anything.') },
    })
  for (const name of ['sort', 'limit', 'version']) expect(called(name)).toThrow(name)
  expect(called('place')).not.toThrow()
})
