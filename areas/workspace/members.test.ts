import { expect, test } from 'vitest'
import { type Browser, startSignInApp } from '../../tools/test/browser.ts'

const app = await startSignInApp()
const PASSWORD = 'four words in a row'
const tokenIn = (link: unknown) => new URL(String(link)).searchParams.get('token')

const enterFirst = async (): Promise<Browser> => {
  const browser = app.browser()
  await browser.post('/api/auth/enter', { token: tokenIn(await app.signIn.firstLink()) })
  return browser
}
const owner = await enterFirst()
const begun = await owner.post('/api/v1/workspaces', {
  name: 'Olu Owner',
  email: 'olu@example.org',
  role: 'in-role',
  institutionType: 'college',
  country: 'US',
  timeZone: 'America/New_York',
  institutionName: 'Lake College',
  product: 'Gradebook',
})
const at = `/api/v1/${begun.body['slug']}`

type Member = { personRef: string; name: string; role: string; joined: boolean; products: { role: string }[] }
const members = async () => (await owner.get(`${at}/members`)).body['members'] as Member[]
const member = async (name: string) => {
  const found = (await members()).find((each) => each.name === name)
  if (!found) throw new Error(`${name} is no member.`)
  return found
}
const historyOf = async (ref: string) =>
  (await owner.get(`${at}/records/${ref}/history`)).body['lines'] as {
    verb: string
    fields: object
    batchId: string
  }[]

/** Somebody invited, who made an account and signed in with it. */
const join = async (name: string, invitation: object = {}): Promise<Browser> => {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`
  const invited = await owner.post(`${at}/members/invite`, { name, email, ...invitation })
  expect(invited.status, JSON.stringify(invited.body)).toBe(200)
  const browser = app.browser()
  const token = tokenIn(invited.body['link'])
  const accepted = await browser.post('/api/v1/invitations/accept', { token, password: PASSWORD })
  expect(accepted.status, JSON.stringify(accepted.body)).toBe(200)
  await browser.post('/api/auth/sign-in/email', { email, password: PASSWORD })
  return browser
}

test('an invitation is mailed, says what it is for, makes an account, and works once', async () => {
  const invited = await owner.post(`${at}/members/invite`, {
    name: 'Vera Viewer',
    email: 'vera@example.org',
    products: [{ product: 'PROD-1', role: 'viewer' }],
  })
  expect(invited.body).toMatchObject({ mailed: true, personRef: 'PERSON-2' })
  expect(app.mails.at(-1)).toMatchObject({ to: 'vera@example.org' })
  expect(app.mails.at(-1)?.text).toContain(invited.body['link'])
  expect(await member('Vera Viewer')).toMatchObject({ joined: false, products: [{ role: 'viewer' }] })
  const vera = app.browser()
  const token = tokenIn(invited.body['link'])
  expect((await vera.post('/api/v1/invitations/look', { token })).body).toMatchObject({
    state: 'open',
    workspace: 'Lake College',
    name: 'Vera Viewer',
    hasAccount: false,
  })
  const weak = await vera.post('/api/v1/invitations/accept', { token, password: 'short' })
  expect(weak.status).toBe(400)
  const accepted = await vera.post('/api/v1/invitations/accept', { token, password: PASSWORD })
  expect(accepted.body).toEqual({ workspace: 'lake-college', email: 'vera@example.org' })
  const again = await app.browser().post('/api/v1/invitations/accept', { token, password: PASSWORD })
  expect(again.status).toBe(410)
  await vera.post('/api/auth/sign-in/email', { email: 'vera@example.org', password: PASSWORD })
  expect((await vera.get('/api/v1/session')).body).toMatchObject({
    needsOnboarding: false,
    workspaces: [
      { name: 'Lake College', level: 'member', products: [{ ref: 'PROD-1', level: 'viewer' }] },
      { personal: true, level: 'owner' },
    ],
  })
  expect((await vera.get(`${at}/items`)).status).toBe(200)
  expect((await vera.post(`${at}/items`, { title: 'x', product: 'PROD-1' })).status).toBe(403)
  expect((await vera.get(`${at}/members`)).status).toBe(403)
})

test('an invitation that nobody took up ends, and a second one ends the first', async () => {
  const first = await owner.post(`${at}/members/invite`, {
    name: 'Late Guest',
    email: 'late@example.org',
    days: 1,
  })
  const second = await owner.post(`${at}/members/invite`, { person: first.body['personRef'] })
  const accept = (answer: typeof first) =>
    app
      .browser()
      .post('/api/v1/invitations/accept', { token: tokenIn(answer.body['link']), password: PASSWORD })
  expect((await accept(first)).status).toBe(410)
  app.clock.set('2026-12-30T09:00:00Z')
  const late = await accept(second)
  app.clock.set('2026-11-21T09:00:00Z')
  expect(late.status).toBe(410)
  expect(late.body['detail']).toContain('Ask whoever invited you')
  const unknown = await app.browser().post('/api/v1/invitations/look', { token: 'never made by anybody' })
  expect(unknown.status).toBe(404)
})

test('who has an account accepts signed in, and nobody takes an address that has one', async () => {
  const other = await owner.post('/api/v1/workspaces', {
    name: 'Olu Owner',
    role: 'in-role',
    institutionType: 'school',
    country: 'GB',
    institutionName: 'Hill School',
    product: 'Homework',
  })
  const invited = await owner.post(`/api/v1/${other.body['slug']}/members/invite`, {
    name: 'Vera V.',
    email: 'vera@example.org',
  })
  const token = tokenIn(invited.body['link'])
  const taken = await app.browser().post('/api/v1/invitations/accept', { token, password: PASSWORD })
  expect(taken.status).toBe(409)
  expect(taken.body['detail']).toContain('it is still good')
  const vera = app.browser()
  await vera.post('/api/auth/sign-in/email', { email: 'vera@example.org', password: PASSWORD })
  expect((await vera.post('/api/v1/invitations/accept', { token })).status).toBe(200)
  const me = (await vera.get('/api/v1/session')).body['workspaces'] as { name: string }[]
  expect(me.map((each) => each.name)).toEqual(['Lake College', 'Hill School', 'Your own'])
})

test('somebody disabled loses access at once, tokens included, and gets it back', async () => {
  const dana = await join('Dana Disabled', { products: [{ product: 'PROD-1', role: 'contributor' }] })
  const { personRef } = await member('Dana Disabled')
  const made = await dana.post(`${at}/tokens`, { name: 'mine', scopes: ['*:read'], days: 30 })
  const byToken = async () =>
    (
      await app.server.inject({
        url: `${at}/items`,
        headers: { authorization: `Bearer ${made.body['secret']}` },
      })
    ).statusCode
  expect([(await dana.get(`${at}/items`)).status, await byToken()]).toEqual([200, 200])
  await owner.patch(`${at}/members/${personRef}`, { disabled: true })
  expect([(await dana.get(`${at}/items`)).status, await byToken()]).toEqual([404, 401])
  expect((await dana.get('/api/v1/session')).body).toMatchObject({
    needsOnboarding: false,
    workspaces: [{ personal: true }],
  })
  await owner.patch(`${at}/members/${personRef}`, { disabled: false })
  expect((await dana.get(`${at}/items`)).status).toBe(200)
  // A token that was taken back stays so.
  expect(await byToken()).toBe(401)
  expect(
    (await historyOf(personRef)).filter((line) => line.verb === 'role').map((line) => line.fields),
  ).toEqual([
    { disabled: [true, false] },
    { disabled: [false, true] },
    { [`token.${made.body['id']}`]: [null, expect.anything()] },
    { joined: [false, true] },
    { 'role.PROD-1': [null, 'contributor'] },
    { role: [null, 'member'] },
  ])
})

test('the last owner cannot be lost by any way', async () => {
  const me = await member('Olu Owner')
  for (const change of [{ role: 'member' }, { role: 'admin' }, { disabled: true }])
    expect((await owner.patch(`${at}/members/${me.personRef}`, change)).status).toBe(409)
  expect((await owner.post(`${at}/people/bin`, { refs: [me.personRef] })).status).toBe(409)
  // An owner who was only invited does not count yet.
  await owner.post(`${at}/members/invite`, { name: 'Not Yet', role: 'owner' })
  expect((await owner.patch(`${at}/members/${me.personRef}`, { role: 'admin' })).status).toBe(409)
  const second = await join('Second Owner', { role: 'owner' })
  expect((await owner.patch(`${at}/members/${me.personRef}`, { role: 'admin' })).status).toBe(200)
  expect((await second.patch(`${at}/members/${me.personRef}`, { role: 'owner' })).status).toBe(200)
})

test('an admin runs the workspace but makes no owners and changes none', async () => {
  const admin = await join('Ada Admin', { role: 'admin' })
  const { personRef: self } = await member('Ada Admin')
  const { personRef: first } = await member('Olu Owner')
  expect((await admin.patch(`${at}/members/${self}`, { role: 'owner' })).status).toBe(403)
  expect((await admin.patch(`${at}/members/${first}`, { disabled: true })).status).toBe(403)
  expect((await admin.post(`${at}/members/invite`, { name: 'X', role: 'owner' })).status).toBe(403)
  expect((await admin.post(`${at}/members/invite`, { name: 'Fine Person' })).status).toBe(200)
  expect((await admin.patch(`${at}/settings`, { name: 'Lake Community College' })).body).toMatchObject({
    name: 'Lake Community College',
    timeZone: 'America/New_York',
  })
  expect((await historyOf(self))[0]).toMatchObject({
    verb: 'settings',
    fields: { 'workspace.name': ['Lake College', 'Lake Community College'] },
  })
})

test('a role is given and taken per product, and no undo brings it back', async () => {
  const petra = await join('Petra Person')
  const { personRef } = await member('Petra Person')
  expect((await petra.get(`${at}/items`)).status).toBe(403)
  await owner.post(`${at}/members/${personRef}/roles`, { product: 'PROD-1', role: 'contributor' })
  expect((await petra.post(`${at}/items`, { title: 'Mine', product: 'PROD-1' })).status).toBe(200)
  await owner.post(`${at}/members/${personRef}/roles`, { product: 'PROD-1', role: 'viewer' })
  expect((await petra.post(`${at}/items`, { title: 'Mine', product: 'PROD-1' })).status).toBe(403)
  await owner.post(`${at}/members/${personRef}/roles/take`, { product: 'PROD-1' })
  expect((await petra.get(`${at}/items`)).status).toBe(403)
  const [line] = await historyOf(personRef)
  expect(line).toMatchObject({ verb: 'role', fields: { 'role.PROD-1': ['viewer', null] } })
  const undone = await owner.post(`${at}/changes/${line?.batchId}/undo`)
  expect(undone.body).toMatchObject({ code: 'sealed' })
  expect((await petra.get(`${at}/items`)).status).toBe(403)
})

test('a guest sees the named record until its end, and nothing else', async () => {
  const item = (await owner.post(`${at}/items`, { title: 'Shown to a coach', product: 'PROD-1' })).body[
    'record'
  ] as {
    ref: string
  }
  const hidden = (await owner.post(`${at}/items`, { title: 'Hidden', product: 'PROD-1' })).body['record'] as {
    ref: string
  }
  const coach = await join('Carla Coach')
  const { personRef } = await member('Carla Coach')
  const give = (endsAt: string) =>
    owner.post(`${at}/members/${personRef}/grants`, { record: item.ref, endsAt })
  expect((await give('2026-11-20T00:00:00Z')).status).toBe(400)
  expect((await give('2028-11-20T00:00:00Z')).status).toBe(400)
  expect((await give('2026-12-01T00:00:00Z')).status).toBe(200)
  expect((await coach.get(`${at}/items/${item.ref}`)).status).toBe(200)
  expect((await coach.get(`${at}/items/${hidden.ref}`)).status).toBe(404)
  app.clock.set('2026-12-01T00:00:01Z')
  expect((await coach.get(`${at}/items/${item.ref}`)).status).toBe(403)
  app.clock.set('2026-11-21T09:00:00Z')
  expect((await owner.post(`${at}/members/${personRef}/grants/take`, { record: item.ref })).body).toEqual({
    taken: true,
  })
  expect((await coach.get(`${at}/items/${item.ref}`)).status).toBe(403)
})

test('a personal workspace lets nobody in, and its owner has no way into others’', async () => {
  const own = (browser: Browser) =>
    browser.get('/api/v1/session').then((answer) => {
      const all = answer.body['workspaces'] as { personal: boolean; slug: string; id: string }[]
      return all.find((each) => each.personal) ?? { slug: '', id: '' }
    })
  const vera = app.browser()
  await vera.post('/api/auth/sign-in/email', { email: 'vera@example.org', password: PASSWORD })
  const hers = await own(vera)
  const mine = await own(owner)
  for (const path of ['/items', '/people', '/settings', '/members', '/bin', '/search?text=vera'])
    expect((await owner.get(`/api/v1/${hers.id}${path}`)).status, path).toBe(404)
  expect((await vera.get(`/api/v1/${mine.slug}/people`)).status).toBe(404)
  expect((await vera.post(`/api/v1/${hers.slug}/members/invite`, { name: 'Olu Owner' })).status).toBe(403)
  expect((await vera.get(`/api/v1/${hers.slug}/people`)).status).toBe(200)
})

test('the address of somebody who signs in is theirs to change, and follows into every workspace', async () => {
  const vera = app.browser()
  await vera.post('/api/auth/sign-in/email', { email: 'vera@example.org', password: PASSWORD })
  const byOwner = await owner.patch(`${at}/people/PERSON-2`, { email: 'other@example.org' })
  expect(byOwner.status).toBe(400)
  expect(byOwner.body['errors']).toMatchObject([{ path: 'email' }])
  expect((await vera.patch('/api/v1/account', { email: 'olu@example.org' })).status).toBe(400)
  const changed = await vera.patch('/api/v1/account', { name: 'Vera Vale', email: 'vale@example.org' })
  expect(changed.body).toMatchObject({ name: 'Vera Vale', email: 'vale@example.org' })
  expect((await owner.get(`${at}/people/PERSON-2`)).body['record']).toMatchObject({
    title: 'Vera Vale',
    email: 'vale@example.org',
  })
  expect((await vera.get('/api/v1/session')).body).toMatchObject({ account: { name: 'Vera Vale' } })
})

test('the own workspace of somebody invited lies where the institution does, so that their Friday is its Friday', async () => {
  const noor = await join('Noor Newcomer')
  const { workspaces } = (await noor.get('/api/v1/session')).body as {
    workspaces: { personal: boolean; timeZone: string; country: string }[]
  }
  expect(workspaces.find(({ personal }) => personal)).toMatchObject({
    timeZone: 'America/New_York',
    country: 'US',
    institutionType: 'college',
  })
})
