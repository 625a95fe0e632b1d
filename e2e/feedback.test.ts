import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { barriers } from './support/axe.ts'
import { openBrowser, openPage, shown } from './support/browser.ts'
import { type Entered, enter } from './support/enter.ts'
import { type Served, serve } from './support/serve.ts'

let served: Served
let browser: Browser
let owner: Entered

beforeAll(async () => {
  served = await serve()
  browser = await openBrowser()
  owner = await enter(browser, served)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

/** As the owner in their own workspace. */
const own = async <T>(method: 'get' | 'post', path: string, data: object = {}): Promise<T> => {
  const url = `${served.url}/api/v1/${owner.ownBase.split('/').at(-1)}${path}`
  const headers = { origin: served.url }
  const answer =
    method === 'get'
      ? await owner.context.request.get(url)
      : await owner.context.request.post(url, { data, headers })
  return (await answer.json()) as T
}

test('somebody without an account answers once, by keys alone, on a phone, and knows who reads it', async () => {
  const { record } = await own<{ record: { ref: string } }>('post', '/feedback-requests', {
    title: 'Manager',
    raters: 'manager',
    intro: 'Half a year with the gradebook.',
  })
  const { link } = await own<{ link: string }>('post', `/feedback-requests/${record.ref}/links`, {
    name: 'You',
  })
  const { page, context, faults } = await openPage(browser, { width: 390, height: 800 })
  await page.goto(`${served.url}/f/${link.split('/').at(-1)}`)
  await shown(page)
  expect(await page.locator('h1').textContent()).toBe('Maria Lopez asks for your feedback')
  await page.getByText('Only Maria Lopez reads your words.').waitFor()
  await page.getByText('Maria Lopez knows that it is you who answers').waitFor()
  expect(await barriers(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(1)
  // Sent empty, it says what is missing and keeps the page.
  await page.getByRole('button', { name: /Send the answer/ }).press('Enter')
  await page
    .getByText(/answer one question at least/)
    .first()
    .waitFor()
  const first = page.getByRole('radiogroup', { name: /Outcomes are shown/ })
  await first.getByRole('radio', { name: '1 Never' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await first.getByRole('radio', { name: '3 Sometimes' }).isChecked()).toBe(true)
  await page.getByRole('textbox', { name: /Start: what should begin/ }).focus()
  await page.keyboard.type('Bring the figures before the meeting.')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { name: 'Thank you, your answer was taken' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'This link has been used' }).waitFor()
  await page.goto(`${served.url}/f/somethingthatisnolink`)
  await page.getByRole('heading', { name: 'This link has ended, or never was' }).waitFor()
  // The browser itself says that the last link was refused.
  expect(faults.filter((fault) => !fault.includes('410 (Gone)'))).toEqual([])
  await context.close()
})

test('criticism becomes a goal with its skill in two presses', async () => {
  const page = await owner.context.newPage()
  await page.goto(`${owner.ownBase}/grow/feedback/ASK-1`)
  await shown(page)
  await page.getByRole('button', { name: 'Make a goal of: Bring the figures before the meeting.' }).click()
  await page.getByRole('menuitem', { name: 'Communication and presentation' }).click()
  await page.getByText('GOAL-1 was made of it').first().waitFor()
  const { record } = await own<{ record: object }>('get', '/goals/GOAL-1')
  expect(record).toMatchObject({
    title: 'Bring the figures before the meeting.',
    skill: 'communication',
    reason: 'Said of my work: Manager (ASK-1, REM-1)',
  })
  await page.close()
})

test('a phrase of an appraisal is marked by keys alone', async () => {
  await own('post', '/appraisals', { title: 'Annual review', words: 'She listens. Plans come late.' })
  const page = await owner.context.newPage()
  await page.goto(`${owner.ownBase}/grow/feedback/appraisals/APPR-1`)
  await shown(page)
  await page.keyboard.press('h')
  await page.getByRole('listbox', { name: 'Sentences of the appraisal' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Something to grow in' }).waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Plans come late.' }).waitFor()
  expect(await page.locator('mark').textContent()).toBe('Plans come late.')
  await page.close()
})
