import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GROWTH_LEVELS, MATRIX, SKILLS, type Skill } from './matrix.ts'
import {
  balanceOf,
  freshSince,
  gapOf,
  type Known,
  proposedRows,
  readinessFor,
  widestGaps,
} from './standing.ts'

const today = '2026-11-21'
const none: Omit<Known, 'skill'> = { self: null, others: null, selfOn: null, evidenceOn: [] }
const knownWith = (given: Partial<Record<Skill, Partial<Known>>> = {}): Known[] =>
  SKILLS.map((skill) => ({ skill, ...none, ...given[skill] }))

test('the targets are those of the table, K1 to K16, entry / mid / senior', () => {
  expect(SKILLS.map((skill) => Object.values(MATRIX[skill].targets).join('/'))).toEqual(
    '2/3/4 2/3/4 1/3/4 1/2/4 1/2/4 1/2/4 2/3/4 1/3/4 2/3/4 1/2/3 1/2/3 1/3/4 2/3/4 1/2/4 1/3/4 2/3/3'.split(
      ' ',
    ),
  )
})

test('no target falls as somebody grows', () => {
  for (const { targets } of Object.values(MATRIX))
    for (const [at, level] of GROWTH_LEVELS.entries())
      expect(targets[level]).toBeGreaterThanOrEqual(targets[GROWTH_LEVELS[Math.max(0, at - 1)] ?? 'entry'])
})

test('a gap is what is missing to the target, and nothing is missing above it', () => {
  expect([gapOf(3, 1), gapOf(3, 2.5), gapOf(3, 4), gapOf(3, null)]).toEqual([2, 0.5, 0, null])
})

test('evidence of the last 18 months counts, to the day, and the shorter month has its last', () => {
  expect(freshSince(today)).toBe('2025-05-21')
  expect(freshSince('2026-08-31')).toBe('2025-02-28')
})

test('readiness is the share of the sixteen that are at the next target with two fresh pieces of evidence', () => {
  // Next after entry is mid. By hand: K1 (3, two) is met; K2 has one piece too few; K4 has an old piece; K7 is rated
  // lower by others; K16 is below its target of 3.
  const known = knownWith({
    'agile-practice': { self: 3, evidenceOn: ['2026-03-01', '2025-05-21'] },
    'backlog-craft': { self: 3, evidenceOn: ['2026-03-01'] },
    'vision-and-roadmap': { self: 2, evidenceOn: ['2026-03-01', '2025-05-20'] },
    'user-research': { self: 3, others: 2.4, evidenceOn: ['2026-03-01', '2026-04-01'] },
    adaptability: { self: 2, evidenceOn: ['2026-03-01', '2026-04-01'] },
  })
  const ready = readinessFor(known, 'entry', today)
  expect(ready).toMatchObject({ for: 'mid', met: 1, of: 16, share: 1 / 16 })
  const of = (skill: Skill) => ready.rows.find((each) => each.skill === skill)
  expect(of('vision-and-roadmap')).toMatchObject({ atTarget: true, evidence: 1, met: false })
  expect(of('user-research')).toMatchObject({ level: 2.4, atTarget: false, met: false })
})

test('evidence never lowers readiness, and ratings of others never raise it', () => {
  const level = fc.option(fc.constantFrom(1, 2, 3, 4))
  const days = fc.array(fc.constantFrom('2024-01-01', '2026-01-01', '2026-10-01'), { maxLength: 4 })
  const some = fc.tuple(
    ...SKILLS.map((skill) => fc.record({ skill: fc.constant(skill), self: level, evidenceOn: days })),
  )
  fc.assert(
    fc.property(some, fc.constantFrom(...SKILLS), fc.constantFrom(1, 2, 3, 4), (rows, skill, others) => {
      const before = rows.map((each): Known => ({ ...none, ...each }))
      const met = readinessFor(before, 'mid', today).met
      const more = before.map((each) =>
        each.skill === skill ? { ...each, evidenceOn: [...each.evidenceOn, '2026-11-01'] } : each,
      )
      expect(readinessFor(more, 'mid', today).met).toBeGreaterThanOrEqual(met)
      const seen = before.map((each) => (each.skill === skill ? { ...each, others } : each))
      expect(readinessFor(seen, 'mid', today).met).toBeLessThanOrEqual(met)
    }),
  )
})

test('a check begins with what was never rated, then with what was rated longest ago, big targets first', () => {
  const known = SKILLS.map((skill): Known => ({ skill, ...none, self: 2, selfOn: '2026-09-01' }))
  const unrated = known.map((each) =>
    each.skill === 'market-analysis' || each.skill === 'communication'
      ? { ...each, self: null, selfOn: null }
      : each.skill === 'adaptability'
        ? { ...each, selfOn: '2026-02-01' }
        : each,
  )
  expect(proposedRows(unrated, 'mid')).toEqual([
    'communication',
    'market-analysis',
    'adaptability',
    'agile-practice',
    'backlog-craft',
    'prioritisation',
  ])
})

test('the three widest gaps are named, and what is not rated has none', () => {
  const known = knownWith({
    stakeholders: { self: 1 },
    leadership: { self: 1 },
    communication: { self: 3 },
    'user-research': { self: 3, others: 1.5 },
    'agile-practice': { self: 2 },
  })
  expect(widestGaps(known, 'mid')).toEqual([
    { skill: 'stakeholders', gap: 2, target: 3 },
    { skill: 'user-research', gap: 1.5, target: 3 },
    { skill: 'agile-practice', gap: 1, target: 3 },
  ])
})

test('the balance is the mean of what was rated on each side, beside the mean of the same targets', () => {
  const known = knownWith({
    'agile-practice': { self: 3 },
    'backlog-craft': { self: 2 },
    stakeholders: { self: 2 },
  })
  expect(balanceOf(known, 'mid')).toEqual([
    { side: 'technical', level: 2.5, target: 3, rated: 2, of: 6 },
    { side: 'empathy', level: 2, target: 3, rated: 1, of: 6 },
    { side: 'strategic', level: null, target: null, rated: 0, of: 4 },
  ])
})
