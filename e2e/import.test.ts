import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, shown } from './support/browser.ts'
import { enter } from './support/enter.ts'
import { type Served, serve } from './support/serve.ts'

let served: Served
let browser: Browser
let page: Page
let base: string

beforeAll(async () => {
  served = await serve()
  browser = await openBrowser()
  const entered = await enter(browser, served)
  base = entered.base
  page = await entered.context.newPage()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const FILE = [
  'key,summary,kind of work,points',
  'W-1,Enter grades on a phone,Story,3',
  'W-2,Read pages aloud,Bug,8',
  'W-3,Late work policy,Task,many',
].join('\n')

/** Chooses the file and waits until its preview is there. */
const choose = async (text: string): Promise<void> => {
  await page.goto(`${base}/import?kind=item`)
  await shown(page)
  const buffer = Buffer.from(text)
  await page.locator('input[type=file]').setInputFiles({ name: 'wishes.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('heading', { name: 'As they will become' }).waitFor()
}
const start = async (): Promise<void> => {
  await page.getByRole('button', { name: /^Import \d+ rows$/ }).click()
  await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor()
}
/** What the outcome says: "Created 2". */
const counts = async (): Promise<Record<string, string>> => {
  const words = await page.locator('dl > div').allInnerTexts()
  return Object.fromEntries(
    words.map((each) => each.split(/\n+/)).map(([label = '', value = '']) => [label, value]),
  )
}

test('a file is mapped, tried, imported; the same again changes nothing; one undo puts all into the bin', async () => {
  await choose(FILE)
  await page.getByRole('button', { name: /What kind of work becomes/ }).click()
  await page.getByRole('option', { name: 'Type', exact: true }).click()
  await page.getByRole('button', { name: /What .Bug. means/ }).click()
  await page.getByRole('option', { name: 'Improvement' }).click()
  await page.getByRole('button', { name: 'Try it without writing' }).click()
  await page.getByRole('heading', { name: 'This is what would happen' }).waitFor()
  expect(await counts()).toMatchObject({ 'Would be created': '2', 'Rows with errors': '1' })
  await start()
  expect(await counts()).toMatchObject({ Created: '2', 'Rows with errors': '1' })

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  const saved = await readFile(await (await saving).path(), 'utf8')
  expect(saved).toContain('4,points,many,A number from 0 to 100000 is expected.')

  const undo = page.getByRole('button', { name: 'Undo this import' })
  await undo.click()
  await page.getByRole('button', { name: 'Undone' }).waitFor()
  await page.goto(`${base}/bin?kind=item`)
  await page.getByText('Read pages aloud').waitFor()
  await page.getByRole('button', { name: 'Actions for Read pages aloud' }).click()
  await page.getByRole('menuitem', { name: 'Restore' }).click()
  await page.getByText('1 record restored').waitFor()

  // What the undo took back comes again; what was restored is recognised.
  await choose(FILE)
  await page.getByRole('button', { name: /What kind of work becomes/ }).click()
  await page.getByRole('option', { name: 'Type', exact: true }).click()
  await page.getByRole('button', { name: /What .Bug. means/ }).click()
  await page.getByRole('option', { name: 'Improvement' }).click()
  await start()
  expect(await counts()).toMatchObject({ Created: '0', Changed: '1', Unchanged: '1' })
})

const SAMPLES = new URL('../core/exchange/formats/samples/', import.meta.url)

test('a Trello board is recognised, comes in with its comments, and what was left out is mended and sent again', async () => {
  await page.goto(`${base}/import?kind=item`)
  await shown(page)
  const buffer = await readFile(new URL('trello.json', SAMPLES))
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'board.json', mimeType: 'application/json', buffer })
  await page.getByText('A Trello board.').waitFor()
  await page.getByText('2 comments come along.').waitFor()
  await start()
  expect(await counts()).toMatchObject({
    Created: '3',
    'Rows with errors': '1',
    'Comments that came along': '2',
  })
  expect(await page.getByText('This entry is no card').count()).toBeGreaterThan(0)

  await page.goto(`${base}/import?kind=item`)
  await shown(page)
  await page.locator('input[type=file]').setInputFiles({
    name: 'jira.csv',
    mimeType: 'text/csv',
    buffer: await readFile(new URL('jira.csv', SAMPLES)),
  })
  await page.getByText('An export of Jira.').waitFor()
  await start()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the rows to mend' }).click()
  const rows = await readFile(await (await saving).path(), 'utf8')
  await choose(rows.replace(',many,', ',3,'))
  await start()
  expect(await counts()).toMatchObject({ Created: '1', 'Rows with errors': '1' })
})

test('the backlog is compared with a day: a line says how much, marks say where, each change leads to its record', async () => {
  await page.goto(`${base}/backlog`)
  await shown(page)
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await page.getByRole('menuitem', { name: 'With a week ago' }).click()
  await page.getByText(/Since .*: \d+ added, 0 gone, 0 moved, 0 changed\./).waitFor()
  await page.getByRole('columnheader', { name: 'Since then' }).waitFor()
  await page.getByRole('button', { name: 'Show each change' }).click()
  await page.getByRole('listitem').getByRole('link', { name: 'Read feedback aloud' }).first().click()
  await page.getByText('this was not made yet').waitFor()
})

test('the whole workspace is exported by a link, and restoring it beside itself is refused in words', async () => {
  await page.goto(`${base}/export`)
  await shown(page)
  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export the whole workspace' }).click()
  const file = await (await saving).path()
  expect((await readFile(file, 'utf8')).split('\n')[0]).toContain('"linchpin":"workspace"')
  const buffer = await readFile(file)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'cedar.linchpin.jsonl', mimeType: 'application/jsonl', buffer })
  await page.getByText('this workspace is here already').waitFor()
})
