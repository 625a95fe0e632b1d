import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { barriers } from './support/axe.ts'
import { keepPicture, openBrowser, shown } from './support/browser.ts'
import { type Entered, enter } from './support/enter.ts'
import { type Served, serve } from './support/serve.ts'

// Listening and backlog in German, for somebody whose browser speaks it, and how another language is chosen.

let served: Served
let browser: Browser
let entered: Entered
let page: Page

beforeAll(async () => {
  served = await serve()
  browser = await openBrowser()
  entered = await enter(
    browser,
    served,
    { institutionName: 'Lindenschule', product: 'Lernplattform', institutionType: 'school', country: 'DE' },
    { locale: 'de-DE' },
  )
  page = await entered.context.newPage()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const goTo = async (path: string): Promise<void> => {
  await page.goto(`${entered.base}/${path}`)
  await shown(page)
}

test('a voice becomes an item, in the words of a German school', async () => {
  onTestFailed(() => keepPicture(page, 'german'))
  await goTo('listen')
  expect(await page.locator('html').getAttribute('lang')).toBe('de')
  await page.getByRole('heading', { level: 1, name: 'Stimmen' }).waitFor()
  await page.getByText('was eine Lehrkraft oder eine Schülerin oder ein Schüler gesagt hat').waitFor()
  await page
    .getByRole('button', { name: /^Neue Stimme/ })
    .first()
    .click()
  await page.getByRole('textbox', { name: 'Was wurde gesagt?' }).fill('Verspätete Abgaben gehen verloren.')
  await page.getByRole('button', { name: /^Stimme festhalten/ }).click()
  await page.getByText('NOTE-1', { exact: true }).first().waitFor()
  await page
    .getByText(/^\d{1,2}\. \S+ \d{4}$/)
    .first()
    .waitFor()
  await page.reload()
  await shown(page)
  expect(await barriers(page)).toEqual([])

  await goTo('backlog?new=item')
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: /^Titel/ })
    .fill('Abgaben zuerst zeigen')
  await page.getByRole('button', { name: /^Eintrag anlegen/ }).click()
  await page.getByText('ITEM-1', { exact: true }).first().waitFor()
  await page.getByRole('heading', { name: 'Warum dies, warum jetzt' }).waitFor()
  await page.getByText('1 Eintrag in einer Reihenfolge.').waitFor()
})

test('another language is chosen among the settings, holds at once, and follows the person', async () => {
  await goTo('settings/appearance')
  await page.getByRole('radio', { name: 'English' }).check({ force: true })
  await page.getByRole('heading', { level: 1, name: 'Appearance, language and keys' }).waitFor()
  await goTo('backlog')
  await page.getByText('1 item in one order.').waitFor()
  const answer = await entered.context.request.get(`${served.url}/api/v1/preferences`)
  expect(await answer.json()).toMatchObject({ values: { language: 'en' } })
})
