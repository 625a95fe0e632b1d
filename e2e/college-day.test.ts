import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { keepPicture, openBrowser, shown } from './support/browser.ts'
import { enter } from './support/enter.ts'
import { type Served, serve } from './support/serve.ts'

let served: Served
let browser: Browser

beforeAll(async () => {
  served = await serve({ env: { LINCHPIN_CLOCK: '2026-11-21T15:00:00Z' } })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

/** The grades of the college day by section and way of attending: 142 in the pilot, 139 beside it. */
const GRADES: [string, string, string, string][] = [
  ['pilot', '101', 'day', 'A7 B8 C6 D1 W2'],
  ['pilot', '102', 'day', 'A6 B6 C5 D2 F2 W3'],
  ['pilot', '103', 'day', 'A8 B8 C5 D1 F1'],
  ['pilot', '104', 'day', 'A5 B6 C5 D2 F3 W3'],
  ['pilot', '105', 'evening', 'A6 B6 C5 D1 F1'],
  ['pilot', '105', 'online', 'A1 B1 C1 W1'],
  ['pilot', '106', 'evening', 'A4 B5 C5 D1 F2 W3'],
  ['pilot', '106', 'online', 'A1 B1 D1 F1'],
  ['comparison', '201', 'day', 'A6 B7 C6 D1 F1 W2'],
  ['comparison', '202', 'day', 'A3 B4 C5 D3 F4 W4'],
  ['comparison', '203', 'day', 'A6 B6 C6 D1 F2 W2'],
  ['comparison', '204', 'day', 'A3 B5 C5 D3 F4 W3'],
  ['comparison', '205', 'evening', 'A4 B4 C3 D1 W2'],
  ['comparison', '205', 'online', 'A2 B2 C3 D1 F1 W1'],
  ['comparison', '206', 'evening', 'A3 B3 C2 D1 F1 W2'],
  ['comparison', '206', 'online', 'A2 B2 C3 D1 F2 W1'],
]
const CSV = [
  'arm,section,attendance,grade,count',
  ...GRADES.flatMap(([arm, section, attendance, grades]) =>
    grades.split(' ').map((each) => [arm, section, attendance, each[0], each.slice(1)].join(',')),
  ),
].join('\n')

const choose = async (page: Page, within: Locator, label: RegExp, option: string): Promise<void> => {
  await within.getByRole('button', { name: label }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** Types into the combo box and takes the one option that fits, by the keys: its name holds its ref too. */
const judgeBy = async (page: Page, box: Locator, typed: string): Promise<void> => {
  await box.fill(typed)
  await page.getByRole('option', { name: new RegExp(typed) }).waitFor()
  await box.press('ArrowDown')
  await box.press('Enter')
  await page.getByRole('listbox').waitFor({ state: 'detached' })
}

/** What stands there, as one line. */
const words = async (place: Locator): Promise<string> =>
  ((await place.textContent()) ?? '').replaceAll(/\s+/g, ' ')

const METRICS = [
  ['DFW in gateway mathematics', 'DFW rate'],
  ['Success in gateway mathematics', 'Success rate'],
  ['Completion in gateway mathematics', 'Completion rate'],
] as const

test('the college day: a threshold before the data, and after them “not clear yet”', async () => {
  const { context, base } = await enter(browser, served)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  onTestFailed(() => keepPicture(page, 'college-day'))

  for (const [title, measure] of METRICS) {
    await page.goto(`${base}/learn?new=metric`)
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: /^Name/ }).fill(title)
    await choose(page, dialog, /Measure/, measure)
    const told = dialog.getByRole('textbox', { name: /Told apart by/ })
    await told.fill('attendance')
    await told.press('Enter')
    await dialog.getByRole('button', { name: /Make the metric/ }).click()
    await page.getByRole('heading', { name: title }).first().waitFor()
  }

  await page.goto(`${base}/learn?new=experiment`)
  const plan = page.getByRole('dialog')
  await plan.getByRole('textbox', { name: /^Name/ }).fill('Early alert')
  await judgeBy(page, plan.getByRole('combobox', { name: /Judged by/ }), 'DFW')
  await plan.getByRole('textbox', { name: /Least difference/ }).fill('10')
  await plan.getByRole('textbox', { name: /Expected without it/ }).fill('32')
  await plan.getByRole('button', { name: /Plan the experiment/ }).click()
  await page.getByText('EXP-1', { exact: true }).first().waitFor()
  await page.goto(`${base}/learn/EXP-1?view=page`)
  await shown(page)
  await page.getByText('Plan still open').first().waitFor()

  await page.getByRole('button', { name: 'Read a file' }).click()
  const reading = page.getByRole('dialog')
  for (const [title] of METRICS.slice(1)) await reading.getByText(title).click()
  await reading.getByRole('textbox', { name: /^Period/ }).fill('Fall 2026')
  await reading.getByRole('textbox', { name: /^Source/ }).fill('Registrar')
  await reading.getByRole('textbox', { name: /^Rows/ }).fill(CSV.replace('attendance', 'student_id'))
  await reading.getByRole('button', { name: /Show what would be read/ }).click()
  await reading
    .getByText(/looks like names or ids of learners/)
    .first()
    .waitFor()
  await reading.getByRole('textbox', { name: /^Rows/ }).fill(CSV)
  await reading.getByRole('button', { name: /Show what would be read/ }).click()
  await reading.getByRole('row', { name: 'Pilot 6 142' }).waitFor()
  await reading.getByRole('row', { name: 'Comparison 6 139' }).waitFor()
  await reading.getByRole('button', { name: /^Keep 16 groups/ }).click()
  await reading.waitFor({ state: 'detached' })

  await page.getByText('Not clear yet. The interval of the difference holds zero', { exact: false }).waitFor()
  await page.getByText('Plan sealed').first().waitFor()
  const text = () => words(page.locator('main'))
  const seen = await text()
  for (const figure of ['21.8%', '31.7%', '-9.8 points', '-19.9 points to +0.5 points', 'p = 0.063'])
    expect(seen).toContain(figure)
  expect(seen).toContain('Allowing for 12 sections')
  expect(seen).toContain('Naive: as if one by one')
  expect(seen).toContain('it takes 309 students in each arm; there are 142 and 139')
  expect(seen).toMatch(/In sections that differ as these do it takes \d{3,}/)
  expect(seen).toContain('Plan sealed')
  expect(seen).toContain('1 look at these figures')

  const subgroups = page.getByRole('table', { name: 'By attendance' })
  const row = (arm: string, attendance: string) =>
    subgroups.getByRole('row', { name: new RegExp(`^${arm} ${attendance}`) })
  expect(await words(row('Pilot', 'online'))).toContain('Hidden: fewer than 10')
  expect(await words(row('Pilot', 'evening'))).toContain('Hidden: would give another away')
  expect(await words(row('Pilot', 'day'))).toContain('95')

  await page
    .getByRole('textbox', { name: /A sentence of yours/ })
    .fill('Early alert reduced DFW by 9.8 points.')
  await page.getByRole('button', { name: /Check the sentence/ }).click()
  await page.getByText('Not carried').waitFor()
  expect(await text()).toContain('Not clear yet: the interval of the difference crosses zero.')

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Edit/ }).click()
  const edit = page.getByRole('dialog')
  await edit.getByRole('textbox', { name: /^Name/ }).waitFor()
  expect(await edit.getByRole('textbox', { name: /Least difference/ }).count()).toBe(0)
  await page.keyboard.press('Escape')

  for (const [at, value] of [
    ['METRIC-2', '78.2%'],
    ['METRIC-3', '91.5%'],
  ] as const) {
    await page.goto(`${base}/learn/metrics/${at}?view=page`)
    await shown(page)
    const pilot = page.getByRole('table', { name: /Fall 2026/ }).getByRole('row', { name: /^Pilot/ })
    await pilot.waitFor()
    expect(await words(pilot)).toContain(value)
    await pilot.getByText(value, { exact: true }).click()
    await pilot.getByText(/^Grades:/).waitFor()
    expect(await words(pilot)).toContain('Grades: A 38 · B 41 · C 32 · D 9 · F 10 · W 12')
  }
  expect(faults).toEqual([])
})
