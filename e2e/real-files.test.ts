import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, shown } from './support/browser.ts'
import { enter } from './support/enter.ts'
import { type Served, serve } from './support/serve.ts'

/** Public files that lie beside a checkout that has them; they are other people's and no part of this project. */
const fileAt = (path: string): string => fileURLToPath(new URL(`../../shared/data/${path}`, import.meta.url))
const ITEMS = fileAt('backlog/moodle-items.csv')
const NOTES = fileAt('throughput/islandora-issues.csv')
const isThere = existsSync(ITEMS) && existsSync(NOTES)

let served: Served
let browser: Browser
let page: Page
let base: string

beforeAll(async () => {
  if (!isThere) return
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

/** Imports a file as the page proposes it, and gives what the outcome says: "Created" and how many. */
const importOf = async (kind: string, file: string): Promise<Record<string, string>> => {
  await page.goto(`${base}/import?kind=${kind}`)
  await shown(page)
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('heading', { name: 'As they will become' }).waitFor()
  await page.getByRole('button', { name: /^Import [\d,]+ rows$/ }).click()
  await page.getByRole('heading', { name: 'Imported', exact: true }).waitFor({ timeout: 60_000 })
  const words = await page.locator('dl > div').allInnerTexts()
  return Object.fromEntries(
    words.map((each) => each.split(/\n+/)).map(([label = '', value = '']) => [label, value]),
  )
}

test.runIf(isThere)(
  'a real backlog and a real tracker come in as proposed, and again with nothing changed',
  async () => {
    expect(await importOf('item', ITEMS)).toMatchObject({ Created: '1,166' })
    expect(await importOf('item', ITEMS)).toMatchObject({ Created: '0', Unchanged: '1,166' })
    expect(await importOf('note', NOTES)).toMatchObject({ Created: '981' })
    expect(await importOf('note', NOTES)).toMatchObject({ Created: '0', Unchanged: '981' })
    await page.goto(`${base}/backlog`)
    await page.getByText('ITEM-1', { exact: true }).first().waitFor()
  },
  300_000,
)
