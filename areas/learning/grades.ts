import type { Measure } from './contract.ts'

/** A rule that turns grades into a share: what is counted, of what, and what is in neither. */
export type GradeRule = { counts: readonly string[]; of: readonly string[]; leftOut: readonly string[] }

const LETTERS = ['A', 'B', 'C', 'D', 'F']
const PASSED = ['P', 'CR']
const NOT_PASSED = ['NP', 'NC']
const INCOMPLETE = ['I', 'IA', 'IB', 'IC', 'ID', 'IF', 'IPP', 'INP']
/** Withdrawals that the student was excused from, or made to by military orders: bodies differ, so it is stored. */
const EXCUSED = ['EW', 'MW']

/**
 * The usual rules. Success and completion as California's community colleges count them (RP Group, operational
 * definitions); DFW as most studies do, of everybody enrolled. A plus or minus does not change which grade it is.
 */
export const USUAL_RULES: Partial<Record<Measure, GradeRule & { source: string }>> = {
  success: {
    counts: ['A', 'B', 'C', ...PASSED, 'IA', 'IB', 'IC', 'IPP'],
    of: [...LETTERS, ...PASSED, ...NOT_PASSED, ...INCOMPLETE, 'FW', 'W'],
    leftOut: [...EXCUSED, 'RD'],
    source: 'RP Group (California), course success rate; EW and MW left out',
  },
  completion: {
    counts: [...LETTERS, ...PASSED, ...NOT_PASSED, ...INCOMPLETE, 'RD'],
    of: [...LETTERS, ...PASSED, ...NOT_PASSED, ...INCOMPLETE, 'RD', 'FW', 'W'],
    leftOut: EXCUSED,
    source: 'RP Group (California), course completion rate; EW and MW left out',
  },
  dfw: {
    counts: ['D', 'F', 'W'],
    of: [...LETTERS, ...PASSED, ...NOT_PASSED, ...INCOMPLETE, 'RD', 'FW', 'W'],
    leftOut: EXCUSED,
    source: 'D, F and W of everybody enrolled; FW is not F here; EW and MW left out',
  },
}

/** How many got each grade, by the grade in capitals without plus or minus. */
export type Grades = Readonly<Record<string, number>>

/** `b+` is B. */
export const gradeName = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replace(/^([A-F])[+\-−–]$/, '$1')

/** What a rule makes of grades; `unknown` are grades that it says nothing about, which must not be guessed. */
export const countGrades = (grades: Grades, rule: GradeRule): { x: number; n: number; unknown: string[] } => {
  const names = (list: readonly string[]) => new Set(list.map(gradeName))
  const [counts, of, leftOut] = [names(rule.counts), names(rule.of), names(rule.leftOut)]
  let [x, n] = [0, 0]
  const unknown: string[] = []
  for (const [grade, many] of Object.entries(grades)) {
    if (counts.has(grade)) x += many
    if (of.has(grade) || counts.has(grade)) n += many
    else if (!leftOut.has(grade)) unknown.push(grade)
  }
  return { x, n, unknown }
}

/** Distributions of several sections as one. */
export const addGrades = (list: readonly Grades[]): Grades => {
  const sum: Record<string, number> = {}
  for (const grades of list)
    for (const [grade, many] of Object.entries(grades)) sum[grade] = (sum[grade] ?? 0) + many
  return sum
}
