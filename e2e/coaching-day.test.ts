import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest'
import { barriers } from './support/axe.ts'
import { keepPicture, openBrowser, shown } from './support/browser.ts'
import { enter } from './support/enter.ts'
import { type Served, serve } from './support/serve.ts'

// The end of the system day: Maria coaches two juniors, each of whom shares one goal and nothing else; what she gives on
// counts toward two credentials from one log; and all of that stands in what she takes into the talk about promotion.

const PASSWORD = 'a long enough secret'
const NOW = '2026-11-20T16:00:00Z'
const LAST_DAY = '2027-05-14'

let served: Served
let browser: Browser
let college = ''

type Person = {
  name: string
  context: BrowserContext
  page: Page
  /** The short name of the own workspace. */
  own: string
}
const people = {} as Record<'maria' | 'noor' | 'theo', Person>

/** Somebody asks the server as a page of theirs would; in their own workspace unless it is said. */
const ask = async <T>(
  by: Person,
  method: 'get' | 'post' | 'patch',
  path: string,
  data?: object,
  workspace = by.own,
): Promise<T> => {
  const answer = await by.context.request[method](`${served.url}/api/v1/${workspace}${path}`, {
    headers: { origin: served.url },
    ...(data ? { data } : {}),
  })
  expect(answer.ok(), `${path}: ${answer.ok() ? '' : await answer.text()}`).toBe(true)
  return (await answer.json()) as T
}
const open = async ({ page, own }: Person, path: string): Promise<void> => {
  await page.goto(`${served.url}/${own}/${path}`)
  await shown(page)
}

const personOf = async (name: string, context: BrowserContext): Promise<Person> => {
  const session = await context.request.get(`${served.url}/api/v1/session`)
  const { workspaces } = (await session.json()) as { workspaces: { slug: string; personal: boolean }[] }
  await context.clock.setFixedTime(NOW)
  const page = await context.newPage()
  await page.setViewportSize({ width: 1280, height: 900 })
  return { name, context, page, own: workspaces.find(({ personal }) => personal)?.slug ?? '' }
}

/** A junior comes by the college’s invitation and makes an account. */
const join = async (name: string, email: string): Promise<Person> => {
  const { link } = await ask<{ link: string }>(
    people.maria,
    'post',
    '/members/invite',
    { name, email, role: 'member' },
    college,
  )
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'America/New_York' })
  const page = await context.newPage()
  await page.goto(link)
  await page.getByLabel('Choose a password').fill(PASSWORD)
  await page.getByRole('button', { name: /Make the account and join/ }).click()
  await page.waitForURL(`**/${college}/**`)
  await page.close()
  return personOf(name, context)
}

beforeAll(async () => {
  served = await serve({ env: { LINCHPIN_CLOCK: NOW } })
  browser = await openBrowser()
  const entered = await enter(browser, served, { timeZone: 'America/New_York' })
  college = entered.slug
  people.maria = await personOf('Maria Lopez', entered.context)
  people.noor = await join('Noor Haddad', 'noor@example.org')
  people.theo = await join('Theo Brandt', 'theo@example.org')
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

/** What a junior has: two goals, one of which they will show, and notes and a win that are nobody else’s. */
const JUNIORS = {
  noor: { shown: 'Hold the review with the faculty alone', hidden: 'Find out whether teaching was better' },
  theo: { shown: 'Write stories that a tester can check', hidden: 'Apply at the other college' },
} as const
type Junior = keyof typeof JUNIORS
const JUNIOR_NAMES = Object.keys(JUNIORS) as Junior[]
/** Maria’s own records of the two pairs, in the order in which she accepted. */
const AT_MARIAS = { noor: 'COACH-1', theo: 'COACH-2' } as const

test('two juniors invite their coach by a link, until the end of the spring term', async () => {
  const { maria } = people
  onTestFailed(() => keepPicture(maria.page, 'coaching-invited'))
  for (const name of JUNIOR_NAMES) {
    const junior = people[name]
    onTestFailed(() => keepPicture(junior.page, `coaching-${name}`))
    for (const title of [JUNIORS[name].shown, JUNIORS[name].hidden])
      await ask(junior, 'post', '/goals/begin', {
        title,
        measures: [{ title: 'Times', baseline: 0, target: 4, unit: 'times' }],
      })
    // 1 of 4 times: 25 % of the way.
    await ask(junior, 'post', '/measures/MEAS-1/readings', { value: 1 })
    await open(junior, 'grow/coaching?new=coaching')
    const dialog = junior.page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: /^Your coach/ }).fill('Maria Lopez')
    await dialog.getByRole('textbox', { name: /^What it is to help with/ }).fill('The first year.')
    await dialog.getByLabel(/^Last day/).fill(LAST_DAY)
    await dialog.getByRole('button', { name: /^Make the link/ }).click()
    const link = await junior.page.getByRole('textbox', { name: 'Link' }).inputValue()
    await junior.page.getByRole('button', { name: 'Done' }).click()

    await maria.page.goto(link)
    await maria.page
      .getByRole('heading', { level: 1, name: `${junior.name} asks you to be their coach` })
      .waitFor()
    // A page of no workspace writes days with their month in words.
    await maria.page.getByText('Until 14 May 2027.').waitFor()
    expect(await barriers(maria.page)).toEqual([])
    await maria.page.getByRole('button', { name: /^Accept/ }).click()
    await maria.page.getByRole('heading', { name: 'You are a coach now' }).waitFor()
    // Accepted once, it is no way in for anybody else.
    await people.theo.page.goto(link)
    await people.theo.page.getByText(/This invitation has ended, was accepted already/).waitFor()
  }
  await open(maria, 'grow/coaching')
  for (const name of JUNIOR_NAMES) await maria.page.getByRole('row', { name: people[name].name }).waitFor()
})

test('each shows one goal, and the coach sees that and nothing else', async () => {
  const { maria } = people
  onTestFailed(() => keepPicture(maria.page, 'coaching-seen'))
  for (const name of JUNIOR_NAMES) {
    const junior = people[name]
    onTestFailed(() => keepPicture(junior.page, `coaching-share-${name}`))
    await open(maria, `grow/coaching/${AT_MARIAS[name]}?view=page`)
    await maria.page.getByText('Nothing is shared with you yet.').waitFor()

    await open(junior, 'grow/coaching/COACH-1?view=page')
    await junior.page.getByRole('button', { name: 'Share', exact: true }).click()
    const dialog = junior.page.getByRole('dialog')
    await dialog.getByText(JUNIORS[name].shown).click()
    await dialog.getByRole('button', { name: /^Share these/ }).click()
    await dialog.waitFor({ state: 'detached' })
    await junior.page.getByRole('link', { name: JUNIORS[name].shown }).waitFor()

    await open(maria, `grow/coaching/${AT_MARIAS[name]}?view=page`)
    await maria.page.getByText(JUNIORS[name].shown).waitFor()
    await maria.page.getByText('25% of the way').waitFor()
    expect(await maria.page.locator('main').textContent()).not.toContain(JUNIORS[name].hidden)
    expect(await barriers(maria.page)).toEqual([])
  }
  // By no other door: not the junior’s workspace, and not her own lists and search.
  for (const name of JUNIOR_NAMES)
    for (const path of ['/goals', '/goals/GOAL-1', '/workspace-file', '/search?text=goal']) {
      const answer = await maria.context.request.get(`${served.url}/api/v1/${people[name].own}${path}`)
      expect(answer.status(), path).toBe(404)
    }
  expect((await ask<{ records: object[] }>(maria, 'get', '/goals')).records).toEqual([])
})

test('a talk and an action are of both; notes stay with whoever wrote them', async () => {
  const { maria, noor } = people
  onTestFailed(() => keepPicture(maria.page, 'coaching-talk'))
  await ask(maria, 'patch', '/coachings/COACH-1', { notes: 'Quokka: she avoids the provost.' })
  await ask(noor, 'patch', '/coachings/COACH-1', { notes: 'Wombat: she talks too much.' })
  await open(maria, 'grow/coaching/COACH-1?view=page')
  await maria.page.getByRole('button', { name: 'Add a talk' }).click()
  const dialog = maria.page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^What it was about/ }).fill('The first review')
  await dialog
    .getByRole('textbox', { name: /^What you both take from it/ })
    .fill('Ask one question, then wait.')
  await dialog.getByRole('button', { name: /^Write it down/ }).click()
  await dialog.waitFor({ state: 'detached' })
  await maria.page.getByRole('button', { name: 'Add an action' }).click()
  await dialog.getByRole('textbox', { name: /^What will be done/ }).fill('Read the draft agenda')
  await dialog.getByText('The coach', { exact: true }).click()
  await dialog.getByRole('button', { name: /^Write it down/ }).click()
  await dialog.waitFor({ state: 'detached' })
  await maria.page.getByRole('button', { name: 'Done: Read the draft agenda' }).click()
  await maria.page.getByRole('button', { name: 'Open again: Read the draft agenda' }).waitFor()

  await open(noor, 'grow/coaching/COACH-1?view=page')
  const page = await noor.page.locator('main').textContent()
  for (const words of ['The first review', 'Ask one question, then wait.', 'Read the draft agenda', 'Wombat'])
    expect(page).toContain(words)
  // The goal was read by the coach today, and that is said to whose it is.
  await noor.page
    .getByText(/read by your coach on Nov 20, 2026/)
    .first()
    .waitFor()
  expect(page).not.toContain('Quokka')
  await open(maria, 'grow/coaching/COACH-1?view=page')
  const mine = await maria.page.locator('main').textContent()
  expect(mine).toContain('Quokka')
  expect(mine).not.toContain('Wombat')
  // What one junior shares with their coach the other never meets.
  await open(people.theo, 'grow/coaching/COACH-1?view=page')
  expect(await people.theo.page.locator('main').textContent()).not.toMatch(
    /first review|Quokka|Wombat|faculty/,
  )
})

test('whoever ends it closes the door at once; the other pair goes on', async () => {
  const { maria, noor } = people
  onTestFailed(() => keepPicture(maria.page, 'coaching-ended'))
  await open(noor, 'grow/coaching/COACH-1?view=page')
  await noor.page.getByRole('button', { name: 'End it' }).click()
  await noor.page.getByText(/^It has ended\./).waitFor()
  await open(maria, 'grow/coaching/COACH-1?view=page')
  await maria.page.getByText(/^It (has ended|is closed)/).waitFor()
  const over = await maria.page.locator('main').textContent()
  expect(over).not.toContain(JUNIORS.noor.shown)
  expect(over).not.toContain('The first review')
  expect(over).toContain('Quokka')
  await open(maria, 'grow/coaching/COACH-2?view=page')
  await maria.page.getByText(JUNIORS.theo.shown).waitFor()
})

test('one talk counts toward two credentials, with the sum on both', async () => {
  const { maria } = people
  onTestFailed(() => keepPicture(maria.page, 'coaching-credentials'))
  // A-CSPO until 1 June 2027: 30 SEU. SAFe POPM until 1 March 2027: 10 hours.
  await ask(maria, 'post', '/credential-templates/adopt', { names: ['a-cspo', 'safe-popm'] })
  await ask(maria, 'patch', '/credentials/CRED-1', { state: 'held', earnedOn: '2025-06-01' })
  await ask(maria, 'patch', '/credentials/CRED-2', { state: 'held', earnedOn: '2026-03-01' })
  await ask(maria, 'post', '/learning-entries', {
    title: 'Course on facilitation',
    happenedOn: '2025-10-10',
    hours: 12,
    type: 'course',
  })
  await open(maria, 'grow/learning?new=learning-entry')
  const dialog = maria.page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^What it was/ }).fill('Coaching new product owners')
  await dialog.getByLabel(/^Day/).fill('2026-11-18')
  await dialog.getByRole('textbox', { name: /^Hours/ }).fill('3.5')
  await dialog.getByRole('button', { name: /\bHow\b/ }).click()
  await maria.page.getByRole('option', { name: 'Talk' }).click()
  await dialog.getByRole('button', { name: /^Add it to the log/ }).click()
  await dialog.waitFor({ state: 'detached' })
  // The talk lies in both windows, the course of October 2025 in the first alone: 12 + 3.5 = 15.5, and 3.5.
  for (const [ref, sum] of [
    ['CRED-1', '30 − 15.5 = 14.5 SEU missing'],
    ['CRED-2', '10 − 3.5 = 6.5 hours missing'],
  ]) {
    await open(maria, `grow/credentials/${ref}?view=page`)
    await maria.page.getByText(String(sum)).waitFor()
    expect(await barriers(maria.page)).toEqual([])
  }
})

test('the packet for the talk about promotion holds these figures, and counts what stays out', async () => {
  const { maria } = people
  onTestFailed(() => keepPicture(maria.page, 'coaching-packet'))
  await ask(maria, 'post', '/goals/begin', {
    title: 'Bring up two product owners',
    endsOn: LAST_DAY,
    measures: [{ title: 'Coached', baseline: 0, target: 2, unit: 'people' }],
  })
  // 1 of 2 goes on: 50 %.
  await ask(maria, 'post', '/measures/MEAS-1/readings', { value: 1 })
  const win = (title: string, wonOn: string, more: object = {}) =>
    ask(maria, 'post', '/wins/capture', { title, wonOn, ...more })
  await win('Retired the second survey tool', '2026-10-02', { fromValue: 2, toValue: 1, unit: 'tools' })
  await win('Noor held the review alone', '2026-11-19')
  await win('Half the price at the vendor', '2026-11-10', { isConfidential: true })
  // More than two years ago: outside of what a promotion looks back on, from 20 November 2024.
  await win('First pilot', '2024-11-19')

  await open(maria, 'grow/reviews/packets?new=packet')
  const dialog = maria.page.getByRole('dialog')
  await dialog.getByRole('button', { name: /What for/ }).click()
  await maria.page.getByRole('option', { name: 'Promotion' }).click()
  await dialog.getByRole('button', { name: /^Make the packet/ }).click()
  await maria.page.getByText('Sealed as it was made. 1 confidential win was left out.').waitFor()
  const { record } = await ask<{ record: { words: string; leftOut: number } }>(
    maria,
    'get',
    '/packets/PACK-1',
  )
  expect(record.leftOut).toBe(1)
  const lines = record.words.split('\n')
  expect(lines).toEqual([
    '# Promotion',
    '',
    'Maria Lopez, 20 November 2024 to 20 November 2026',
    '',
    '## Goals',
    '',
    '- **Bring up two product owners** (GOAL-1): 50 %, due 14 May 2027',
    '',
    '## Wins',
    '',
    '- 19 November 2026: **Noor held the review alone**.',
    '- 2 October 2026: **Retired the second survey tool**. From 2 to 1 tools.',
    '- 1 confidential, left out',
    '',
    '## Learning',
    '',
    // 12 hours of the course and 3.5 of the talk.
    '- 15.5 h in all: Course 12 h, Talk 3.5 h',
    '',
    '## Credentials',
    '',
    '- A-CSPO, earned on 1 June 2025, holds until 1 June 2027',
    '- SAFe POPM, earned on 1 March 2026, holds until 1 March 2027',
    '',
  ])
  const main = await maria.page.locator('main').textContent()
  expect(main).toContain('15.5 h in all: Course 12 h, Talk 3.5 h')
  // Nothing of whom she coaches goes into what she hands on.
  expect(main).not.toMatch(/Quokka|Theo|faculty/)
  expect(await barriers(maria.page)).toEqual([])
})
