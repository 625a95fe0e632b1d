import { expect, test } from 'vitest'
import { mailAddress } from './mail-address.ts'

test('a mail is opened with everything in it, whatever signs it holds', () => {
  const url = new URL(mailAddress('ana@example.edu', 'You asked & we did', 'One line\nAnother: 100 % #1'))
  expect(url.protocol).toBe('mailto:')
  expect(url.searchParams.get('subject')).toBe('You asked & we did')
  expect(url.searchParams.get('body')).toBe('One line\r\nAnother: 100 % #1')
})
