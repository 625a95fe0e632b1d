import { expect, test } from 'vitest'
import { dayInWords } from '../../../core/words/in-sentences.ts'
import { LANGUAGES, type Language, wordsFor, wordValues } from '../../../core/words/vocabulary.ts'
import { checkGoal } from '../../../engines/goal-checker/check.ts'
import { LANGUAGES as CHECKED } from '../../../engines/goal-checker/languages.ts'
import { GROWTH_LEVELS, SKILLS } from '../skills/contract.ts'
import { GOAL_TYPES, SOURCES } from './contract.ts'
import { structureOf, TEMPLATE_NAMES } from './library/structure.ts'
import { LIBRARY_WORDS } from './library/words.ts'
import { blanksOf, filled } from './model.ts'
import { type Template, templatesFor } from './templates.ts'
import { unitIn } from './units.ts'

const today = '2026-11-21'
const INSTITUTIONS = ['school', 'college', 'university'] as const
const all = LANGUAGES.flatMap((language) =>
  INSTITUTIONS.flatMap((institution) =>
    GROWTH_LEVELS.flatMap((level) =>
      templatesFor({ level, institution, language }).map((each) => ({ ...each, language })),
    ),
  ),
)
const every = all.filter(({ language }) => language === 'en')

/** What the checker sees while somebody fills a template in: nothing of their own yet, or all that the flow asks. */
const checked = (
  template: Template & { language: Language },
  own: Record<string, unknown>,
  values: Record<string, string>,
) => {
  const goal = {
    text: filled(template.statement, values),
    today,
    fields: {
      skill: template.skill,
      level: template.level,
      beneficiary: template.beneficiary,
      cadence: template.cadence,
      firstStep: template.firstStep,
      ifThen: template.ifThen,
      reason: template.reason,
      source: template.measures[0]?.source === 'by-hand' ? '' : (template.measures[0]?.title ?? ''),
      ...own,
    },
  }
  return checkGoal(goal, CHECKED[template.language])
}

test('the library has twelve goals that cover the five types and the four who gain', () => {
  expect(TEMPLATE_NAMES).toHaveLength(12)
  expect(new Set(TEMPLATE_NAMES).size).toBe(12)
  expect(new Set(every.map(({ type }) => type))).toEqual(new Set(GOAL_TYPES))
  expect(new Set(every.map(({ beneficiary }) => beneficiary))).toEqual(
    new Set(['me', 'team', 'learners', 'institution']),
  )
})

test('no template is good before somebody’s own numbers, and each is once they are filled in', () => {
  expect(all).toHaveLength(2 * 12 * 3 * 3)
  for (const template of all) {
    const { language } = template
    const name = `${template.name}, ${template.level}, ${language}`
    expect(checkGoal({ text: template.title, today }, CHECKED[language]).score, name).toBeLessThan(65)
    expect(checked(template, {}, {}).score, name).toBeLessThan(65)
    const own = Object.fromEntries(template.asks.map(({ blank, example }) => [blank, example]))
    const full = checked(
      template,
      { baseline: 20, target: 45, endsOn: '2027-05-28', firstStepOn: '2026-11-28' },
      { ...own, from: '20', to: '45', day: dayInWords('2027-05-28', language) },
    )
    expect(
      full.score,
      `${name}: ${full.findings.flatMap((each) => (each.points < each.of ? each.id : []))}`,
    ).toBeGreaterThanOrEqual(65)
    expect(full.findings.find(({ id }) => id === 'S3')?.verdict, name).toBe('met')
  }
})

test('every blank has its question, and every question its blank', () => {
  for (const { name, language, level, statement, asks } of all) {
    const known = [...asks.map(({ blank }) => blank), 'from', 'to', 'day'].toSorted()
    expect(blanksOf(statement).toSorted(), `${name}, ${level}, ${language}`).toEqual(known)
  }
})

test('no text keeps a word that the institution should have filled in', () => {
  expect(JSON.stringify(all)).not.toMatch(/\{[a-zA-Z]+\}/)
  const feedback = (institution: 'school' | 'university', country: string) =>
    templatesFor({ level: 'entry', institution, country }).find(({ name }) => name === 'feedback-loops')
      ?.statement
  expect(feedback('school', 'GB')).toContain('pupils')
  expect(feedback('university', 'GB')).toContain('students')
})

test('live measures carry the unit and the better way of their source', () => {
  for (const { name, language, measures } of all)
    for (const { source, unit, better } of measures)
      if (source !== 'by-hand')
        expect({ unit, better }, name).toEqual({
          unit: unitIn(SOURCES[source].unit, language),
          better: SOURCES[source].better,
        })
})

test('steps lie on the way, in their order', () => {
  for (const { name, milestones } of every) {
    const at = milestones.map((each) => each.at)
    expect(
      at.every((share) => share > 0 && share < 1),
      name,
    ).toBe(true)
    expect(at, name).toEqual(at.toSorted((a, b) => a - b))
  }
})

/** What a text leaves to be filled in: words such as {learners}, blanks such as [from]. */
const shapeOf = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim() === '' ? 'empty' : 'text'
  if (Array.isArray(value)) return value.map(shapeOf)
  return Object.fromEntries(
    Object.entries(value as object)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, shapeOf(each)]),
  )
}

test('every language says the same of the same goals, with a word for each thing that has a place', () => {
  const known = new Set(Object.keys(wordValues(wordsFor('college'))))
  for (const language of LANGUAGES) {
    expect(shapeOf(LIBRARY_WORDS[language]), language).toEqual(shapeOf(LIBRARY_WORDS.en))
    expect(JSON.stringify(shapeOf(LIBRARY_WORDS[language]))).not.toContain('empty')
    for (const [, word = ''] of JSON.stringify(LIBRARY_WORDS[language]).matchAll(/\{(\w+)\}/g))
      expect(known, language).toContain(word)
    for (const name of TEMPLATE_NAMES) {
      const { measures, milestones, asks } = LIBRARY_WORDS[language].templates[name]
      const structure = structureOf(name)
      expect(measures).toHaveLength(structure.measures.length)
      expect(milestones).toHaveLength(structure.milestones.length)
      expect(Object.keys(asks)).toEqual(structure.blanks)
    }
  }
})

test('nothing of the library stays English in German', () => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(texts)
  const same = texts(LIBRARY_WORDS.en).filter((text) => texts(LIBRARY_WORDS.de).includes(text))
  // Names and signs that both languages share.
  expect(new Set(same)).toEqual(new Set(['%', 'CSPO']))
})

test('another level suggests other goals, in other words', () => {
  const suggested = (level: (typeof GROWTH_LEVELS)[number]) =>
    templatesFor({ level, institution: 'college' })
      .filter((each) => each.suggested)
      .map(({ name }) => name)
  expect(suggested('entry')).toContain('certification')
  expect(suggested('senior')).toContain('team')
  expect(suggested('senior')).not.toContain('certification')
  const [entry, senior] = (['entry', 'senior'] as const).map((level) =>
    templatesFor({ level, institution: 'college' }),
  )
  for (const each of entry ?? [])
    expect(senior?.find(({ name }) => name === each.name)?.statement).not.toBe(each.statement)
})

test('asked for by skills, it gives the goals that build them, in that order', () => {
  const found = templatesFor({
    level: 'mid',
    institution: 'college',
    skills: ['leadership', 'market-analysis'],
  })
  expect(found.map(({ name }) => name)).toEqual(['team', 'market'])
  expect(templatesFor({ level: 'mid', institution: 'college', skills: [...SKILLS] })).toHaveLength(12)
})

test('the goal of market analysis is measured by a matrix, which ticks its milestone', () => {
  const market = every.find(({ name }) => name === 'market')
  expect(market?.measures.slice(0, 2).map(({ source }) => source)).toEqual([
    'tools-compared',
    'matrix-evidence',
  ])
  expect(market?.milestones.map(({ source }) => source)).toEqual(['by-hand', 'matrix-done', 'by-hand'])
})
