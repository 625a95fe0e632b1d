import { screen } from '@testing-library/react'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { show } from '../testing/show.tsx'
import { Prose } from './prose.tsx'
import { parseInline, parseProse } from './prose-parse.ts'

test('headings, lists, quotes, code, emphasis and links are drawn as such', () => {
  show(
    <Prose
      text={
        '## Why\nSee *this* and **that**.\nNext line.\n\n- one\n- two\n\n1. first\n\n> said so\n\n```\na < b\n```\n[guide](https://example.org/a)'
      }
    />,
  )
  expect(screen.getAllByRole('list')).toHaveLength(2)
  expect(screen.getByText('that').tagName).toBe('STRONG')
  expect(screen.getByText('this').tagName).toBe('EM')
  expect(screen.getByText('said so').tagName).toBe('BLOCKQUOTE')
  expect(screen.getByText('a < b').tagName).toBe('PRE')
  expect(screen.getByRole('link', { name: 'guide' }).getAttribute('href')).toBe('https://example.org/a')
})

test('markup and addresses that could run stay words', () => {
  show(<Prose text={'<img src=x onerror=alert(1)> [press](javascript:alert(1)) [x](data:text/html,y)'} />)
  expect(screen.queryByRole('link')).toBeNull()
  expect(screen.queryByRole('img')).toBeNull()
  expect(document.body.textContent).toContain('<img src=x onerror=alert(1)>')
  expect(document.body.textContent).toContain('[press](javascript:alert(1))')
})

test('names with underscores and lone stars stay as they were written', () => {
  expect(parseInline('snake_case_name and 3 * 4 * 5')).toEqual([
    { type: 'text', text: 'snake_case_name and 3 * 4 * 5' },
  ])
})

/** All the words of a tree, wherever they stand in it. */
const wordsIn = (node: unknown): string =>
  Array.isArray(node)
    ? node.map(wordsIn).join(' ')
    : node !== null && typeof node === 'object'
      ? ['text', 'children', 'items'].map((key) => wordsIn((node as Record<string, unknown>)[key])).join(' ')
      : typeof node === 'string'
        ? node
        : ''

test('no text of any kind breaks it, and no word of it is lost', () => {
  const marks = ['*', '**', '_', '`', '\n', '> ', '- ', '1. ', '# ', '```\n', '[', '](', ')', 'https://x']
  const pieces = fc.oneof(fc.constantFrom(...marks), fc.constantFrom('word ', 'word'))
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (all) => {
      const count = (text: string) => text.split('word').length
      // An address that is not shown may hold a word; nothing else may hide one.
      const hidden = count(JSON.stringify(parseProse(all.join(''))).replace(/"href":"[^"]*"/g, ''))
      expect(count(wordsIn(parseProse(all.join(''))))).toBe(hidden)
      if (!all.includes('](')) expect(hidden).toBe(count(all.join('').replace(/^```word.*$/gm, '')))
    }),
  )
})
