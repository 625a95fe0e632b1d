import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import { surveyOf } from './columns.ts'
import { openTable } from './csv.ts'
import { textRow, workbook } from './formats/workbook-for-tests.ts'

// What people and programs really send, and what somebody sends on purpose. Each costs what it must and no more, says
// so in words, and the server answers as before.

const { owner, productId } = await startTestApp()

type Result = {
  detail: string
  created: number
  errorRows: number
  errors: { line: number; column: string; value: string; message: string }[]
}
const run = async (file: { name: string; text?: string; bytes?: Buffer }, more: object = {}) => {
  const { bytes, ...rest } = file
  const sent = bytes ? { ...rest, base64: bytes.toString('base64') } : rest
  const answer = await owner.call<Result>('POST', '/import', {
    kind: 'item',
    file: sent,
    product: productId,
    ...more,
  })
  expect(answer.status).toBeLessThan(500)
  expect((await owner.call('GET', '/items', { limit: '1' })).status).toBe(200)
  return answer
}
const titled = async (title: string) =>
  (
    await owner.call<{ records: { title: string; tags: string[] }[] }>('GET', '/items', {
      limit: '500',
      sort: '-createdAt',
    })
  ).body.records.find((each) => each.title === title)

test('ten million characters in a cell cost that row, in a CSV and in a workbook', async () => {
  const long = 'x'.repeat(10_000_000)
  const csv = await run({
    name: 'long.csv',
    text: `key,title,description\n1,First,a\n2,Long,"${long}"\n3,Last,b\n`,
  })
  expect(csv.body).toMatchObject({ created: 2, errorRows: 1, errors: [{ line: 3 }] })
  expect(csv.body.errors[0]?.message).toContain('longer than 4 MB')
  expect(csv.body.errors[0]?.value.length).toBeLessThan(300)
  const rows = [
    textRow(1, 'key', 'title'),
    textRow(2, 'a', 'Before'),
    textRow(3, 'b', long),
    textRow(4, 'c', 'After'),
  ]
  const sheet = await run({ name: 'long.xlsx', bytes: workbook(rows.join('')) })
  expect(sheet.body).toMatchObject({
    created: 2,
    errors: [{ line: 3, message: expect.stringContaining('4 million') }],
  })
  expect(await titled('After')).toBeDefined()
}, 60_000)

test('a bomb is refused while it unfolds, whatever its table of contents says', async () => {
  const rows = textRow(1, 'title') + textRow(2, ' '.repeat(50_000_000))
  const bomb = workbook(rows, { level: 1 })
  expect(bomb.length).toBeLessThan(250_000)
  // The size that the contents name for what is inside: a lie.
  for (
    let at = bomb.indexOf('PK\x01\x02', 0, 'latin1');
    at !== -1;
    at = bomb.indexOf('PK\x01\x02', at + 4, 'latin1')
  )
    bomb.writeUInt32LE(10, at + 24)
  const before = process.memoryUsage().rss
  const answer = await run({ name: 'bomb.xlsx', bytes: bomb })
  expect(answer).toMatchObject({
    status: 413,
    body: { detail: expect.stringContaining('unfolds to more than') },
  })
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 ** 2)
}, 60_000)

test('entities that unfold, and a sheet that is no XML, are refused in words', async () => {
  const laughs =
    '<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c t="str"><v>&b;</v></c></row></sheetData></worksheet>'
  for (const xml of [laughs, '<worksheet><sheetData><row>', 'no xml at all']) {
    const bytes = workbook('', { parts: { 'xl/worksheets/sheet1.xml': new TextEncoder().encode(xml) } })
    const { status, body } = await run({ name: 'broken.xlsx', bytes })
    expect([status, body.detail]).toEqual([
      400,
      expect.stringMatching(/not well-formed|no sheet of this file/),
    ])
  }
})

test('a workbook that is cut off, damaged, old, or something else in a zip says which', async () => {
  const whole = workbook(
    textRow(1, 'title') +
      Array.from({ length: 500 }, (_, at) => textRow(at + 2, `Row ${at} ${Math.sin(at)}`)).join(''),
  )
  const detail = async (bytes: Buffer) => (await run({ name: 'some.xlsx', bytes })).body.detail
  expect(await detail(whole.subarray(0, whole.length / 2))).toContain('cut off before its end')
  const damaged = Buffer.from(whole)
  damaged.fill(7, 2600, 2700)
  expect(await detail(damaged)).toContain('damaged')
  expect(await detail(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), whole]))).toContain('before 2007')
  expect(await titled('Row 1 0.8414709848078965')).toBeUndefined()
})

test('10,000 tags on one record cost that row, by a file and by the API', async () => {
  const tags = Array.from({ length: 10_000 }, (_, at) => `t${at}`)
  const { body } = await run({
    name: 'tags.csv',
    text: `key,title,tags\n1,Too many,"${tags.join(',')}"\n2,One,a\n`,
  })
  expect(body).toMatchObject({
    created: 1,
    errors: [{ line: 2, column: 'tags', message: expect.stringContaining('At most 50') }],
  })
  const made = await owner.call('POST', '/items', { title: 'Too many', product: productId, tags })
  expect(made.status).toBe(400)
})

test('a circle of 500 parents costs the field that closes it; all 500 come in', async () => {
  const rows = Array.from({ length: 500 }, (_, at) => `C-${at},Ring ${at},C-${(at + 1) % 500}`)
  const { body } = await run({ name: 'ring.csv', text: `key,title,parent\n${rows.join('\n')}\n` })
  expect(body).toMatchObject({ created: 500, errorRows: 1, errors: [{ line: 501, column: 'parent' }] })
  expect(body.errors[0]?.message).toContain('circle')
}, 30_000)

test('a file in another encoding than was chosen, or cut in the middle of a character, is read as far as it can be', async () => {
  const wide = Buffer.from('\uFEFFkey,title\r\n1,Žluťoučký kůň\r\n2,Zürich\r\n', 'utf16le')
  expect((await run({ name: 'wide.csv', bytes: wide })).body).toMatchObject({ created: 2 })
  expect(await titled('Žluťoučký kůň')).toBeDefined()
  const cut = await run({ name: 'cut.csv', bytes: wide.subarray(0, wide.length - 7) })
  expect(cut.body.errorRows).toBe(0)
  const wrong = await run(
    { name: 'wrong.csv', bytes: Buffer.from('key,title\n1,Zürich\n') },
    { encoding: 'gb18030' },
  )
  expect(wrong.body).toMatchObject({ created: 1 })
})

const issue = (number: number, more = '') =>
  `{"number":${number},"title":"Issue ${number}","state":"open"${more}}`

test('JSON that is cut off keeps what was whole and says what is missing', async () => {
  const text = `[${issue(901)},\n${issue(902)},\n{"number":903,"title":"Hal`
  const { body } = await run({ name: 'cut.json', text })
  expect(body).toMatchObject({
    created: 2,
    errors: [{ line: 3, message: expect.stringContaining('ends in the middle') }],
  })
})

test('JSON nested a million deep costs its entry, and is refused where it is all there is', async () => {
  const deep = `{"number":911,"title":"Deep","state":"open","labels":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`
  const { body } = await run({ name: 'deep.json', text: `[${issue(910)},${deep},${issue(912)}]` })
  expect(body).toMatchObject({
    created: 2,
    errors: [{ message: expect.stringContaining('nested 1000001 deep') }],
  })
  expect((await run({ name: 'only.json', text: '['.repeat(1_000_000) })).status).toBe(400)
  expect((await run({ name: 'other.json', text: '{"some":"thing"}' })).body.detail).toContain(
    'neither a Trello board nor',
  )
}, 30_000)

test('keys that come twice, and names that mean something to a program, are harmless', async () => {
  const text = `[${issue(921, ',"title":"Said last"')},${issue(922, ',"__proto__":{"title":"x"},"constructor":1')},${issue(921)}]`
  const { body } = await run({ name: 'twice.json', text })
  expect(body).toMatchObject({
    created: 2,
    errors: [{ column: 'Issue', message: 'This key stands in line 1 already.' }],
  })
  expect(await titled('Said last')).toBeDefined()
  expect(({} as { title?: string }).title).toBeUndefined()
})

test('half characters and NUL in JSON are mended, not refused by the database', async () => {
  const { body } = await run({
    name: 'half.json',
    text: `[${issue(931).replace('Issue 931', 'Half \\ud83d and \\u0000 nul')}]`,
  })
  expect(body).toMatchObject({ created: 1, errorRows: 0 })
})

test('a million rows are looked through in pieces, within a bound of memory', async () => {
  const file = Buffer.alloc(40_000_000)
  let size = file.write('key,title,points\n')
  for (let at = 0; at < 1_000_000; at++) size += file.write(`K-${at},Wish ${at},${at % 9}\n`, size)
  const before = process.memoryUsage().rss
  const survey = await surveyOf(openTable(file.subarray(0, size)))
  expect(survey.rows).toBe(1_000_000)
  expect(survey.columns.map(({ repeats, complete }) => [repeats, complete])).toEqual([
    [0, false],
    [0, false],
    [null, true],
  ])
  expect(process.memoryUsage().rss - before).toBeLessThan(500 * 1024 ** 2)
}, 120_000)

test('an import that runs can be stopped, and keeps nothing', async () => {
  const rows = Array.from({ length: 30_000 }, (_, at) => `S-${at},Stopped ${at}`).join('\n')
  const id = crypto.randomUUID()
  const running = run({ name: 'stop.csv', text: `key,title\n${rows}\n` }, { progress: id })
  const stop = () => owner.call<{ stopping: boolean }>('POST', `/import/progress/${id}/stop`)
  await expect.poll(async () => (await stop()).body.stopping, { timeout: 20_000, interval: 50 }).toBe(true)
  const answer = await running
  expect(answer).toMatchObject({
    status: 410,
    body: { detail: expect.stringContaining('Nothing of it was kept') },
  })
  expect(await titled('Stopped 1')).toBeUndefined()
  expect((await stop()).body.stopping).toBe(false)
}, 60_000)
