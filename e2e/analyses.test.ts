import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, shown } from './support/browser.ts'
import { enter } from './support/enter.ts'
import { type Served, serve } from './support/serve.ts'

let served: Served
let browser: Browser
let page: Page
let ownBase: string

beforeAll(async () => {
  served = await serve()
  browser = await openBrowser()
  const entered = await enter(browser, served)
  ownBase = entered.ownBase
  page = await entered.context.newPage()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

// Twenty nights of Student (1908), with what R prints of them: −3.37 to 0.21.
const NIGHTS = '0.7 -1.6 -0.2 -1.2 -0.1 3.4 3.7 0.8 0 2 1.9 0.8 1.1 0.1 -0.1 4.4 5.5 1.6 4.6 3.4'.split(' ')
const FILE = [
  'patient,extra hours,drug',
  ...NIGHTS.map((each, at) => `P-${at},${each},${at < 10 ? 'one' : 'two'}`),
  'P-20,unknown,two',
].join('\n')

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
const pick = async (label: RegExp, option: RegExp) => {
  await press(label)
  await page.getByRole('option', { name: option }).click()
}

test('a file is read, asked, answered with a chart and no more than it allows, and logged once', async () => {
  await page.goto(`${ownBase}/grow/analyses?new=analysis`)
  await shown(page)
  await page.getByLabel('Title').fill('Sleep')
  await press('Begin the analysis')
  await press('Add data')
  const file = { name: 'nights.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${FILE}`) }
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles(file)
  await page.getByText('Chosen: nights.csv').waitFor()
  await press(/^Read the data/)
  await page.getByText('nights.csv: 21 rows').waitFor()
  await page.getByText('Left out: 0 rows, one cell').click()
  await page.getByText('Line 22, extra hours: “unknown”').waitFor()
  await pick(/What do you want to know/, /^Two groups: means/)
  await pick(/First group$/, /^one/)
  await pick(/Compared with$/, /^two/)
  await press(/^Answer it/)
  await page.getByText('Not clear yet whether extra hours differs between one and two').waitFor()
  expect(await page.getByText('95 % interval from -3.37 to +0.205').count()).toBe(1)
  await pick(/What do you want to know/, /^One column described/)
  await press(/^Answer it/)
  await page.getByRole('img', { name: 'How many rows have which value of extra hours' }).waitFor()
  const toggle = page.getByRole('button', { name: 'Show as a table' })
  await toggle.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('table', { name: /How many rows have which value/ }).waitFor()
  await press('Log as learning')
  await page.getByRole('textbox', { name: /^Hours/ }).fill('1.5')
  await press(/^Add it to the log/)
  await page.getByRole('link', { name: 'Open LEARN-1' }).click()
  await page.getByRole('heading', { name: 'Sleep' }).first().waitFor()
  await page.getByText('Tool', { exact: true }).first().waitFor()
  await page.goto(`${ownBase}/grow/analyses/DATA-1`)
  await page.getByRole('link', { name: 'Open LEARN-1' }).waitFor()
  expect(await page.getByRole('button', { name: 'Log as learning' }).count()).toBe(0)
}, 120_000)
