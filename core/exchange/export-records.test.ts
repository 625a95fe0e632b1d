import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const first = await startTestApp()
const second = await startTestApp()
type App = typeof first

const get = async (app: App, path: string, query: object = {}, { token } = app.owner) =>
  app.server.inject({
    method: 'GET',
    url: `/api/v1/${app.workspaceId}${path}`,
    headers: { authorization: `Bearer ${token}` },
    query: query as Record<string, string>,
  })
const exported = async (app: App, kind: string, query: object = {}) =>
  (await get(app, `/export/${kind}`, query)).body
const imported = async (app: App, kind: string, text: string, more: object = {}) => {
  const { body } = await app.owner.call<{ created: number; errors: object[] }>('POST', '/import', {
    kind,
    file: { name: `${kind}.csv`, base64: Buffer.from(text).toString('base64') },
    ...more,
  })
  expect(body.errors).toEqual([])
  return body
}

test('an export is a file whose cells hold nothing that a spreadsheet would run', async () => {
  await first.owner.call('POST', '/items', {
    title: '=HYPERLINK("http://bad.example")',
    product: first.productId,
    source: '+1, "quoted"\nline',
    tags: ['a, b', 'c'],
  })
  const answer = await get(first, '/export/item')
  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(answer.headers['content-disposition']).toBe('attachment; filename="items-2026-11-21.csv"')
  expect(answer.body).toContain(`ITEM-1,"'=HYPERLINK(""http://bad.example"")",PROD-1 Gradebook,story`)
  expect(answer.body).toContain(`"'+1, ""quoted""\nline"`)
})

test('filters and sort are those of the list, and others are refused by name', async () => {
  await first.owner.call('POST', '/items', { title: 'Ready one', product: first.productId, state: 'ready' })
  const ready = await exported(first, 'item', { format: 'json', state: 'ready' })
  expect(JSON.parse(ready)).toMatchObject({
    kind: 'item',
    records: [
      {
        title: 'Ready one',
        product: { ref: 'PROD-1', title: 'Gradebook' },
        createdBy: { title: 'Test owner' },
      },
    ],
  })
  const wrong = await get(first, '/export/item', { colour: 'red' })
  expect([wrong.statusCode, wrong.json().errors]).toEqual([
    400,
    [{ path: 'colour', message: expect.any(String) }],
  ])
})

test('what may not be read is not exported', async () => {
  const viewer = await first.client('viewer')
  expect((await get(first, '/export/person', {}, viewer)).statusCode).toBe(403)
  const { body } = await first.owner.call<{ record: { ref: string } }>('POST', '/products', {
    title: 'Closed',
  })
  await first.owner.call('POST', '/items', { title: 'Hidden', product: body.record.ref })
  expect(await exported(first, 'item')).toContain('Hidden')
  expect((await get(first, '/export/item', {}, viewer)).body).not.toContain('Hidden')
})

test('an export edited and imported into the same workspace changes the same records', async () => {
  const text = await exported(first, 'item')
  const result = await first.owner.call<object>('POST', '/import', {
    kind: 'item',
    file: { name: 'items.csv', text: text.replace('Ready one', 'Ready two') },
  })
  expect(result.body).toMatchObject({ created: 0, changed: 1, unchanged: 2, errorRows: 0, key: 'id' })
  expect(await exported(first, 'item')).toBe(text.replace('Ready one', 'Ready two'))
})

const words = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('=', '-', "'", '"', ',', ';', '\n', '\r', ' ', '@', '[', '\\'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 40,
  })
  .map((text) => text.replaceAll('\0', ''))
const title = words.map((text) => `${text.replaceAll(/[\n\r]/g, '').trim()}.`)
const item = fc.record(
  {
    title,
    description: words,
    source: words,
    type: fc.constantFrom('story', 'task', 'accessibility-fix'),
    estimate: fc.option(fc.double({ min: 0, max: 1000, noNaN: true }).map((n) => n + 0)),
    learningValue: fc.option(fc.integer({ min: 0, max: 5 })),
    tags: fc.uniqueArray(
      words.filter((word) => word !== ''),
      { maxLength: 4 },
    ),
    criteria: fc.array(fc.record({ text: words.filter((word) => word !== ''), done: fc.boolean() }), {
      maxLength: 4,
    }),
    parent: fc.option(fc.nat(20)),
  },
  { requiredKeys: ['title'] },
)

test('exported, imported into an empty workspace and exported again is equal, records with names included', async () => {
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 12 }), async (items) => {
      // Products of their own, in which nothing else lies; refs differ, since none is ever used twice.
      const name = `Round ${++run}`
      const from = await productOf(first, name)
      const to = await productOf(second, name)
      const persona = await first.owner.call<One>('POST', '/personas', {
        title: `Persona ${run}`,
        needs: ['captions'],
      })
      const made: string[] = []
      for (const { parent, ...each } of items) {
        const links = { parentId: made[parent ?? -1] ?? null, personaId: persona.body.record.id }
        const answer = await first.owner.call<One>('POST', '/items', { ...each, ...links, product: from })
        expect(answer.status, JSON.stringify(answer.body)).toBe(200)
        made.push(answer.body.record.id)
      }
      await imported(second, 'persona', await exported(first, 'persona'))
      const text = await exported(first, 'item', { product: from })
      expect((await imported(second, 'item', text)).created).toBe(items.length)
      expect(withoutRefs(await exported(second, 'item', { product: to }))).toBe(withoutRefs(text))
    }),
    { numRuns: 15 },
  )
}, 120_000)

type One = { record: { id: string; ref: string } }
const productOf = async (app: App, title: string): Promise<string> =>
  (await app.owner.call<One>('POST', '/products', { title })).body.record.ref
const withoutRefs = (text: string) => text.replaceAll(/\b(ITEM|PROD)-\d+/g, '$1')

test('an Excel file edited nowhere and imported again changes nothing, and nothing in it is a formula', async () => {
  await first.owner.call('POST', '/items', {
    title: '@SUM(1)',
    product: first.productId,
    description: "\r\t_x0041_ <b>&amp;\u0001'=quoted",
    estimate: 2.5,
    criteria: [{ text: 'Seen & heard', done: true }],
  })
  const { rawPayload, headers } = await get(first, '/export/item', { format: 'excel' })
  expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  expect(headers['content-disposition']).toContain('.xlsx')
  const input = { kind: 'item', file: { name: 'items.xlsx', base64: rawPayload.toString('base64') } }
  const preview = await first.owner.call<{ columns: { name: string; samples: string[] }[] }>(
    'POST',
    '/import/preview',
    input,
  )
  const titles = preview.body.columns.find(({ name }) => name === 'title')?.samples ?? []
  expect(titles.filter((title) => /^[=+\-@]/.test(title))).toEqual([])
  const result = await first.owner.call<object>('POST', '/import', input)
  expect(result.body).toMatchObject({ created: 0, changed: 0, errorRows: 0, key: 'id' })
})

test('a text that no cell of Excel holds is refused by name; CSV takes it', async () => {
  const made = await first.owner.call<{ record: { ref: string } }>('POST', '/items', {
    title: 'Long',
    product: first.productId,
    description: 'x'.repeat(40_000),
  })
  const refused = await get(first, '/export/item', { format: 'excel' })
  expect([refused.statusCode, refused.json().detail]).toEqual([
    413,
    expect.stringContaining(made.body.record.ref),
  ])
  expect((await get(first, '/export/item')).statusCode).toBe(200)
  await first.owner.call('POST', '/items/bin', { refs: [made.body.record.ref] })
})

test('Markdown is for reading: a page of a kind, and the whole workspace as a folder with links and comments', async () => {
  const text = await exported(first, 'item', { format: 'markdown' })
  expect(text).toContain('## ITEM-1 =HYPERLINK("http://bad.example")')
  expect(text).toContain('### Criteria\n\n- [x] Seen & heard')
  await first.owner.call('POST', '/records/ITEM-1/comments', { text: 'Said about it.' })
  await first.owner.call('POST', '/records/ITEM-1/links', { type: 'relates', to: 'ITEM-2' })
  const { rawPayload } = await get(first, '/workspace-pages')
  const files = unzipSync(rawPayload)
  const names = Object.keys(files)
  expect(names).toEqual(expect.arrayContaining(['README.md', 'products/PROD-1-gradebook.md']))
  expect(names.some((name) => name.startsWith('bin/items/') && name.endsWith('-long.md'))).toBe(true)
  const page = strFromU8(
    files[names.find((name) => name.startsWith('items/ITEM-1-')) ?? ''] ?? new Uint8Array(),
  )
  expect(page).toContain('Said about it.')
  expect(page).toContain('- relates: ITEM-2')
  const viewer = await first.client('viewer')
  expect((await get(first, '/workspace-pages', {}, viewer)).statusCode).toBe(403)
})
