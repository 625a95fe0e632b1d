import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { barriers } from './support/axe.ts'
import { keepPicture, openBrowser, shown } from './support/browser.ts'
import { enter } from './support/enter.ts'
import { type Served, serve } from './support/serve.ts'

// A year of Fridays of one product owner, from 4 September 2026 to 27 August 2027. The server is started anew on the same
// folder at the Fridays that tell something; the others are written down later, as people do. What is counted by hand:
//
//   weeks of 31 Aug 2026 to 23 Aug 2027          52
//   paused: 23 Nov; 14 Dec to 4 Jan (4); leave 8 Feb; 15 Mar; 17 May to 9 Aug (13)    20
//   without a win: 21 Sep, 2 Nov, 5 Apr           3
//   with a win                                   29

const BREAKS = `title,type,startsOn,endsOn
Fall term,term,2026-08-31,2026-12-11
Thanksgiving,break,2026-11-23,2026-11-27
Winter break,break,2026-12-14,2027-01-08
Spring term,term,2027-01-11,2027-05-14
Spring break,break,2027-03-15,2027-03-19
Summer break,break,2027-05-17,2027-08-13
`
/** A Friday in New York, two in the afternoon. */
const BEGIN = '2026-09-04T18:00:00Z'
const NO_FAULT = 'A week without one is no fault.'

let folder = ''
let served: Served
let browser: Browser
let context: BrowserContext
let page: Page
const slugs = { college: '', own: '' }

/** Starts the server, or starts it anew, at a moment, which is the browser’s too; who was signed in still is. */
const standAt = async (moment: string): Promise<void> => {
  await served?.stop()
  served = await serve({ dataFolder: folder, env: { LINCHPIN_CLOCK: moment } })
  await context?.clock.setFixedTime(moment)
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'linchpin-fridays-'))
  browser = await openBrowser()
  await standAt(BEGIN)
  const entered = await enter(browser, served, { timeZone: 'America/New_York' })
  context = entered.context
  slugs.college = entered.slug
  slugs.own = entered.ownBase.split('/').at(-1) ?? ''
  await context.clock.setFixedTime(BEGIN)
  page = await context.newPage()
  await page.setViewportSize({ width: 1280, height: 900 })
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
  rmSync(folder, { recursive: true, force: true })
})

type Where = keyof typeof slugs

const ask = async <T>(
  where: Where,
  method: 'get' | 'post' | 'patch',
  path: string,
  data?: object,
): Promise<T> => {
  const answer = await context.request[method](`${served.url}/api/v1/${slugs[where]}${path}`, {
    headers: { origin: served.url },
    ...(data ? { data } : {}),
  })
  expect(answer.ok(), `${path}: ${answer.ok() ? '' : await answer.text()}`).toBe(true)
  return (await answer.json()) as T
}
const open = async (path: string, where: Where = 'own'): Promise<void> => {
  await page.goto(`${served.url}/${slugs[where]}/${path}`)
  await shown(page)
}
const question = () => page.getByText('What went well this week?')
/** Whether home asks; the server’s own answer is waited for, and what stands on the page must be the same. */
const isAsked = async (): Promise<boolean> => {
  const [answered] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/rhythm/asked')),
    open('home', 'college'),
  ])
  const { asked } = (await answered.json()) as { asked: object[] }
  await page.getByText(NO_FAULT).first().waitFor()
  await expect.poll(() => question().count(), { timeout: 5000 }).toBe(asked.length)
  return asked.length > 0
}
const weeksSay = (words: string) => page.getByText(words, { exact: true }).waitFor()
/** Fridays written down afterwards, one win each. */
const backFill = async (...days: string[]): Promise<void> => {
  for (const day of days) await ask('own', 'post', '/wins/capture', { title: `Friday ${day}`, wonOn: day })
}
/** What Friday’s question leads to: two minutes, one line. */
const answer = async (title: string): Promise<void> => {
  await page.getByRole('link', { name: 'Write a win' }).click()
  await page.getByRole('textbox', { name: /^What did you do/ }).fill(title)
  await page.getByRole('button', { name: /^Keep the win/ }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}
type Weeks = {
  weeks: { week: string; state: string; pause: string | null }[]
  logged: number
  of: number
  run: number
}
const weeks = (count: number) => ask<Weeks>('own', 'get', `/rhythm/weeks?count=${count}`)

test('the college’s calendar comes in, a goal with a live measure is set, and a question is asked for', async () => {
  onTestFailed(() => keepPicture(page, 'fridays-begin'))
  const file = { name: 'calendar.csv', text: BREAKS }
  expect(await ask('college', 'post', '/import', { kind: 'span', file, source: 'calendar' })).toMatchObject({
    created: 6,
  })
  const items = 'key,title\nA,Alerts\nB,Grades\nC,Rosters\nD,Forms\n'
  await ask('college', 'post', '/import', {
    kind: 'item',
    file: { name: 'items.csv', text: items },
    product: 'PROD-1',
    source: 'items',
  })
  await ask('college', 'post', '/objectives', { title: 'Nobody fails unseen' })
  await ask('college', 'post', '/strategy/align', { items: ['ITEM-1'], objective: 'OBJ-1' })
  type Sources = {
    sources: {
      workspace: { id: string; name: string }
      product: { id: string; title: string } | null
      value: number
      n: number
    }[]
  }
  const { sources } = await ask<Sources>('own', 'get', '/measures/sources?source=aligned-share')
  const [source] = sources
  // 1 of 4 open items serves an objective: 25 %.
  expect(source).toMatchObject({ value: 25, n: 4 })
  await ask('own', 'post', '/goals/begin', {
    title: 'Let the roadmap serve what we want',
    endsOn: '2027-08-27',
    measures: [
      {
        title: 'Items that serve an objective',
        unit: '%',
        baseline: 25,
        target: 75,
        source: 'aligned-share',
        sourceWorkspace: source?.workspace.id,
        sourceProduct: source?.product?.id,
        sourceName: source?.product?.title,
      },
    ],
  })
  await ask('own', 'post', '/credentials', {
    title: 'CSPO',
    issuer: 'Scrum Alliance',
    state: 'held',
    earnedOn: '2025-06-03',
    months: 24,
    unit: 'seu',
    credits: 20,
    track: 'foundational',
  })

  await open('grow/prompts?new=prompt')
  const dialog = page.getByRole('dialog')
  expect(await dialog.getByRole('textbox', { name: /^The question/ }).inputValue()).toBe(
    'What went well this week?',
  )
  expect(await dialog.getByRole('textbox', { name: /^Time/ }).inputValue()).toBe('15:30')
  await dialog.getByRole('button', { name: /^Ask me that/ }).click()
  await dialog.waitFor({ state: 'detached' })
  await open('grow/rhythm')
  await page.getByText('Friday at 15:30').waitFor()
  expect(await barriers(page)).toEqual([])
  // It is two in the afternoon: not yet.
  expect(await isAsked()).toBe(false)
})

test('it is asked on Friday from half past three, and not once it is answered', async () => {
  onTestFailed(() => keepPicture(page, 'fridays-first'))
  await standAt('2026-09-04T19:35:00Z')
  expect(await isAsked()).toBe(true)
  await answer('Asked nine teachers what keeps them from the alerts')
  expect(await isAsked()).toBe(false)
  expect(await weeks(1)).toMatchObject({ logged: 1, of: 1, run: 1 })
})

test('a break of the college is left alone; the Fridays before it are filled in, and a missed one is neutral', async () => {
  onTestFailed(() => keepPicture(page, 'fridays-break'))
  await standAt('2026-11-27T20:35:00Z')
  expect(await isAsked()).toBe(false)
  // It is the break that keeps it quiet: whoever wants none kept is asked.
  await ask('own', 'patch', '/notices/settings', { breaks: false })
  expect(await isAsked()).toBe(true)
  await ask('own', 'patch', '/notices/settings', { breaks: true })
  await backFill('2026-09-11', '2026-09-18', '2026-10-02', '2026-10-09', '2026-10-16', '2026-10-23')
  await backFill('2026-10-30', '2026-11-13', '2026-11-20')
  // Weeks of 7 Sep to 23 Nov: twelve, one of them a break. Of eleven, those of 21 Sep and 2 Nov hold nothing.
  await open('grow/rhythm')
  await weeksSay(`9 of 11 weeks. 2 in a row. One week was paused and counts for nothing. ${NO_FAULT}`)
  const { weeks: list } = await weeks(12)
  expect(list.filter(({ state }) => state === 'empty').map(({ week }) => week)).toEqual([
    '2026-09-21',
    '2026-11-02',
  ])
  // Nothing anywhere calls it missed, late or overdue.
  expect(await page.locator('main').textContent()).not.toMatch(/missed|overdue|behind|streak/i)
})

test('a winter break of four weeks breaks no run, and this week counts once it holds a win', async () => {
  onTestFailed(() => keepPicture(page, 'fridays-winter'))
  await standAt('2027-01-15T20:35:00Z')
  expect(await isAsked()).toBe(true)
  await backFill('2026-12-04', '2026-12-11')
  // Weeks of 26 Oct to 11 Jan: five paused, this one open. Of six, that of 2 Nov holds nothing. In a row: 9, 16, 30 Nov, 7 Dec.
  await open('grow/rhythm')
  await weeksSay(`5 of 6 weeks. 4 in a row. 5 weeks were paused and count for nothing. ${NO_FAULT}`)
  await page.goto(`${served.url}/${slugs.own}/grow?new=win`)
  await page.getByRole('textbox', { name: /^What did you do/ }).fill('Ran the first review with the senate')
  await page.getByRole('button', { name: /^Keep the win/ }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await open('grow/rhythm')
  await weeksSay(`6 of 7 weeks. 5 in a row. 5 weeks were paused and count for nothing. ${NO_FAULT}`)

  await open('grow/pauses?new=pause')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^What it is for/ }).fill('Parental leave')
  await dialog.getByLabel(/^First day/).fill('2027-02-08')
  await dialog.getByLabel(/^Last day/).fill('2027-02-12')
  await dialog.getByRole('button', { name: /^Pause these days/ }).click()
  await dialog.waitFor({ state: 'detached' })
})

test('in a week that was paused by hand nothing is asked', async () => {
  onTestFailed(() => keepPicture(page, 'fridays-leave'))
  await standAt('2027-02-12T20:35:00Z')
  expect(await isAsked()).toBe(false)
  const here = (await weeks(1)).weeks
  expect(here).toEqual([{ week: '2027-02-08', state: 'paused', pause: 'Parental leave' }])
})

test('after six months a review is due: it keeps how far the goal was, and sets the next day', async () => {
  onTestFailed(() => keepPicture(page, 'fridays-review'))
  await standAt('2027-03-05T20:35:00Z')
  // The leave of February is over, and nobody makes up for it.
  expect(await isAsked()).toBe(true)
  await backFill('2027-01-22', '2027-01-29', '2027-02-05', '2027-02-19', '2027-02-26')
  await page.goto(`${served.url}/${slugs.own}/grow?new=win`)
  await page.getByRole('textbox', { name: /^What did you do/ }).fill('Cut the forms for an alert')
  await page.getByRole('button', { name: /^Keep the win/ }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  // Weeks of 14 Dec to 1 Mar: five paused, seven with a win. In a row: 4 up to 7 Dec, 4 up to 1 Feb, 3 since the leave.
  await open('grow/rhythm')
  await weeksSay(`7 of 7 weeks. 11 in a row. 5 weeks were paused and count for nothing. ${NO_FAULT}`)

  // The measure is live: 2 of 4 items now, (50 − 25) ÷ (75 − 25) of the way.
  await ask('college', 'post', '/strategy/align', { items: ['ITEM-2'], objective: 'OBJ-1' })
  await open('grow/GOAL-1?view=page')
  await page.getByText(/\(50 − 25\) ÷ \(75 − 25\) = 50%/).waitFor()

  await open('grow/reviews')
  await page.getByText('A review was due on Mar 4, 2027. There was none yet.').waitFor()
  await page.getByRole('link', { name: 'Review your goals' }).first().click()
  await shown(page)
  await page.getByText(/50% of the way · due Aug 27, 2027/).waitFor()
  expect(await barriers(page)).toEqual([])
  // It offers the end of the term: it lies within six months.
  await page.getByText('Spring term ends on May 14, 2027.').waitFor()
  await page.getByRole('button', { name: /^Complete the review/ }).click()
  await page.getByRole('heading', { name: 'What was said of each goal' }).waitFor()
  await page.getByRole('cell', { name: '50%' }).waitFor()
  await open('grow/reviews')
  await page.getByText('The next review is due on May 14, 2027. The last one was on Mar 5, 2027.').waitFor()
})

test('ninety days before its end a credential says so, and not earlier', async () => {
  onTestFailed(() => keepPicture(page, 'fridays-cspo'))
  // Earned on 3 June 2025 for 24 months. From 5 March to 3 June 2027: 26 + 30 + 31 + 3 = 90 days.
  await open('grow/credentials')
  await page.getByText('Due in 90 days').waitFor()
  type Credential = { record: { standing: { notice: number; daysLeft: number; dueOn: string } } }
  const { record } = await ask<Credential>('own', 'get', '/credentials/CRED-1')
  expect(record.standing).toMatchObject({ notice: 90, daysLeft: 90, dueOn: '2027-06-03' })
})

test('the summer is left out, and the year is counted: 29 of 32 weeks', async () => {
  onTestFailed(() => keepPicture(page, 'fridays-year'))
  await standAt('2027-08-27T19:35:00Z')
  expect(await isAsked()).toBe(true)
  await backFill('2027-03-12', '2027-03-26', '2027-04-02', '2027-04-16', '2027-04-23', '2027-04-30')
  await backFill('2027-05-07', '2027-05-14', '2027-08-20')
  await ask('own', 'post', '/wins/capture', {
    title: 'The contract with the vendor is half as dear',
    wonOn: '2027-08-27',
    isConfidential: true,
  })
  // Weeks of 7 Jun to 23 Aug: ten paused, two with a win. In a row since 12 Apr: 5 up to 10 May, and these 2.
  await open('grow/rhythm')
  await weeksSay(`2 of 2 weeks. 7 in a row. 10 weeks were paused and count for nothing. ${NO_FAULT}`)
  const year = await weeks(52)
  expect(year).toMatchObject({ logged: 29, of: 32, run: 7 })
  expect(year.weeks[0]?.week).toBe('2026-08-31')
  expect(year.weeks.filter(({ state }) => state === 'paused')).toHaveLength(20)
})

test('wins are picked into a case for promotion, with their days, and what is confidential is counted as left out', async () => {
  onTestFailed(() => keepPicture(page, 'fridays-paper'))
  await open('grow/wins')
  for (const name of [/^Select .*half as dear/, /^Select .*2027-08-20/, /^Select .*2027-05-14/])
    await page.getByRole('checkbox', { name }).click()
  await page.getByRole('button', { name: 'Put together' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Promotion case' }).click()
  await dialog.getByText('2 wins, one left out as confidential.').waitFor()
  const text = dialog.getByRole('textbox', { name: 'The paper, as Markdown' })
  // The paper chosen before stands there until this one is written; both say two wins.
  await expect
    .poll(() => text.inputValue())
    .toMatch(/Friday 2027-08-20.*\(20 August 2027\)\n.*Friday 2027-05-14.*\(14 May 2027\)/)
  const paper = await text.inputValue()
  expect(paper).toContain('27 August 2027 · 2 wins · 1 left out as confidential to the employer')
  expect(paper).not.toContain('half as dear')
  expect(await barriers(page)).toEqual([])
})

test('taken elsewhere, one’s own place gives the same figures', async () => {
  const file = async (where: Where): Promise<string> => {
    const answered = await context.request.get(`${served.url}/api/v1/${slugs[where]}/workspace-file`)
    expect(answered.ok()).toBe(true)
    return answered.text()
  }
  const figures = async (from: string, read: BrowserContext) => {
    const of = async (path: string) => {
      const answered = await read.request.get(`${from}${path}`)
      expect(answered.ok(), path).toBe(true)
      return (await answered.json()) as Record<string, unknown>
    }
    const { record } = (await of('/goals/GOAL-1')) as { record: { title: string; progress: number } }
    return {
      weeks: await of('/rhythm/weeks?count=52'),
      goal: [record.title, record.progress],
      review: await of('/reviews/due'),
      wins: ((await of('/wins?limit=100')) as { records: { ref: string; title: string }[] }).records.map(
        ({ ref, title }) => `${ref} ${title}`,
      ),
    }
  }
  const [college, own] = [await file('college'), await file('own')]
  const here = await figures(`${served.url}/api/v1/${slugs.own}`, context)
  expect(here.weeks).toMatchObject({ logged: 29, of: 32 })
  expect(here.wins).toHaveLength(29)
  const there = await serve({ env: { LINCHPIN_CLOCK: '2027-08-27T19:35:00Z' } })
  try {
    const arrived = await enter(browser, there, { institutionName: 'New College' })
    const bring = async (text: string) => {
      const answered = await arrived.context.request.post(`${there.url}/api/v1/workspaces/restore`, {
        headers: { origin: there.url },
        data: { file: { name: 'own.jsonl', text } },
      })
      expect(answered.ok(), answered.ok() ? '' : await answered.text()).toBe(true)
      return ((await answered.json()) as { workspaceId: string }).workspaceId
    }
    await bring(college)
    const id = await bring(own)
    expect(await figures(`${there.url}/api/v1/${id}`, arrived.context)).toEqual(here)
    const restored = await arrived.context.newPage()
    await restored.goto(`${there.url}/${id}/grow/rhythm`)
    await restored
      .getByText(`2 of 2 weeks. 7 in a row. 10 weeks were paused and count for nothing. ${NO_FAULT}`)
      .waitFor()
    await arrived.context.close()
  } finally {
    await there.stop()
  }
})
