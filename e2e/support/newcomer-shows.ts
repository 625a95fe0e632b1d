import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { extractText } from 'unpdf'
import { expect } from 'vitest'
import { barriers } from './axe.ts'
import { openPage, shown } from './browser.ts'
import { box, handsOn, says, words } from './hands.ts'

// The last stretch of the newcomer's day, after the wins: what is shown to others, and what leaves as a file.

export type Newcomer = {
  page: Page
  browser: Browser
  /** The address of the person's own workspace. */
  own: string
}

/** What was lived is counted in years, a story is found by its tag, and an advert is held against all of it. */
export const showTheRole = async ({ page, own }: Newcomer): Promise<void> => {
  const hands = handsOn(page)
  await hands.open(`${own}/grow/role?new=experience`)
  await hands.dialog().getByText('User experience', { exact: true }).click()
  await hands.send('Add the experience', [
    [/^As what/, 'Teacher of mathematics'],
    [/^Where/, 'Hill Middle School'],
    [/^From/, '2018-08-01'],
    [/^To \(/, '2024-06-30'],
    [/^What you did/, 'Taught five classes a year.'],
  ])
  await hands.open(`${own}/grow/role?new=experience`)
  await hands.choose(/Sort/, 'Project')
  await hands.choose(/In$/, 'Both')
  await hands.dialog().getByText('Agile software development', { exact: true }).click()
  await hands.dialog().getByText('Project management', { exact: true }).click()
  await hands.send('Add the experience', [
    [/^As what/, 'Lead of the gradebook pilot'],
    [/^Where/, 'Hill Middle School'],
    [/^From/, '2024-01-15'],
    [/^To \(/, '2024-12-14'],
  ])
  await hands.go(`${own}/grow/role`)
  // 335 days of 365.25 are 0.9 years, in education and in technology at once; 2161 days are 5.9, in education alone.
  for (const row of [
    'Agile software development 0.9 0.9 0.9 Less than a year',
    'Project management 0.9 0.9 0.9 Less than a year',
    'User experience 5.9 5.9 0 There is something to tell',
  ])
    await page.getByRole('row', { name: row }).waitFor()

  await hands.open(`${own}/grow/role/stories?new=interview-story`)
  await box(hands.dialog(), /^Add to Tags/).fill('passion')
  await page.keyboard.press('Enter')
  await hands.send('Add the story', [
    [/^Story/, 'The list that nobody could sort'],
    [/^Action/, 'I asked nine instructors and drew the list anew.'],
  ])
  await hands.open(`${own}/grow/role/stories?new=interview-story`)
  await hands.send('Add the story', [[/^Story/, 'Another one']])
  await hands.go(`${own}/grow/role/stories`)
  await page.getByRole('searchbox').fill('passion')
  await page.getByRole('row', { name: /Another one/ }).waitFor({ state: 'detached' })
  await page.getByRole('row', { name: /The list that nobody could sort/ }).waitFor()

  await hands.open(`${own}/grow/role/adverts?new=advert`)
  await hands.send('Add the advert', [
    [/^Role/, 'Associate product owner'],
    [
      /^The advert/,
      'You keep the backlog and write user stories.\nYou must know Scrum.\nKnowledge of accessibility is preferred.\nYou shape the roadmap.\nAt least 2 years of experience.',
    ],
  ])
  await hands.go(`${own}/grow/role/adverts/ADVERT-1?view=page`)
  // Backlog 2 mentions; Scrum 1, demanded: 2; roadmap 1; accessibility 1, wished for: 0.5. In all 5.5. The pilot speaks
  // for Scrum and the practised win for the backlog: 4 of 5.5.
  const match = page.locator('main')
  await says(match, 'Something of yours speaks for 2 of 4 skills: 73% of the weight.')
  await says(match, 'It asks for “2 years”. You have 5.9 years of work written down.')
  const asked = page.getByRole('table', { name: 'Skills that it asks for' })
  for (const row of [
    /^Agile and Scrum practice scrum 36% \(2\) Lead of the gradebook pilot/,
    /^Backlog craft backlog, user stories 36% \(2\) Shipped “Late work on top”/,
    /^Vision and roadmap roadmap 18% \(1\) Nothing yet/,
    /^Accessibility and inclusion accessibility 9% \(0.5\) Nothing yet/,
  ])
    expect(await asked.getByRole('row', { name: row }).count(), String(row)).toBe(1)
}

const MISSION =
  'I work for adjunct instructors, who lose hours to copying grades. I turn what they say into small things that work on Monday, so that their evenings belong to their students.'

/** A portfolio with a mission is read by a stranger, and its owner sees that it was. */
export const sharePortfolio = async ({ page, browser, own }: Newcomer): Promise<void> => {
  const hands = handsOn(page)
  await hands.open(`${own}/grow/take/portfolios?new=portfolio`)
  await hands.send('Make the portfolio', [
    [/^For whom/, 'For Cedar College'],
    [/^What you are/, 'Product owner in education'],
  ])
  await hands.go(`${own}/grow/take/portfolios/FOLIO-1?view=page`)
  await page.getByRole('button', { name: 'Build a mission' }).click()
  await hands.send('Keep it as the mission', [
    [/^Whom do you do it for/, 'adjunct instructors'],
    [/^What is hard/, 'lose hours to copying grades'],
    [/^What do you do/, 'turn what they say into small things that work on Monday'],
    [/^What is different/, 'their evenings belong to their students'],
  ])
  const main = page.locator('main')
  await says(main, MISSION)
  // Seven wins, of which one is confidential; two experiences; of the two stories one.
  await page.getByRole('button', { name: 'Choose all but confidential ones' }).click()
  await says(main, /Wins 6 of 7.*Experience 2 of 2/)
  await main.getByText('The list that nobody could sort').first().click()
  await says(main, 'Stories 1 of 2')

  await page.getByRole('button', { name: 'Make a link' }).click()
  await box(hands.dialog(), /^For whom/).fill('Search committee')
  await hands
    .dialog()
    .getByLabel(/^Until/)
    .fill('2026-12-11T17:00')
  await hands.dialog().getByRole('button', { name: 'Make the link' }).click()
  const link = await box(hands.dialog(), /^Link/).inputValue()
  await hands.dialog().getByRole('button', { name: 'Close', exact: true }).click()
  await says(main, /Search committee ?Not read yet · until Dec 11, 2026/)

  const stranger = await openPage(browser)
  await stranger.page.goto(link)
  await shown(stranger.page)
  const read = stranger.page.locator('main')
  await says(read, MISSION)
  const seen = await words(read)
  expect(seen).toContain('Shared by Ines Okafor until 11 Dec 2026')
  expect(seen).toContain('Late work on top (Homework list (to practise on) · My practice institution)')
  expect(seen).toContain('12 to 7 clicks (−41.7%)')
  expect(seen).toContain('Reached 9 people: instructors')
  expect(seen).toContain('I asked nine instructors and drew the list anew.')
  // The confidential win, what was not chosen and the goals stay with their owner.
  expect(seen).not.toMatch(/payroll|Another one|Engage stakeholders/)
  expect(await barriers(stranger.page)).toEqual([])
  expect(stranger.faults).toEqual([])
  await stranger.context.close()

  await page.reload()
  await says(main, /Search committee ?Read once · until Dec 11, 2026/)
}

/** Presses a link of the files and gives what was downloaded. */
const download = async (page: Page, form: string): Promise<{ name: string; bytes: Buffer }> => {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: form, exact: true }).first().click()
  const file = await coming
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** The record leaves as JSON Resume, Markdown and PDF, without what is confidential. */
export const takeAlong = async ({ page, own }: Newcomer): Promise<void> => {
  const hands = handsOn(page)
  await hands.go(`${own}/grow/take`)
  await says(page.locator('main'), /1 win is left out.*Wins 6 of 7.*Experience 2 of 2/)
  const json = await download(page, 'JSON Resume')
  expect(json.name).toBe('growth-2026-11-21.json')
  expect(JSON.parse(json.bytes.toString())).toMatchObject({
    basics: { name: 'Ines Okafor' },
    work: [{ position: 'Teacher of mathematics', startDate: '2018-08-01', endDate: '2024-06-30' }],
    // The practised release first, the pilot, and five wins that fell into no work: they came after June 2024.
    projects: [
      { name: 'Late work on top', entity: 'Homework list (to practise on) · My practice institution' },
      { name: 'Lead of the gradebook pilot' },
      { name: 'Showed the gradebook to nine instructors', highlights: ['12 to 7 clicks (−41.7%)'] },
      { name: 'Answered every question in a week', endDate: '2026-11-08' },
      { name: 'Wrote the first stories of the term' },
      { name: 'Led a workshop on rubrics' },
      { name: 'Moved the homework list out of mail' },
    ],
    skills: [{ name: 'Backlog craft', level: 'awareness', keywords: ['Shipped “Late work on top”'] }],
  })
  const markdown = await download(page, 'Markdown')
  expect(markdown.name).toBe('growth-2026-11-21.md')
  const pdf = await download(page, 'PDF')
  expect(pdf.name).toBe('growth-2026-11-21.pdf')
  const printed = await extractText(new Uint8Array(pdf.bytes), { mergePages: true })
  for (const text of [markdown.bytes.toString(), printed.text]) {
    const line = text.replaceAll(/\s+/g, ' ')
    for (const part of [
      '12 to 7 clicks (−41.7%)',
      'Reached 9 people: instructors',
      'Homework list (to practise on)',
      '1 win is left out: it is confidential to an employer.',
    ])
      expect(line).toContain(part)
  }
  for (const { bytes } of [json, markdown]) expect(bytes.toString()).not.toContain('payroll')
  expect(printed.text).not.toContain('payroll')
}
