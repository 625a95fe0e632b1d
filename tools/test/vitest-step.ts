import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { type Outcome, runProgram } from './step.ts'

/** The parts of vitest's JSON report that are read here. */
type Report = {
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { status: string; fullName: string; failureMessages: string[] | null }[]
  }[]
}

/** Which tests to run. */
export type Choice = {
  /** vitest projects of vitest.config.ts */
  projects: readonly string[]
  /** parts of file paths; none stands for all */
  paths: readonly string[]
  /** only tests whose name holds this */
  named: string | undefined
}

/** Runs tests by vitest and counts each of them. */
export async function runVitest(root: string, { projects, paths, named }: Choice): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-report-'))
  const file = join(folder, 'report.json')
  try {
    const { code, said } = await runProgram(
      root,
      [
        ...['node_modules/vitest/vitest.mjs', 'run', ...paths],
        ...projects.map((project) => `--project=${project}`),
        ...['--reporter=json', `--outputFile.json=${file}`, '--reporter=dot', '--passWithNoTests'],
        ...(named === undefined ? [] : ['--testNamePattern', RegExp.escape(named)]),
      ],
      process.stderr.isTTY,
    )
    return readOutcome(readReport(file), code, said, root)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return undefined
  }
}

/**
 * Counts what a report holds. A file that could not be loaded has no tests of
 * its own and counts as one that failed; so does a bad end that the report does
 * not explain, such as an error outside any test.
 */
export function readOutcome(
  report: Report | undefined,
  code: number | null,
  said: string,
  root: string,
): Outcome {
  const results = report?.testResults ?? []
  const tests = results.flatMap(({ name, assertionResults }) =>
    assertionResults.map((each) => ({ ...each, name: `${name.replace(`${root}/`, '')} > ${each.fullName}` })),
  )
  const failures = [
    ...tests
      .filter(({ status }) => status === 'failed')
      .map(({ name, failureMessages }) => ({
        name,
        said: stripVTControlCharacters((failureMessages ?? []).join('\n')),
      })),
    ...results
      .filter(
        ({ status, assertionResults }) =>
          status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
      )
      .map(({ name, message }) => ({ name: name.replace(`${root}/`, ''), said: message })),
  ]
  if (code !== 0 && failures.length === 0)
    failures.push({ name: 'the test run itself', said: said || `exit code ${code}` })
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').length,
    failures,
  }
}
