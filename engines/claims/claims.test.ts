import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimsIn, RUNGS, tooStrong } from './claims.ts'

test.each([
  ['Told all 63 people who asked for offline drafts', []],
  ['Piloted early alerts in 6 sections', []],
  ['Late work was lower after the reminders', ['after']],
  ['DFW was lower than in the comparison sections', ['compared']],
  ['Reduced DFW by 9.8 points', ['caused']],
  ['Shipped “Fewer clicks cut errors”', []],
  ['Late work fell thanks to the new queue', ['after', 'caused']],
])('“%s” claims %j', (text, rungs) => {
  expect(claimsIn(text).map(({ rung }) => rung)).toEqual(rungs)
})

test('“reduced” takes an experiment that carries it, and nothing less', () => {
  const text = 'Early alerts reduced DFW'
  expect(tooStrong(text, 'compared')).toMatchObject({ words: 'reduced', rung: 'caused' })
  expect(tooStrong(text, 'caused')).toBeNull()
  expect(tooStrong('DFW was lower after early alerts', 'shipped')?.rung).toBe('after')
  expect(tooStrong('DFW was lower after early alerts', 'after')).toBeNull()
})

test('what weaker evidence carries, stronger evidence carries too', () => {
  const words = fc.constantFrom('reduced', 'fell', 'was lower', 'told', 'lower than in', 'piloted', 'people')
  fc.assert(
    fc.property(fc.array(words), fc.nat(RUNGS.length - 2), (list, at) => {
      const [weaker, stronger] = [RUNGS[at], RUNGS[at + 1]]
      const text = list.join(' ')
      if (weaker && stronger && tooStrong(text, weaker) === null) expect(tooStrong(text, stronger)).toBeNull()
    }),
  )
})
