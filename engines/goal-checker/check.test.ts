import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkGoal } from './check.ts'
import type { GoalFields } from './goal.ts'
import { RULE_IDS, RULES, type RuleId } from './rules.ts'

const today = '2026-11-21'
const of = (text: string, fields: GoalFields = {}) => checkGoal({ text, today, fields })
const rule = (text: string, id: RuleId, fields: GoalFields = {}) =>
  of(text, fields).findings.find((finding) => finding.id === id)

const GRADEBOOK =
  'Cut gradebook support tickets from 48 to 20 per week in Fall term for adjunct faculty by 11 Dec 2026, by rewriting onboarding, so that first-year retention aim O2 is helped'

test('the twenty rules give 100 points together', () => {
  expect(RULE_IDS).toHaveLength(20)
  expect(Object.values(RULES).reduce<number>((sum, points) => sum + points, 0)).toBe(100)
})

test('the bare name of a subject is a draft: no measure, no baseline, no reason, no end', () => {
  const { score, band, findings } = of('Master Market Analysis')
  expect(score).toBeLessThan(40)
  expect(band).toBe('draft')
  const missing = findings.filter((finding) => finding.points === 0).map(({ id }) => id)
  expect(missing).toEqual(expect.arrayContaining(['M1', 'M2', 'R1', 'T1']))
})

test('a certificate that is issued can be seen, and its day is found', () => {
  const text = 'Attain Certified Scrum PO Status by 30 May 2027'
  expect(rule(text, 'M1')).toMatchObject({ points: 10, verdict: 'met' })
  expect(rule(text, 'T1')).toMatchObject({ points: 6, says: 'Ends on 2027-05-30.' })
})

test('years and versions measure nothing', () => {
  expect(rule('Improve communication in 2026 using Scrum 2020', 'M1')).toMatchObject({ points: 0 })
  expect(rule('Improve communication in 2026 using Scrum 2020', 'S1')).toMatchObject({ verdict: 'wrong' })
  expect(rule('Bring the portal to WCAG 2.2 and Level 3 for the whole team', 'M1')).toMatchObject({
    points: 0,
  })
})

test('a goal with its figures gives 69 from its text alone, and 86 once skill, first step, plan and check-ins are set', () => {
  const alone = of(GRADEBOOK)
  expect(Object.fromEntries(alone.findings.map(({ id, points }) => [id, points]))).toMatchObject({
    A1: 0,
    A2: 0,
    M4: 0,
    R3: 3,
  })
  expect(alone).toMatchObject({ score: 69, band: 'good' })
  const set = of(GRADEBOOK, {
    skill: 'feedback',
    firstStep: 'Read the last 40 tickets',
    firstStepOn: '2026-11-25',
    ifThen: 'If the week is full, then I will read ten on Friday',
    cadence: 'weekly',
  })
  expect(set).toMatchObject({ score: 86, band: 'strong' })
  expect(rule(GRADEBOOK, 'M3')?.says).toBe('Goes down, from 48 to 20.')
})

test('an output without an effect is asked what it changes', () => {
  expect(rule('Launch the new portal', 'R4')).toMatchObject({ points: 0, verdict: 'wrong' })
  expect(rule('Launch the new portal so that adjuncts find late work in a day', 'R4')).toMatchObject({
    points: 5,
  })
})

test('a target that is the baseline is an error, and a second goal only warns', () => {
  expect(rule('Raise satisfaction from 70 % to 70 %', 'M3')).toMatchObject({ verdict: 'wrong', points: 0 })
  const two = rule('Interview 5 students and 5 teachers a month and publish findings', 'S4')
  expect(two).toMatchObject({ verdict: 'partly', points: 2 })
  expect(rule('Interview 5 students and 5 teachers a month and publish findings', 'M1')?.points).toBe(10)
})

test.each([
  'Master agile practice',
  'Engage stakeholders',
  'Lead a successful iteration',
  'Master market analysis',
  'Develop a product vision and strategy',
  'Build and mentor a team',
  'Attain a product owner certification',
  'Establish customer feedback loops',
  'Drive product innovation',
  'Master prioritisation methods',
  'Foster an inclusive product culture',
  'Optimise the development lifecycle',
])('“%s” is not good before a measure and a date are added', (title) => {
  expect(of(title).score).toBeLessThan(65)
})

test('“get better at agile” is told why, and a metric with a date raises it', () => {
  const before = of('get better at agile')
  expect(before.findings.find(({ id }) => id === 'S3')?.spans).toEqual([
    { start: 4, end: 10, swap: 'say what will be different' },
  ])
  const after = of('Cut the sprint review from 90 to 45 minutes for our team by 30 April 2027')
  expect(after.score - before.score).toBeGreaterThan(30)
})

test('history says whether the pace is possible, and hours whether there is time', () => {
  const readings = [
    { on: '2026-10-01', value: 48 },
    { on: '2026-10-31', value: 45 },
  ]
  expect(rule(GRADEBOOK, 'A1', { readings })).toMatchObject({ verdict: 'wrong' })
  expect(rule(GRADEBOOK, 'A1', { readings: [...readings, { on: '2026-11-05', value: 34 }] })?.points).toBe(5)
  expect(rule(GRADEBOOK, 'A2', { hoursNeeded: 40, hoursAWeek: 8 })?.says).toBe(
    'Needs 40 hours, and you have 23.',
  )
})

test('a day in an exam week, a day long past and one far away are told apart', () => {
  const closed = [{ from: '2026-12-07', to: '2026-12-13', name: 'finals' }]
  const checked = checkGoal({ text: GRADEBOOK, today, closed })
  expect(checked.findings.find(({ id }) => id === 'T3')?.says).toContain('finals')
  expect(rule('Publish two papers by 3 March 2026', 'T1')?.verdict).toBe('wrong')
  expect(rule('Publish two papers by 3 March 2031', 'T1')?.points).toBe(3)
})

test('a rule that was set aside counts neither way', () => {
  const without = checkGoal({ text: GRADEBOOK, today, dismissed: ['A1', 'A2', 'M4'] })
  expect(without.score).toBe(Math.round((69 / 86) * 100))
})

test('whatever is typed, the score stays within 0 and 100 and every span lies in the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      const { score, findings } = of(text)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(100)
      for (const { spans, points, of: most } of findings) {
        expect(points).toBeLessThanOrEqual(most)
        for (const { start, end } of spans) expect(end > start && end <= text.length).toBe(true)
      }
    }),
  )
})

test('more that is known never lowers the score', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(GRADEBOOK, 'Launch the new portal', 'get better'),
      fc.string(),
      (text, reason) => {
        expect(of(text, { reason, skill: 'data' }).score).toBeGreaterThanOrEqual(of(text).score)
      },
    ),
  )
})
