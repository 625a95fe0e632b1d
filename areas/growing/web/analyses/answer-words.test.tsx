import { expect, test } from 'vitest'
import { english } from '../../../../web/text/catalogue.ts'
import { setText } from '../../../../web/text/t.ts'
import { type Data, estimate, figure, type Question, type Result, sentenceOf } from './answer-words.ts'

setText({ messages: english })

const data: Data = { id: '', name: '', columns: [], leftRows: [], rows: 20, left: 0, empty: 0, at: '' }
const question: Question = {
  ...{ method: 'means', column: 'Minutes', by: 'Time', counted: '', first: 'evening', second: 'morning' },
}
const means = (difference: number, low: number, high: number): Result => ({
  ...{ method: 'means', groups: [], difference, interval: { low, high }, degrees: 9, p: 0.1 },
  isClear: low > 0 || high < 0,
})

test('a sentence says no more than its interval allows', () => {
  const says = (result: Result) => sentenceOf(result, question, data)
  expect(says(means(-1.58, -3.37, 0.21))).toBe(
    'Not clear yet whether Minutes differs between evening and morning: -1.58 was seen, and the 95 % interval from -3.37 to +0.210 includes zero.',
  )
  expect(says(means(3.78, 2.05, 5.5))).toBe(
    'Minutes is higher in evening than in morning: by 3.78 on average, 95 % interval +2.05 to +5.50.',
  )
  expect(says(means(-3.78, -5.5, -2.05))).toContain('is lower in evening than in morning: by 3.78')
})

test('numbers have the digits that say something', () => {
  expect([12.5, 9, 1234.6, 0.30000000000000004].map(figure)).toEqual(['12.5', '9', '1,235', '0.3'])
  expect([15.98, 0.2, 1234.6].map((value) => estimate(value))).toEqual(['16.0', '0.200', '1,235'])
})
