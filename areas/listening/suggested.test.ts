import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const { owner, client, productId } = await startTestApp()

type Head = { id: string; ref: string }
type Suggestion = { words: { word: string; inside: number; everywhere: number }[]; notes: Head[] }
const note = async (text: string) =>
  (
    await owner.call<{ record: Head }>('POST', '/notes/capture', {
      text,
      product: productId,
      saidBy: text.slice(0, 12),
    })
  ).body.record
const suggested = async (by = owner) =>
  (
    await by.call<{ suggestions: Suggestion[]; looked: number; waiting: number }>(
      'GET',
      '/listening/suggested-themes',
    )
  ).body
const refsOf = (heads: Head[]) => heads.map((each) => each.ref).toSorted()

const ABOUT = [
  (n: number) => `Wait list mails go to my spam folder, report ${'abcdefgh'[n]} of the waitlist`,
  (n: number) => `The late penalty in the gradebook was taken twice, section ${'abcdefgh'[n]}`,
]
const OTHERS = [
  'The vending machine ate my card',
  'Please no changes in a holiday week',
  'Registered from my bed',
]

test('twenty notes are grouped by the rare words they share, made a theme, counted, traced back and undone', async () => {
  const [mails, penalties]: [Head[], Head[]] = [[], []]
  for (let n = 0; n < 8; n++) {
    mails.push(await note(ABOUT[0]?.(n) ?? ''))
    penalties.push(await note(ABOUT[1]?.(n) ?? ''))
  }
  for (const each of OTHERS) await note(each)
  const found = await suggested()
  expect([found.looked, found.waiting]).toEqual([19, 19])
  const groups = found.suggestions.map((each) => refsOf(each.notes))
  expect(groups).toEqual(expect.arrayContaining([refsOf(mails), refsOf(penalties)]))
  const aboutMail = found.suggestions.find((each) => each.notes.some((one) => one.id === mails[0]?.id))
  expect(aboutMail?.words).toContainEqual({ word: 'spam', inside: 8, everywhere: 8 })
  // Words as people write them, not the forms in which search compares them.
  expect(aboutMail?.words.map((each) => each.word)).not.toContain('mailb')

  const made = await owner.call<{ theme: Head; linked: number; batchId: string }>('POST', '/themes/accept', {
    title: 'The offer of a seat never arrives',
    refs: mails.slice(0, 6).map((each) => each.ref),
  })
  expect(made.body.linked).toBe(6)
  const theme = async () =>
    (
      await owner.call<{ record: { notes: number; productId: string | null } }>(
        'GET',
        `/themes/${made.body.theme.ref}`,
      )
    ).body.record
  expect(await theme()).toMatchObject({ notes: 6, productId })
  const traced = await owner.call<{ voices: { note: Head }[] }>(
    'GET',
    `/records/${made.body.theme.ref}/voices`,
  )
  expect(refsOf(traced.body.voices.map((each) => each.note))).toEqual(refsOf(mails.slice(0, 6)))
  expect((await suggested()).waiting).toBe(13)
  await owner.call('POST', `/changes/${made.body.batchId}/undo`)
  const after = await suggested()
  expect(after.waiting).toBe(19)
  expect(after.suggestions.map((each) => refsOf(each.notes))).toEqual(groups)
})

test('only what the asker may open is grouped, and who may only read is not asked to sort', async () => {
  const viewer = await client('viewer')
  expect((await viewer.call('GET', '/listening/suggested-themes')).status).toBe(403)
  const made = await viewer.call('POST', '/themes/accept', { title: 'Not mine to make', refs: ['NOTE-1'] })
  expect(made.status).toBe(403)
})
