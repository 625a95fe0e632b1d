import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const from = await startTestApp()
const to = await startTestApp()
const { owner, productId, client, settled } = from

type Custom = Record<string, unknown>
type One = {
  record: { id: string; ref: string; custom: Custom; version: number; key: string }
  conflicts?: object[]
  batchId: string
  names: Record<string, { title: string }>
}
type Page = { records: One['record'][]; total: number; next: string | null }

const person = (await owner.call<One>('POST', '/people', { title: 'Ada Adviser' })).body.record
const options = ['Low', 'Middle', 'High'].map((label) => ({
  key: label.toLowerCase(),
  label,
  retired: false,
}))

const make = async (title: string, type: string, more: object = {}) =>
  (await owner.call<One>('POST', '/fields', { title, of: 'item', type, ...more })).body.record
const fields = {
  text: await make('Budget code', 'text'),
  long: await make('Background', 'long-text'),
  number: await make('Cost', 'number'),
  date: await make('Needed by', 'date'),
  choice: await make('Risk', 'choice', { options }),
  choices: await make('Sites', 'choices', {
    options: ['Main campus', 'North campus', 'Online'].map((label, at) => ({
      key: `site-${at}`,
      label,
      retired: false,
    })),
  }),
  person: await make('Sponsor', 'person'),
  flag: await make('Grant funded', 'yes-no'),
  address: await make('Plan', 'address'),
  formula: await make('Cost per point', 'formula', { formula: 'cost / estimate' }),
}
await settled()

const all: Custom = {
  budget_code: 'BC-77 Zephyrine',
  background: 'Long ago the quillwort committee met.',
  cost: 1200.5,
  needed_by: '2027-01-15',
  risk: 'high',
  sites: ['site-0', 'site-2'],
  sponsor: person.ref,
  grant_funded: true,
  plan: 'example.edu/plan',
}
const stored: Custom = { ...all, sponsor: person.id, plan: 'https://example.edu/plan', cost_per_point: 240.1 }

const item = async (title: string, custom: Custom = {}, more: object = {}) =>
  (await owner.call<One>('POST', '/items', { title, product: productId, custom, ...more })).body.record
const get = async (ref: string) => (await owner.call<One>('GET', `/items/${ref}`)).body

test('every type is written with a record, read back in get and list, and found by search', async () => {
  const made = await owner.call<One>('POST', '/items', {
    title: 'All of them',
    product: productId,
    estimate: 5,
    custom: all,
  })
  expect(made.status).toBe(200)
  expect(made.body.record.custom).toEqual(stored)
  expect(made.body.names[person.id]).toMatchObject({ title: 'Ada Adviser' })
  const list = await owner.call<Page>('GET', '/items')
  expect(list.body.records.find(({ ref }) => ref === made.body.record.ref)?.custom).toEqual(stored)
  for (const text of ['zephyrine', 'quillwort', 'north campus', 'high'])
    expect((await owner.call<{ found: object[] }>('GET', '/search', { text })).body.found, text).toHaveLength(
      text === 'north campus' ? 0 : 1,
    )
})

test.each([
  ['cost', 'much', 'is no number'],
  ['needed_by', '15.1.2027', 'year-month-day'],
  ['risk', 'huge', 'Invalid option'],
  ['sites', ['moon'], 'none of its options'],
  ['sponsor', 'PERSON-999', 'no person that you can see'],
  ['grant_funded', 'perhaps', 'expected boolean'],
  ['plan', 'javascript:alert(1)', 'An address of the web'],
  ['cost_per_point', 3, 'worked out by its formula'],
  ['buget_code', 'x', 'budget_code is meant perhaps'],
  ['budget_code', 'x'.repeat(1001), 'At most 1,000'],
])('%s refuses %j and says why', async (key, value, words) => {
  const answer = await owner.call<{ errors: { path: string; message: string }[] }>('POST', '/items', {
    title: 'Refused',
    product: productId,
    custom: { [key]: value },
  })
  expect(answer.status).toBe(400)
  expect(answer.body.errors[0]).toMatchObject({ path: `custom.${key}` })
  expect(answer.body.errors[0]?.message).toContain(words)
})

test('texts are taken as the command line sends them', async () => {
  const made = await item('By texts', {
    cost: '7.5',
    risk: 'Middle',
    sites: 'Online, Main campus',
    grant_funded: 'no',
  })
  expect(made.custom).toEqual({ cost: 7.5, risk: 'middle', sites: ['site-0', 'site-2'], grant_funded: false })
})

test('a change of each type is in the history by field, is undone, and is told apart where two meet', async () => {
  const { ref } = await item('Change me', {}, { estimate: 5 })
  const changed = await owner.call<One>('PATCH', `/items/${ref}`, { custom: all })
  expect(changed.body.record.custom).toEqual(stored)
  const history = await owner.call<{ lines: { fields: Record<string, [unknown, unknown]> }[] }>(
    'GET',
    `/records/${ref}/history`,
  )
  expect(Object.keys(history.body.lines[0]?.fields ?? {})).toHaveLength(9)
  expect(history.body.lines[0]?.fields['custom.cost']).toEqual([null, 1200.5])
  const met = await owner.call<One>('PATCH', `/items/${ref}`, {
    custom: { cost: 1, risk: 'low' },
    was: { custom: { cost: 99, risk: 'high' } },
  })
  expect(met.body.conflicts).toMatchObject([
    { field: 'custom.cost', yours: 1, theirs: 1200.5, by: 'Test owner' },
  ])
  expect(met.body.record.custom).toMatchObject({ cost: 1200.5, risk: 'low' })
  await owner.call('POST', `/changes/${met.body.batchId}/undo`)
  await owner.call('POST', `/changes/${changed.body.batchId}/undo`)
  expect((await get(ref)).record.custom).toEqual({})
})

test('several records are changed as one step, and emptied by null', async () => {
  const refs = [(await item('Many 1', { cost: 3 })).ref, (await item('Many 2', { cost: 4 })).ref]
  const answer = await owner.call<{ changed: number; batchId: string }>('POST', '/items/change-many', {
    refs,
    set: { custom: { risk: 'low', cost: null } },
  })
  expect(answer.body.changed).toBe(2)
  for (const ref of refs) expect((await get(ref)).record.custom).toEqual({ risk: 'low' })
  await owner.call('POST', `/changes/${answer.body.batchId}/undo`)
  expect((await get(refs[0] ?? '')).record.custom).toEqual({ cost: 3 })
})

test('a list is filtered and sorted by every type', async () => {
  const low = await item('Sort 1', { budget_code: 'alpha', cost: 1, needed_by: '2026-01-01', risk: 'low' })
  const high = await item('Sort 2', { budget_code: 'Beta', cost: 20, needed_by: '2026-02-02', risk: 'high' })
  const refsOf = async (query: object) =>
    (await owner.call<Page>('GET', '/items', query)).body.records
      .map(({ ref }) => ref)
      .filter((ref) => ref === low.ref || ref === high.ref)
  for (const key of ['budget_code', 'cost', 'needed_by', 'risk']) {
    expect(await refsOf({ sort: `custom.${key}` }), key).toEqual([low.ref, high.ref])
    expect(await refsOf({ sort: `-custom.${key}` }), key).toEqual([high.ref, low.ref])
  }
  const only = (...conditions: object[]) => refsOf({ filter: JSON.stringify({ all: conditions }) })
  expect(await only({ field: 'custom.cost', op: 'more', value: 5 })).toEqual([high.ref])
  expect(await only({ field: 'custom.risk', op: 'any-of', value: ['low', 'middle'] })).toEqual([low.ref])
  expect(await only({ field: 'custom.budget_code', op: 'contains', value: 'BET' })).toEqual([high.ref])
  expect(await only({ field: 'custom.needed_by', op: 'before', value: '2026-01-15' })).toEqual([low.ref])
  const first = await owner.call<Page>('GET', '/items', { sort: '-custom.cost', limit: '1' })
  const second = await owner.call<Page>('GET', '/items', {
    sort: '-custom.cost',
    limit: '1',
    after: first.body.next ?? '',
  })
  expect(first.body.records[0]?.custom['cost']).toBeGreaterThan(
    Number(second.body.records[0]?.custom['cost']),
  )
})

test('a retired field keeps its values and takes no new ones; renamed, it keeps them too', async () => {
  const field = await make('Old code', 'text')
  const { ref } = await item('Keeps', { old_code: 'A1' })
  await owner.call('PATCH', `/fields/${field.ref}`, { title: 'Former code' })
  await owner.call('POST', '/fields/bin', { refs: [field.ref] })
  expect((await get(ref)).record.custom).toEqual({ old_code: 'A1' })
  const refused = await owner.call<{ detail: string }>('PATCH', `/items/${ref}`, {
    custom: { old_code: 'B2' },
  })
  expect(refused.body.detail).toContain('Former code is retired')
  expect((await make('Old code', 'number')).key).toBe('old_code_2')
  await owner.call('POST', '/fields/restore', { refs: [field.ref] })
  await owner.call('PATCH', `/items/${ref}`, { custom: { old_code: 'B2' } })
  expect((await get(ref)).record.custom).toEqual({ old_code: 'B2' })
})

test('what a field is stays; options are retired and not taken away', async () => {
  const to = async (ref: string, change: object) =>
    (await owner.call<{ detail: string }>('PATCH', `/fields/${ref}`, change)).body.detail
  expect(await to(fields.number.ref, { type: 'text' })).toContain('the type of a field stays')
  expect(await to(fields.number.ref, { key: 'price' })).toContain('the key of a field stays')
  expect(await to(fields.choice.ref, { options: options.slice(1) })).toContain('Low may be in use')
  expect(
    await to(fields.choice.ref, { options: [...options.slice(1), { ...options[0], retired: true }] }),
  ).toBeUndefined()
  await to(fields.choice.ref, { options })
  const none = await owner.call<{ detail: string }>('POST', '/fields', {
    title: 'x',
    of: 'item',
    type: 'choice',
  })
  expect(none.body.detail).toContain('at least one option')
  expect((await owner.call('POST', '/fields', { title: 'x', of: 'dragon' })).status).toBe(404)
})

test('a field of one product is refused elsewhere', async () => {
  await make('Of one', 'text', { onlyIn: productId })
  const other = (await owner.call<One>('POST', '/products', { title: 'Other' })).body.record
  expect((await item('Here', { of_one: 'x' })).custom).toEqual({ of_one: 'x' })
  const refused = await owner.call<{ detail: string }>('POST', '/items', {
    title: 'There',
    product: other.ref,
    custom: { of_one: 'x' },
  })
  expect(refused.body.detail).toContain('one product only')
})

test('a formula follows its fields, says why it is empty, and refuses circles', async () => {
  const { ref } = await item('Formula', { cost: 12 }, { estimate: 4 })
  const at = async () => (await get(ref)).record.custom['cost_per_point']
  expect(await at()).toBe(3)
  await owner.call('PATCH', `/items/${ref}`, { estimate: 0 })
  expect(await at()).toBeUndefined()
  const explained = await owner.call<{ formulas: object[] }>('GET', `/records/${ref}/formulas`)
  expect(explained.body.formulas).toMatchObject([
    { key: 'cost_per_point', arithmetic: '12 ÷ 0', value: null, empty: 'division-by-zero' },
  ])
  await owner.call('PATCH', `/items/${ref}`, { estimate: 6 })
  await make('Twice', 'formula', { formula: 'cost_per_point * 2' })
  await settled()
  expect((await get(ref)).record.custom).toMatchObject({ cost_per_point: 2, twice: 4 })
  const change = (formula: string) =>
    owner.call<{ detail: string }>('PATCH', `/fields/${fields.formula.ref}`, { formula })
  expect((await change('twice + 1')).body.detail).toContain('cost_per_point → twice → cost_per_point')
  expect((await change('cost /')).body.detail).toContain('ends where a number or a field should stand')
  expect((await change('price')).body.detail).toContain('no field price')
  expect((await change('needed_by')).body.detail).toContain('gives a day')
  await change('cost / estimate + 1')
  await settled()
  expect((await get(ref)).record.custom).toMatchObject({ cost_per_point: 3, twice: 6 })
  await change('cost / estimate')
  await settled()
})

test('fields are made by admins, read by everybody', async () => {
  const productOwner = await client('product-owner')
  expect((await productOwner.call('POST', '/fields', { title: 'Mine', of: 'item' })).status).toBe(403)
  const viewer = await client('viewer')
  const list = await viewer.call<{ records: { title: string }[] }>('GET', '/fields', { of: 'item' })
  expect(list.body.records[0]).toMatchObject({ title: 'Budget code', key: 'budget_code' })
  expect((await viewer.call<One>('GET', '/items')).status).toBe(200)
})

test('columns of a file fill them, and an export comes back the same', async () => {
  const file = {
    name: 'custom.csv',
    text: [
      'key,title,Budget code,cost,Needed by,Risk,Sites,Sponsor,Grant funded,Plan',
      `1,Imported,=1+1,"1,234.5",31/12/2026,High,"Online, Main campus",Ada Adviser,yes,example.edu`,
      '2,Bad row,x,much,,,,,,',
    ].join('\n'),
  }
  const run = await owner.call<{ created: number; errors: { column: string }[]; batchId: string }>(
    'POST',
    '/import',
    {
      kind: 'item',
      file,
      product: productId,
    },
  )
  expect(run.body).toMatchObject({ created: 1, errors: [{ column: 'cost' }] })
  const list = await owner.call<Page>('GET', '/items', { text: 'Imported' })
  const custom = list.body.records[0]?.custom
  expect(custom).toEqual({
    budget_code: '=1+1',
    cost: 1234.5,
    needed_by: '2026-12-31',
    risk: 'high',
    sites: ['site-0', 'site-2'],
    sponsor: person.id,
    grant_funded: true,
    plan: 'https://example.edu',
  })
  const csv = async (format: string) =>
    (
      await from.server.inject({
        url: `/api/v1/${from.workspaceId}/export/item?format=${format}&text=Imported`,
        headers: { authorization: `Bearer ${owner.token}` },
      })
    ).body
  const text = await csv('csv')
  expect(text).toContain('custom.budget_code')
  expect(text).toContain(`'=1+1`)
  expect(text).toContain('"Main campus, Online"')
  const again = await owner.call<{ changed: number; errors: object[] }>('POST', '/import', {
    kind: 'item',
    file: { name: 'again.csv', text: text.replace('1234.5', '99').replace('https://example.edu', '') },
  })
  expect(again.body).toMatchObject({ changed: 1, errors: [] })
  const after = await owner.call<Page>('GET', '/items', { text: 'Imported' })
  const { plan: _, ...rest } = custom ?? {}
  expect(after.body.records[0]?.custom).toEqual({ ...rest, cost: 99 })
  expect(JSON.parse(await csv('json'))).toMatchObject({ records: [{ custom: { cost: 99, risk: 'high' } }] })
})

test('the whole workspace comes back with them, and search finds them there', async () => {
  await settled()
  const exportOf = async (app: typeof from, workspaceId: string, token: string) =>
    (
      await app.server.inject({
        url: `/api/v1/${workspaceId}/workspace-file`,
        headers: { authorization: `Bearer ${token}` },
      })
    ).body
  const file = await exportOf(from, from.workspaceId, owner.token)
  const restored = await to.server.inject({
    method: 'POST',
    url: '/api/v1/workspaces/restore',
    headers: { authorization: `Bearer ${to.owner.token}` },
    payload: { file: { name: 'w.linchpin.jsonl', base64: Buffer.from(file).toString('base64') } },
  })
  expect(restored.statusCode).toBe(200)
  const rows = async (app: typeof from) =>
    (
      await app.app.pool.connect().then(async (connection) => {
        try {
          await connection.query('begin')
          await connection.query(`set local app.workspace = '${from.workspaceId}'`)
          return await connection.query(
            'select id, custom, search::text from record where workspace_id = $1 order by id',
            [from.workspaceId],
          )
        } finally {
          await connection.query('rollback')
          connection.release()
        }
      })
    ).rows
  expect(await rows(to)).toEqual(await rows(from))
})

test('all that match are changed as one step', async () => {
  const refs = [
    (await item('Match 1', { budget_code: 'm1' })).ref,
    (await item('Match 2', { budget_code: 'm2' })).ref,
  ]
  await item('No match', { budget_code: 'n' })
  const filter = JSON.stringify({ field: 'custom.budget_code', op: 'contains', value: 'm' })
  const answer = await owner.call<{ changed: number; batchId: string }>('POST', '/items/change-many', {
    matching: { filter, text: 'match' },
    set: { custom: { risk: 'middle' } },
  })
  expect(answer.body.changed).toBe(2)
  for (const ref of refs) expect((await get(ref)).record.custom['risk']).toBe('middle')
  await owner.call('POST', `/changes/${answer.body.batchId}/undo`)
  expect((await get(refs[0] ?? '')).record.custom['risk']).toBeUndefined()
  expect((await owner.call('POST', '/items/change-many', { set: { state: 'new' } })).status).toBe(400)
  expect((await owner.call('POST', '/items/bin', { refs, matching: {} })).status).toBe(400)
})
