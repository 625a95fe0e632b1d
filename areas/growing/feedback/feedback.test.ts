import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../core/words/vocabulary.ts'
import { countBehind, ownPlaceOf, startWithSessions } from '../../../tools/test/own.ts'
import { leastOf, QUESTIONS, RATERS, sideOf } from './model.ts'

const app = await startWithSessions()
const { own, workspaceId } = await ownPlaceOf(app, await app.client('product-owner'))

type Request = { ref: string; id: string; scales: string; answered: number; least: number; isShown: boolean }
type Remark = { ref: string; title: string; words: string; question: string; side: string; state: string }
type Answer = { record: Request; detail: string; link: string; id: string; ref: string; batchId: string }
type Answers = {
  isShown: boolean
  answered: number
  least: number
  scales: { question: string; n: number; mean: number; counts: number[] }[]
}

/** As somebody without an account. */
const asAnybody = async <T>(path: string, payload: object) => {
  const answer = await app.server.inject({ method: 'POST', url: `/api/v1/feedback/${path}`, payload })
  return { status: answer.statusCode, text: answer.body, body: answer.json() as T }
}
const ask = async (raters: string, more: object = {}) =>
  (await own.call<Answer>('POST', '/feedback-requests', { title: `Of ${raters}`, raters, ...more })).body
    .record
const linkFor = async ({ ref }: Request, most = 1) => {
  const given = await own.call<Answer>('POST', `/feedback-requests/${ref}/links`, { name: 'Somebody', most })
  return { id: given.body.id, token: given.body.link?.split('/').at(-1) ?? '', body: given.body }
}
const answer = (token: string, answers: object[]) => asAnybody<Answer>('answer', { token, answers })
const close = (ref: string) => own.call<Answers & Answer>('POST', `/feedback-requests/${ref}/close`)
const answersTo = async (ref: string) =>
  (await own.call<Answers>('GET', `/feedback-requests/${ref}/answers`)).body
const remarksOf = async (request: Request) =>
  (await own.call<{ records: Remark[] }>('GET', '/remarks', { requestId: request.id, limit: 100 })).body
    .records

const [FIRST = '', SECOND = ''] = QUESTIONS.en.teachers.scales

test('each group has questions of its own, never more than fifteen; one alone counts only where it is known', () => {
  for (const language of LANGUAGES)
    for (const group of RATERS) {
      const { scales, texts } = QUESTIONS[language][group]
      expect(scales.length + texts.length).toBeLessThanOrEqual(15)
      expect(scales.length + texts.length).toBeGreaterThan(3)
      // Each language asks as much of a group as the other, and nothing twice.
      expect([scales.length, texts.length]).toEqual([
        QUESTIONS.en[group].scales.length,
        QUESTIONS.en[group].texts.length,
      ])
      expect(new Set([...scales, ...texts]).size).toBe(scales.length + texts.length)
    }
  expect(RATERS.map(leastOf)).toEqual([3, 3, 3, 3, 3, 1, 1])
})

test('whoever has the link reads who asks and who reads it, answers once, and leaves no name and no time', async () => {
  const request = await ask('teachers', { intro: 'About the late-work queue.', endsOn: '2026-12-11' })
  const { token } = await linkFor(request)
  const asked = await asAnybody<Record<string, unknown>>('asked', { token })
  expect(asked.status).toBe(200)
  expect(asked.body).toMatchObject({
    asker: 'Test Person',
    least: 3,
    endsOn: '2026-12-11',
    raters: 'teachers',
  })
  expect(asked.body['scales']).toEqual(QUESTIONS.en.teachers.scales)
  expect((await answer(token, [{ question: 'What is your name?', words: 'Eve' }])).status).toBe(400)
  expect((await answer(token, [{ question: FIRST }])).status).toBe(400)
  expect((await answer(token, [{ question: FIRST, score: 4 }])).body).toEqual({ taken: true })
  const again = await answer(token, [{ question: FIRST, score: 1 }])
  expect([again.status, again.body.detail]).toEqual([409, expect.stringContaining('has been used')])
  expect((await asAnybody('asked', { token })).status).toBe(409)
  const columns = `select 1 from information_schema.columns where table_name in ('feedback_held', 'feedback_answer')
    and column_name in ('at', 'created_at', 'person_id', 'link_id')`
  expect(await countBehind(app, columns)).toBe(0)
  const kept = await app.app.pool.query<{ hash: string }>('select hash from directory.feedback_link')
  expect(JSON.stringify(kept.rows)).not.toContain(token)
})

test('two of three stay hidden on every path; with a third they are shown, cut apart, by their figures', async () => {
  const request = await ask('teachers')
  const { token } = await linkFor(request, 4)
  const say = (score: number, second: number, words: string) =>
    answer(token, [
      { question: FIRST, score },
      { question: SECOND, score: second },
      { question: 'Start: what should begin', words },
    ])
  await say(2, 5, 'Zebra: tell us a week ahead.')
  await say(4, 4, 'Zebra: come to our meeting.')
  const paths = [
    `/feedback-requests/${request.ref}`,
    `/feedback-requests/${request.ref}/answers`,
    `/feedback-requests/${request.ref}/links`,
    '/feedback/split',
    '/remarks',
    '/workspace-file',
    `/records/${request.ref}/history`,
  ]
  const seen = async () => {
    const texts = []
    for (const path of paths) {
      const url = `/api/v1/${workspaceId}${path}`
      const { cookies } = { cookies: `account=${(await accountId()) ?? ''}` }
      texts.push((await app.server.inject({ method: 'GET', url, headers: { cookie: cookies } })).body)
    }
    return texts.join('\n')
  }
  expect(await seen()).not.toContain('Zebra')
  expect(await answersTo(request.ref)).toMatchObject({
    answered: 2,
    least: 3,
    isShown: false,
    scales: [],
  })
  // Enough, but open: one more answer would say whose it is, so nothing is shown before it closes.
  await say(5, 5, '')
  expect(await answersTo(request.ref)).toMatchObject({ answered: 3, isShown: false, scales: [] })
  expect(await seen()).not.toContain('Zebra')
  expect((await close(request.ref)).body).toEqual({ answered: 3, isShown: true, least: 3 })
  const { scales } = await answersTo(request.ref)
  // (2 + 4 + 5) ÷ 3 and (5 + 4 + 5) ÷ 3
  expect(scales).toEqual(
    [
      { question: SECOND, n: 3, mean: expect.closeTo(4.667, 3), counts: [0, 0, 0, 1, 2] },
      { question: FIRST, n: 3, mean: expect.closeTo(3.667, 3), counts: [0, 1, 0, 1, 1] },
    ].toSorted((a, b) => (a.question < b.question ? -1 : 1)),
  )
  const remarks = await remarksOf(request)
  expect(remarks.map(({ words }) => words).toSorted()).toEqual([
    'Zebra: come to our meeting.',
    'Zebra: tell us a week ahead.',
  ])
  expect(remarks[0]).toMatchObject({ side: 'growth', state: 'new' })
  const reopened = await own.call<Answer>('PATCH', `/feedback-requests/${request.ref}`, {
    state: 'open',
    closedOn: null,
  })
  expect([reopened.status, reopened.body.detail]).toEqual([409, expect.stringContaining('would say whose')])
})

const accountId = async () =>
  (
    await app.app.pool.query<{ account_id: string }>(
      'select account_id from directory.personal_workspace where workspace_id = $1',
      [workspaceId],
    )
  ).rows[0]?.account_id

test('a request that too few answered shows nothing when it closes, and may be opened again for more', async () => {
  const request = await ask('students')
  const { token } = await linkFor(request, 9)
  const one = [{ question: QUESTIONS.en.students.scales[0], score: 3 }]
  await answer(token, one)
  await answer(token, one)
  expect((await close(request.ref)).body).toEqual({ answered: 2, isShown: false, least: 3 })
  expect((await answersTo(request.ref)).scales).toEqual([])
  expect((await answer(token, one)).status).toBe(410)
  await own.call('PATCH', `/feedback-requests/${request.ref}`, { state: 'open', closedOn: null })
  expect((await answer(token, one)).status).toBe(200)
  expect((await close(request.ref)).body).toMatchObject({ answered: 3, isShown: true })
})

test('what the manager says, and oneself, is shown at once, since it is known whose it is', async () => {
  const request = await ask('manager')
  const { token } = await linkFor(request)
  await answer(token, [{ question: 'Continue: what should stay', words: 'The one-page picture each month.' }])
  expect(await answersTo(request.ref)).toMatchObject({ answered: 1, isShown: true })
  expect(await remarksOf(request)).toMatchObject([{ side: 'strength' }])
})

test('each group is told apart from the others', async () => {
  const { body } = await own.call<{ groups: object[] }>('GET', '/feedback/split')
  expect(body.groups).toEqual([
    // Four faculty answers in two requests, of which three are shown: (2 + 5 + 4 + 4 + 5 + 5) ÷ 6.
    { raters: 'teachers', requests: 2, answered: 4, shown: 3, mean: expect.closeTo(25 / 6), scores: 6 },
    { raters: 'students', requests: 1, answered: 3, shown: 3, mean: 3, scores: 3 },
    { raters: 'manager', requests: 1, answered: 1, shown: 1, mean: null, scores: 0 },
  ])
})

test('a link that was guessed, ended or run out, and one of a request in the bin, are answered alike', async () => {
  const [ended, late, binned] = [await ask('teachers'), await ask('teachers'), await ask('teachers')]
  const [one, two, three] = [await linkFor(ended), await linkFor(late), await linkFor(binned)]
  await own.call('POST', `/feedback-requests/${ended.ref}/links/end`, { ids: [one.id] })
  await own.call('PATCH', `/feedback-requests/${late.ref}`, { endsOn: '2026-11-20' })
  await own.call('POST', '/feedback-requests/bin', { refs: [binned.ref] })
  const tokens = [
    'a-secret-that-is-unknown',
    one.token,
    two.token,
    three.token,
    one.id,
    ended.id,
    workspaceId,
  ]
  const told = new Set<string>()
  for (const token of tokens)
    for (const each of [
      await asAnybody('asked', { token }),
      await answer(token, [{ question: FIRST, score: 3 }]),
    ]) {
      expect(each.status).toBe(410)
      told.add((each.body as Answer).detail)
    }
  expect(told.size).toBe(1)
})

test('a link opens nothing else, and its answer says nothing else of the workspace', async () => {
  const request = await ask('developers', { title: 'Hush-hush' })
  const { token } = await linkFor(request)
  const asked = await asAnybody<object>('asked', { token })
  expect(Object.keys(asked.body).toSorted()).toEqual(
    ['asker', 'endsOn', 'intro', 'least', 'raters', 'scales', 'skills', 'texts'].toSorted(),
  )
  for (const secret of ['Hush-hush', request.ref, request.id, workspaceId])
    expect(asked.text).not.toContain(secret)
  for (const path of ['/feedback-requests', '/goals', '/workspace-file', '/remarks'])
    for (const authorization of ['', `Bearer ${token}`]) {
      const url = `/api/v1/${workspaceId}${path}`
      const other = await app.server.inject({ method: 'GET', url, headers: { authorization } })
      expect(other.statusCode).toBe(401)
    }
})

test('of two who send at once by a link for one, one is taken', async () => {
  const { token } = await linkFor(await ask('teachers'))
  const both = await Promise.all([1, 5].map((score) => answer(token, [{ question: FIRST, score }])))
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
})

test('questions stay as they are once somebody answered them', async () => {
  const request = await ask('teachers', { scales: 'Was it clear?', texts: '' })
  expect(request.scales).toBe('Was it clear?')
  const change = (scales: string) =>
    own.call<Answer>('PATCH', `/feedback-requests/${request.ref}`, { scales })
  expect((await change('Was it clear to you?')).status).toBe(200)
  expect((await change('')).status).toBe(400)
  expect((await change(Array.from({ length: 16 }, (_, at) => `Question ${at}`).join('\n'))).status).toBe(400)
  await answer((await linkFor(request)).token, [{ question: 'Was it clear to you?', score: 5 }])
  expect((await change('Was it good?')).status).toBe(409)
})

test('criticism becomes a goal with its skill and its reason in one step, which one undo takes back', async () => {
  const told = await own.call<{ record: Remark }>('POST', '/remarks', {
    title: 'Decisions reach us after the term has begun.',
    raters: 'teachers',
  })
  const { ref } = told.body.record
  const goal = await own.call<Answer>('POST', `/remarks/${ref}/goal`, { skill: 'communication' })
  expect(goal.status).toBe(200)
  const read = async (path: string) => (await own.call<{ record: object }>('GET', path)).body.record
  expect(await read(`/goals/${goal.body.ref}`)).toMatchObject({
    title: 'Decisions reach us after the term has begun.',
    skill: 'communication',
    type: 'communication',
    reason: `Said of my work: ${ref}`,
  })
  expect(await read(`/remarks/${ref}`)).toMatchObject({
    state: 'applied',
    skill: 'communication',
    goalId: goal.body.id,
  })
  const links = await own.call<{ links: { type: string }[] }>('GET', `/records/${goal.body.ref}/links`)
  expect(links.body.links.map(({ type }) => type)).toEqual(['grows-from'])
  expect((await own.call('POST', `/remarks/${ref}/goal`, {})).status).toBe(409)
  await own.call('POST', `/changes/${goal.body.batchId}/undo`)
  expect(await read(`/remarks/${ref}`)).toMatchObject({ state: 'new', goalId: null, skill: null })
})

test('declining takes a reason, and somebody’s words stay as they were said', async () => {
  const told = (await own.call<{ record: Remark }>('POST', '/remarks', { title: 'Too many meetings' })).body
    .record
  const change = (ref: string, input: object) => own.call<Answer>('PATCH', `/remarks/${ref}`, input)
  expect((await change(told.ref, { state: 'declined' })).status).toBe(400)
  expect((await change(told.ref, { state: 'declined', reason: 'Two of them are the law.' })).status).toBe(200)
  expect((await change(told.ref, { words: 'Too many meetings, she said.' })).status).toBe(200)
  const { records } = (await own.call<{ records: Remark[] }>('GET', '/remarks', { source: 'request' })).body
  expect((await change(records[0]?.ref ?? '', { words: 'All is well.' })).status).toBe(409)
  expect((await change(records[0]?.ref ?? '', { side: 'strength' })).status).toBe(200)
})

test('an appraisal stays as it was pasted; phrases of it become goals and wins', async () => {
  const words = 'Maya brings people together.\nDecisions come late, often after the term began.'
  const pasted = await own.call<Answer>('POST', '/appraisals', { title: 'Annual review 2026', words })
  const { ref } = pasted.body.record
  expect((await own.call('PATCH', `/appraisals/${ref}`, { words: 'All praise' })).status).toBe(409)
  const mark = (phrase: string, side: string) => {
    const begins = words.indexOf(phrase)
    return own.call<Answer>('POST', `/appraisals/${ref}/marks`, {
      begins,
      ends: begins + phrase.length,
      side,
    })
  }
  const growth = await mark('Decisions come late', 'growth')
  const strength = await mark('brings people together', 'strength')
  expect(
    (await own.call('POST', `/appraisals/${ref}/marks`, { begins: 5, ends: 900, side: 'growth' })).status,
  ).toBe(400)
  const goal = await own.call<Answer>('POST', `/remarks/${growth.body.ref}/goal`, { skill: 'prioritisation' })
  const made = await own.call<{ record: { title: string; reason: string } }>('GET', `/goals/${goal.body.ref}`)
  expect(made.body.record).toMatchObject({ title: 'Decisions come late', type: 'strategy' })
  expect(made.body.record.reason).toContain('Annual review 2026')
  const win = await own.call<Answer>('POST', `/remarks/${strength.body.ref}/win`)
  expect(win.status).toBe(200)
})

test.each([
  ['Start: what should begin', 'growth'],
  ['Stop: what should end', 'growth'],
  ['Continue: what should stay', 'strength'],
  ['Starting pages: which do you use?', 'open'],
  ['What went well?', 'strength'],
  ['What did not go well? What went well?', 'open'],
  ['Where you fell short', 'growth'],
  ['One example of what you saw', 'open'],
  ['Anfangen: was beginnen sollte', 'growth'],
  ['Aufhören: was enden sollte', 'growth'],
  ['Weitermachen: was bleiben sollte', 'strength'],
  ['Ein Beispiel für das, was Sie erlebt haben', 'open'],
  ['Was fehlt Ihnen in unserer Zusammenarbeit?', 'growth'],
  ['Was sollte ich anders machen?', 'growth'],
  ['Was stört Sie am neuen Notenbuch?', 'growth'],
  ['Was gelingt uns gemeinsam?', 'strength'],
  ['Was gelingt noch nicht?', 'open'],
  ['Was schätzen Sie an den Sprechstunden?', 'strength'],
  ['Was lief gut, und was fehlte?', 'open'],
  ['Wo sind Sie der App zum ersten Mal begegnet?', 'open'],
  ['Die Hilfe, die Sie brauchen', 'open'],
])('“%s” asks for what is %s', (question, side) => {
  expect(sideOf(question)).toBe(side)
})

test('asked in German, the group reads its German questions, and what it answers lies on its side', async () => {
  const request = await ask('teachers', { language: 'de' })
  expect(request.scales).toBe(QUESTIONS.de.teachers.scales.join('\n'))
  const { token } = await linkFor(request, 3)
  const [scale = ''] = QUESTIONS.de.teachers.scales
  const [seen = '', begin = '', end = '', go = ''] = QUESTIONS.de.teachers.texts
  await answer(token, [
    { question: begin, words: 'Sagen Sie uns eine Woche vor dem Release, was sich ändert.' },
    { question: go, words: 'Die Sprechstunde am Dienstag hat mir sehr geholfen.' },
  ])
  await answer(token, [
    { question: scale, score: 4 },
    { question: end, words: 'Keine Änderungen mehr in der Prüfungswoche, bitte.' },
  ])
  await answer(token, [{ question: seen, words: 'Bei der Notenabgabe saßen Sie mit am Tisch.' }])
  await close(request.ref)
  const remarks = await remarksOf(request)
  expect(Object.fromEntries(remarks.map(({ words, side }) => [words, side]))).toEqual({
    'Sagen Sie uns eine Woche vor dem Release, was sich ändert.': 'growth',
    'Keine Änderungen mehr in der Prüfungswoche, bitte.': 'growth',
    'Die Sprechstunde am Dienstag hat mir sehr geholfen.': 'strength',
    'Bei der Notenabgabe saßen Sie mit am Tisch.': 'open',
  })
})

test('the questions come in the language that was chosen for the pages, and own questions stay as they are', async () => {
  expect((await ask('manager')).scales).toBe(QUESTIONS.en.manager.scales.join('\n'))
  const cookie = `account=${(await accountId()) ?? ''}`
  const choose = (language: string) =>
    app.server.inject({
      method: 'PATCH',
      url: '/api/v1/preferences',
      headers: { cookie },
      payload: { values: { language } },
    })
  await choose('de')
  expect(await ask('manager')).toMatchObject({
    language: 'de',
    scales: QUESTIONS.de.manager.scales.join('\n'),
  })
  expect((await ask('manager', { language: 'en' })).scales).toBe(QUESTIONS.en.manager.scales.join('\n'))
  expect(await ask('manager', { scales: 'Was fehlt?', texts: '' })).toMatchObject({ scales: 'Was fehlt?' })
  await choose('system')
})
