import { expect, test } from 'vitest'
import { setText } from '../text/t.ts'
import { paletteItems } from './palette-items.ts'

setText({ messages: { rel: 'Releases', 'rel.words': 'release notes', note: 'Notes', home: 'Home' } })
const sources = {
  base: '/w',
  ownBase: '/own',
  entries: [{ order: 0, text: 'home', path: 'home' }],
  create: [],
  commands: [
    { id: 'rel', text: 'rel', words: 'rel.words', path: 'launch', group: 'go' as const },
    { id: 'note', text: 'note', path: 'listen', group: 'go' as const },
    { id: 'home', text: 'home', path: 'home', group: 'go' as const },
  ],
}
const labels = (typed: string) => paletteItems(sources, typed).map((each) => each.label)

test('what is called so comes before what only answers to it', () => {
  expect(labels('notes')).toEqual(['Notes', 'Releases'])
})

test('a place that two entries name is offered once', () => {
  expect(labels('home')).toEqual(['Home'])
  const ids = paletteItems(sources, '').map((each) => each.id)
  expect(new Set(ids).size).toBe(ids.length)
})
