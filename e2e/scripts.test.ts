import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { areas } from '../areas/list.ts'
import type { Kind } from '../core/kinds/kind.ts'
import { openBrowser, shown } from './support/browser.ts'
import { type Entered, enter } from './support/enter.ts'
import { type Served, serve } from './support/serve.ts'

// Somebody writes scripts into every text there is. They stay what they are: words that are shown.

const SCRIPT = `"><img src=x onerror="window.ran=1"><script>window.ran=1</script><svg onload="window.ran=1">`
const ADDRESS = 'javascript:window.ran=1'
const LINK = `[press](${ADDRESS}) ${SCRIPT}`

let served: Served
let browser: Browser
let entered: Entered
let page: Page

beforeAll(async () => {
  served = await serve({ flags: ['--demo'], env: { LINCHPIN_CLOCK: '2026-11-21T15:00:00Z' } })
  browser = await openBrowser()
  entered = await enter(browser, served)
  page = await entered.context.newPage()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

const kinds = areas.flatMap((area) => area.kinds.map(({ kind }) => kind))
const slugOf = (kind: Kind): string =>
  new URL(kind.personal ? entered.ownBase : entered.base).pathname.slice(1)

/** Whether a script of ours ran, or could be run by pressing something. */
const harm = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...(Reflect.has(globalThis, 'ran') ? ['a script ran'] : []),
    ...[...document.querySelectorAll('img[src="x"], svg[onload], [onerror]')].map((each) => each.outerHTML),
    ...[...document.querySelectorAll('a')].flatMap((link) =>
      link.href.startsWith('javascript:') ? [link.outerHTML] : [],
    ),
  ])

/** Writes scripts into each text of a record, field by field, and gives how many were taken. */
const infect = async (kind: Kind, ref: string): Promise<number> => {
  const texts = Object.entries(kind.fields).filter(([, { type }]) => type === 'text' || type === 'long-text')
  let taken = 0
  // A field that is sealed, or that takes only an address, refuses: then the next form is tried.
  for (const key of ['title', ...texts.map(([key]) => key)])
    for (const value of [LINK, SCRIPT, ADDRESS]) {
      const answer = await entered.context.request.patch(
        `${served.url}/api/v1/${slugOf(kind)}/${kind.plural}/${ref}`,
        { data: { [key]: value }, headers: { origin: served.url } },
      )
      expect(answer.status(), `${kind.name}.${key}`).toBeLessThan(500)
      if (!answer.ok()) continue
      taken++
      break
    }
  return taken
}

test('scripts in every text of every kind are shown as the words they are', async () => {
  const problems: string[] = []
  let taken = 0
  const rest = [...kinds]
  const look = async (kind: Kind, page: Page): Promise<void> => {
    const list = await entered.context.request.get(
      `${served.url}/api/v1/${slugOf(kind)}/${kind.plural}?limit=1`,
    )
    const [first] = ((await list.json()) as { records?: { ref: string }[] }).records ?? []
    if (!first) {
      problems.push(`${kind.name}: the demo has none`)
      return
    }
    taken += await infect(kind, first.ref)
    await page.goto(`${served.url}/${slugOf(kind)}/go?ref=${first.ref}`)
    await shown(page)
    for (const each of await harm(page)) problems.push(`${kind.name} at ${page.url()}: ${each}`)
  }
  const lookThrough = async (): Promise<void> => {
    const page = await entered.context.newPage()
    page.on('dialog', (dialog) => void dialog.dismiss())
    for (let kind = rest.shift(); kind !== undefined; kind = rest.shift()) await look(kind, page)
    await page.close()
  }
  // Two at a time: while one waits for its page, the other is looked at.
  await Promise.all([lookThrough(), lookThrough()])
  expect(problems).toEqual([])
  expect(taken).toBeGreaterThan(kinds.length)
}, 600_000)

test('nor do they run in lists, in search, in the inbox or in the history', async () => {
  const problems: string[] = []
  for (const path of [
    'home',
    'inbox',
    'due',
    'listen',
    'backlog',
    'people',
    'deliver',
    'launch',
    'actions',
  ]) {
    await page.goto(`${entered.base}/${path}`)
    await shown(page)
    for (const each of await harm(page)) problems.push(`${path}: ${each}`)
  }
  await page.goto(`${entered.base}/backlog`)
  await shown(page)
  await page.keyboard.press('ControlOrMeta+k')
  // A word outside of the tags: what stands inside of one is no word to the database's search.
  await page.getByRole('dialog').getByRole('searchbox').fill('press')
  await page.getByRole('menuitem').filter({ hasText: 'onerror' }).first().waitFor()
  for (const each of await harm(page)) problems.push(`search: ${each}`)
  expect(problems).toEqual([])
}, 300_000)
