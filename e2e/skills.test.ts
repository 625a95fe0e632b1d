import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, shown } from './support/browser.ts'
import { type Entered, enter } from './support/enter.ts'
import { type Served, serve } from './support/serve.ts'

let served: Served
let browser: Browser
let entered: Entered

beforeAll(async () => {
  served = await serve()
  browser = await openBrowser()
  entered = await enter(browser, served)
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

test('six skills are rated by the number keys alone, saved as one step, and taken back as one', async () => {
  const page = await entered.context.newPage()
  await page.goto(`${entered.ownBase}/grow/skills/check`)
  await shown(page)
  await page.getByRole('button', { name: 'Rate 6 skills' }).press('Enter')
  for (const [at, key] of ['1', '2', '3', '2', '1', '2'].entries()) {
    await page.getByText(`${at + 1} of 6`, { exact: true }).waitFor()
    await page.keyboard.press(key)
    await page.keyboard.press('Enter')
  }
  await page.getByRole('heading', { name: 'Your skills', exact: true }).waitFor()
  await shown(page)
  const rated = () => page.getByRole('cell', { name: /^\d (Awareness|Working|Practitioner)$/i }).count()
  await expect.poll(rated, { timeout: 20_000 }).toBe(6)
  await page.getByRole('button', { name: /^Undo/ }).first().press('Enter')
  await expect.poll(rated, { timeout: 20_000 }).toBe(0)
  await page.close()
}, 120_000)
