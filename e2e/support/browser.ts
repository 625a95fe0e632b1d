import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sparticuz from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** Installed browsers, newest names first; where there is none, the one that npm brings. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser']
const OLDEST = 140

/** A headless Chromium. Its version is checked: the package hands out any old one it finds in the temp folder. */
export const openBrowser = async (): Promise<Browser> => {
  const executablePath = INSTALLED.find((path) => existsSync(path)) ?? (await sparticuz.executablePath())
  // Not the package's own arguments: they hold --single-process, with which a second context hangs.
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--headless=shell', '--disable-background-networking'],
  })
  const major = Number(browser.version().split('.')[0])
  if (major < OLDEST) throw new Error(`${executablePath} is Chromium ${major}; at least ${OLDEST} is needed.`)
  return browser
}

export type Look = { width?: number; height?: number; dark?: boolean; reducedMotion?: boolean }

/** A page of a fresh visitor. Faults of the page's own scripts fail the test that `faults` is looked at in. */
export const openPage = async (
  browser: Browser,
  look: Look = {},
): Promise<{ page: Page; context: BrowserContext; faults: string[] }> => {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1280, height: look.height ?? 860 },
    colorScheme: look.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'America/New_York',
  })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 40[0-9]/.test(message.text())) faults.push(message.text())
  })
  return { page, context, faults }
}

/** Waits until the page has its title and nothing on it is still being fetched. */
export const shown = async (page: Page): Promise<void> => {
  await page.locator('h1').first().waitFor()
  await page.locator('[data-loading]').first().waitFor({ state: 'detached' })
}

/** What the page looked like when a journey failed, for whoever mends it: in the temp folder, named in the output. */
export const keepPicture = async (page: Page, name: string): Promise<void> => {
  const path = join(tmpdir(), `linchpin-${name}.png`)
  await page.screenshot({ path, fullPage: true })
  console.error(`The page at that moment: ${path}`)
}
