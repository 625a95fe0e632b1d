import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Browser, startSignInApp } from '../../tools/test/browser.ts'
import { RESERVED, slugFrom } from './founding.ts'
import { COUNTRIES } from './model.ts'

const app = await startSignInApp({ mail: false })
const owner = app.browser()
await owner.post('/api/auth/enter', {
  token: new URL((await app.signIn.firstLink()) ?? '').searchParams.get('token'),
})

const begin = (by: Browser, given: object) =>
  by.post('/api/v1/workspaces', {
    name: 'Noor Newcomer',
    email: 'noor@example.org',
    role: 'in-role',
    institutionType: 'college',
    country: 'US',
    institutionName: 'Lake College',
    product: 'Gradebook',
    ...given,
  })

type Group = { title: string; core: boolean; parentId: string | null; id: string }
const groupsOf = async (slug: unknown) => {
  const answer = await owner.get(`/api/v1/${slug}/groups?sort=createdAt`)
  return answer.body['records'] as Group[]
}

test.each([
  ['school', 'US', ['Teachers', 'Students', 'Administrators'], 'Parents and guardians'],
  ['school', 'GB', ['Teachers', 'Pupils', 'Administrators'], 'SEND and support staff'],
  ['college', 'US', ['Instructors', 'Students', 'Administrators'], 'Adjunct faculty'],
  ['college', 'GB', ['Tutors', 'Students', 'Administrators'], 'Hourly-paid tutors'],
  ['university', 'US', ['Instructors', 'Students', 'Administrators'], 'Academic advisors'],
  ['university', 'GB', ['Lecturers', 'Students', 'Administrators'], 'Personal tutors'],
  ['other', 'DE', ['Instructors', 'Students', 'Administrators'], 'IT staff'],
])('a %s in %s begins with its three core groups in its own words', async (type, country, core, one) => {
  const made = await begin(owner, { institutionType: type, country, institutionName: `${type} ${country}` })
  expect(made.status, JSON.stringify(made.body)).toBe(200)
  const groups = await groupsOf(made.body['slug'])
  expect(groups.filter((group) => group.core).map((group) => group.title)).toEqual(core)
  expect(groups.map((group) => group.title)).toContain(one)
  const settings = await owner.get(`/api/v1/${made.body['slug']}/settings`)
  expect(settings.body).toMatchObject({
    institutionType: type,
    country,
    currency: { US: 'USD', GB: 'GBP', DE: 'EUR' }[country],
  })
})

test('a group that is part of another stands under it', async () => {
  const made = await begin(owner, { institutionName: 'Under College' })
  const groups = await groupsOf(made.body['slug'])
  const adjunct = groups.find((group) => group.title === 'Adjunct faculty')
  expect(groups.find((group) => group.id === adjunct?.parentId)?.title).toBe('Instructors')
})

test('who wants the role gets a product to practise on, labelled so', async () => {
  const made = await begin(owner, { role: 'wants-role', institutionName: undefined, product: undefined })
  expect(made.body).toMatchObject({ name: 'My practice institution', slug: 'my-practice-institution' })
  const product = await owner.get(`/api/v1/${made.body['slug']}/products/PROD-1`)
  expect(product.body['record']).toMatchObject({ title: 'Practice gradebook', sandbox: true })
  expect((await owner.get('/api/v1/account')).body).toMatchObject({ role: 'wants-role' })
})

test('who is in the role names the institution and a product, and both faults are told by field', async () => {
  const faults = async (given: object) => (await begin(owner, given)).body['errors']
  expect(await faults({ institutionName: undefined })).toMatchObject([{ path: 'institutionName' }])
  expect(await faults({ product: undefined })).toMatchObject([{ path: 'product' }])
  expect(await faults({ country: 'XX' })).toMatchObject([{ path: 'country' }])
  expect(await faults({ timeZone: 'Mars/Olympus' })).toMatchObject([{ path: 'timeZone' }])
})

test('two workspaces of one name get two short names', async () => {
  const [one, two] = [
    await begin(owner, { institutionName: 'Twin College' }),
    await begin(owner, { institutionName: 'Twin Côllege!' }),
  ]
  expect([one.body['slug'], two.body['slug']]).toEqual(['twin-college', 'twin-college-2'])
})

test('the personal workspace speaks as the first institution does', async () => {
  const me = (await owner.get('/api/v1/session')).body['workspaces'] as {
    personal: boolean
    country: string
    institutionType: string
  }[]
  expect(me.find((each) => each.personal)).toMatchObject({ country: 'US', institutionType: 'school' })
})

test('no short name is that of a page or an account operation', () => {
  const firstParts = [...app.app.operations.values()]
    .filter((operation) => operation.scope === 'account')
    .map((operation) => operation.path.split('/')[1] ?? '')
  const areas = new URL('../', import.meta.url)
  const bare = readdirSync(areas, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\/web\/(\w+\/)?pages\.tsx?$/.test(file))
    .map((file) => readFileSync(new URL(file, areas), 'utf8'))
    .flatMap((text) => [
      ...(/bare: \[\n([\s\S]*?)\n {2}\]/.exec(text)?.[1] ?? '').matchAll(/path: '([^'/]+)/g),
      ...text.matchAll(/bare: \[\{ path: '([^'/]+)/g),
      // The pages that a link with a secret opens are all of this kind, whichever part lists them.
      ...text.matchAll(/path: '([^'/]+)\/\$token'/g),
    ])
    .map((match) => match[1] ?? '')
  expect(bare.length).toBeGreaterThan(5)
  for (const part of [...firstParts, ...bare]) expect(RESERVED.has(part), part).toBe(true)
  expect(slugFrom('Session')).toBe('session-1')
  expect(slugFrom('Technische Hochschule Köln')).toBe('technische-hochschule-koln')
  expect(slugFrom('東京')).toBe('workspace-1')
})

test('every country has two letters and a name', () => {
  const names = new Intl.DisplayNames('en', { type: 'region' })
  expect(COUNTRIES.length).toBeGreaterThan(190)
  for (const country of COUNTRIES) expect(names.of(country), country).not.toBe(country)
})

test('preferences are merged one key at a time, and null takes one away', async () => {
  await owner.patch('/api/v1/preferences', { values: { theme: 'dark', keys: { singleKeys: false } } })
  const merged = await owner.patch('/api/v1/preferences', { values: { theme: null, locale: 'en' } })
  expect(merged.body).toEqual({ values: { keys: { singleKeys: false }, locale: 'en' } })
  expect((await owner.get('/api/v1/preferences')).body).toEqual(merged.body)
  const large = { values: { much: 'x'.repeat(70_000) } }
  expect((await owner.patch('/api/v1/preferences', large)).status).toBe(413)
  const nul = { values: { odd: String.fromCharCode(0) } }
  expect((await owner.patch('/api/v1/preferences', nul)).status).toBe(400)
})
