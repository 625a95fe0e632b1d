import { expect, test } from 'vitest'
import { startSignInApp } from '../../../tools/test/browser.ts'

const app = await startSignInApp()

test('nobody is signed in at first, and that is an answer', async () => {
  const stranger = app.browser()
  expect((await stranger.get('/api/v1/session')).body).toEqual({
    account: null,
    needsOnboarding: false,
    workspaces: [],
  })
})

test('the first link makes the owner and their own workspace; used twice it says what to do', async () => {
  const link = await app.signIn.firstLink()
  expect(link).toMatch(/^http:\/\/localhost\/enter\?token=\w{32}$/)
  const token = new URL(link ?? '').searchParams.get('token')
  const first = app.browser()
  expect((await first.get(`/api/auth/magic-link/verify?token=${token}`)).status).toBe(404)
  const entered = await first.post('/api/auth/enter', { token })
  expect(entered.status, JSON.stringify(entered.body)).toBe(200)
  expect(entered.cookies.join()).toMatch(/linchpin\.session_token=.*HttpOnly.*SameSite=Lax/i)
  expect(entered.cookies.join()).not.toMatch(/Secure/)
  const me = await first.get('/api/v1/session')
  expect(me.body).toMatchObject({
    account: { email: '' },
    needsOnboarding: true,
    workspaces: [{ personal: true, level: 'owner' }],
  })
  const again = await app.browser().post('/api/auth/enter', { token })
  expect(again.status).toBe(410)
  expect(again.body['detail']).toContain('linchpin link')
  expect(await app.signIn.firstLink()).toBeNull()
})
