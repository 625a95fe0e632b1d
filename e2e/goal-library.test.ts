import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { keepPicture, openBrowser, shown } from './support/browser.ts'
import { type Entered, enter } from './support/enter.ts'
import { type Served, serve } from './support/serve.ts'

let served: Served
let browser: Browser
let entered: Entered

beforeAll(async () => {
  served = await serve()
  browser = await openBrowser()
  entered = await enter(browser, served)
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

test('from an example of the library to a goal of one’s own with its steps, in a few answers', async () => {
  const page = await entered.context.newPage()
  onTestFailed(() => keepPicture(page, 'goal-library'))
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(`${entered.ownBase}/grow/library`)
  const fitting = page.locator('section', { has: page.getByRole('heading', { name: 'Suits your level' }) })
  const names = () => fitting.getByRole('listitem').locator('strong').allTextContents()
  await fitting.waitFor()
  const atEntry = await names()
  await page
    .getByRole('radio', { name: 'Senior' })
    .or(page.getByRole('button', { name: 'Senior' }))
    .click()
  await expect.poll(names).not.toEqual(atEntry)
  expect(await names()).toContain('Build and mentor a team')

  await page.getByRole('link', { name: 'Fill it in: Establish customer feedback loops' }).click()
  await page.getByRole('heading', { level: 1, name: 'Establish customer feedback loops' }).waitFor()
  const band = page.getByRole('status').filter({ hasText: 'of 100' })
  await expect.poll(() => band.textContent()).toContain('Fair')
  await page.getByRole('textbox', { name: /In which product/ }).fill('gradebook')
  await page.getByRole('textbox', { name: /For whom, and where/ }).fill('adjunct faculty')
  await page.getByRole('textbox', { name: /^From/ }).fill('20')
  await page.getByRole('textbox', { name: /^To/ }).fill('80')
  await page.getByRole('textbox', { name: /^Unit/ }).focus()
  const inAYear = new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10)
  await page.getByLabel(/^By/).fill(inAYear)
  await expect.poll(() => band.textContent()).toMatch(/Good|Strong/)
  await page.getByRole('button', { name: /Set the goal/ }).click()

  await page.getByRole('heading', { name: 'The way there' }).waitFor()
  const days = page.getByRole('list', { name: 'The days of this goal, in their order' })
  const steps = days.getByRole('checkbox')
  await expect.poll(() => steps.count()).toBe(3)
  expect((await days.getByRole('listitem').allTextContents()).at(-1)).toContain('The end of the goal')
  await days.getByText('Everybody who asked for the last release is known by name').click()
  await days.getByText(/^done on/).waitFor()
  expect(faults).toEqual([])
  await page.close()
})

test('eight active goals with their next step fit a window of 1280 by 800', async () => {
  const page = await entered.context.newPage()
  onTestFailed(() => keepPicture(page, 'eight-goals'))
  const slug = entered.ownBase.split('/').at(-1)
  for (const title of ['Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'])
    await page.request.post(`${served.url}/api/v1/${slug}/goals/begin`, {
      headers: { origin: served.url },
      data: {
        title: `${title} goal of the year`,
        endsOn: '2027-05-28',
        firstStep: 'Ask for a quarter of an hour',
        confidence: 3,
        measures: [{ title: 'Talks', baseline: 0, target: 5, unit: 'talks' }],
      },
    })
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${entered.ownBase}/grow`)
  await shown(page)
  const rows = page.getByRole('grid', { name: 'Goals' }).getByRole('row')
  // The head and eight goals.
  await expect.poll(() => rows.count()).toBe(9)
  await expect.poll(() => page.getByText(/^Next: Ask for a quarter of an hour/).count()).toBe(7)
  const boxes = await rows.evaluateAll((list) => list.map((row) => row.getBoundingClientRect().bottom))
  expect(Math.max(...boxes)).toBeLessThanOrEqual(800)
  await page.close()
})
