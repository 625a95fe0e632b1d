import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { assertNodeVersion } from './node-version.ts'
import { closingLines, type Done, faultEmpty, stepLine } from './report.ts'
import { endRunning } from './step.ts'
import { makeSteps, type StepName, stepNames } from './steps.ts'

const usage = `npm test                       everything
npm test -- settings           test files whose path holds "settings"
npm test -- --named "a word"   tests whose name holds it
npm test -- --only types,lint  some steps: ${stepNames.join(', ')}
`

async function main(words: string[]): Promise<void> {
  assertNodeVersion(process.version)
  const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')
  const { values, positionals } = readWords(words)
  const steps = makeSteps(root, { paths: positionals, named: values.named })
  const done: Done[] = []
  for (const name of chosen(
    values.only,
    positionals.length > 0 || values.named !== undefined,
    hasJourneys(root),
  )) {
    const step = steps[name]
    const began = performance.now()
    console.log(`        ${step.name} …`)
    const outcome = faultEmpty(step.name, await step.run().catch(failedWhole))
    done.push({ name: step.name, outcome, took: performance.now() - began })
    console.log(done.slice(-1).map(stepLine).join())
  }
  process.exitCode = done.some(({ outcome }) => outcome.failures.length > 0) ? 1 : 0
  console.log(closingLines(done).join('\n'))
}

function readWords(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: { only: { type: 'string' }, named: { type: 'string' } },
    })
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${usage}`)
  }
}

// A word that chooses tests leaves out the steps that have no names to choose from, unless they are asked for.
function chosen(only: string | undefined, filtered: boolean, journeys: boolean): StepName[] {
  const asked = only?.split(',').map((name) => name.trim())
  const unknown = asked?.filter((name) => !stepNames.some((known) => known === name)) ?? []
  if (unknown.length > 0) throw new Error(`There is no step called ${unknown.join(', ')}.\n\n${usage}`)
  return stepNames.filter((name) => {
    if (asked) return asked.includes(name)
    if (name === 'e2e') return journeys && !filtered
    return !filtered || name === 'unit'
  })
}

// Until the first journey is written there is no such step.
function hasJourneys(root: string): boolean {
  try {
    return readdirSync(`${root}/e2e`, { recursive: true, encoding: 'utf8' }).some((name) =>
      name.endsWith('.test.ts'),
    )
  } catch {
    return false
  }
}

function failedWhole(error: unknown) {
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { passed: 0, failures: [{ name: 'the step itself', said }] }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    endRunning(signal)
    console.error('Interrupted; nothing is proved.')
    process.exit(130)
  })
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
  console.log('0 passed, 1 failed')
})
