import { expect, test } from 'vitest'
import { textFor } from './mails.ts'

const asker = {
  name: 'Ana Ruiz',
  firstOn: '2026-09-14',
  notes: ['It sat there for three weeks', 'It sat there for three weeks', 'I find late work by accident'],
  items: ['Late-work queue', 'One reminder', 'Late-work queue'],
}
const release = {
  title: 'Autumn start',
  releasedAt: '2026-11-09T04:30:00.000Z',
  notes: 'Sorted by age.',
  timeZone: 'America/Chicago',
}

test('a person is told what they asked, when, and what is there now, each thing once', () => {
  const text = textFor(asker, release)
  expect(text.split('\n\n')).toHaveLength(7)
  expect(text).toContain('Hello Ana Ruiz,')
  expect(text).toContain('on 14 September 2026 you told us')
  expect(text.match(/It sat there for three weeks/g)).toHaveLength(1)
  expect(text).toContain('• Late-work queue\n• One reminder')
  expect(text).toContain('Sorted by age.')
})

test('the day on which it went live is that of the workspace, not of the server', () => {
  expect(textFor(asker, release)).toContain('since 8 November 2026')
})

test('what has no notes of its own leaves no gap in the text', () => {
  expect(textFor(asker, { ...release, notes: '  ' })).not.toContain('\n\n\n')
})
