import { describe, expect, test } from 'vitest'
import { checkGoal } from '../check.ts'
import type { Checked } from '../goal.ts'
import { LANGUAGES, type LanguageName } from '../languages.ts'
import { RULE_IDS } from '../rules.ts'
import { germanGoals } from './de.ts'
import { behaviours, englishGoals } from './en.ts'
import { expectedOf, type Golden } from './golden.ts'

const today = '2026-11-21'
const sets: Record<LanguageName, readonly Golden[]> = { en: englishGoals, de: germanGoals }

const verdictsOf = ({ findings }: Checked) =>
  Object.fromEntries(findings.map(({ id, verdict }) => [id, verdict]))

describe.each(Object.entries(sets) as [LanguageName, readonly Golden[]][])('in %s', (name, goldens) => {
  test.each(goldens.map((golden) => [golden.text, golden] as const))(
    '“%s” is judged as a coach judges it',
    (text, golden) => {
      expect(verdictsOf(checkGoal({ text, today }, LANGUAGES[name]))).toEqual(expectedOf(golden))
    },
  )

  test('every rule is kept by one text and broken by another, as far as a text alone can', () => {
    const verdicts = goldens.map(expectedOf)
    const beyondText = new Set(['A1', 'A2', 'A3', 'R2', 'R3', 'T2'])
    for (const id of RULE_IDS.filter((each) => !beyondText.has(each))) {
      expect(
        verdicts.some((each) => each[id] === 'met'),
        id,
      ).toBe(true)
      expect(
        verdicts.some((each) => each[id] !== 'met'),
        id,
      ).toBe(true)
    }
  })

  test('there is a sentence for every verdict that a rule can give', () => {
    for (const { says } of goldens.flatMap(
      ({ text }) => checkGoal({ text, today }, LANGUAGES[name]).findings,
    )) {
      expect(says).not.toBe('')
      expect(says).not.toMatch(/[{}]/)
    }
  })
})

test('goals about behaviour count something that others can see, and a third and more of the texts are such', () => {
  expect(englishGoals.length).toBeGreaterThanOrEqual(30)
  expect(behaviours.length * 4).toBeGreaterThan(englishGoals.length)
  for (const { text } of behaviours)
    expect(checkGoal({ text, today }).findings.find(({ id }) => id === 'M1')?.points, text).toBe(10)
})

test('what is asked for is said in the language of the text', () => {
  const says = (name: LanguageName, text: string) =>
    checkGoal({ text, today }, LANGUAGES[name]).findings.find(({ id }) => id === 'M1')?.says
  expect(says('de', 'Marktanalyse meistern')).toBe(
    'Wie werden Sie es zählen? Jahre, Tage und Versionen zählen nicht.',
  )
  expect(says('en', 'Master market analysis')).toBe(
    'How will you count it? Years, dates and versions do not count.',
  )
})
