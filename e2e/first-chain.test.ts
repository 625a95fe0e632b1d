import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { keepPicture, openBrowser, openPage, shown } from './support/browser.ts'
import { choose, goBy, tabTo, type } from './support/keys.ts'
import { type Served, serve } from './support/serve.ts'

let served: Served
let browser: Browser

beforeAll(async () => {
  served = await serve()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

test('the first chain, from the link at the start to somebody who is told, with the keyboard alone', async () => {
  const { page, faults } = await openPage(browser)
  onTestFailed(() => keepPicture(page, 'first-chain'))
  await page.goto(served.link ?? '')
  await tabTo(page, page.getByRole('button', { name: 'Sign in now' }))
  await page.keyboard.press('Enter')

  await page.getByRole('heading', { name: /questions/i }).waitFor()
  await type(page, /^Your name/, 'Maria Lopez')
  await type(page, /^Your e-mail/, 'maria@example.org')
  await type(page, /called/, 'Cedar College')
  await type(page, /product/i, 'Gradebook')
  await page.keyboard.press('Control+Enter')

  await page.getByRole('heading', { name: 'Nothing waits for you' }).waitFor()
  await goBy(page, 'Notes')
  await page.getByRole('heading', { level: 1, name: 'Notes' }).waitFor()
  await page.getByRole('heading', { name: 'Nobody has been heard yet' }).waitFor()
  await page.keyboard.press('c')
  await page.getByRole('dialog').waitFor()
  await type(page, 'What did they say?', 'Late work gets lost. I find it by accident, three weeks later.')
  await choose(page, /Said by/, 'Ana Ruiz', /Ana Ruiz/)
  await page.keyboard.press('Control+Enter')

  await page.getByText('NOTE-1', { exact: true }).first().waitFor()
  await shown(page)
  await page.keyboard.press('h')
  await page.locator('[role=listbox][aria-label="Sentences of the note"]:focus').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await choose(page, 'It speaks for', 'Show late work first', /Show late work first/)
  await page.keyboard.press('Control+Enter')
  await page
    .getByText(/ITEM-1 Show late work first/)
    .first()
    .waitFor()

  await goBy(page, 'Launch')
  await page.getByRole('heading', { level: 1, name: 'Releases' }).waitFor()
  await shown(page)
  await page.keyboard.press('c')
  await page.getByRole('dialog').waitFor()
  await type(page, /Name/, 'Autumn start')
  await page.keyboard.press('Control+Enter')
  await page.getByText('REL-1', { exact: true }).first().waitFor()
  await choose(page, 'Add an item', 'late work', /Show late work first/)
  await page.getByText('ITEM-1', { exact: true }).first().waitFor()
  await tabTo(page, page.getByRole('button', { name: /^Ship it/ }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: /^Ship the release/ }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: /^Mark as told.*Ana Ruiz/ }))
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: /in person/i }).waitFor()
  await page.keyboard.type('in person')
  await page.keyboard.press('Enter')
  await page
    .getByText(/^In person, /)
    .first()
    .waitFor()

  // The chain, walked back to the voice and forward again.
  const chain = page.getByRole('navigation', { name: 'Chain of evidence' })
  await tabTo(page, chain.getByRole('link', { name: /Late work gets lost/ }))
  await page.keyboard.press('Enter')
  await page.getByText('NOTE-1', { exact: true }).first().waitFor()
  await tabTo(page, chain.getByRole('link', { name: /Autumn start/ }))
  await page.keyboard.press('Enter')
  await page.getByText('REL-1', { exact: true }).first().waitFor()
  expect(faults).toEqual([])
})
