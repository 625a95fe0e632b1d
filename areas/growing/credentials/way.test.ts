import { expect, test } from 'vitest'
import { ownPlaceOf, startWithSessions } from '../../../tools/test/own.ts'

// The way to a credential, the day it is passed, and being told in time.

const app = await startWithSessions()
const { clock } = app
const { own } = await ownPlaceOf(app, await app.client('product-owner'))
const NOW = '2026-11-21T09:00:00.000Z'

type Rec = { id: string; ref: string; title: string; state: string; earnedOn: string | null } & Record<
  string,
  unknown
>
type Answer = { record: Rec; detail: string; batchId: string; goal: string | null }
const make = async (plural: string, input: object) =>
  (await own.call<Answer>('POST', `/${plural}`, input)).body.record
const get = async (plural: string, ref: string) =>
  (await own.call<Answer>('GET', `/${plural}/${ref}`)).body.record

test('twenty hours until an examination in five weeks are four a week', async () => {
  const aim = await make('credentials', { title: 'PSPO I', examOn: '2026-12-26', hoursAWeek: 3 })
  expect(aim['study']).toBeNull()
  for (const [hours, doneOn] of [
    [12, null],
    [8, null],
    [5, '2026-11-06'],
  ])
    await make('study-steps', { title: 'Read', credentialId: aim.ref, hours, doneOn })
  expect((await get('credentials', aim.ref))['study']).toMatchObject({
    steps: 3,
    done: 1,
    left: 20,
    days: 35,
    aWeek: 4,
    free: 15,
  })
})

test('passed: the credential is held and its goal is met, and one undo takes both back', async () => {
  const goal = await make('goals', { title: 'Attain CSPO', outcome: 'Half way.' })
  const aim = await make('credentials', {
    title: 'CSPO',
    months: 24,
    credits: 20,
    unit: 'seu',
    goalId: goal.ref,
  })
  const pass = (on: string) => own.call<Answer>('POST', `/credentials/${aim.ref}/pass`, { on })
  expect((await pass('2026-12-24')).body.detail).toContain('still to come')
  const passed = await pass('2026-11-20')
  expect(passed.body.goal).toBe(goal.ref)
  expect(await get('credentials', aim.ref)).toMatchObject({ state: 'held', earnedOn: '2026-11-20' })
  expect(await get('goals', goal.ref)).toMatchObject({
    state: 'met',
    closedOn: '2026-11-20',
    outcome: `Half way.\n\nCSPO (${aim.ref})`,
  })
  expect((await pass('2026-11-20')).body.goal).toBeNull()
  expect((await pass('2026-11-19')).body.detail).toContain('held since 2026-11-20')
  await own.call('POST', `/changes/${passed.body.batchId}/undo`, {})
  expect(await get('credentials', aim.ref)).toMatchObject({ state: 'planned', earnedOn: null })
  expect(await get('goals', goal.ref)).toMatchObject({ state: 'open', closedOn: null, outcome: 'Half way.' })
})

type Notices = { notices: { kind: string; record: { title: string } }[] }
const told = async (title: string) =>
  (await own.call<Notices>('GET', '/notices')).body.notices
    .filter(({ record }) => record.title === title)
    .map(({ kind }) => kind)
const remind = async (at: string) => {
  clock.set(at)
  await app.app.jobs.find(({ name }) => name === 'notices.remind')?.run(app.app)
  clock.set(NOW)
}

test('a CSPO of 14 February 2025 is told of at 180, 90 and 30 days, each once, and once when it has lapsed', async () => {
  const title = 'CSPO of 2025'
  await make('credentials', { title, state: 'held', earnedOn: '2025-02-14', months: 24 })
  await remind('2026-08-16T15:00:00.000Z')
  expect(await told(title)).toEqual([])
  await remind('2026-08-18T15:00:00.000Z')
  await remind('2026-09-18T15:00:00.000Z')
  expect(await told(title)).toHaveLength(1)
  // 85 days before: the notice of 90 days, and not that of 180 once more.
  await remind('2026-11-21T15:00:00.000Z')
  await remind('2026-11-22T15:00:00.000Z')
  expect(await told(title)).toEqual(['due-soon', 'due-soon'])
  await remind('2027-01-20T15:00:00.000Z')
  await remind('2027-02-10T15:00:00.000Z')
  expect(await told(title)).toHaveLength(3)
  await remind('2027-02-16T15:00:00.000Z')
  await remind('2027-03-16T15:00:00.000Z')
  expect(await told(title)).toEqual(['overdue', 'due-soon', 'due-soon', 'due-soon'])
})

test('somebody to write to, a step of study and an advert that closes are told of in their time', async () => {
  const aim = await make('credentials', { title: 'PMI-ACP' })
  await make('study-steps', {
    title: 'Two practice examinations',
    credentialId: aim.ref,
    dueOn: '2026-11-23',
  })
  await make('acquaintances', { title: 'Ines Marlow', followUpOn: '2026-11-23' })
  await make('adverts', { title: 'Product owner, library', closesOn: '2026-11-23' })
  await make('adverts', { title: 'Applied for', closesOn: '2026-11-23', state: 'applied' })
  await remind('2026-11-21T15:00:00.000Z')
  for (const title of ['Two practice examinations', 'Ines Marlow', 'Product owner, library'])
    expect(await told(title), title).toEqual(['due-soon'])
  expect(await told('Applied for')).toEqual([])
})

test('one talk counts toward two credentials whose windows overlap, and toward a third whose window is over not', async () => {
  const held = (title: string, earnedOn: string, unit: string, credits: number, months: number) =>
    make('credentials', { title, state: 'held', earnedOn, unit, credits, months })
  const seu = await held('SEU', '2026-01-10', 'seu', 20, 24)
  const pdu = await held('PDU', '2025-06-01', 'pdu', 30, 36)
  const later = await held('Later', '2026-10-10', 'hours', 10, 12)
  await make('learning-entries', {
    title: 'A talk',
    happenedOn: '2026-10-09',
    hours: 3,
    type: 'talk',
    counts: 'giving-back',
  })
  const counted = async ({ ref }: Rec) =>
    ((await get('credentials', ref))['standing'] as { counted: number }).counted
  expect([await counted(seu), await counted(pdu), await counted(later)]).toEqual([3, 3, 0])
})

test('well-known ones come with what they cost at first, who may take them, and where that stands', async () => {
  type Known = { name: string; firstCost: number | null; eligibility: string; address: string }
  const { body } = await own.call<{ templates: Known[] }>('GET', '/credential-templates')
  expect(body.templates.map(({ name }) => name)).toEqual([
    'cspo',
    'a-cspo',
    'csp-po',
    'safe-popm',
    'pmi-acp',
    'pspo-i',
    'pspo-ii',
    'pspo-iii',
  ])
  for (const each of body.templates) {
    expect(each.eligibility).not.toBe('')
    expect(each.address).toMatch(/^https:/)
  }
})

test('in German they say the same of the same credentials, and are taken over so', async () => {
  type Known = { name: string; about: string; eligibility: string; issuer: string; firstCost: number | null }
  const read = async (language: string) =>
    (await own.call<{ templates: Known[] }>('GET', '/credential-templates', { language })).body.templates
  const [english, german] = [await read('en'), await read('de')]
  for (const [at, { about, eligibility, ...same }] of german.entries()) {
    const { about: inEnglish, eligibility: whoInEnglish, ...facts } = english[at] as Known
    expect(same).toEqual(facts)
    expect([about, eligibility]).not.toContain('')
    expect(about, same.name).not.toBe(inEnglish)
    expect(eligibility, same.name).not.toBe(whoInEnglish)
  }
  const { body } = await own.call<{ made: string[] }>('POST', '/credential-templates/adopt', {
    names: ['safe-popm'],
    language: 'de',
  })
  const made = await own.call<{ record: object }>('GET', `/credentials/${body.made[0]}`)
  expect(made.body.record).toMatchObject({
    title: 'SAFe POPM',
    eligibility: expect.stringContaining('danach die Prüfung bestehen'),
    plan: expect.stringContaining('über die Sie selbst eine Liste führen'),
  })
})
