import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from '../../engines/sentences/sentences.ts'
import { show } from '../testing/show.tsx'
import { piecesOf, selectedIn, stretchesOf } from './text-pieces.ts'

test('overlapping marks are told apart, and the pieces put together are the text', () => {
  const text = 'I find late work by accident.'
  const pieces = piecesOf(
    text,
    [
      { id: 'a', start: 2, end: 16 },
      { id: 'b', start: 7, end: 29 },
    ],
    { start: 0, end: text.length },
  )
  expect(pieces.map((piece) => [piece.text, piece.marks])).toEqual([
    ['I ', []],
    ['find ', ['a']],
    ['late work', ['a', 'b']],
    [' by accident.', ['b']],
  ])
})

test('however a text is cut, nothing of it is lost or doubled', () => {
  const words = fc.array(fc.constantFrom('Ja. ', '👩🏽‍🏫', 'e\u0301', '\n', 'No way! ', 'x'))
  fc.assert(
    fc.property(words, fc.array(fc.tuple(fc.nat(40), fc.nat(40))), (list, spans) => {
      const text = list.join('')
      const laid = spans.map(([a, b], at) => ({ id: String(at), start: Math.min(a, b), end: Math.max(a, b) }))
      const stretches = stretchesOf(text, sentencesOf(text))
      expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      const pieces = stretches.flatMap((stretch) => piecesOf(text, laid, stretch))
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    }),
  )
})

test('a selection over several elements is a place in the whole text, emoji counted as JavaScript does', () => {
  const { container } = show(
    <div>
      <span>Ja 👍 </span>
      <mark>it sat there</mark>
      <span> for weeks</span>
    </div>,
  )
  const element = container.firstElementChild as HTMLElement
  const selection = document.getSelection()
  const [, mark, last] = [...element.children]
  selection?.setBaseAndExtent(mark?.firstChild as Node, 3, last?.firstChild as Node, 4)
  expect(selectedIn(element, selection)).toEqual({ start: 9, end: 22 })
  expect('Ja 👍 it sat there for weeks'.slice(9, 22)).toBe('sat there for')
  selection?.collapseToStart()
  expect(selectedIn(element, selection)).toBe(null)
  selection?.selectAllChildren(document.body)
  expect(selectedIn(element, selection)).toBe(null)
})
