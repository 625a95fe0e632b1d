import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { keepPicture, openBrowser, shown } from './support/browser.ts'
import { type Entered, enter } from './support/enter.ts'
import { goBy, tabTo, type } from './support/keys.ts'
import { type Served, serve } from './support/serve.ts'

// An hour of listening and ordering with the keyboard alone: capture, sort, write down, order, change, and take back.

let served: Served
let browser: Browser
let entered: Entered
let page: Page
const faults: string[] = []

beforeAll(async () => {
  served = await serve()
  browser = await openBrowser()
  entered = await enter(browser, served)
  page = await entered.context.newPage()
  page.on('pageerror', (error) => faults.push(String(error)))
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const focused = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest('[role=row]')?.textContent ?? '')

/** Presses a key until the row with these words has the focus. */
const rowBy = async (key: string, words: string): Promise<void> => {
  for (let step = 0; step < 20; step++) {
    if ((await focused()).includes(words)) return
    await page.keyboard.press(key)
    await page.waitForTimeout(50)
  }
  throw new Error(`${key} does not lead to the row "${words}".`)
}

test('listening: two notes are captured, found in the list, and put under a new theme', async () => {
  onTestFailed(() => keepPicture(page, 'by-keyboard-listening'))
  await page.goto(`${entered.base}/listen`)
  await shown(page)
  for (const words of ['Late work gets lost', 'Nobody sees late work']) {
    await page.keyboard.press('c')
    await page.getByRole('dialog').waitFor()
    await type(page, 'What did they say?', words)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: words }).first().waitFor()
  }
  await page.goto(`${entered.base}/listen`)
  await shown(page)
  await rowBy('j', 'Late work gets lost')
  await page.keyboard.press('x')
  await rowBy('k', 'Nobody sees late work')
  await page.keyboard.press('x')
  await page.getByText('2 selected').first().waitFor()
  await tabTo(page, page.getByRole('button', { name: /^Put under a theme/ }))
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await tabTo(page, page.getByRole('combobox', { name: /^Theme/ }))
  await page.keyboard.type('Late work')
  await page
    .getByRole('option', { name: /Late work/ })
    .first()
    .waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await page.getByText('2 notes were sorted').first().waitFor()
})

test('backlog: three items are written, moved, changed, put away and brought back', async () => {
  onTestFailed(() => keepPicture(page, 'by-keyboard-backlog'))
  await goBy(page, 'Backlog')
  await page.getByRole('heading', { level: 1, name: 'Backlog' }).waitFor()
  await shown(page)
  for (const title of ['First', 'Second', 'Third']) {
    await page.keyboard.press('c')
    await page.getByRole('dialog').waitFor()
    await type(page, /^Title/, title)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page
      .getByRole('row', { name: new RegExp(title) })
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
  }
  await page.goto(`${entered.base}/backlog`)
  await shown(page)
  const order = async () =>
    (await page.getByRole('rowheader').allTextContents()).map((text) => /First|Second|Third/.exec(text)?.[0])
  await rowBy('j', 'Third')
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(order, { timeout: 20_000 }).toEqual(['Third', 'First', 'Second'])
  await page.keyboard.press('Control+z')
  // The keys go on before the server has answered: what is taken back is the move that was made last.
  await expect.poll(order, { timeout: 20_000 }).toEqual(['First', 'Third', 'Second'])

  await rowBy('k', 'First')
  await page.keyboard.press('Enter')
  await page.getByText('ITEM-1', { exact: true }).first().waitFor()
  await page.keyboard.press('e')
  await page.getByRole('dialog').waitFor()
  await type(page, /^Title/, ' of all')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page
    .getByRole('heading', { name: /of all/ })
    .first()
    .waitFor()
  await page.keyboard.press('Control+z')
  await page.getByRole('heading', { name: 'First', exact: true }).first().waitFor()
  expect(faults).toEqual([])
})
