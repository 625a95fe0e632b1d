import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { BrowserContext, Page } from 'playwright-core'
import { openBrowser } from '../e2e/support/browser.ts'
import type { World } from './lists-world.ts'
import { type Measured, summarise, tableOf } from './percentiles.ts'
import { startServer } from './server-process.ts'
import { randomFrom, sentence } from './words.ts'

/** From a key to the next picture, while the whole backlog is walked through, in ms. */
const KEY_LIMIT = 50
/** From the sending of a change to its showing in another person's browser, in ms. */
const SEEN_LIMIT = 200

const { values } = parseArgs({
  options: {
    /** The folder that bench/lists.ts filled and kept. */
    data: { type: 'string' },
    keys: { type: 'string', default: '600' },
    changes: { type: 'string', default: '60' },
    port: { type: 'string', default: '4697' },
  },
})
if (!values.data)
  throw new Error('Say where a filled world lies: --data <folder>, as bench/lists.ts --keep leaves it.')
const folder = values.data
const world = JSON.parse(readFileSync(join(folder, 'bench-world.json'), 'utf8')) as World
const server = await startServer(folder, Number(values.port))

/** A browser of its own, signed in as one of the people who work there, on the backlog. */
const enterAs = async (context: BrowserContext, email: string): Promise<Page> => {
  const link = execFileSync(process.execPath, ['cli/linchpin.js', 'link', email], {
    env: { ...process.env, LINCHPIN_DATA: folder },
    encoding: 'utf8',
  }).trim()
  const token = new URL(link).searchParams.get('token')
  const headers = { origin: server.url }
  const entered = await context.request.post(`${server.url}/api/auth/enter`, { data: { token }, headers })
  if (!entered.ok()) throw new Error(`The link was refused: ${await entered.text()}`)
  const page = await context.newPage()
  await page.goto(`${server.url}/${world.workspace}/backlog`)
  await page.getByRole('row').nth(20).waitFor({ timeout: 60_000 })
  return page
}

/**
 * Presses keys as fast as a key that is held down repeats, and times each from the moment at which the browser got it
 * to the picture that came of it. What lies under a frame is not told by the browser and counts as one: 16 ms.
 */
const pressKeys = async (page: Page, count: number): Promise<Measured[]> => {
  await page.evaluate(() => {
    const seen: { name: string; ms: number }[] = []
    Object.assign(globalThis, { seenKeys: seen })
    addEventListener(
      'keydown',
      (event) => {
        const { key, timeStamp } = event
        // The frame after this one begins when this one has been drawn.
        requestAnimationFrame(() =>
          setTimeout(() => seen.push({ name: `key: ${key}`, ms: performance.now() - timeStamp })),
        )
      },
      { capture: true },
    )
  })
  await page.getByRole('row').nth(1).click()
  await page.keyboard.press('Escape')
  const keys = [...Array.from({ length: 9 }, () => 'ArrowDown'), 'PageDown']
  for (let at = 0; at < count; at++) {
    await page.keyboard.press(keys[at % keys.length] ?? 'ArrowDown')
    await page.waitForTimeout(33)
  }
  await page.waitForTimeout(500)
  const seen = (await page.evaluate(() => Reflect.get(globalThis, 'seenKeys'))) as {
    name: string
    ms: number
  }[]
  return seen.map((each) => ({ ...each, bytes: 0, failed: false }))
}

/** Changes titles of rows that another person has before them, by the API, and times until they read the new one. */
const watchChanges = async (page: Page, count: number): Promise<Measured[]> => {
  await page.reload()
  await page.getByRole('row').nth(20).waitFor({ timeout: 60_000 })
  const random = randomFrom(11)
  const measured: Measured[] = []
  for (let at = 0; at < count; at++) {
    const ref = await page.evaluate(
      (nth) => /ITEM-\d+/.exec(document.querySelectorAll('[role=row]')[nth]?.textContent ?? '')?.[0] ?? '',
      2 + (at % 8),
    )
    const title = `${sentence(random).slice(0, 40)} ${at}`
    const shown = page.evaluate(
      (wanted) =>
        new Promise<number>((resolve) => {
          const look = () => {
            if (document.body.textContent?.includes(wanted)) resolve(Date.now())
            else requestAnimationFrame(look)
          }
          look()
        }),
      title,
    )
    const began = Date.now()
    const answer = await fetch(`${server.url}/api/v1/${world.workspace}/items/${ref}`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${world.tokens[0]}`, 'content-type': 'application/json' },
      body: JSON.stringify({ title }),
    })
    const seen = await Promise.race([shown, page.waitForTimeout(10_000).then(() => began + 10_000)])
    measured.push({ name: 'change seen by another', ms: seen - began, bytes: 0, failed: !answer.ok })
    await page.waitForTimeout(300)
  }
  return measured
}

const browser = await openBrowser()
try {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en-US' })
  const page = await enterAs(context, 'person1@example.org')
  console.log(`${world.items} items.\n`)
  console.log(tableOf(summarise(await pressKeys(page, Number(values.keys))), KEY_LIMIT))
  const at = await page.evaluate(() => document.activeElement?.textContent?.slice(0, 60) ?? '')
  console.log(`\nThe walk ended at: ${at}\n`)
  console.log(tableOf(summarise(await watchChanges(page, Number(values.changes))), SEEN_LIMIT))
} finally {
  await browser.close()
  await server.stop()
}
