import { readdirSync, readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { barriers } from './support/axe.ts'
import { openBrowser, shown } from './support/browser.ts'
import { keptFromKeys } from './support/by-tab.ts'
import { type Entered, enter } from './support/enter.ts'
import { type Served, serve } from './support/serve.ts'

/** Every look, and every walk with Tab, takes minutes of a quiet machine: LOOK_AT=all asks for them, beside every change of the kit or the shell. */
const whole = process.env['LOOK_AT'] === 'all'

let demo: Served
let empty: Served
let browser: Browser
const contexts = new Map<string, Pick<Entered, 'context' | 'base' | 'ownBase'>>()

beforeAll(async () => {
  demo = await serve({ flags: ['--demo'], env: { LINCHPIN_CLOCK: '2026-11-21T15:00:00Z' } })
  empty = await serve()
  browser = await openBrowser()
  contexts.set('full', await enter(browser, demo))
  contexts.set(
    'empty',
    await enter(browser, empty, { institutionName: 'Cedar School', product: 'Reading app' }),
  )
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
  await empty?.stop()
})

/** Every page of the product, as its address below the workspace. Records exist in the demo only. */
const LISTS = [
  'home',
  'inbox',
  'due',
  'listen',
  'listen/themes',
  'listen/heard',
  'listen/heard/notes?group=none',
  'listen/heard/mix',
  'listen/confirm',
  'listen/people',
  'listen/people?look=map',
  'listen/people?new=engagement',
  'listen/contacts',
  'backlog',
  'backlog?new=item',
  'backlog/levels',
  'backlog/refine',
  'backlog/health',
  'backlog/first',
  'personas',
  'strategy',
  'strategy?new=objective',
  'strategy/aims',
  'strategy/key-results',
  'strategy/market',
  'strategy/market?new=market-matrix',
  'strategy/market/alternatives',
  'strategy/market/criteria',
  'strategy/market/judgements',
  'strategy/integrations',
  'strategy/integrations?new=integration',
  'strategy/integrations/map',
  'decide',
  'decide/best-set',
  'decide/best-set?new=scenario',
  'decide/scores',
  'deliver',
  'deliver/sprints',
  'deliver/impediments',
  'deliver/forecast',
  'launch',
  'calendar',
  'calendar/spans',
  'calendar/freezes',
  'calendar/import',
  'actions',
  'meetings',
  'decisions',
  'learn',
  'learn?new=experiment',
  'learn/metrics',
  'include',
  'include/obligations',
  'people',
  'people?new=person',
  'groups',
  'products',
  'import',
  'export',
  'bin',
  'settings',
  'settings/workspace',
  'settings/members',
  'settings/fields',
  'settings/tokens',
  'settings/account',
  'settings/notices',
  'settings/appearance',
  'role-guide',
]
const RECORDS = [
  'go?ref=ITEM-1',
  'listen/NOTE-12',
  'listen/themes/THEME-3',
  'listen/people/ENG-1',
  'listen/contacts/CONT-1',
  'backlog/ITEM-7',
  'backlog/levels/ITEM-7',
  'backlog/journey/ITEM-7',
  'personas/PERSONA-1',
  'strategy/OBJ-5',
  'strategy/aims/AIM-1',
  'strategy/key-results/KR-5',
  'strategy/market/MATX-1',
  'strategy/market/alternatives/ALT-3',
  'strategy/market/criteria/CRIT-1',
  'strategy/market/judgements/JUDG-1',
  'strategy/integrations/INTG-1',
  'decide/best-set/SCEN-1',
  'decide/scores/SCORE-1',
  'deliver/sprints/SPRINT-1',
  'deliver/sprints/SPRINT-9',
  'deliver/impediments/IMP-1',
  'launch/REL-1',
  'calendar/spans/SPAN-4',
  'calendar/freezes/FRZ-1',
  'actions/ACT-4',
  'meetings/MEET-3',
  'decisions/DEC-2',
  'learn/EXP-1',
  'learn/metrics/METRIC-1',
  'include/FIND-5',
  'include/obligations/OBL-2',
  'people/PERSON-3',
  'groups/GROUP-2',
  'products/PROD-1',
]
/** In the person's own workspace. */
const OWN_LISTS = [
  'grow',
  'grow?new=win',
  'grow/write',
  'grow/library',
  'grow/begin',
  'grow/begin?from=feedback-loops&level=mid',
  'grow/horizons',
  'grow/wins',
  'grow/reflections',
  'grow/rhythm',
  'grow/prompts',
  'grow/pauses',
  'grow/sprint-goals',
  'grow/sprint-goals?new=sprint-goal',
  'grow/credentials',
  'grow/learning',
  'grow/analyses',
  'grow/analyses?new=analysis',
  'grow/skills',
  'grow/skills/agile-practice',
  'grow/skills/check',
  'grow/skills/check?skill=accessibility',
  'grow/skills/quiz',
  'grow/skills/start',
  'grow/skills/looks',
  'grow/skills/evidence',
  'grow/skills/platforms',
  'grow/skills/platforms?new=platform',
  'grow/feedback',
  'grow/feedback?new=feedback-request',
  'grow/feedback/said',
  'grow/feedback/appraisals',
  'grow/reviews',
  'grow/reviews/now',
  'grow/reviews/packets',
  'grow/reviews/packets?new=packet',
  'grow/coaching',
  'grow/coaching?new=coaching',
  'grow/credentials/study',
  'grow/role',
  'grow/role/stories',
  'grow/role/network',
  'grow/role/adverts',
  'grow/take',
  'grow/take/portfolios',
]
const OWN_RECORDS = [
  'grow/GOAL-1',
  'grow/GOAL-4?view=page',
  'grow/wins/WIN-1',
  'grow/reflections/REFL-1',
  'grow/prompts/PROMPT-1',
  'grow/pauses/PAUSE-1',
  'grow/sprint-goals/SGOAL-1',
  'grow/credentials/CRED-1',
  'grow/learning/LEARN-1',
  'grow/analyses/DATA-1',
  'grow/analyses/DATA-2',
  'grow/skills/looks/CHECK-1',
  'grow/skills/evidence/EVID-1',
  'grow/skills/platforms/PLAT-1',
  'grow/feedback/ASK-1',
  'grow/feedback/ASK-2',
  'grow/feedback/said/REM-1',
  'grow/feedback/appraisals/APPR-1',
  'grow/reviews/REV-1',
  'grow/reviews/packets/PACK-1',
  'grow/coaching/COACH-1',
  'grow/credentials/CRED-2',
  'grow/credentials/study/STUDY-1',
  'grow/role/XP-3',
  'grow/role/stories/STORY-1',
  'grow/role/network/ACQ-1',
  'grow/role/adverts/ADVERT-1',
  'grow/take/portfolios/FOLIO-1',
]
const WIDE = { name: 'wide', width: 1280, height: 900, dark: false }
const DARK = { name: 'wide and dark', width: 1280, height: 900, dark: true }
const NARROW = { name: 'narrow', width: 390, height: 800, dark: false }
const ZOOMED = { name: 'as at 400 % zoom', width: 320, height: 640, dark: false }
const LOADED = { paths: [...LISTS, ...RECORDS], own: [...OWN_LISTS, ...OWN_RECORDS] }
const BARE = { paths: LISTS, own: OWN_LISTS }
const RUNS = [
  // A long list takes axe five seconds: with their rows in them lists are looked at only when all is asked for.
  {
    filled: 'full',
    look: WIDE,
    always: true,
    ...LOADED,
    ...(whole ? {} : { paths: RECORDS, own: OWN_RECORDS }),
  },
  { filled: 'full', look: DARK, always: false, ...LOADED },
  { filled: 'full', look: NARROW, always: false, ...LOADED },
  { filled: 'empty', look: WIDE, always: false, ...BARE },
  { filled: 'empty', look: ZOOMED, always: true, ...BARE },
]

test('every page that an area brings is looked at here', () => {
  const looked = new Set(
    [...LISTS, ...RECORDS, ...OWN_LISTS, ...OWN_RECORDS].map((path) =>
      path.split('?')[0]?.replace(/\/[A-Z]+-\d+$/, ''),
    ),
  )
  const areas = new URL('../areas/', import.meta.url)
  const brought = readdirSync(areas, { recursive: true, encoding: 'utf8' })
    // An area of several parts lists the pages of each in its folder.
    .filter((file) => /\/web\/(\w+\/)?pages\.tsx?$/.test(file))
    .flatMap((file) => {
      const routes =
        /routes: \[([\s\S]*?)\n {2}\]/.exec(readFileSync(new URL(file, areas), 'utf8'))?.[1] ?? ''
      return [...routes.matchAll(/path: '([^']+)'/g)].map((match) => match[1]?.replace('/$ref', '') ?? '')
    })
  expect(brought.length).toBeGreaterThan(15)
  expect(brought.filter((path) => !looked.has(path))).toEqual([])
})

test('a control that Tab does not lead to is found, and a focus that cannot be seen', async () => {
  const page = await browser.newPage()
  await page.setContent(`<style>:focus-visible { outline: 2px solid }</style><h1>Two faults</h1>
    <a href="#one">One</a><button id="bare" style="outline: none">Bare</button><a href="#two">Two</a>
    <button id="lost">Lost</button><button>Three</button>`)
  // As a part does that minds the keys itself and forgets one of its own controls.
  await page.evaluate(() =>
    document.addEventListener('keydown', (event) => {
      if (document.activeElement?.textContent !== 'Two') return
      event.preventDefault()
      document.querySelector<HTMLElement>('button:last-of-type')?.focus()
    }),
  )
  const found = await keptFromKeys(page)
  await page.close()
  expect(found.map((line) => /^(the focus|Tab).*<(\w+ id="\w+")/.exec(line)?.[2])).toEqual([
    'button id="bare"',
    'button id="lost"',
  ])
})

test('a page that is opened asks for each thing once', async () => {
  const { context, base } = contexts.get('full') ?? { context: null, base: '' }
  if (!context) throw new Error('Nobody is signed in.')
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => {
    if (/\/api\/v1\//.test(request.url()) && request.method() === 'GET') asked.push(request.url())
  })
  const twice = async (): Promise<string[]> => {
    asked.length = 0
    await page.goto(`${base}/people/PERSON-3`)
    await shown(page)
    // Longer than what was heard waits before all is read anew.
    await page.waitForTimeout(1_500)
    expect(asked.length).toBeGreaterThan(10)
    return asked.filter((url, at) => asked.indexOf(url) !== at)
  }
  // What changes while a page opens is read anew, and a job of the server may change something: then it is opened again.
  let found = await twice()
  for (let again = 0; found.length > 0 && again < 2; again++) found = await twice()
  await page.close()
  expect(found).toEqual([])
})

for (const { filled, look, always, paths, own } of RUNS)
  test.runIf(always || whole)(
    `every page has no barrier and no fault: ${filled}, ${look.name}`,
    async () => {
      const { context, base, ownBase } = contexts.get(filled) ?? { context: null, base: '', ownBase: '' }
      if (!context) throw new Error('Nobody is signed in.')
      const found: string[] = []
      const addresses = [
        ...paths.map((path) => ({ path, address: `${base}/${path}` })),
        ...own.map((path) => ({ path, address: `${ownBase}/${path}` })),
      ]
      const lookThrough = async () => {
        const page = await context.newPage()
        page.on('pageerror', (error) => found.push(`${page.url()} fault: ${error.message}`))
        await page.setViewportSize(look)
        await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light', reducedMotion: 'reduce' })
        for (let next = addresses.shift(); next !== undefined; next = addresses.shift()) {
          const { path, address } = next
          await page.goto(address)
          await shown(page)
          const title = (await page.locator('h1').first().textContent()) ?? ''
          if (/nothing at this address|This page stopped/.test(title)) found.push(`${path}: ${title}`)
          if ((await page.locator('section[role=alert]').count()) > 0)
            found.push(`${path}: it shows an error`)
          for (const barrier of await barriers(page)) found.push(`${path} ${barrier}`)
          if (whole) for (const barrier of await keptFromKeys(page)) found.push(`${path} ${barrier}`)
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          if (wider > 1) found.push(`${path}: ${wider} pixels wider than the window`)
        }
        await page.close()
      }
      // Two at a time: while one waits for its page, the other is looked at.
      await Promise.all([lookThrough(), lookThrough()])
      expect(found).toEqual([])
    },
    600_000,
  )
