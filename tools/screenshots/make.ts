import { fileURLToPath } from 'node:url'
import { openBrowser, shown } from '../../e2e/support/browser.ts'
import { enter } from '../../e2e/support/enter.ts'
import { serve } from '../../e2e/support/serve.ts'

/** The pictures of the README, from the running demo. Needs a built web app: start once, or run the tests. */
type Picture = { name: string; path: string; own?: boolean; width: number; dark: boolean }
const PICTURES: Picture[] = [
  { name: 'chain', path: 'launch/REL-3?view=page', width: 1280, dark: false },
  { name: 'home', path: 'home', width: 1280, dark: false },
  { name: 'backlog', path: 'backlog', width: 1280, dark: false },
  { name: 'item', path: 'backlog/ITEM-18', width: 1280, dark: false },
  { name: 'people', path: 'listen/people?look=map', width: 1280, dark: false },
  { name: 'health', path: 'backlog/health?product=PROD-1', width: 1280, dark: false },
  { name: 'strategy', path: 'strategy', width: 1280, dark: false },
  { name: 'best-set', path: 'decide/best-set/SCEN-1?view=page', width: 1280, dark: false },
  { name: 'experiment', path: 'learn/EXP-1?view=page', width: 1280, dark: false },
  { name: 'calendar', path: 'calendar', width: 1280, dark: false },
  { name: 'forecast', path: 'deliver/forecast?product=PROD-1', width: 1280, dark: false },
  { name: 'grow', path: 'grow', own: true, width: 1280, dark: false },
  { name: 'release-dark', path: 'launch/REL-2', width: 1280, dark: true },
  { name: 'note-phone', path: 'listen/NOTE-12', width: 390, dark: false },
]

const dataFolder = process.env['LINCHPIN_DATA']
// The day on which the demo stands, so that the pictures say the same whenever they are made.
const env = { LINCHPIN_CLOCK: '2026-11-21T15:00:00Z' }
const served = await serve({ flags: ['--demo'], env, ...(dataFolder ? { dataFolder } : {}) })
const browser = await openBrowser()
try {
  const { context, base, ownBase } = await enter(browser, served)
  const page = await context.newPage()
  for (const { name, path, own, width, dark } of PICTURES) {
    await page.setViewportSize({ width, height: 840 })
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
    await page.goto(`${own ? ownBase : base}/${path}`)
    await shown(page)
    // The last steps of a chain come from the person's own workspace, and a forecast is drawn many times.
    await page.waitForTimeout(2500)
    const file = new URL(`../../docs/pictures/${name}.png`, import.meta.url)
    await page.screenshot({ path: fileURLToPath(file) })
    console.log(`docs/pictures/${name}.png`)
  }
} finally {
  await browser.close()
  await served.stop()
}
