import { afterEach, expect, test, vi } from 'vitest'
import { forget, type Kept, keepHere, keptHere, newClientId, sendKept } from './kept-here.ts'

const entry = (id: string, more: Partial<Kept> = {}): Kept => ({
  id,
  account: 'maya',
  operation: 'reflection.create',
  place: 'own',
  input: { id, title: id },
  title: id,
  at: '2026-11-21T15:00:00.000Z',
  waits: true,
  refused: '',
  ...more,
})
const answer = (status: number, body: object) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

afterEach(() => {
  localStorage.clear()
  vi.unstubAllGlobals()
})

test('an id of one’s own is a UUIDv7 of its moment, and no two are alike', () => {
  const id = newClientId(Date.parse('2026-11-21T15:00:00.000Z'))
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-11-21T15:00:00.000Z'))
  expect(newClientId()).not.toBe(newClientId())
})

test('what waits is sent in its order by its own account only, and let go', async () => {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string, request: RequestInit) => {
    asked.push(`${url} ${JSON.parse(String(request.body)).title}`)
    return answer(200, {})
  })
  keepHere(entry('one'))
  keepHere(entry('other', { account: 'somebody else' }))
  keepHere(entry('two'))
  await sendKept('maya')
  expect(asked).toEqual(['/api/v1/own/reflections one', '/api/v1/own/reflections two'])
  expect(keptHere().map(({ id }) => id)).toEqual(['other'])
})

test('without an answer it stays; refused, it stays with the reason and is not sent again', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('no network')
  })
  keepHere(entry('one', { waits: false }))
  await sendKept('maya')
  expect(keptHere()).toMatchObject([{ id: 'one', waits: true, refused: '' }])
  const fetch = vi.fn(async () =>
    answer(400, { title: 'No', detail: 'It is empty.', code: 'invalid', status: 400 }),
  )
  vi.stubGlobal('fetch', fetch)
  await sendKept('maya')
  await sendKept('maya')
  expect(fetch).toHaveBeenCalledTimes(1)
  expect(keptHere()).toMatchObject([{ id: 'one', refused: 'It is empty.' }])
  forget('one')
  expect(keptHere()).toEqual([])
})
