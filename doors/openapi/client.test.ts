import { Validator } from '@seriousme/openapi-schema-validator'
import createClient from 'openapi-fetch'
import { afterAll, expect, test } from 'vitest'
import type { paths } from '../../generated/api.d.ts'
import { startTestApp } from '../../tools/test/app.ts'

// A program of somebody else's: it knows the document and nothing of our code.

const product = await startTestApp()
const address = await product.server.listen({ host: '127.0.0.1', port: 0 })
afterAll(() => product.server.close())
const workspace = product.workspaceId

const clientFor = (token: string) =>
  createClient<paths>({ baseUrl: address, headers: { authorization: `Bearer ${token}` } })

test('the document that the server gives out is valid OpenAPI 3.1', async () => {
  const document = (await (await fetch(`${address}/api/v1/openapi.json`)).json()) as Record<string, unknown>
  const result = await new Validator().validate(document)
  expect(result.errors).toBeUndefined()
  expect(result.valid).toBe(true)
  expect(document['openapi']).toBe('3.1.0')
})

test('a client generated from the document creates an item and reads its history', async () => {
  const client = clientFor(product.owner.token)
  const made = await client.POST('/api/v1/{workspace}/items', {
    params: { path: { workspace } },
    body: { title: 'Made by a generated client', product: product.productId, estimate: 3 },
  })
  expect(made.error).toBeUndefined()
  expect(made.data?.record).toMatchObject({ title: 'Made by a generated client', estimate: 3, state: 'new' })
  const history = await client.GET('/api/v1/{workspace}/records/{ref}/history', {
    params: { path: { workspace, ref: made.data?.record.ref ?? '' } },
  })
  expect(history.data?.lines).toMatchObject([{ verb: 'created', door: 'api', personName: 'Test owner' }])
  const list = await client.GET('/api/v1/{workspace}/items', {
    params: { path: { workspace }, query: { limit: 1, count: true, sort: '-createdAt' } },
  })
  expect(list.data).toMatchObject({ records: [{ title: 'Made by a generated client' }], total: 1 })
})

test('a refusal reaches the client as the problem that the document describes', async () => {
  const viewer = await product.client('viewer')
  const refused = await clientFor(viewer.token).POST('/api/v1/{workspace}/items', {
    params: { path: { workspace } },
    body: { title: 'Not mine to make', product: product.productId },
  })
  expect(refused.data).toBeUndefined()
  expect(refused.error).toMatchObject({ code: 'not-allowed', status: 403 })
})
