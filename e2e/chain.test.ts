import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { keepPicture, openBrowser, shown } from './support/browser.ts'
import { type Entered, enter } from './support/enter.ts'
import { type Served, serve } from './support/serve.ts'

let served: Served
let browser: Browser
let entered: Entered
let page: Page

beforeAll(async () => {
  served = await serve({ env: { LINCHPIN_CLOCK: '2026-11-21T15:00:00Z' } })
  browser = await openBrowser()
  entered = await enter(browser, served, { product: 'Early Alert' })
  page = await entered.context.newPage()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

/** Grades of an arm beside another: enough for a verdict, not for a clear one. */
const GRADES = 'arm,grade,count\npilot,A,111\npilot,F,31\ncomparison,A,95\ncomparison,F,44\n'

type Made = { record: { id: string; ref: string } }
/** What other journeys do by hand is made by the API here. */
const make = async (path: string, data: object): Promise<Made['record']> => {
  const answer = await entered.context.request.post(`${served.url}/api/v1/${entered.slug}/${path}`, {
    data,
    headers: { origin: served.url },
  })
  if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`)
  return ((await answer.json()) as Made).record
}
test('one chain runs from what a student said to a win and a goal, and back, each step visited', async () => {
  onTestFailed(() => keepPicture(page, 'college-day'))
  const student = await make('people', { title: 'Jo Park' })
  const note = await make('notes', {
    title: 'I heard of it after the withdrawal day',
    product: 'PROD-1',
    saidBy: student.id,
  })
  const item = await make('items', { title: 'Ask in week three', product: 'PROD-1' })
  const link = (from: { ref: string }, type: string, to: string) =>
    make(`records/${from.ref}/links`, { type, to })
  await link(note, 'supports', item.ref)
  const release = await make('releases', { title: 'Alerts with an answer', product: 'PROD-1' })
  await link(item, 'shipped-in', release.ref)
  await make(`releases/${release.ref}/ship`, {})
  await make(`releases/${release.ref}/tell`, { everybody: true, how: 'in-person' })
  const metric = await make('metrics', { title: 'DFW rate', measure: 'dfw', product: 'PROD-1' })
  const trial = await make('experiments', {
    title: 'Asked in week three',
    product: 'PROD-1',
    metricId: metric.id,
    threshold: 10,
    state: 'running',
  })
  await make('metrics/import-readings', {
    metrics: [metric.ref],
    experiment: trial.ref,
    period: 'Fall 2026',
    source: 'Registrar',
    csv: GRADES,
  })
  await link(trial, 'measures', release.ref)

  const goal = await entered.context.request.post(
    entered.ownBase.replace(served.url, `${served.url}/api/v1`).concat('/goals'),
    {
      data: { title: 'Close the loop faster', type: 'communication' },
      headers: { origin: served.url },
    },
  )
  expect(goal.ok(), await goal.text()).toBe(true)

  await page.goto(`${entered.ownBase}/grow`)
  await shown(page)
  await page.getByRole('button', { name: /^Make it a win: .*Alerts with an answer/ }).click()
  const form = page.getByRole('dialog')
  // Worded no stronger than its evidence: what was seen is not clear yet.
  expect(await form.textContent()).not.toMatch(/reduced|improved/i)
  await form.getByRole('button', { name: /Serves the goal/ }).click()
  await page.getByRole('option', { name: 'Close the loop faster' }).click()
  await form.getByRole('button', { name: 'Keep the win' }).click()
  await form.waitFor({ state: 'detached' })

  const chain = page.getByRole('navigation', { name: 'Chain of evidence' })
  const follow = async (name: RegExp, arrived: RegExp): Promise<void> => {
    await chain.getByRole('link', { name }).first().click()
    await page.getByText(arrived).first().waitFor()
    await shown(page)
  }
  await page.goto(`${entered.base}/listen/${note.ref}`)
  await shown(page)
  await follow(/Ask in week three/, /^ITEM-1$/)
  await follow(/^Alerts with an answer/, /^REL-1$/)
  await follow(/Asked in week three/, /^EXP-1$/)
  await follow(/^Shipped/, /^WIN-1$/)
  await follow(/Close the loop faster/, /^GOAL-1$/)
  await follow(/^Shipped/, /^WIN-1$/)
  await follow(/^Alerts with an answer/, /^REL-1$/)
  await follow(/after the withdrawal day/, /^NOTE-1$/)
})
