import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorAt, locate, splitNotes } from './model.ts'

const at = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return anchorAt(text, start, start + words.length)
}
const words = (text: string, found: ReturnType<typeof locate>) =>
  found.state === 'lost' ? null : text.slice(found.start, found.end)

test('a sentence is found at its place while the text stands', () => {
  const text = 'I teach four sections. I find late work by accident.'
  expect(locate(text, at(text, 'I find late work by accident.'))).toEqual({
    state: 'there',
    start: 23,
    end: 52,
  })
})

test('a sentence is found again where an edit moved it', () => {
  const text = 'I find late work by accident.'
  const edited = `She is an adjunct. 👩🏽‍🏫 ${text}`
  const found = locate(edited, at(text, 'late work'))
  expect(found.state).toBe('moved')
  expect(words(edited, found)).toBe('late work')
})

test('a sentence that was rewritten is lost, not laid upon other words', () => {
  const text = 'I find late work by accident.'
  expect(locate('I look for late homework.', at(text, 'late work'))).toEqual({ state: 'lost' })
})

test('of equal words those with the old surroundings are found, also when others come to stand before them', () => {
  const text = 'Exams are hard. Late work is hard.'
  const anchor = at(text, 'hard', 20)
  const edited = `Grading is hard. ${text}`
  expect(locate(edited, anchor)).toEqual({ state: 'moved', start: 46, end: 50 })
})

test('of equal words in equal surroundings none is guessed', () => {
  const line = 'The very same words stand here and then they stand here, and once more after that. '
  const anchor = at(line.repeat(3), 'once more', line.length)
  expect(locate(`New. ${line.repeat(3)}`, anchor)).toEqual({ state: 'lost' })
  expect(locate(line.repeat(3), anchor).state).toBe('there')
})

test('whatever is edited, a highlight that is found shows its own words', () => {
  const some = fc.stringMatching(/^[ab .]{0,30}$/)
  fc.assert(
    fc.property(some, fc.nat(30), fc.nat(30), some, (text, a, length, edited) => {
      const anchor = anchorAt(text, Math.min(a, text.length), Math.min(a + length, text.length))
      const found = locate(edited, anchor)
      if (found.state !== 'lost') expect(words(edited, found)).toBe(anchor.quote)
      if (anchor.quote !== '') expect(locate(text, anchor).state).toBe('there')
    }),
  )
})

test('surroundings never hold half a character', () => {
  const text = `${'👍'.repeat(40)}x${'👍'.repeat(40)}`
  const odd = ` ${text} `
  for (const each of [text, odd]) {
    const anchor = at(each, 'x')
    expect(anchor.before.isWellFormed() && anchor.after.isWellFormed()).toBe(true)
    expect(locate(each, anchor).state).toBe('there')
  }
})

test('pasted text is split at blank lines, whatever the machine that wrote it calls a line', () => {
  expect(splitNotes('\uFEFFone\r\nstill one\r\n\r\n \t\r\ntwo\n\n\n\nthree  ')).toEqual([
    'one\nstill one',
    'two',
    'three',
  ])
  expect(splitNotes(' \n \n')).toEqual([])
})
