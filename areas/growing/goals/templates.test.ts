import { expect, test } from 'vitest'
import { checkGoal } from '../../../engines/goal-checker/check.ts'
import { GROWTH_LEVELS, SKILLS } from '../skills/contract.ts'
import { GOAL_TYPES, SOURCES } from './contract.ts'
import { blanksOf, filled } from './model.ts'
import { TEMPLATE_NAMES, type Template, templatesFor } from './templates.ts'

const today = '2026-11-21'
const INSTITUTIONS = ['school', 'college', 'university'] as const
const every = INSTITUTIONS.flatMap((institution) =>
  GROWTH_LEVELS.flatMap((level) => templatesFor({ level, institution })),
)

/** What the checker sees while somebody fills a template in: nothing of their own yet, or all that the flow asks. */
const checked = (template: Template, own: Record<string, unknown>, values: Record<string, string>) =>
  checkGoal({
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
  })

test('the library has twelve goals that cover the five types and the four who gain', () => {
  expect(TEMPLATE_NAMES).toHaveLength(12)
  expect(new Set(TEMPLATE_NAMES).size).toBe(12)
  expect(new Set(every.map(({ type }) => type))).toEqual(new Set(GOAL_TYPES))
  expect(new Set(every.map(({ beneficiary }) => beneficiary))).toEqual(
    new Set(['me', 'team', 'learners', 'institution']),
  )
})

test('no template is good before somebody’s own numbers, and each is once they are filled in', () => {
  expect(every).toHaveLength(12 * 3 * 3)
  for (const template of every) {
    const name = `${template.name}, ${template.level}`
    expect(checkGoal({ text: template.title, today }).score, name).toBeLessThan(65)
    expect(checked(template, {}, {}).score, name).toBeLessThan(65)
    const own = Object.fromEntries(template.asks.map(({ blank, example }) => [blank, example]))
    const full = checked(
      template,
      { baseline: 20, target: 45, endsOn: '2027-05-28', firstStepOn: '2026-11-28' },
      { ...own, from: '20', to: '45', day: '28 May 2027' },
    )
    expect(
      full.score,
      `${name}: ${full.findings.flatMap((each) => (each.points < each.of ? each.id : []))}`,
    ).toBeGreaterThanOrEqual(65)
    expect(full.findings.find(({ id }) => id === 'S3')?.verdict, name).toBe('met')
  }
})

test('every blank has its question, and every question its blank', () => {
  for (const { name, statement, asks } of every) {
    const known = [...asks.map(({ blank }) => blank), 'from', 'to', 'day'].toSorted()
    expect(blanksOf(statement).toSorted(), name).toEqual(known)
  }
})

test('no text keeps a word that the institution should have filled in', () => {
  expect(JSON.stringify(every)).not.toMatch(/\{[a-zA-Z]+\}/)
  const feedback = (institution: 'school' | 'university', country: string) =>
    templatesFor({ level: 'entry', institution, country }).find(({ name }) => name === 'feedback-loops')
      ?.statement
  expect(feedback('school', 'GB')).toContain('pupils')
  expect(feedback('university', 'GB')).toContain('students')
})

test('live measures carry the unit and the better way of their source', () => {
  for (const { name, measures } of every)
    for (const { source, unit, better } of measures)
      if (source !== 'by-hand')
        expect({ unit, better }, name).toEqual({ unit: SOURCES[source].unit, better: SOURCES[source].better })
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
