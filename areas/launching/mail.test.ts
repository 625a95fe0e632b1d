import { afterAll, expect, test } from 'vitest'
import { openMailer } from '../../core/mail.ts'
import { startTestApp } from '../../tools/test/app.ts'
import { startMailServer } from '../../tools/test/mail-server.ts'
import { launchingJobs } from './send-mail.ts'

const post = await startMailServer((address) => address.startsWith('gone@'))
const { app, owner, productId, settled, server } = await startTestApp({
  before: (made) => {
    made.mailer = openMailer(post.url, 'Linchpin <linchpin@example.edu>')
  },
})
afterAll(() => post.stop())
const send = () => launchingJobs[0]?.run(app)

type Head = { id: string; ref: string; title: string }
type Mailed = { queued: number; already: number; withoutAddress: number; stopped: number; detail: string }
type Asked = {
  people: {
    person: Head
    told: { how: string } | null
    mail: { state: string; fault: string } | null
    stopped: boolean
    words: { subject: string; text: string }
  }[]
}

const make = async (kind: string, input: object) =>
  (await owner.call<{ record: Head }>('POST', `/${kind}`, input)).body.record
const link = (from: Head, type: string, to: Head) =>
  owner.call('POST', `/records/${from.ref}/links`, { type, to: to.ref })
const person = (title: string, email: string) => make('people', { title, email })
const saysFor = async (who: Head, title: string, item: Head) => {
  const note = await make('notes', { title, product: productId, saidBy: who.id })
  await link(note, 'supports', item)
}
const released = async (items: Head[]): Promise<Head> => {
  const made = await owner.call<Head>('POST', '/releases/draft', {
    title: 'Autumn start',
    items: items.map((each) => each.ref),
  })
  await owner.call('POST', `/releases/${made.body.ref}/ship`, {})
  return made.body
}
const mail = async (release: Head, more: object = {}) =>
  (await owner.call<Mailed>('POST', `/releases/${release.ref}/mail`, more)).body
const asked = async (release: Head) =>
  (await owner.call<Asked>('GET', `/releases/${release.ref}/asked`)).body.people

test('everybody who asked gets one mail in their own words, once, and is marked as told', async () => {
  const item = await make('items', { title: 'Late-work queue', product: productId })
  const [ana, ben, cem] = [
    await person('Ana Ruiz', 'ana@example.edu'),
    await person('Ben Okafor', 'ben@example.edu'),
    await person('Cem Aydin', ''),
  ]
  await saysFor(ana, 'It sat there for three weeks', item)
  await saysFor(ana, 'I find late work by accident', item)
  await saysFor(ben, 'Where is late work', item)
  await saysFor(cem, 'Late again', item)
  const release = await released([item])
  const before = post.letters.length

  expect(await mail(release)).toMatchObject({ queued: 2, already: 0, withoutAddress: 1, stopped: 0 })
  expect(await mail(release)).toMatchObject({ queued: 0, already: 2 })
  await send()
  await send()
  const letters = post.letters.slice(before)
  expect(letters.map((letter) => letter.to)).toEqual([['ana@example.edu'], ['ben@example.edu']])
  expect(letters[0]?.raw).toContain('Subject: You asked, we did: Autumn start')
  expect(letters[0]?.text).toContain('“It sat there for three weeks”')
  expect(letters[0]?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  const people = await asked(release)
  expect(people.map((each) => [each.person.title, each.told?.how, each.mail?.state])).toEqual([
    ['Ana Ruiz', 'mail', 'sent'],
    ['Ben Okafor', 'mail', 'sent'],
    ['Cem Aydin', undefined, undefined],
  ])
  expect(await mail(release)).toMatchObject({ queued: 0, already: 2 })
})

test('two servers that send at once send each mail once', async () => {
  const item = await make('items', { title: 'One reminder', product: productId })
  for (const at of [1, 2, 3, 4, 5, 6]) {
    await saysFor(await person(`Asker ${at}`, `asker${at}@example.edu`), `Remind me ${at}`, item)
  }
  const release = await released([item])
  const before = post.letters.length
  await mail(release)
  await Promise.all([send(), send(), send()])
  const to = post.letters.slice(before).flatMap((letter) => letter.to)
  expect(to.toSorted()).toEqual([1, 2, 3, 4, 5, 6].map((at) => `asker${at}@example.edu`))
})

test('a mail that the server refuses says why, tells nobody, and is sent again when it is asked for', async () => {
  const item = await make('items', { title: 'Read aloud', product: productId })
  const eva = await person('Eva Lind', 'gone@example.edu')
  await saysFor(eva, 'Read it to me', item)
  const release = await released([item])
  await mail(release)
  await send()
  const [failed] = await asked(release)
  expect(failed).toMatchObject({ told: null, mail: { state: 'failed' } })
  expect(failed?.mail?.fault).toContain('No such user')
  await owner.call('PATCH', `/people/${eva.ref}`, { email: 'eva@example.edu' })
  expect(await mail(release)).toMatchObject({ queued: 1 })
  await send()
  expect((await asked(release))[0]).toMatchObject({ told: { how: 'mail' }, mail: { state: 'sent' } })
})

test('one click in the mail stops such mail, without a sign-in, and a second one brings it back', async () => {
  const item = await make('items', { title: 'Quiet hours', product: productId })
  await saysFor(await person('Fay Moss', 'fay@example.edu'), 'Not at night', item)
  await mail(await released([item]))
  await send()
  const link = /List-Unsubscribe:\s*<([^>]+)>/.exec(post.letters.at(-1)?.raw ?? '')?.[1]
  const url = new URL(link ?? '').pathname
  // As mail programs send it: RFC 8058.
  const stop = await server.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'List-Unsubscribe=One-Click',
  })
  expect(stop.json()).toEqual({ stopped: true, about: 'release' })

  const next = await make('items', { title: 'Quieter hours', product: productId })
  const [fay] = (await owner.call<{ records: Head[] }>('GET', '/people?text=Fay')).body.records
  await saysFor(fay as Head, 'Never on Sunday', next)
  const second = await released([next])
  expect(await mail(second)).toMatchObject({ queued: 0, stopped: 1 })
  const back = await server.inject({ method: 'POST', url, payload: { stop: false } })
  expect(back.json()).toEqual({ stopped: false, about: 'release' })
  expect(await mail(second)).toMatchObject({ queued: 1, stopped: 0 })
  const wrong = await server.inject({ method: 'POST', url: `${url}x`, payload: {} })
  expect(wrong.statusCode).toBe(404)
  await settled()
})

test('what is not live is mailed to nobody', async () => {
  const item = await make('items', { title: 'Not yet', product: productId })
  const planned = await owner.call<Head>('POST', '/releases/draft', { title: 'Later', items: [item.ref] })
  expect((await mail(planned.body)).detail).toContain('not live yet')
})
