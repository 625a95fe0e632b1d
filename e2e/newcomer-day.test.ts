import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { en as QUIZ } from '../engines/scrum-quiz/en.ts'
import { keepPicture, openBrowser, openPage, shown } from './support/browser.ts'
import { box, handsOn, says, words } from './support/hands.ts'
import { sharePortfolio, showTheRole, takeAlong } from './support/newcomer-shows.ts'
import { pick } from './support/pick.ts'
import { type Served, serve } from './support/serve.ts'

// The newcomer's day: somebody who wants the role looks at their skills, fills in what went well, practises on a
// sandbox, and leaves with a portfolio. Each figure stands against a count by hand, on Saturday, 21 November 2026.

const NOW = '2026-11-21T15:00:00Z'
let served: Served
let browser: Browser
let page: Page
let faults: string[]
let hands: ReturnType<typeof handsOn>
/** The addresses of the practice institution and of the person's own workspace. */
let there = ''
let own = ''

beforeAll(async () => {
  served = await serve({ env: { LINCHPIN_CLOCK: NOW } })
  browser = await openBrowser()
  const opened = await openPage(browser)
  page = opened.page
  faults = opened.faults
  hands = handsOn(page)
  await opened.context.clock.setFixedTime(NOW)
  page.setDefaultTimeout(15_000)
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

test('who would like the role gets a product to practise on, by three answers', async () => {
  onTestFailed(() => keepPicture(page, 'newcomer-welcome'))
  await page.goto(served.link ?? '')
  await page.getByRole('button', { name: 'Sign in now' }).click()
  await page.waitForURL('**/welcome')
  await page.getByRole('radio', { name: /I would like to/ }).check({ force: true })
  await box(page, /^Your name/).fill('Ines Okafor')
  await box(page, /^Your e-mail/).fill('ines@example.org')
  await box(page, /^A product to practise on/).fill('Homework list')
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.waitForURL('**/my-practice-institution/**')
  there = `${served.url}/my-practice-institution`
  await shown(page)
  own = new URL(
    (await page.getByRole('link', { name: 'Grow' }).first().getAttribute('href')) ?? '',
    served.url,
  )
    .toString()
    .replace(/\/grow$/, '')
  await hands.go(`${there}/products`)
  await says(page.locator('main'), /Homework list ?for practice/)
})

/** How eight of the sixteen are rated, by the number keys. */
const RATED: Readonly<Record<string, string>> = {
  'Agile and Scrum practice': '2',
  'Backlog craft': '1',
  'Prioritisation and trade-offs': '2',
  'Vision and roadmap': '1',
  'User research and feedback loops': '2',
  'Accessibility and inclusion': '1',
  'Communication and presentation': '3',
  'Learning and adaptability': '2',
}

test('eight skills are rated, the gaps add up, and a proposed goal is taken', async () => {
  onTestFailed(() => keepPicture(page, 'newcomer-skills'))
  await hands.go(`${own}/grow/skills/check`)
  for (const name of ['Prioritisation and trade-offs', 'Vision and roadmap'])
    await page.getByText(name).first().click()
  await page.getByRole('button', { name: 'Rate 8 skills' }).click()
  for (let at = 1; at <= 8; at++) {
    await page.getByText(`${at} of 8`, { exact: true }).waitFor()
    await page.keyboard.press(RATED[await words(page.locator('main h2').first())] ?? '')
    await page.keyboard.press('Enter')
  }
  await page.getByRole('heading', { name: 'Your skills', exact: true }).waitFor()
  const main = page.locator('main')
  // Agile: 2, 1, 2 against 2, 2, 1: (2 + 1 + 2) / 3 = 1.67, gaps 0, 1, 0. Engagement: 2, 1, 3 against 2, 2, 2.
  await says(main, 'Level 1.7 · gap 0.3 · 0 pieces of evidence')
  const seen = await words(main)
  expect(seen).toContain('Level 2 · gap 0.3 · 0 pieces of evidence')
  // Two are below their target by one, no other: backlog craft and accessibility.
  expect(seen).toContain('Backlog craft: target 2 − level 1 = gap 1')
  expect(seen).toContain('Accessibility and inclusion: target 2 − level 1 = gap 1')
  expect(await page.getByRole('link', { name: /^Make it a goal/ }).count()).toBe(2)
  // Technical: (2 + 1) / 2. Empathy: (2 + 1 + 3 + 2) / 4. Strategic: (2 + 1) / 2 against (1 + 1) / 2.
  const balance = page.getByRole('table', { name: 'Balance' })
  for (const row of [
    'Technical acumen Level 1.5 Target 2 Rated 2/6',
    'Empathy Level 2 Target 2 Rated 4/6',
    'Strategic vision Level 1.5 Target 1 Rated 2/4',
  ])
    expect(await balance.getByRole('row', { name: row }).count(), row).toBe(1)
  // At the target with two pieces of evidence: none yet.
  await says(main, '0 of 16, 0%')

  await page.getByRole('link', { name: 'Make it a goal: Keep a sprint of ready stories' }).click()
  await box(page, /^What is counted/).fill('Stories taken without asking back')
  await box(page, /^Unit/).fill('%')
  await box(page, /^From/).fill('50')
  await box(page, /^To/).fill('80')
  await box(page, /^By/).fill('2027-03-31')
  await page.getByRole('button', { name: 'Set the goal' }).click()
  await page.getByText('GOAL-1', { exact: true }).first().waitFor()
  await page.getByRole('button', { name: 'Write a reading down' }).click()
  await hands.send('Keep the reading', [[/^Value/, '62']])
  // (62 − 50) of (80 − 50) = 12 of 30.
  await says(page.getByRole('row', { name: /Keep a sprint of ready stories/ }), '40%')
})

test('a goal of the library is set with its three steps', async () => {
  onTestFailed(() => keepPicture(page, 'newcomer-library'))
  await hands.go(`${own}/grow/library`)
  await page.getByRole('link', { name: 'Fill it in: Engage stakeholders' }).click()
  await box(page, /^For whom, and where/).fill('the adjunct instructors')
  await box(page, /^From/).fill('0')
  await box(page, /^To/).fill('80')
  await box(page, /^By/).fill('2027-05-28')
  await page.getByRole('button', { name: 'Set the goal' }).click()
  await page.getByText('GOAL-2', { exact: true }).first().waitFor()
  const record = page.getByRole('complementary', { name: 'Open record' })
  await says(record, 'among the adjunct instructors, raising the share that is heard in time from 0 to 80 %')
  await expect.poll(() => record.getByRole('checkbox').count(), { timeout: 15_000 }).toBe(3)
})

/** What went well in earlier weeks, and its day. */
const WINS = [
  ['Showed the gradebook to nine instructors', '2026-11-10'],
  ['Answered every question in a week', '2026-11-08'],
  ['Wrote the first stories of the term', '2026-11-06'],
  ['Led a workshop on rubrics', '2026-10-05'],
  ['Named the cause of the payroll fault', '2026-09-16'],
  ['Moved the homework list out of mail', '2026-08-30'],
] as const

const editWin = async (ref: string): Promise<void> => {
  await hands.go(`${own}/grow/wins/${ref}?view=page`)
  await page.getByRole('button', { name: /^Edit/ }).click()
  await box(hands.dialog(), /^Figure before/).waitFor()
}

test('wins of earlier weeks are filled in, and the weeks are counted right', async () => {
  onTestFailed(() => keepPicture(page, 'newcomer-wins'))
  await hands.go(`${own}/grow`)
  for (const [title, day] of WINS) {
    await page.getByRole('button', { name: 'Write a win' }).click()
    await hands.send('Keep the win', [
      [/^What did you do/, title],
      [/^Day/, day],
    ])
  }
  // Weeks from Monday to Sunday: 9 Nov; 2 Nov twice (Friday and Sunday); 5 Oct; 14 Sep. The week of 24 Aug lies before
  // the twelve, which begin on 31 Aug. This week is open, so four of eleven; the last two stand in a row.
  const weeks = page.getByText(/of \d+ weeks/).first()
  await hands.go(`${own}/grow`)
  await says(weeks, /^4 of 11 weeks\. 2 in a row\./)

  await editWin('WIN-1')
  await hands.send('Save the win', [
    [/^Figure before/, '12'],
    [/^Figure after/, '7'],
    [/^Of what/, 'clicks'],
    [/^People reached/, '9'],
    [/^Who they are/, 'instructors'],
  ])
  // (7 − 12) / 12 = −41.67 %.
  await says(page.locator('main'), '12 → 7 clicks, -41.7%')
  await editWin('WIN-5')
  await hands.dialog().getByText('Confidential to the employer').click()
  await hands.send('Save the win')
})

test('one small item goes from idea to done on the sandbox, and a win rests on its release', async () => {
  onTestFailed(() => keepPicture(page, 'newcomer-sandbox'))
  await hands.go(`${own}/grow/skills/start`)
  await page.getByRole('link', { name: /^Write an item at/ }).click()
  await box(hands.dialog(), /^Title/).fill('Show late work first')
  await hands.send('Create the item')
  await hands.go(`${there}/backlog/ITEM-1?view=page`)
  for (const [from, to] of [
    ['New', 'In progress'],
    ['In progress', 'Done'],
  ]) {
    await page.getByRole('button', { name: `State: ${from}` }).click()
    await page.getByRole('menuitemradio', { name: to ?? '' }).click()
    await page.getByRole('button', { name: `State: ${to}` }).waitFor()
  }

  await hands.open(`${there}/meetings?new=meeting`)
  await hands.choose(/Kind of meeting/, 'Review')
  await hands.dialog().getByLabel(/^When/).fill('2026-11-20T10:00')
  await hands.send('Create the meeting', [[/^What it is about/, 'First review']])
  await hands.go(`${there}/meetings/MEET-1?view=page`)
  await pick(page, page.getByRole('combobox', { name: 'Add a person or a group' }), 'Ines', /Ines Okafor/)
  await page.getByRole('button', { name: 'Ines Okafor does not take part' }).waitFor()

  await hands.open(`${there}/launch?new=release`)
  await hands.send('Plan the release', [[/^Name/, 'Late work on top']])
  await hands.go(`${there}/launch/REL-1?view=page`)
  await pick(page, page.getByRole('combobox', { name: 'Add an item' }), 'late work', /Show late work first/)
  await page.getByText('ITEM-1', { exact: true }).first().waitFor()
  await page.getByRole('button', { name: /^Ship it/ }).click()
  await page.getByRole('button', { name: /^Ship the release/ }).click()
  await says(page.locator('main'), /^REL-1 ?Live/)

  await hands.go(`${own}/grow`)
  // What is offered says already that it was practice.
  await says(page.locator('main'), 'REL-1 · Homework list (to practise on) · Nov 21, 2026')
  await page.getByRole('button', { name: 'Make it a win: Shipped “Late work on top”' }).click()
  await hands.choose(/Serves the goal/, 'Keep a sprint of ready stories')
  await hands
    .dialog()
    .getByRole('button', { name: /^Add what was wrong/ })
    .click()
  await hands.choose(/Skill/, 'Backlog craft')
  await hands.send('Keep the win', [[/^What came of it/, 'Late work is found without searching.']])
  await hands.go(`${own}/grow/wins/WIN-7?view=page`)
  const win = page.locator('main')
  await says(win, 'Homework list (to practise on) · My practice institution')
  // Nobody had asked, and nothing was measured: it may be said no stronger.
  await says(win, 'It is live; nobody had asked for it.')
  await says(win, 'no effect was measured')
  // The win of today closes this week: five of twelve, three in a row.
  await hands.go(`${own}/grow`)
  await says(page.getByText(/of \d+ weeks/).first(), /^5 of 12 weeks\. 3 in a row\./)
  await hands.go(`${own}/grow/skills/start`)
  await says(
    page.locator('main'),
    /Taken part in: Review\. ?Still to come: Planning, Stand-up, Retrospective, Refinement\./,
  )
  await says(page.locator('main'), 'Shown by: ITEM-1 Show late work first · My practice institution')
})

test('eight of ten questions on Scrum are right, and that is evidence', async () => {
  onTestFailed(() => keepPicture(page, 'newcomer-quiz'))
  await hands.go(`${own}/grow/skills/quiz`)
  await page.getByRole('button', { name: 'Start the quiz' }).click()
  // Eight right, one wrong, one left open.
  for (let at = 1; at <= 10; at++) {
    await page.getByText(`${at} of 10`, { exact: true }).waitFor()
    const asked = await words(page.locator('main form h2'))
    const right = QUIZ.find(({ text }) => text === asked)?.right ?? -1
    if (at === 10) await page.getByRole('button', { name: 'Leave it open' }).click()
    else {
      await page.keyboard.press(String((at === 9 ? (right + 1) % 4 : right) + 1))
      await page.keyboard.press('Enter')
    }
  }
  await page.getByText('8 of 10 right').first().waitFor()
  await hands.go(`${own}/grow/skills`)
  // One piece each: the quiz shows agile practice, the practised win shows backlog craft.
  await page.getByRole('row', { name: 'Agile and Scrum practice 2 Working – 2 0 1' }).waitFor()
  await page.getByRole('row', { name: 'Backlog craft 1 Awareness – 2 1 1' }).waitFor()
})

test('what was lived is counted in years, a story is found by its tag, an advert is held against all of it', async () => {
  onTestFailed(() => keepPicture(page, 'newcomer-role'))
  await showTheRole({ page, browser, own })
})

test('a portfolio with a mission is read by a stranger until its end, and its owner sees that it was', async () => {
  onTestFailed(() => keepPicture(page, 'newcomer-portfolio'))
  await sharePortfolio({ page, browser, own })
})

test('the record leaves as JSON Resume, Markdown and PDF, without what is confidential', async () => {
  onTestFailed(() => keepPicture(page, 'newcomer-take'))
  await takeAlong({ page, browser, own })
  expect(faults).toEqual([])
})
