import type { Outcome } from './step.ts'

/** One step with its outcome and the time it took, in milliseconds. */
export type Done = { name: string; outcome: Outcome; took: number }

/** A step that ran no test at all proves nothing, so it counts as failed. */
export function faultEmpty(name: string, outcome: Outcome): Outcome {
  if (outcome.passed + outcome.failures.length > 0) return outcome
  return { ...outcome, failures: [{ name, said: 'No test was run in this step.' }] }
}

/** One line for a step that is done. */
export function stepLine({ name, outcome, took }: Done): string {
  const { passed, failures, skipped = 0 } = outcome
  const left = skipped > 0 ? `, ${skipped} left out` : ''
  return `${failures.length > 0 ? 'failed' : 'passed'}  ${name}: ${passed} passed, ${failures.length} failed${left} (${(took / 1000).toFixed(1)} s)`
}

/** All failures in full, then the sums, as the very last line. */
export function closingLines(done: readonly Done[]): string[] {
  const failures = done.flatMap(({ name, outcome }) =>
    outcome.failures.map((failure) => ({ step: name, ...failure })),
  )
  const passed = done.reduce((sum, { outcome }) => sum + outcome.passed, 0)
  return [
    ...failures.flatMap(({ step, name, said }, at) => [
      '',
      `${at + 1}. ${step}: ${name}`,
      said.replaceAll(/^/gm, '   '),
    ]),
    '',
    `${passed} passed, ${failures.length} failed`,
  ]
}
