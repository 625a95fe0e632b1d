import { expect, test } from 'vitest'
import '../../../web/testing/show.tsx'
import { type Asker, mailAddress, tellText } from './tell-text.ts'

const end = (kind: string, title: string) => ({ id: title, ref: `${kind}-1`, kind, title })
const asker: Asker = {
  person: end('person', 'Ana Ruiz'),
  groupId: null,
  email: 'ana@example.edu',
  firstOn: '2026-09-14',
  told: null,
  asked: [
    { note: end('note', 'It sat there for three weeks'), item: end('item', 'Late-work queue'), via: null },
    { note: end('note', 'It sat there for three weeks'), item: end('item', 'One reminder'), via: null },
    { note: end('note', 'I find late work by accident'), item: end('item', 'Late-work queue'), via: null },
  ],
}
const release = { title: 'Autumn start', releasedAt: '2026-11-09T11:00:00.000Z', notes: 'Sorted by age.' }

test('a person is told what they asked, when, and what is there now, each thing once', () => {
  const text = tellText(asker, release)
  expect(text.split('\n\n')).toHaveLength(7)
  expect(text).toContain('Ana Ruiz')
  expect(text).toContain('14 Sept 2026')
  expect(text.match(/It sat there for three weeks/g)).toHaveLength(1)
  expect(text).toContain('• Late-work queue\n• One reminder')
  expect(text).toContain('Sorted by age.')
})

test('a mail is opened with everything in it, whatever signs it holds', () => {
  const address = mailAddress('ana@example.edu', 'You asked & we did', 'One line\nAnother: 100 % #1')
  const url = new URL(address)
  expect(url.protocol).toBe('mailto:')
  expect(url.searchParams.get('subject')).toBe('You asked & we did')
  expect(url.searchParams.get('body')).toBe('One line\r\nAnother: 100 % #1')
})
