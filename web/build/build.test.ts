import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

/** First page: at most this much script, brotli (architecture.md, "Budgets that a tool checks"). */
const budget = 180_000

let dist = ''
let html = ''
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'linchpin-web-'))
  // Else the build would hold React's checks for developers.
  vi.stubEnv('NODE_ENV', 'production')
  await build({
    configFile: join(import.meta.dirname, '../vite.config.ts'),
    logLevel: 'error',
    build: { outDir: dist },
  })
  html = await readFile(join(dist, 'index.html'), 'utf8')
}, 240_000)
afterAll(() => rm(dist, { recursive: true, force: true }))

const scripts = () =>
  [...html.matchAll(/<(?:script|link)[^>]*(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(
    ([, path]) => path ?? '',
  )

test('the first page keeps its budget of script', async () => {
  const sizes = await Promise.all(scripts().map(async (path) => (await stat(join(dist, `${path}.br`))).size))
  expect(sizes.length).toBeGreaterThan(0)
  const sum = sizes.reduce((total, size) => total + size, 0)
  expect(sum).toBeGreaterThan(50_000)
  expect(sum).toBeLessThanOrEqual(budget)
})

test('tables and menus come with the pages that need them', async () => {
  const names = (await readdir(join(dist, 'assets'))).filter((name) => name.endsWith('.js'))
  const isFirst = (name: string) => scripts().some((path) => path.endsWith(name))
  for (const mark of ['columnheader', 'menuitemradio']) {
    const holding = await Promise.all(
      names.map(async (name) =>
        (await readFile(join(dist, 'assets', name), 'utf8')).includes(mark) ? [name] : [],
      ),
    )
    expect(holding.flat().length, `${mark} is somewhere`).toBeGreaterThan(0)
    expect(holding.flat().filter(isFirst), `${mark} in the first script`).toEqual([])
  }
})

test('the texts of all areas lie in one file that the page fetches beside its script', async () => {
  const path =
    /<link rel="preload" as="fetch"[^>]*href="\/(assets\/texts-en-[^"]+\.json)"/.exec(html)?.[1] ?? ''
  const texts = JSON.parse(await readFile(join(dist, path), 'utf8')) as Record<string, string>
  expect(texts['page.broken']).toBeTruthy()
  expect(Object.keys(texts).some((key) => key.startsWith('item.'))).toBe(true)
  const first = await Promise.all(scripts().map((script) => readFile(join(dist, script), 'utf8')))
  expect(first.some((text) => text.includes(texts['page.broken'] ?? ''))).toBe(false)
})

test('every other language lies in a file of its own, with English for what it lacks', async () => {
  const names = await readdir(join(dist, 'assets'))
  const read = async (language: string) => {
    const name = names.find((each) => new RegExp(`^texts-${language}-[\\w-]+\\.json$`).test(each)) ?? ''
    return JSON.parse(await readFile(join(dist, 'assets', name), 'utf8')) as Record<string, string>
  }
  const [english, german] = [await read('en'), await read('de')]
  expect(german['form.cancel']).toBe('Abbrechen')
  expect(Object.keys(english).filter((key) => german[key] === undefined)).toEqual([])
})

test('the page holds no script or style of its own, as the content policy asks', () => {
  expect(html.replace(/<!--.*?-->/gs, '')).not.toMatch(/<style|style="|<script(?![^>]*\bsrc=)|\bon[a-z]+="/)
  expect(html).toContain('id="react-aria-pressable-style"')
})

test('every text file lies beside its packed forms, under a name that changes with it', async () => {
  const files = (await readdir(join(dist, 'assets'))).filter((name) => /\.(js|css|svg)$/.test(name))
  expect(files.length).toBeGreaterThan(20)
  const names = new Set(await readdir(join(dist, 'assets')))
  expect(files.filter((name) => !names.has(`${name}.br`) || !names.has(`${name}.gz`))).toEqual([])
  expect([...names].filter((name) => !/-[\w-]{8}\.\w+(\.br|\.gz)?$/.test(name))).toEqual([])
})

test('only the locales that are spoken are in the build', async () => {
  const scripts = (await readdir(join(dist, 'assets'))).filter((name) => name.endsWith('.js'))
  const texts = await Promise.all(scripts.map((name) => readFile(join(dist, 'assets', name), 'utf8')))
  // Words of react-aria's own German and Danish.
  const holds = (word: RegExp) => texts.some((text) => word.test(text))
  expect(holds(/ausgewählt/i)).toBe(true)
  expect(holds(/valgt/i)).toBe(false)
})

test('the gallery stays at home', async () => {
  const scripts = (await readdir(join(dist, 'assets'))).filter((name) => name.endsWith('.js'))
  const texts = await Promise.all(scripts.map((name) => readFile(join(dist, 'assets', name), 'utf8')))
  expect(texts.some((text) => text.includes('Every control in its states'))).toBe(false)
})
