import { readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { wordsFor, wordValues } from '../../../core/words/vocabulary.ts'
import { checkGoal } from '../../../engines/goal-checker/check.ts'
import { LANGUAGE_NAMES, LANGUAGES } from '../../../engines/goal-checker/languages.ts'
import { SKILLS } from './contract.ts'

const contexts = ['school', 'college', 'university'] as const

test.each(LANGUAGE_NAMES)(
  'in %s every goal that is proposed for a gap is one with an act, an object, a count and a reason',
  (language) => {
    const file = new URL(`../texts/${language}.json`, import.meta.url)
    const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
    const faults: string[] = []
    for (const skill of SKILLS)
      for (const context of contexts) {
        const words = wordValues(wordsFor(context, undefined, {}, language), language)
        const text = String(new IntlMessageFormat(texts[`skill.idea.${skill}`] ?? '', language).format(words))
        // What the person adds: the day, and how often they look at it.
        const goal = {
          text,
          today: '2026-11-21',
          fields: { skill, endsOn: '2027-05-28', cadence: 'monthly' },
        }
        const { findings } = checkGoal(goal, LANGUAGES[language])
        const broken = findings.filter(
          ({ id, verdict }) => verdict === 'wrong' || (verdict !== 'met' && /S[1235]|M1|R1/.test(id)),
        )
        faults.push(...broken.map(({ id, says }) => `${skill} ${context} ${id}: ${says}`))
      }
    expect(faults).toEqual([])
  },
)
