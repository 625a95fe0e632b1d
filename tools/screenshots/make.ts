import { fileURLToPath } from 'node:url'
import { openBrowser, shown } from '../../e2e/support/browser.ts'
import { enter } from '../../e2e/support/enter.ts'
import { serve } from '../../e2e/support/serve.ts'

/** The pictures of the README, from the running demo. Needs a built web app: start once, or run the tests. */
const PICTURES = [
  { name: 'backlog', path: 'backlog', width: 1280, dark: false },
  { name: 'item', path: 'backlog/ITEM-18', width: 1280, dark: false },
  { name: 'themes', path: 'listen/themes', width: 1280, dark: false },
  { name: 'release-dark', path: 'launch/REL-2', width: 1280, dark: true },
  { name: 'note-phone', path: 'listen/NOTE-12', width: 390, dark: false },
]

const dataFolder = process.env['LINCHPIN_DATA']
const served = await serve({ flags: ['--demo'], ...(dataFolder ? { dataFolder } : {}) })
const browser = await openBrowser()
try {
  const { context, base } = await enter(browser, served)
  const page = await context.newPage()
  for (const { name, path, width, dark } of PICTURES) {
    await page.setViewportSize({ width, height: 840 })
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
    await page.goto(`${base}/${path}`)
    await shown(page)
    const file = new URL(`../../docs/pictures/${name}.png`, import.meta.url)
    await page.screenshot({ path: fileURLToPath(file) })
    console.log(`docs/pictures/${name}.png`)
  }
} finally {
  await browser.close()
  await served.stop()
}
