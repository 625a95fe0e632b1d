import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { barriers } from './support/axe.ts'
import { keepPicture, openBrowser, shown } from './support/browser.ts'
import { type Entered, enter } from './support/enter.ts'
import { type Served, serve } from './support/serve.ts'

// A visit to a school with a phone: capture what is said, look at it, order the work. Nothing is wider than the phone.

const WIDTH = 390
let served: Served
let browser: Browser
let entered: Entered
let page: Page

beforeAll(async () => {
  served = await serve()
  browser = await openBrowser()
  entered = await enter(browser, served, {}, { viewport: { width: WIDTH, height: 780 }, hasTouch: true })
  page = await entered.context.newPage()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const fits = async (): Promise<void> => {
  await shown(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(
    WIDTH,
  )
}

test('listening: a note is captured, opened and said back', async () => {
  onTestFailed(() => keepPicture(page, 'phone-listening'))
  await page.goto(`${entered.base}/home`)
  await fits()
  await page.getByRole('button', { name: 'Menu' }).tap()
  await page
    .getByRole('link', { name: /^Listen/ })
    .first()
    .tap()
  await page.getByRole('heading', { level: 1, name: 'Notes' }).waitFor()
  await fits()
  await page
    .getByRole('button', { name: /^New note/ })
    .first()
    .tap()
  await page.getByRole('textbox', { name: 'What did they say?' }).fill('I find late work by accident.')
  await page.getByRole('button', { name: /^Keep the note/ }).tap()
  await page.getByText('NOTE-1', { exact: true }).first().waitFor()
  await fits()
  await page.getByRole('button', { name: 'Write what was said back' }).tap()
  await page.getByRole('textbox', { name: /^What we said back/ }).fill('Late work is hard to see.')
  await page.getByRole('button', { name: 'Keep it' }).tap()
  await page.getByText('Late work is hard to see.').first().waitFor()
  await page.reload()
  await fits()
  expect(await barriers(page)).toEqual([])
})

test('backlog: two items are written, and one is moved by its menu', async () => {
  onTestFailed(() => keepPicture(page, 'phone-backlog'))
  for (const title of ['First', 'Second']) {
    await page.goto(`${entered.base}/backlog?new=item`)
    await shown(page)
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: /^Title/ })
      .fill(title)
    await page.getByRole('button', { name: /^Create the item/ }).tap()
    await page.getByRole('heading', { name: title }).first().waitFor()
    await fits()
  }
  await page.goto(`${entered.base}/backlog`)
  // The figures at the head come last and push the list down: a finger that is on its way would miss.
  await page.getByText('2 items in one order.').waitFor()
  await fits()
  await page.getByRole('button', { name: /^Actions for ITEM-2/ }).tap()
  await page.getByRole('menuitem', { name: /^Move to the top/ }).tap()
  await expect
    .poll(
      async () =>
        (await page.getByRole('link', { name: /^(First|Second)/ }).allTextContents()).map((text) =>
          text.slice(0, 5),
        ),
      { timeout: 20_000 },
    )
    .toEqual(['Secon', 'First'])
  await page.reload()
  await fits()
  expect(await barriers(page)).toEqual([])
})
