import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { barriers } from './support/axe.ts'
import { openBrowser, openPage, shown } from './support/browser.ts'
import { pick } from './support/pick.ts'
import { type Served, serve } from './support/serve.ts'

// From the printed link to a colleague at work, through the pages that people see.

let served: Served
let browser: Browser
let owner: { page: Page; context: BrowserContext; faults: string[] }
let invitation = ''

beforeAll(async () => {
  served = await serve({ fromNothing: true })
  browser = await openBrowser()
  owner = await openPage(browser)
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const PASSWORD = 'four words in a row'
const lookedAt = async (page: Page): Promise<void> => {
  await shown(page)
  expect(await barriers(page), page.url()).toEqual([])
}

test('the printed link is spent by its button and leads to three questions', async () => {
  const { page } = owner
  await page.goto(served.link ?? '')
  await lookedAt(page)
  // A preview of the link has not spent it.
  await page.reload()
  await page.getByRole('button', { name: 'Sign in now' }).click()
  await page.waitForURL('**/welcome')
  await lookedAt(page)
  const again = await openPage(browser)
  await again.page.goto(served.link ?? '')
  await again.page.getByRole('button', { name: 'Sign in now' }).click()
  await again.page.getByText('linchpin link').waitFor()
  await lookedAt(again.page)
  await again.context.close()
})

test('the answers say what they change, faults are named, and then there is a workspace', async () => {
  const { page } = owner
  await page.getByRole('radio', { name: 'School' }).check({ force: true })
  const country = page.getByRole('combobox', { name: '3. In which country?' })
  await pick(page, country, 'South Afr', 'South Africa')
  await page.getByText('learner, teacher, subject, and term').waitFor()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('link', { name: 'Your name: fill this in' }).waitFor()
  await lookedAt(page)
  await page.getByRole('textbox', { name: 'Your name' }).fill('Olu Owner')
  await page.getByRole('textbox', { name: 'Your e-mail' }).fill('olu@example.org')
  await page.getByLabel('A password').fill(PASSWORD)
  await page.getByRole('textbox', { name: 'What the institution is called' }).fill('Hill School')
  await page.getByRole('textbox', { name: 'A product you look after' }).fill('Homework app')
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.waitForURL('**/hill-school/**')
  await page.goto(`${served.url}/hill-school/groups`)
  for (const name of ['Teachers', 'Learners', 'Administrators'])
    await page.getByRole('rowheader', { name }).first().waitFor()
})

test('the role guide is one click away, also for whoever is not signed in', async () => {
  const { page, context } = await openPage(browser)
  await page.goto(`${served.url}/role-guide`)
  await page.getByRole('heading', { name: 'The work in one paragraph' }).waitFor()
  await lookedAt(page)
  await context.close()
})

test('somebody invited makes an account by the link, and sees what they were given', async () => {
  const { page } = owner
  await page.goto(`${served.url}/hill-school/settings/members`)
  await page.getByRole('button', { name: /Invite somebody/ }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Vera Vale')
  await page.getByRole('textbox', { name: /E-mail/ }).fill('vera@example.org')
  await page.getByRole('button', { name: /Make the invitation/ }).click()
  invitation = await page.getByRole('textbox', { name: 'Invitation link' }).inputValue()
  await page.getByRole('button', { name: 'Done' }).click()
  const vera = await openPage(browser)
  await vera.page.goto(invitation)
  await vera.page.getByLabel('Choose a password').fill(PASSWORD)
  await lookedAt(vera.page)
  await vera.page.getByRole('button', { name: /Make the account and join/ }).click()
  await vera.page.waitForURL('**/hill-school/**')
  await vera.page.goto(`${served.url}/hill-school/settings/members`)
  // Only admins manage members.
  await vera.page.getByText('takes the role of admin').waitFor()
  await page.reload()
  await page.getByText('Active').nth(1).waitFor()
  await page.getByRole('button', { name: 'Actions for Vera Vale' }).click()
  await page.getByRole('menuitem', { name: 'Shut out' }).click()
  await page.getByText('Shut out').first().waitFor()
  await vera.page.goto(`${served.url}/hill-school/backlog`)
  await vera.page.getByText('There is nothing at this address').waitFor()
  await vera.context.close()
})

test('a passkey is made, and signs in where the password did; signing out is at once', async () => {
  const { page, context, faults } = owner
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.goto(`${served.url}/hill-school/settings/account`)
  await page.getByRole('button', { name: 'Make a passkey on this device' }).click()
  await page.getByText('Passkey 1').waitFor()
  await lookedAt(page)
  const signOut = async () => {
    await page.getByRole('button', { name: 'You: Olu Owner' }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.waitForURL('**/sign-in**')
  }
  await signOut()
  await lookedAt(page)
  await page.getByRole('textbox', { name: 'E-mail' }).fill('olu@example.org')
  await page.getByLabel('Password').fill('not this one')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByText('The address or the password is not right').waitFor()
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/hill-school/**')
  await signOut()
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.waitForURL('**/hill-school/**')
  expect(faults).toEqual([])
})
