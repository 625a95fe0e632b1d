import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { keepPicture, openBrowser, shown } from './support/browser.ts'
import { type Entered, enter } from './support/enter.ts'
import { type Served, serve } from './support/serve.ts'

// A phone in a tunnel: what is written with the network off is kept, survives the tab, and is sent once.

let served: Served
let browser: Browser
let entered: Entered
let page: Page

beforeAll(async () => {
  served = await serve()
  browser = await openBrowser()
  entered = await enter(browser, served, {}, { viewport: { width: 390, height: 780 }, hasTouch: true })
  page = await entered.context.newPage()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const titles = async (address: string): Promise<string[]> => {
  const answer = await entered.context.request.get(`${served.url}/api/v1/${address}`)
  return ((await answer.json()) as { records: { title: string }[] }).records.map(({ title }) => title)
}
const own = () => new URL(entered.ownBase).pathname.slice(1)

/** Until the worker has kept what the page is made of. */
const kept = () =>
  page.waitForFunction(async () => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
    const assets = loaded.filter((path) => path.startsWith('/assets/'))
    const missing = await Promise.all(assets.map(async (path) => !(await caches.match(path))))
    return (
      assets.length > 0 && !missing.includes(true) && (await caches.match('/api/v1/session')) !== undefined
    )
  })

test('a win that was tapped twice with the network off is there once when it is back', async () => {
  onTestFailed(() => keepPicture(page, 'offline-win'))
  await page.goto(`${entered.ownBase}/grow?new=win`)
  await shown(page)
  await kept()
  await entered.context.setOffline(true)
  await page.getByRole('textbox', { name: /^What did you do/ }).fill('Wrote this in a tunnel')
  await page.getByRole('button', { name: /^Keep the win/ }).dblclick()
  const banner = () => page.getByText(/One thing is kept on this device.*Wrote this in a tunnel/).waitFor()
  await banner()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  // The tab is closed, and the page opens again without the network.
  await page.close()
  page = await entered.context.newPage()
  await page.goto(`${entered.ownBase}/grow?new=win`)
  await banner()
  expect(await titles(`${own()}/wins`)).toEqual([])
  await entered.context.setOffline(false)
  await page.getByText(/kept on this device/).waitFor({ state: 'detached', timeout: 30_000 })
  expect(await titles(`${own()}/wins`)).toEqual(['Wrote this in a tunnel'])
})

test('a note and a line of reflection are kept and sent as well', async () => {
  onTestFailed(() => keepPicture(page, 'offline-note'))
  await page.goto(`${entered.base}/listen?new=note`)
  await shown(page)
  await entered.context.setOffline(true)
  await page.getByRole('textbox', { name: 'What did they say?' }).fill('The list is hard to find.')
  await page.getByRole('button', { name: /^Keep the note/ }).tap()
  await page.getByText(/One thing is kept on this device/).waitFor()
  await entered.context.setOffline(false)
  await page.getByText(/kept on this device/).waitFor({ state: 'detached', timeout: 30_000 })
  const slug = new URL(entered.base).pathname.slice(1)
  expect(await titles(`${slug}/notes`)).toEqual(['The list is hard to find.'])

  await page.goto(`${entered.ownBase}/grow/reflections`)
  await shown(page)
  await entered.context.setOffline(true)
  await page.getByRole('textbox', { name: /^What stayed with you/ }).fill('Ask earlier.')
  await page.keyboard.press('Enter')
  await page.getByText(/One thing is kept on this device/).waitFor()
  await entered.context.setOffline(false)
  await page.getByText(/kept on this device/).waitFor({ state: 'detached', timeout: 30_000 })
  expect(await titles(`${own()}/reflections`)).toEqual(['Ask earlier.'])
})
