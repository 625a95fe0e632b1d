import { createServer, type Socket } from 'node:net'
import { afterAll, expect, test, vi } from 'vitest'
import { type Client, startTestApp } from '../../tools/test/app.ts'
import { startMailServer } from '../../tools/test/mail-server.ts'
import { openMailer } from '../mail.ts'

const post = await startMailServer()
const place = await startTestApp({
  before: (made) => {
    made.mailer = openMailer(post.url, 'linchpin@example.edu')
  },
})
afterAll(() => post.stop())
const { app, clock, owner, client, productId, settled } = place
const NOW = '2026-11-21T09:00:00.000Z'
const PATIENCE = { connectionTimeout: 300, greetingTimeout: 300, socketTimeout: 300 }

type Mails = { mails: { state: string; fault: string }[]; waiting: number; nextAt: string | null }
const send = () => app.jobs.find((job) => job.name === 'notices.send')?.run(app)
const mailsOf = async (by: Client) => (await by.call<Mails>('GET', '/notices/mails')).body
const tell = async (): Promise<Client> => {
  const person = await client('contributor')
  await owner.call('POST', '/actions', { title: 'Do it', product: productId, ownerId: person.personId })
  await settled()
  return person
}

/** A mail server that says `lines`, one after each thing it hears, and then nothing more. */
const stallingServer = async (lines: readonly string[]): Promise<string> => {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    let at = 0
    const next = () => {
      const line = lines[at++]
      if (line) socket.write(`${line}\r\n`)
    }
    next()
    socket.on('data', next)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  return `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}

test.each([
  ['says nothing at all', [], 'failed'],
  ['greets and then stalls', ['220 slow'], 'failed'],
  ['stalls before the mail goes over', ['220 slow', '250 slow', '250 ok', '250 ok'], 'failed'],
  ['stalls while the mail goes over', ['220 slow', '250 slow', '250 ok', '250 ok', '354 go on'], 'unknown'],
  ['answers that it may take it later', ['220 slow', '250 slow', '451 try again later'], 'failed'],
] as const)('a mail server that %s holds up nothing, and its fault is kept', async (_, lines, state) => {
  const person = await tell()
  const before = app.mailer
  app.mailer = openMailer(await stallingServer(lines), 'linchpin@example.edu', PATIENCE)
  const from = performance.now()
  await send()
  expect(performance.now() - from).toBeLessThan(5_000)
  const failed = await mailsOf(person)
  expect(failed.mails).toMatchObject([{ state }])
  expect(failed.mails[0]?.fault).toContain('The mail server refused')
  app.mailer = before
  // Tried again after a while where it cannot have arrived; where it may have, nobody gets it twice.
  clock.set('2026-11-21T09:02:00.000Z')
  await send()
  await send()
  clock.set(NOW)
  const states = (await mailsOf(person)).mails.map((mail) => mail.state)
  expect(states).toEqual(state === 'unknown' ? ['unknown'] : ['sent', 'failed'])
})

test('a server that dies between sending and marking leaves it as sending, and nobody gets a second', async () => {
  const person = await tell()
  const before = app.mailer
  // As dead as a process that was killed: it never comes back from sending.
  const patience = { connectionTimeout: 600_000, greetingTimeout: 600_000, socketTimeout: 600_000 }
  app.mailer = openMailer(await stallingServer([]), 'linchpin@example.edu', patience)
  void send()?.catch(() => {})
  await vi.waitFor(async () => expect((await mailsOf(person)).mails).toHaveLength(1))
  app.mailer = before
  const count = post.letters.length
  await send()
  expect(post.letters.length).toBe(count)
  expect((await mailsOf(person)).mails).toMatchObject([{ state: 'sending' }])
})

test('a mail to oneself says what the mail server answers, word for word', async () => {
  const person = await client('viewer')
  const before = app.mailer
  expect((await person.call('POST', '/notices/try-mail')).body).toMatchObject({ sent: true, fault: '' })
  expect(post.letters.at(-1)?.raw).toContain('Subject: A test from Linchpin')
  app.mailer = openMailer(
    await stallingServer(['554 5.7.1 You are not welcome here']),
    'a@example.edu',
    PATIENCE,
  )
  const refused = await person.call<{ sent: boolean; fault: string }>('POST', '/notices/try-mail')
  expect(refused.body.sent).toBe(false)
  expect(refused.body.fault).toContain('554 5.7.1 You are not welcome here')
  app.mailer = openMailer(undefined, undefined)
  expect((await person.call<{ fault: string }>('POST', '/notices/try-mail')).body.fault).toContain(
    'No mail server',
  )
  app.mailer = before
})

test('with no mail server nothing waits for one', async () => {
  const before = app.mailer
  app.mailer = openMailer(undefined, undefined)
  const person = await tell()
  expect(await mailsOf(person)).toMatchObject({ mails: [], waiting: 0 })
  app.mailer = before
})
