import { expect, test } from 'vitest'
import { assertNodeVersion } from './node-version.ts'
import { closingLines, faultEmpty, stepLine } from './report.ts'
import { readOutcome } from './vitest-step.ts'

const passing = { status: 'passed', fullName: 'a works', failureMessages: [] }
const failing = { status: 'failed', fullName: 'b works', failureMessages: ['it did not'] }
const skipped = { status: 'pending', fullName: 'c works', failureMessages: [] }

test('each test of a report is counted, and a failure keeps its words', () => {
  const report = {
    testResults: [
      {
        name: '/r/core/x.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [passing, failing, skipped],
      },
    ],
  }
  expect(readOutcome(report, 1, '', '/r')).toEqual({
    passed: 1,
    skipped: 1,
    failures: [{ name: 'core/x.test.ts > b works', said: 'it did not' }],
  })
})

test('a file that could not be loaded counts as one failure', () => {
  const report = {
    testResults: [
      { name: '/r/core/x.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] },
    ],
  }
  expect(readOutcome(report, 1, '', '/r').failures).toEqual([{ name: 'core/x.test.ts', said: 'SyntaxError' }])
})

test('a bad end that the report does not explain counts as one failure', () => {
  const report = {
    testResults: [{ name: '/r/x.test.ts', status: 'passed', message: '', assertionResults: [passing] }],
  }
  expect(readOutcome(report, 1, 'an error outside any test', '/r')).toMatchObject({
    passed: 1,
    failures: [{ said: 'an error outside any test' }],
  })
  expect(readOutcome(undefined, null, '', '/r').failures).toHaveLength(1)
})

test('a step that ran nothing has failed', () => {
  expect(faultEmpty('unit', { passed: 0, failures: [] }).failures).toHaveLength(1)
  expect(faultEmpty('unit', { passed: 1, failures: [] }).failures).toHaveLength(0)
})

test('the last line is the sums and nothing else', () => {
  const done = [
    { name: 'types', took: 10, outcome: { passed: 1, failures: [] } },
    {
      name: 'unit',
      took: 1234,
      outcome: { passed: 40, skipped: 2, failures: [{ name: 'b', said: 'one\ntwo' }] },
    },
  ]
  expect(closingLines(done)).toEqual(['', '1. unit: b', '   one\n   two', '', '41 passed, 1 failed'])
  expect(done.map(stepLine)).toEqual([
    'passed  types: 1 passed, 0 failed (0.0 s)',
    'failed  unit: 40 passed, 1 failed, 2 left out (1.2 s)',
  ])
})

test.each(['v24.11.9', 'v22.20.0', 'v20.20.2'])('Node %s is too old', (version) => {
  expect(() => assertNodeVersion(version)).toThrow(/needs Node 24.12/)
})

test.each(['v24.12.0', 'v26.10.0', 'v25.0.0'])('Node %s is new enough', (version) => {
  expect(() => assertNodeVersion(version)).not.toThrow()
})
