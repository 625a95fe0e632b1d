import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { startTestApp } from '../../../tools/test/app.ts'
import { textRow, workbook } from './workbook-for-tests.ts'

const { owner, productId } = await startTestApp()

type Result = {
  created: number
  changed: number
  unchanged: number
  comments: number
  links: number
  linksLeft: number
  errorRows: number
  errors: { line: number; column: string; message: string }[]
  mend: string | null
  batchId: string | null
  source: string
  key: string | null
}
type Named = Record<string, unknown> & { ref: string; title: string }

const sample = (name: string) => ({
  name,
  base64: readFileSync(new URL(`samples/${name}`, import.meta.url)).toString('base64'),
})
const run = async (file: object, more: object = {}) =>
  (await owner.call<Result>('POST', '/import', { kind: 'item', file, product: productId, ...more })).body
const preview = async (file: object, more: object = {}) =>
  (await owner.call<Record<string, unknown>>('POST', '/import/preview', { kind: 'item', file, ...more })).body
const items = async () => {
  const { body } = await owner.call<{ records: Named[] }>('GET', '/items', { limit: '500' })
  return new Map(body.records.map((each) => [each.title, each]))
}
const commentsOn = async (ref: string | undefined) =>
  (await owner.call<{ comments: { text: string; createdAt: string }[] }>('GET', `/records/${ref}/comments`))
    .body.comments
const linksOf = async (ref: string | undefined) =>
  (
    await owner.call<{ links: { type: string; direction: string; other: { title: string } }[] }>(
      'GET',
      `/records/${ref}/links`,
    )
  ).body.links.map(({ type, direction, other }) => [type, direction, other.title])
const undo = async (batch: string | null) => owner.call('POST', `/changes/${batch}/undo`)

/** Imports it a second time: nothing may change. */
const again = async (file: object, count: number) =>
  expect(await run(file)).toMatchObject({
    created: 0,
    changed: 0,
    unchanged: count,
    comments: 0,
    links: 0,
    batchId: null,
  })

test('a Jira export comes in with its labels, parents, links and comments; bad rows are told apart', async () => {
  const file = sample('jira.csv')
  expect(await preview(file)).toMatchObject({
    format: 'jira',
    key: 'Issue key',
    comments: 2,
    links: 2,
    mapping: expect.arrayContaining([
      {
        column: 'Status',
        field: 'state',
        rest: 'empty',
        values: expect.objectContaining({ 'To Do': 'new' }),
      },
      { column: 'Issue Type', field: 'type', rest: 'empty', values: { Epic: 'feature', Bug: 'improvement' } },
      { column: 'Story Points', field: 'estimate', decimal: 'point' },
      expect.objectContaining({ column: 'Resolved', field: 'doneOn' }),
    ]),
  })
  const first = await run(file)
  expect(first).toMatchObject({ created: 3, errorRows: 2, comments: 2, links: 1, linksLeft: 1 })
  expect(first.errors.map(({ line, column }) => [line, column])).toEqual([
    [7, 'Story Points'],
    [8, 'Summary'],
  ])
  const all = await items()
  const phone = all.get('Enter grades on a phone')
  expect(phone).toMatchObject({
    type: 'feature',
    state: 'in-progress',
    estimate: 8,
    tags: ['mobile', 'grading'],
  })
  expect(phone?.['description']).toContain('h2. Why\nAdjuncts grade on the train.\n* one hand\n* {{offline}}')
  const late = all.get('Late work shows its policy')
  expect(late).toMatchObject({
    type: 'improvement',
    state: 'done',
    doneOn: '2025-11-20',
    parentId: phone?.['id'],
  })
  expect(all.get('Export for the registrar')).toMatchObject({ state: 'declined' })
  expect(await commentsOn(phone?.ref)).toMatchObject([
    {
      text: '**tom.reed, 2025-11-12:**\n\nCan this be done, please; soon?',
      createdAt: '2025-11-12T15:45:00.000Z',
    },
    { text: '**maria.lopez, 2025-11-13:**\n\nWe begin in January.' },
  ])
  expect(await linksOf(late?.ref)).toEqual([['relates', 'in', 'Enter grades on a phone']])
  await again(file, 3)

  // The rows that were left out are mended and sent again: they belong to the same source.
  expect(first.mend).toContain('What is wrong [jira: jira]')
  const mended = (first.mend ?? '').replace('many', '5').replace(',GB-4,', 'Given a title,GB-4,')
  const second = await run({ name: 'rows to mend.csv', text: mended.replace('\uFEFF', '') })
  expect(second).toMatchObject({ created: 2, errorRows: 0, source: 'jira' })
  expect((await items()).get('Read feedback aloud')).toMatchObject({ estimate: 5, parentId: phone?.['id'] })
  // Now that its other end is there, the link that was left comes along.
  expect(await run(file)).toMatchObject({ created: 0, changed: 0, links: 1, linksLeft: 0 })
  expect(await linksOf(phone?.ref)).toContainEqual(['blocks', 'out', 'Read feedback aloud'])
  await again(file, 3)
})

test('a Trello board comes in in its order, lists as states, checklists as criteria; a nameless card is told', async () => {
  const file = sample('trello.json')
  expect(await preview(file)).toMatchObject({
    format: 'trello',
    source: 'Gradebook wishes',
    key: 'Card',
    encoding: 'utf-8',
  })
  const board = await run(file)
  expect(board).toMatchObject({
    created: 3,
    errorRows: 1,
    comments: 2,
    links: 1,
    source: 'Gradebook wishes',
    errors: [{ line: 77, message: 'This entry is no card: it has no id or no name. It was left out.' }],
  })
  const { body } = await owner.call<{ records: Named[] }>('GET', '/items', { limit: '3', sort: '-rank' })
  expect(body.records.map(({ title, state }) => [title, state])).toEqual([
    ['Show the late work policy', 'done'],
    ['Enter grades on a phone', 'in-progress'],
    ['Read feedback aloud', 'new'],
  ])
  const phone = body.records[1]
  expect(phone).toMatchObject({
    description: 'Adjuncts grade **on the train**.',
    tags: ['Accessibility', 'green'],
    criteria: [
      { text: 'Keeps a draft', done: true },
      { text: 'Works with one hand', done: false },
    ],
  })
  expect((await commentsOn(phone?.ref)).map(({ text }) => text.split('\n\n')[1])).toEqual([
    'Can this be done soon?',
    'We begin in January.',
  ])
  expect(await linksOf(phone?.ref)).toEqual([['relates', 'out', 'Show the late work policy']])
  await again(file, 3)

  // What an undo took back comes again whole; what a person took away does not.
  await undo(board.batchId)
  expect((await items()).has('Show the late work policy')).toBe(false)
  expect(await run(file)).toMatchObject({ created: 0, changed: 3, comments: 2, links: 1 })
  expect(await commentsOn(phone?.ref)).toHaveLength(2)
  expect(await linksOf(phone?.ref)).toHaveLength(1)
  const { body: list } = await owner.call<{ comments: { id: string }[] }>(
    'GET',
    `/records/${phone?.ref}/comments`,
  )
  await owner.call('DELETE', `/comments/${list.comments[0]?.id}`)
  await again(file, 3)
  expect(await commentsOn(phone?.ref)).toHaveLength(1)
})

test('issues of GitHub come in from the API and from gh alike: the same issue is the same record', async () => {
  const rest = sample('github-rest.json')
  expect(await preview(rest)).toMatchObject({ format: 'github', source: 'example/gradebook', empty: 1 })
  expect(await run(rest)).toMatchObject({
    created: 3,
    errorRows: 1,
    errors: [{ line: 35, message: 'This entry is no issue: it has no number or no title. It was left out.' }],
  })
  const all = await items()
  expect(all.get('Blinking cursor')).toMatchObject({ state: 'declined' })
  await again(rest, 3)
  const cli = await run(sample('github-cli.json'))
  expect(cli).toMatchObject({ created: 0, comments: 1, errorRows: 0, source: 'example/gradebook' })
  const { body } = await owner.call<{ records: Named[] }>('GET', '/items', {
    text: 'train',
    tags: 'mobile',
    limit: '9',
  })
  const ref = body.records.find((each) => String(each['description']) === 'Adjuncts grade on the train.')?.ref
  expect(await commentsOn(ref)).toMatchObject([
    { text: '**marialopez, 2026-01-12:**\n\nWe begin in January.' },
  ])
})

test('a workbook comes in: dates as days, formulas as what they showed or as text, the sheet by name', async () => {
  const rows = [
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="D2" t="s"><v>2</v></c><c r="E2" t="s"><v>3</v></c></row>',
    '<row r="3"><c r="A3"><v>1</v></c><c r="B3" t="s"><v>4</v></c><c r="D3" s="1"><v>46347</v></c><c r="E3"><f>1+4</f><v>5</v></c></row>',
    '<row r="5"><c r="A5"><v>2</v></c><c r="B5" t="str"><f>CONCAT("a")</f></c><c r="D5" s="2"><v>46347.604166666664</v></c><c r="E5" s="3"><v>0.30000000000000004</v></c></row>',
    '<row r="6"><c r="A6"><v>3</v></c><c r="B6" t="s"><v>5</v></c><c r="E6" t="inlineStr"><is><t>lots</t></is></c></row>',
  ].join('')
  const file = workbook('', {
    strings: ['Key', 'Title', 'Done', 'Points', 'From a sheet', '=HYPERLINK("http://bad.example")'],
    sheets: { _Hidden: textRow(1, 'secret'), Empty: '', Wishes: rows, Other: textRow(1, 'title') },
  })
  const input = { name: 'Wishes.xlsx', base64: file.toString('base64') }
  expect(await preview(input)).toMatchObject({
    format: 'excel',
    sheets: ['Empty', 'Wishes', 'Other'],
    sheet: 'Wishes',
    encoding: null,
    separator: null,
    rows: 3,
    columns: [{ name: 'Key' }, { name: 'Title' }, { name: 'Column 3' }, { name: 'Done' }, { name: 'Points' }],
  })
  const first = await run(input)
  expect(first).toMatchObject({ created: 2, errors: [{ line: 6, column: 'Points' }], source: 'Wishes' })
  const all = await items()
  expect(all.get('From a sheet')).toMatchObject({ doneOn: '2026-11-21', estimate: 5 })
  expect(all.get('=CONCAT("a")')).toMatchObject({ doneOn: '2026-11-21', estimate: 0.3 })
  await again(input, 2)
  const mended = (first.mend ?? '').replace('lots', '2')
  expect(mended).toContain(`"'=HYPERLINK(""http://bad.example"")"`)
  expect(await run({ name: 'mend.csv', text: mended.replace('\uFEFF', '') })).toMatchObject({ created: 1 })
  expect((await items()).has('=HYPERLINK("http://bad.example")')).toBe(true)
  expect(await preview(input, { sheet: 'Nowhere' })).toMatchObject({
    detail: expect.stringContaining('no sheet Nowhere'),
  })
})
