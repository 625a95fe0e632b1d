import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf, type Doc, entry, heading, linesOf, list, paragraph } from './document.ts'
import { markdownOf } from './markdown.ts'
import { pageOf } from './page.ts'

const doc = (more: Partial<Doc>): Doc => ({
  language: 'en',
  title: 'Maya',
  about: '',
  facts: [],
  blocks: [],
  foot: '',
  ...more,
})

test('what somebody wrote becomes paragraphs and lists without marks', () => {
  expect(
    blocksOf(
      'Led **two** teams.\nAnd more.\n\n- first [site](https://a.example)\n- second\n  goes on\n\n1. third',
    ),
  ).toEqual([
    { kind: 'paragraph', text: 'Led two teams. And more.', soft: false },
    { kind: 'list', items: ['first site (https://a.example)', 'second goes on'] },
    { kind: 'list', items: ['third'] },
  ])
  expect(linesOf('One\n\n- two\n- 3 * 4 * 5')).toEqual(['One', 'two', '3 * 4 * 5'])
})

test('Markdown has a heading for each part, and words that look like marks stay words', () => {
  const text = markdownOf(
    doc({
      about: 'Product owner',
      facts: ['Heron Bend', 'maya@example.org'],
      blocks: [
        heading('Work'),
        entry('Teacher', '2019 – 2024'),
        ...paragraph('# 1 * of 2_3'),
        ...list(['a', 'b']),
      ],
      foot: 'Made on 21 November 2026',
    }),
  )
  expect(text).toBe(
    '# Maya\n\nProduct owner\n\nHeron Bend · maya@example.org\n\n## Work\n\n### Teacher (2019 – 2024)\n\n\\# 1 \\* of 2\\_3\n\n- a\n- b\n\n---\n\nMade on 21 November 2026\n',
  )
})

test('no text can become markup of the page, whatever was written', () => {
  const dress = { tokens: '', fonts: [] }
  const shell = (html: string) => html.replaceAll(/<a href="[^"]*">|<\/a>/g, '').split('<').length
  const plain = shell(
    pageOf(doc({ blocks: [...paragraph('x'), ...list(['x'])], about: 'x', foot: 'x', facts: ['x'] }), dress),
  )
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
      (text) => {
        const html = pageOf(
          doc({
            title: text,
            blocks: [...paragraph(text), ...list([text])],
            about: text,
            foot: text,
            facts: [text],
          }),
          dress,
        )
        expect(shell(html)).toBe(plain)
      },
    ),
  )
  expect(pageOf(doc({ facts: ['https://a.example/x?y=1&z=2.'] }), dress)).toContain(
    '<a href="https://a.example/x?y=1&amp;z=2">',
  )
})
