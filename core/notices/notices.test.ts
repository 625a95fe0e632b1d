import { afterAll, expect, test } from 'vitest'
import { type Client, startTestApp } from '../../tools/test/app.ts'
import { startMailServer } from '../../tools/test/mail-server.ts'
import { accountOf } from '../../tools/test/own.ts'
import { inWorkspace } from '../jobs/in-workspace.ts'
import { openMailer } from '../mail.ts'

const post = await startMailServer((address) => address.startsWith('gone@'))
const place = await startTestApp({
  before: (made) => {
    made.mailer = openMailer(post.url, 'Linchpin <linchpin@example.edu>')
  },
})
afterAll(() => post.stop())
const { app, clock, owner, client, productId, settled, server, workspaceId } = place

type Head = { id: string; ref: string; title: string }
type Notice = {
  id: string
  kind: string
  readAt: string | null
  record: Head
  by: string | null
  excerpt: string | null
}
type Inbox = { notices: Notice[]; unread: number }

const run = async (name: string) => app.jobs.find((job) => job.name === name)?.run(app)
const make = async (kind: string, input: object, by = owner) =>
  (await by.call<{ record: Head }>('POST', `/${kind}`, input)).body.record
const inbox = async (by: Client, query = '') => (await by.call<Inbox>('GET', `/notices${query}`)).body
const kindsOf = async (by: Client, record: Head) =>
  (await inbox(by)).notices.filter((each) => each.record.id === record.id).map((each) => each.kind)
const say = (by: Client, record: Head, text: string, more: object = {}) =>
  by.call<{ comment: { id: string } }>('POST', `/records/${record.ref}/comments`, { text, ...more })
const refOf = async (person: Client) =>
  (await owner.call<{ record: Head }>('GET', `/people/${person.personId}`)).body.record.ref
const choose = (by: Client, settings: object) => by.call('PATCH', '/notices/settings', settings)
const addressOf = async (person: Client) => `${await accountOf(place, person)}@example.org`
const lettersTo = async (person: Client) => {
  const address = await addressOf(person)
  return post.letters.filter((letter) => letter.to.includes(address))
}
const newItem = (title: string, by = owner) => make('items', { title, product: productId }, by)
const NOW = '2026-11-21T09:00:00.000Z'
const atTime = async (moment: string, work: () => Promise<void>) => {
  clock.set(moment)
  try {
    await work()
  } finally {
    clock.set(NOW)
  }
}

test('each is told once and for the nearest reason: named, answered, watching; nobody of what they did themselves', async () => {
  const [ana, ben, cem] = [await client('contributor'), await client('contributor'), await client('viewer')]
  const item = await newItem('Late-work queue', ana)
  const first = (await say(ben, item, `@${await refOf(cem)} have you seen it?`)).body.comment
  await settled()
  expect(await kindsOf(ana, item)).toEqual(['comment'])
  expect(await kindsOf(ben, item)).toEqual([])
  expect(await kindsOf(cem, item)).toEqual(['mention'])
  await say(cem, item, `Yes, @${await refOf(ana)}`, { answers: first.id })
  expect(await kindsOf(ana, item)).toEqual(['mention', 'comment'])
  expect(await kindsOf(ben, item)).toEqual(['reply'])
  expect((await inbox(ben)).notices[0]).toMatchObject({
    by: 'Test viewer',
    excerpt: 'Yes, @Test contributor',
  })
})

test('who is given something is told so, and then watches it', async () => {
  const ana = await client('contributor')
  const action = await make('actions', {
    title: 'Ask the registrar',
    product: productId,
    ownerId: ana.personId,
  })
  await settled()
  expect(await kindsOf(ana, action)).toEqual(['assigned'])
  await owner.call('PATCH', `/actions/${action.ref}`, { about: 'By phone' })
  await settled()
  expect(await kindsOf(ana, action)).toEqual(['change', 'assigned'])
  const watch = await ana.call('GET', `/records/${action.ref}/watch`)
  expect(watch.body).toMatchObject({ state: 'watching', why: 'owner' })
})

test('who is asked about a decision is told; who could not read it is not asked', async () => {
  const [ana, outside] = [await client('viewer'), await client('member')]
  const decision = await make('decisions', { title: 'Which tool?', product: productId })
  const ask = (...people: string[]) =>
    owner.call<{ asked: number; detail: string }>('POST', `/decisions/${decision.ref}/ask`, { people })
  expect((await ask(await refOf(ana))).body.asked).toBe(1)
  await settled()
  expect(await kindsOf(ana, decision)).toEqual(['decision'])
  const refused = await ask(await refOf(ana), await refOf(outside))
  expect(refused.body.detail).toContain('Nobody was asked: Test member cannot read')
  expect(await kindsOf(ana, decision)).toEqual(['decision'])
})

test('watching, not watching and muting are three things', async () => {
  const [ana, ben, cem] = [await client('viewer'), await client('viewer'), await client('viewer')]
  const item = await newItem('Three ways')
  for (const [by, state] of [
    [ana, 'watching'],
    [ben, 'off'],
    [cem, 'muted'],
  ] as const)
    await by.call('PUT', `/records/${item.ref}/watch`, { state })
  await owner.call('PATCH', `/items/${item.ref}`, { description: 'Changed' })
  await settled()
  await say(owner, item, `@${await refOf(ben)} and @${await refOf(cem)}`)
  expect(await kindsOf(ana, item)).toEqual(['comment', 'change'])
  expect(await kindsOf(ben, item)).toEqual(['mention'])
  expect(await kindsOf(cem, item)).toEqual([])
})

test('what is heard twice is told once', async () => {
  const ana = await client('contributor')
  const item = await newItem('Twice', ana)
  const changed = await owner.call<{ batchId: string }>('PATCH', `/items/${item.ref}`, {
    description: 'Once',
  })
  await settled()
  const heard = {
    kind: 'item',
    id: item.id,
    verb: 'changed',
    fields: ['description'],
    personId: owner.personId,
    batchId: changed.body.batchId,
  }
  await inWorkspace(app, workspaceId, 'test', async (ctx) => ctx.announce('record.changed', heard))
  await settled()
  expect(await kindsOf(ana, item)).toEqual(['change'])
})

/** An event that somebody may be told of, done by the owner to a fresh record that the person looks after. */
type Event = 'mention' | 'change' | 'assigned' | 'overdue'
const happen = async (event: Event, person: Client): Promise<void> => {
  const action = await make('actions', {
    title: `For ${event}`,
    product: productId,
    ownerId: event === 'mention' || event === 'change' ? null : person.personId,
    dueOn: event === 'overdue' ? '2026-11-19' : null,
  })
  if (event === 'mention') await say(owner, action, `@${await refOf(person)} please look`)
  if (event === 'change') {
    await person.call('PUT', `/records/${action.ref}/watch`, { state: 'watching' })
    await owner.call('PATCH', `/actions/${action.ref}`, { about: 'Changed' })
  }
  await settled()
  if (event === 'overdue') await run('notices.remind')
}

// At 09:00 UTC it is four in the morning in New York.
test.each<[string, object, Event, number, number]>([
  ['at once', {}, 'mention', 1, 1],
  ['at once', {}, 'change', 1, 1],
  ['at once', {}, 'assigned', 1, 1],
  ['at once', {}, 'overdue', 2, 1],
  ['off', { mail: 'off' }, 'mention', 1, 0],
  ['off', { mail: 'off' }, 'overdue', 2, 0],
  ['daily, not due yet', { mail: 'daily' }, 'mention', 1, 0],
  ['quiet hours', { quietFrom: '21:00', quietTo: '07:00' }, 'assigned', 1, 0],
  [
    'quiet hours elsewhere',
    { quietFrom: '21:00', quietTo: '07:00', timeZone: 'Asia/Tokyo' },
    'assigned',
    1,
    1,
  ],
  ['muted', { muted: ['mention'] }, 'mention', 0, 0],
  ['another muted', { muted: ['change'] }, 'mention', 1, 1],
  ['paused', { pausedFrom: '2026-11-20', pausedTo: '2026-11-27' }, 'mention', 1, 0],
  ['paused', { pausedFrom: '2026-11-20', pausedTo: '2026-11-27' }, 'overdue', 1, 0],
])(
  'the mail server receives exactly what the settings say: %s %o, %s',
  async (_, settings, event, told, mails) => {
    const person = await client('contributor')
    await choose(person, settings)
    await happen(event, person)
    expect((await inbox(person)).notices).toHaveLength(told)
    await run('notices.send')
    await run('notices.send')
    expect(await lettersTo(person)).toHaveLength(mails)
  },
)

test('one daily mail holds all of the day, at its hour, and what was read by then is not in it', async () => {
  const person = await client('contributor')
  await choose(person, { mail: 'daily', digestAt: '07:30' })
  await happen('mention', person)
  await happen('assigned', person)
  const { notices } = await inbox(person)
  await person.call('POST', '/notices/mark', { ids: [notices[0]?.id] })
  await atTime('2026-11-21T12:29:00.000Z', async () => void (await run('notices.send')))
  expect(await lettersTo(person)).toHaveLength(0)
  await happen('change', person)
  await atTime('2026-11-21T12:31:00.000Z', async () => {
    await run('notices.send')
    await run('notices.send')
  })
  const letters = await lettersTo(person)
  expect(letters).toHaveLength(1)
  expect(letters[0]?.raw).toContain('Subject: 2 notices from Test College')
  expect(letters[0]?.text).toContain('For mention')
  expect(letters[0]?.text).toContain('> @Test contributor please look')
  expect(letters[0]?.text).toContain('For change')
  expect(letters[0]?.text).not.toContain('For assigned')
})

test('quiet hours hold mail back until they end, and turning them off lets it go', async () => {
  const [ana, ben] = [await client('contributor'), await client('contributor')]
  for (const person of [ana, ben]) {
    await choose(person, { quietFrom: '21:00', quietTo: '07:00' })
    await happen('mention', person)
  }
  await choose(ben, { quietFrom: null, quietTo: null })
  await run('notices.send')
  expect([(await lettersTo(ana)).length, (await lettersTo(ben)).length]).toEqual([0, 1])
  await atTime('2026-11-21T12:00:00.000Z', async () => void (await run('notices.send')))
  expect(await lettersTo(ana)).toHaveLength(1)
})

test('what somebody may not read at the moment of sending is not sent, nor shown', async () => {
  const person = await client('contributor')
  await choose(person, { mail: 'daily' })
  await happen('mention', person)
  await inWorkspace(app, workspaceId, 'test', async ({ db }) => {
    await db
      .deleteFrom('product_role')
      .where('workspace_id', '=', workspaceId)
      .where('person_id', '=', person.personId)
      .execute()
  })
  await atTime('2026-11-21T14:00:00.000Z', async () => void (await run('notices.send')))
  expect(await lettersTo(person)).toHaveLength(0)
  expect((await inbox(person)).notices).toEqual([])
})

test('a reminder comes once for a day, again for another day, and never in a break', async () => {
  const person = await client('contributor')
  const action = await make('actions', {
    title: 'Remind me',
    product: productId,
    ownerId: person.personId,
    dueOn: '2026-11-23',
  })
  await settled()
  const reminders = async () =>
    (await kindsOf(person, action)).filter((kind) => kind !== 'assigned' && kind !== 'change')
  const span = await make('spans', {
    title: 'Reading week',
    type: 'break',
    startsOn: '2026-11-20',
    endsOn: '2026-11-22',
  })
  await run('notices.remind')
  expect(await reminders()).toEqual([])
  await owner.call('POST', '/spans/bin', { refs: [span.ref] })
  await run('notices.remind')
  await run('notices.remind')
  expect(await reminders()).toEqual(['due-soon'])
  await atTime('2026-11-25T17:00:00.000Z', async () => void (await run('notices.remind')))
  expect(await reminders()).toEqual(['overdue', 'due-soon'])
  await owner.call('PATCH', `/actions/${action.ref}`, { doneAt: NOW })
  await atTime('2026-11-30T17:00:00.000Z', async () => void (await run('notices.remind')))
  expect(await reminders()).toEqual(['overdue', 'due-soon'])
})

test('one click in the mail stops it without a sign-in, as RFC 8058 says, and the inbox goes on', async () => {
  const person = await client('contributor')
  await happen('mention', person)
  await run('notices.send')
  const [letter] = await lettersTo(person)
  expect(letter?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  const link = /List-Unsubscribe:\s*<([^>]+)>/.exec(letter?.raw ?? '')?.[1]
  const stop = await server.inject({
    method: 'POST',
    url: new URL(link ?? '').pathname,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'List-Unsubscribe=One-Click',
  })
  expect(stop.json()).toEqual({ stopped: true, about: 'notices' })
  await happen('assigned', person)
  await run('notices.send')
  expect(await lettersTo(person)).toHaveLength(1)
  expect((await inbox(person)).notices).toHaveLength(2)
})

test('notices are read, unread and counted by their person alone', async () => {
  const [ana, ben] = [await client('contributor'), await client('contributor')]
  await happen('mention', ana)
  await happen('assigned', ana)
  const count = async (by: Client) => (await by.call<{ count: number }>('GET', '/notices/count')).body.count
  const [first] = (await inbox(ana)).notices
  expect((await ben.call('POST', '/notices/mark', { ids: [first?.id] })).body).toEqual({ marked: 0 })
  expect(await count(ana)).toBe(2)
  await ana.call('POST', '/notices/mark', { ids: [first?.id] })
  expect(await count(ana)).toBe(1)
  await ana.call('POST', '/notices/mark', { ids: [first?.id], read: false })
  await ana.call('POST', '/notices/mark', { all: true })
  expect((await inbox(ana, '?unread=true')).notices).toEqual([])
  expect((await ana.call('POST', '/notices/mark', {})).status).toBe(400)
})

test('settings that mean nothing are refused, and nothing of them is kept', async () => {
  const person = await client('viewer')
  for (const wrong of [
    { quietFrom: '21:00' },
    { quietFrom: '21:00', quietTo: '21:00' },
    { digestAt: '24:00' },
    { pausedFrom: '2026-11-22', pausedTo: '2026-11-20' },
    { timeZone: 'Mars/Olympus' },
  ])
    expect((await choose(person, wrong)).status).toBe(400)
  expect((await person.call('GET', '/notices/settings')).body).toMatchObject({
    mail: 'at-once',
    quietFrom: null,
    zone: 'America/New_York',
    hasMailServer: true,
  })
})
