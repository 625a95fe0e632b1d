import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const { owner, client, productId } = await startTestApp()

type Result = {
  created: number
  changed: number
  unchanged: number
  inBin: number
  errorRows: number
  errors: { line: number; column: string; value: string; message: string }[]
  made: { kind: string; count: number; titles: string[] }[]
  batchId: string | null
  detail?: string
}
type Preview = {
  encoding: string
  encodingBy: string
  separator: string
  rows: number
  mapping: { column: string; field: string; days?: string }[]
  key: string | null
  source: string
  imported: number
  first: { line: number; values: Record<string, unknown>; errors: object[] }[]
  unmatched: { column: string; values: { value: string; count: number }[] }[]
  willMake: { kind: string; names: string[] }[]
}

const file = (text: string, name = 'wishes.csv') => ({ name, text })
const run = async (input: object) => (await owner.call<Result>('POST', '/import', input)).body
const items = (text: string, more: object = {}) =>
  run({ kind: 'item', file: file(text), product: productId, ...more })
const listed = async (path: string, query: object = {}) =>
  (
    await owner.call<{ records: Record<string, unknown>[] }>('GET', path, {
      limit: '500',
      sort: '-createdAt',
      ...query,
    })
  ).body.records
const titled = async (path: string, title: string) =>
  (await listed(path)).find((each) => each['title'] === title) ?? {}
const historyOf = async (ref: unknown) =>
  (await owner.call<{ lines: { verb: string; operation: string }[] }>('GET', `/records/${ref}/history`)).body
    .lines

test('a preview says what a file holds, what its columns seem to be, and what its rows would become', async () => {
  const text =
    'Issue key;Summary;Story Points;Issue Type\nA-1;Grades on a phone;3,5;Story\nA-2;Read aloud;8;Bug\n'
  const { body } = await owner.call<Preview>('POST', '/import/preview', {
    kind: 'item',
    file: { name: 'Jira (2).csv', base64: Buffer.from(text).toString('base64') },
  })
  expect(body).toMatchObject({
    encoding: 'utf-8',
    encodingBy: 'valid',
    separator: 'semicolon',
    rows: 2,
    key: 'Issue key',
    source: 'Jira',
    mapping: [
      { column: 'Summary', field: 'title' },
      { column: 'Story Points', field: 'estimate', decimal: 'comma' },
      { column: 'Issue Type', field: 'type' },
    ],
    first: [
      { line: 2, values: { title: 'Grades on a phone', estimate: 3.5, type: 'story' }, errors: [] },
      { line: 3, errors: [{ column: 'Issue Type', value: 'Bug' }] },
    ],
    unmatched: [{ column: 'Issue Type', values: [{ value: 'Bug', count: 1 }] }],
  })
})

test('bytes that are no UTF-8 are read as Windows-1252, which is said to be a guess', async () => {
  const { body } = await owner.call<Preview>('POST', '/import/preview', {
    kind: 'item',
    file: { name: 'a.csv', base64: Buffer.from('title\nCaf\xe9 for all\n', 'latin1').toString('base64') },
  })
  expect(body).toMatchObject({
    encoding: 'windows-1252',
    encodingBy: 'guess',
    first: [{ values: { title: 'Café for all' } }],
  })
})

test('the same file twice changes nothing the second time, even where somebody edited a record meanwhile', async () => {
  const text = 'key,title,estimate\nT-1,Twice one,3\nT-2,Twice two,5\n'
  const first = await items(text, { source: 'twice' })
  expect(first).toMatchObject({ created: 2, changed: 0, unchanged: 0, errorRows: 0 })
  const { ref } = await titled('/items', 'Twice one')
  await owner.call('PATCH', `/items/${ref}`, { title: 'Edited by hand', estimate: 8 })
  const before = await historyOf(ref)
  const second = await items(text, { source: 'twice' })
  expect(second).toMatchObject({ created: 0, changed: 0, unchanged: 2, batchId: null })
  expect(await historyOf(ref)).toEqual(before)
})

test('a row that changed in the file changes those fields only, and what a person wrote in others stays', async () => {
  await items('key,title,estimate,source\nC-1,Change me,3,mail\n', { source: 'changes' })
  const { ref } = await titled('/items', 'Change me')
  await owner.call('PATCH', `/items/${ref}`, { title: 'Better words' })
  const result = await items('key,title,estimate,source\nC-1,Change me,13,\n', { source: 'changes' })
  expect(result).toMatchObject({ created: 0, changed: 1 })
  expect(await titled('/items', 'Better words')).toMatchObject({ estimate: 13, source: '' })
  const again = await items('key,title,estimate,source\nC-1,Change me,13,\n', { source: 'changes' })
  expect(again).toMatchObject({ changed: 0, unchanged: 1 })
})

test('one bad row among 5,000 costs one row and says why', async () => {
  const rows = Array.from({ length: 5000 }, (_, n) => `B-${n},Bulk ${n},${n === 3123 ? 'many' : n % 20}`)
  const result = await items(`key,title,estimate\n${rows.join('\n')}\n`, { source: 'bulk' })
  expect(result).toMatchObject({
    created: 4999,
    errorRows: 1,
    errors: [
      {
        line: 3125,
        column: 'estimate',
        value: 'many',
        message: 'A number from 0 to 100000 is expected. Is the decimal mark the right one?',
      },
    ],
  })
  const undo = await owner.call<{ undone: number }>('POST', `/changes/${result.batchId}/undo`)
  expect(undo.body.undone).toBe(4999)
  expect((await listed('/items', { text: 'bulk' })).length).toBe(0)
}, 90_000)

test('what an undo took back comes again with the same file, and can be undone again', async () => {
  const text = 'key,title,parent\nU-1,Undo whole,\nU-2,Undo part,Undo whole\n'
  const first = await items(text, { source: 'undo' })
  await owner.call('POST', `/changes/${first.batchId}/undo`)
  expect(await titled('/items', 'Undo part')).toEqual({})
  const second = await items(text, { source: 'undo' })
  expect(second).toMatchObject({ created: 0, changed: 2 })
  const whole = await titled('/items', 'Undo whole')
  expect(await titled('/items', 'Undo part')).toMatchObject({ parentId: whole['id'] })
  await owner.call('POST', `/changes/${second.batchId}/undo`)
  expect(await titled('/items', 'Undo part')).toEqual({})
})

test('what a person put into the bin stays there', async () => {
  const text = 'key,title\nN-1,Not wanted\n'
  await items(text, { source: 'bin' })
  const { ref } = await titled('/items', 'Not wanted')
  await owner.call('POST', '/items/bin', { refs: [ref] })
  expect(await items(text, { source: 'bin' })).toMatchObject({ created: 0, changed: 0, inBin: 1 })
  expect(await titled('/items', 'Not wanted')).toEqual({})
})

test('a dry run says what would be and leaves no trace', async () => {
  const before = await listed('/groups')
  const result = await run({
    kind: 'person',
    file: file('name,group\nDry Person,Dry group\n'),
    key: 'name',
    dryRun: true,
  })
  expect(result).toMatchObject({
    created: 1,
    made: [{ kind: 'group', titles: ['Dry group'] }],
    batchId: null,
  })
  expect(await listed('/groups')).toEqual(before)
  expect(await titled('/people', 'Dry Person')).toEqual({})
})

test('a name that nobody has makes one record, whatever its spelling; an e-mail finds the person it belongs to', async () => {
  await owner.call('POST', '/people', { title: 'Ada Adjunct', email: 'ada@college.example' })
  const result = await run({
    kind: 'note',
    file: file(
      [
        'id,summary,who,group',
        '1,First,Ada@College.example,Evening students',
        '2,Second,Ada Adjunct,evening students',
        '3,Third,New Name <new@college.example>,',
        '4,Fourth,new@college.example,',
      ].join('\n'),
    ),
    source: 'interviews',
  })
  expect(result).toMatchObject({
    created: 4,
    errorRows: 0,
    made: [
      { kind: 'person', titles: ['New Name'] },
      { kind: 'group', titles: ['Evening students'] },
    ],
  })
  const ada = await titled('/people', 'Ada Adjunct')
  const anew = await titled('/people', 'New Name')
  expect(anew).toMatchObject({ email: 'new@college.example' })
  expect((await listed('/notes')).map((note) => note['saidBy']).sort()).toEqual(
    [ada['id'], ada['id'], anew['id'], anew['id']].sort(),
  )
})

test('people are recognised by their e-mail and not made twice', async () => {
  await owner.call('POST', '/people', { title: 'Bo Bursar', email: 'bo@college.example' })
  const text =
    'name,mail,job title\nBo B. Bursar,BO@college.example,Bursar\nCy,cy@college.example,\nCy again,cy@college.example,\n'
  const result = await run({
    kind: 'person',
    file: file(text),
    mapping: [
      { column: 'name', field: 'title' },
      { column: 'mail', field: 'email' },
      { column: 'job title', field: 'jobTitle' },
    ],
    key: null,
  })
  expect(result).toMatchObject({
    created: 1,
    changed: 1,
    errorRows: 1,
    errors: [{ line: 4, column: 'mail' }],
  })
  expect(await titled('/people', 'Bo B. Bursar')).toMatchObject({ jobTitle: 'Bursar' })
})

test('rows may point at rows further down, and a circle costs the field that closes it', async () => {
  const result = await items('key,title,parent\nP-1,Child of P-2,P-2\nP-2,Parent,P-1\nP-3,Orphan,Nobody\n', {
    source: 'tree',
  })
  expect(result).toMatchObject({
    created: 3,
    errorRows: 2,
    errors: [
      {
        line: 3,
        column: 'parent',
        message: 'This would make a circle: it stands above itself. The row was kept without it.',
      },
      { line: 4, column: 'parent', value: 'Nobody' },
    ],
  })
  expect(await titled('/items', 'Child of P-2')).toMatchObject({
    parentId: (await titled('/items', 'Parent'))['id'],
  })
})

test('a value map says what foreign words mean, and what is left may be left empty', async () => {
  const text = 'key,title,kind of work\nV-1,Mapped,Bug\nV-2,Emptied,Epic\nV-3,As it is,Task\n'
  const mapping = [
    { column: 'title', field: 'title' },
    { column: 'kind of work', field: 'type', values: { Bug: 'improvement' }, rest: 'empty' },
  ]
  expect(await items(text, { mapping, key: 'key', source: 'map' })).toMatchObject({
    created: 3,
    errorRows: 0,
  })
  expect([
    (await titled('/items', 'Mapped'))['type'],
    (await titled('/items', 'Emptied'))['type'],
    (await titled('/items', 'As it is'))['type'],
  ]).toEqual(['improvement', 'story', 'task'])
})

test('without a key each run makes copies; a key made of the title does not', async () => {
  const text = 'title\nCopy\nCopy\n'
  expect(await items(text, { key: null })).toMatchObject({ created: 2 })
  expect(await items(text, { key: null })).toMatchObject({ created: 2 })
  expect(await items(text, { keyFromTitle: true, source: 'by title' })).toMatchObject({ created: 2 })
  expect(await items(text, { keyFromTitle: true, source: 'by title' })).toMatchObject({
    created: 0,
    unchanged: 2,
  })
})

test('rows that cannot be read, that break a rule or carry a key twice cost themselves only', async () => {
  const result = await items(
    [
      'key,title,estimateLow,estimateHigh',
      'E-1,Good,1,2',
      'E-2,"Never closed,1,2',
      'E-3,Too,few',
      'E-1,Again,1,2',
      ',No key,1,2',
      'E-4,,1,2',
      'E-5,Rule broken,9,1',
      'E-6,Good too,,',
    ].join('\n'),
    { source: 'broken' },
  )
  expect(result).toMatchObject({ created: 2, errorRows: 6 })
  expect(result.errors.map(({ line, column }) => [line, column])).toEqual([
    [3, ''],
    [4, ''],
    [5, 'key'],
    [6, 'key'],
    [7, 'title'],
    [8, expect.any(String)],
  ])
})

test('a column of products names them, and rows without one get the default', async () => {
  const { body } = await owner.call<{ record: { id: string } }>('POST', '/products', { title: 'Library' })
  const result = await items('key,title,product\n1,In the library,Library\n2,In none,\n3,In what,Nothing\n', {
    source: 'products',
  })
  expect(result).toMatchObject({ created: 2, errors: [{ line: 4, column: 'product', value: 'Nothing' }] })
  expect(await titled('/items', 'In the library')).toMatchObject({ productId: body.record.id })
  expect(await titled('/items', 'In none')).toMatchObject({ productId })
})

test('a wrong mapping, a missing product and an empty file are refused with the reason', async () => {
  const refused = async (input: object) =>
    (await owner.call<{ detail: string }>('POST', '/import', input)).body.detail
  const base = { kind: 'item', file: file('a,b\n1,2\n'), product: productId, key: null }
  expect(await refused({ ...base, mapping: [{ column: 'x', field: 'title' }] })).toContain(
    'no column called x',
  )
  expect(await refused({ ...base, mapping: [{ column: 'a', field: 'colour' }] })).toContain('no field colour')
  expect(await refused({ ...base, mapping: [{ column: 'a', field: 'type' }] })).toContain('title')
  expect(
    await refused({
      ...base,
      mapping: [
        { column: 'a', field: 'title' },
        { column: 'b', field: 'title' },
      ],
    }),
  ).toContain('cannot both fill')
  expect(await refused({ kind: 'item', file: file('title\na\n') })).toContain('choose the product')
  expect(await refused({ ...base, file: file('') })).toContain('empty')
  expect(await refused({ ...base, kind: 'unicorn' })).toContain('unicorn')
})

test('who may not make a record may not import it, with a token as with a role', async () => {
  const viewer = await client('viewer')
  const contributor = await client('contributor')
  const readOnly = await client('contributor', ['core:write', 'backlog:read'])
  const input = { kind: 'item', file: file('title\nMine\n'), product: productId, key: null }
  expect((await viewer.call('POST', '/import', input)).status).toBe(403)
  expect(
    (await contributor.call('POST', '/import', { ...input, kind: 'product', product: undefined })).status,
  ).toBe(403)
  expect((await readOnly.call('POST', '/import', input)).status).toBe(403)
  const { body } = await owner.call<{ record: { id: string } }>('POST', '/products', { title: 'Not theirs' })
  expect((await contributor.call('POST', '/import', { ...input, product: body.record.id })).status).toBe(404)
  expect((await contributor.call<Result>('POST', '/import', input)).body).toMatchObject({ created: 1 })
})

test('NUL characters and formulas from a spreadsheet come in as harmless text', async () => {
  const result = await items("key,title,source\n1,Zero\0 inside,'=1+1\n", { source: 'harm' })
  expect(result).toMatchObject({ created: 1, errorRows: 0 })
  expect(await titled('/items', 'Zero inside')).toMatchObject({ source: '=1+1' })
})
