import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { startSignInApp } from '../../../tools/test/browser.ts'

const app = await startSignInApp()
const PASSWORD = 'four words in a row'
const tokenIn = (link: string | null) => new URL(link ?? '').searchParams.get('token')

test('nobody is signed in at first, and that is an answer', async () => {
  expect((await app.browser().get('/api/v1/session')).body).toEqual({
    account: null,
    needsOnboarding: false,
    workspaces: [],
  })
  expect((await app.browser().get('/api/v1/account')).status).toBe(401)
})

const owner = app.browser()

test('the first link makes the owner and their own workspace, and only a button can spend it', async () => {
  const link = await app.signIn.firstLink()
  expect(link).toMatch(/^http:\/\/localhost\/enter\?token=\w{32}$/)
  const token = tokenIn(link)
  expect((await owner.get(`/api/auth/magic-link/verify?token=${token}`)).status).toBe(404)
  const elsewhere = await app.browser().post('/api/auth/enter', { token }, { origin: 'https://evil.example' })
  expect(elsewhere.status).toBe(403)
  const entered = await owner.post('/api/auth/enter', { token })
  expect(entered.status, JSON.stringify(entered.body)).toBe(200)
  expect(entered.cookies.join()).toMatch(/linchpin\.session_token=.*HttpOnly.*SameSite=Lax/i)
  expect(entered.cookies.join()).not.toMatch(/Secure/)
  const me = await owner.get('/api/v1/session')
  expect(me.body).toMatchObject({
    account: { email: '' },
    needsOnboarding: true,
    workspaces: [{ personal: true, level: 'owner', products: [] }],
  })
})

test('who left before saying who they are comes back as the same owner by the next link', async () => {
  const back = app.browser()
  await back.post('/api/auth/enter', { token: tokenIn(await app.signIn.firstLink()) })
  const [first, second] = [await owner.get('/api/v1/session'), await back.get('/api/v1/session')]
  expect(second.body['account']).toEqual(first.body['account'])
})

test('a link that was used says what to do', async () => {
  const again = await app.browser().post('/api/auth/enter', { token: 'A'.repeat(32) })
  expect(again.status).toBe(410)
  expect(again.body['detail']).toContain('linchpin link')
})

test('the owner says who they are and sets a password, and signs in with it from elsewhere', async () => {
  const made = await owner.post('/api/v1/workspaces', {
    name: 'Olu Owner',
    email: 'Olu@Example.org',
    role: 'in-role',
    institutionType: 'college',
    country: 'US',
    institutionName: 'Lake College',
    product: 'Gradebook',
  })
  expect(made.status, JSON.stringify(made.body)).toBe(200)
  expect((await owner.get('/api/v1/account')).body).toMatchObject({
    name: 'Olu Owner',
    email: 'olu@example.org',
    hasPassword: false,
  })
  const short = await owner.post('/api/v1/account/password', { newPassword: 'short' })
  expect(short.status).toBe(400)
  expect(short.body['errors']).toMatchObject([{ path: 'newPassword' }])
  expect((await owner.post('/api/v1/account/password', { newPassword: PASSWORD })).status).toBe(200)
  // No second owner comes by a printed link.
  expect(await app.signIn.firstLink()).toBeNull()
  expect((await owner.post('/api/v1/account/password', { newPassword: PASSWORD })).status).toBe(409)
  const laptop = app.browser()
  const entered = await laptop.post('/api/auth/sign-in/email', {
    email: 'olu@example.org',
    password: PASSWORD,
  })
  expect(entered.status).toBe(200)
  expect((await laptop.get('/api/v1/session')).body).toMatchObject({
    account: { name: 'Olu Owner', email: 'olu@example.org' },
    needsOnboarding: false,
    workspaces: [
      { name: 'Lake College', slug: 'lake-college', personal: false, products: [{ ref: 'PROD-1' }] },
      { personal: true },
    ],
  })
})

test('a wrong password is refused in words, and after ten of them even the right one', async () => {
  const guesser = app.browser()
  const wrong = await guesser.post('/api/auth/sign-in/email', { email: 'olu@example.org', password: 'guess' })
  expect(wrong.status).toBe(401)
  expect(wrong.body).toMatchObject({ code: 'not-signed-in' })
  const unknown = await guesser.post('/api/auth/sign-in/email', {
    email: 'no@example.org',
    password: 'guess',
  })
  expect(unknown.body['detail']).toBe(wrong.body['detail'])
  for (let n = 2; n <= 10; n++)
    await app.browser().post('/api/auth/sign-in/email', { email: 'olu@example.org', password: `guess ${n}` })
  const right = await app
    .browser()
    .post('/api/auth/sign-in/email', { email: 'olu@example.org', password: PASSWORD })
  expect(right.status).toBe(429)
  expect(right.body['detail']).toContain('a link or a passkey still works')
  app.clock.set('2026-11-21T09:20:00Z')
  const later = await app
    .browser()
    .post('/api/auth/sign-in/email', { email: 'olu@example.org', password: PASSWORD })
  expect(later.status).toBe(200)
})

test('one address may not try without end', async () => {
  const statuses: number[] = []
  for (let n = 0; n < 21; n++) {
    const tried = await app
      .browser('198.51.100.7')
      .post('/api/auth/sign-in/magic-link', { email: `nobody${n}@example.org` })
    statuses.push(tried.status)
  }
  expect(statuses.slice(0, 20).every((status) => status === 200)).toBe(true)
  expect(statuses.at(-1)).toBe(429)
  expect(
    (await app.browser().post('/api/auth/sign-in/magic-link', { email: 'nobody@example.org' })).status,
  ).toBe(200)
})

test('nobody can sign up, and the other routes of the library do not exist', async () => {
  const stranger = app.browser()
  for (const path of ['/sign-up/email', '/update-user', '/delete-user', '/change-email', '/sign-in/social'])
    expect(
      (await stranger.post(`/api/auth${path}`, { email: 'x@example.org', password: PASSWORD, name: 'x' }))
        .status,
      path,
    ).toBe(404)
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from auth."user"`.execute(app.app.db)
  expect(rows[0]?.n).toBe(1)
})

test('a link by mail signs in once, goes to no unknown address, and its secret is not in the database', async () => {
  const asker = app.browser()
  const known = await asker.post('/api/auth/sign-in/magic-link', { email: 'olu@example.org' })
  const unknown = await asker.post('/api/auth/sign-in/magic-link', { email: 'who@example.org' })
  expect([known.status, unknown.status]).toEqual([200, 200])
  expect(known.body).toEqual(unknown.body)
  expect(app.mails.map((mail) => mail.to)).toEqual(['olu@example.org'])
  const link = /http:\S+/.exec(app.mails[0]?.text ?? '')?.[0] ?? ''
  const token = tokenIn(link) ?? ''
  const { rows } = await sql<{ text: string }>`
    select identifier || value as text from auth.verification`.execute(app.app.db)
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.some((row) => row.text.includes(token))).toBe(false)
  expect((await asker.post('/api/auth/enter', { token })).status).toBe(200)
  expect((await app.browser().post('/api/auth/enter', { token })).status).toBe(410)
  expect((await asker.get('/api/v1/session')).body).toMatchObject({ account: { name: 'Olu Owner' } })
})

test('a link that was left lying has ended', async () => {
  const link = await app.signIn.linkFor('olu@example.org')
  await sql`update auth.verification set "expiresAt" = now() - interval '1 second'`.execute(app.app.db)
  expect((await app.browser().post('/api/auth/enter', { token: tokenIn(link) })).status).toBe(410)
  await expect(app.signIn.linkFor('nobody@example.org')).rejects.toMatchObject({ code: 'not-found' })
})

test('who signs out is out at once, with the cookie they had', async () => {
  const phone = app.browser()
  await phone.post('/api/auth/sign-in/email', { email: 'olu@example.org', password: PASSWORD })
  const cookie = phone.cookie()
  expect((await phone.get('/api/v1/account')).status).toBe(200)
  expect((await phone.post('/api/auth/sign-out')).status).toBe(200)
  const kept = await app.server.inject({ url: '/api/v1/account', headers: { cookie } })
  expect(kept.statusCode).toBe(401)
})

test('most requests of somebody signed in ask nothing of the sign-in’s tables', async () => {
  const phone = app.browser()
  await phone.post('/api/auth/sign-in/email', { email: 'olu@example.org', password: PASSWORD })
  await phone.get('/api/v1/session')
  const cookie = phone.cookie()
  await sql`update auth.session set "expiresAt" = now() - interval '1 second'`.execute(app.app.db)
  const ask = async () =>
    (await app.server.inject({ url: '/api/v1/session', headers: { cookie } })).json().account
  expect(await ask()).not.toBeNull()
  // A session that ended elsewhere is noticed within a minute.
  app.clock.set('2026-11-21T09:21:01Z')
  expect(await ask()).toBeNull()
})

test('a changed password needs the present one and ends the other sessions', async () => {
  const one = app.browser()
  const other = app.browser()
  for (const each of [one, other])
    await each.post('/api/auth/sign-in/email', { email: 'olu@example.org', password: PASSWORD })
  const wrong = await one.post('/api/auth/change-password', {
    currentPassword: 'not this one',
    newPassword: 'five words in a row now',
  })
  expect(wrong.status).toBe(400)
  expect(wrong.body['errors']).toMatchObject([{ path: 'currentPassword' }])
  const right = await one.post('/api/auth/change-password', {
    currentPassword: PASSWORD,
    newPassword: 'five words in a row now',
    revokeOtherSessions: true,
  })
  expect(right.status).toBe(200)
  expect((await one.get('/api/v1/account')).status).toBe(200)
  expect((await other.get('/api/v1/account')).status).toBe(401)
})

test('what happens to an account is kept, whoever wrote it', async () => {
  const { rows } = await sql<{ what: string; way: string }>`
    select distinct what, way from directory.account_event order by what, way`.execute(app.app.db)
  expect(rows).toEqual([
    { what: 'account-made', way: 'invitation' },
    { what: 'link-made', way: 'link' },
    { what: 'password-set', way: 'password' },
    { what: 'sign-in-refused', way: 'password' },
    { what: 'signed-in', way: 'link' },
    { what: 'signed-in', way: 'password' },
  ])
})

test('the ceremony of a passkey begins with this server’s name and a challenge', async () => {
  const phone = app.browser()
  const options = await phone.get('/api/auth/passkey/generate-authenticate-options')
  expect(options.status).toBe(200)
  expect(options.body).toMatchObject({ rpId: 'localhost' })
  expect(String(options.body['challenge']).length).toBeGreaterThan(20)
  expect((await phone.get('/api/auth/passkey/generate-register-options')).status).toBe(401)
})
