import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describeFinding, shapeChecks } from '../shape/checks.ts'
import { readImportGraph } from '../shape/import-graph.ts'
import { readSourceTree } from '../shape/source-tree.ts'
import { type Outcome, oneTest, type Step } from './step.ts'
import { type Choice, runVitest } from './vitest-step.ts'

/** The steps of `npm test`, in order. */
export const stepNames = ['types', 'lint', 'shape', 'unit', 'e2e'] as const
export type StepName = (typeof stepNames)[number]

/** All steps; those that the tree has nothing for yet are left out. */
export function makeSteps(root: string, choice: Omit<Choice, 'projects'>): Record<StepName, Step> {
  return {
    types: {
      name: 'types',
      run: () =>
        oneTest(root, 'types', ['node_modules/typescript7/bin/tsc', '--noEmit', '-p', 'tsconfig.json']),
    },
    lint: {
      name: 'lint and format',
      run: () =>
        oneTest(root, 'lint', [
          'node_modules/@biomejs/biome/bin/biome',
          'check',
          '--error-on-warnings',
          '--max-diagnostics=200',
        ]),
    },
    shape: { name: 'shape of the project', run: () => checkShape(root) },
    unit: {
      name: 'unit and integration',
      run: () => runVitest(root, { ...choice, projects: ['node', 'web'] }),
    },
    e2e: { name: 'journeys in a browser', run: () => runJourneys(root, choice) },
  }
}

async function checkShape(root: string): Promise<Outcome> {
  const tree = readSourceTree(root)
  const graph = await readImportGraph(tree)
  const failures = shapeChecks.flatMap(({ name, find }) => {
    const said = find(tree, graph).map(describeFinding).join('\n')
    return said ? [{ name, said }] : []
  })
  return { passed: shapeChecks.length - failures.length, failures }
}

// Journeys walk through the pages as they are served, so those have to be built from what is there now.
async function runJourneys(root: string, choice: Omit<Choice, 'projects'>): Promise<Outcome> {
  const program = pathToFileURL(join(root, 'tools/run/web-app.js')).href
  const { buildWebApp } = (await import(program)) as { buildWebApp(root: string): Promise<void> }
  try {
    await buildWebApp(root)
  } catch (error) {
    return { passed: 0, failures: [{ name: 'build of the web app', said: String(error) }] }
  }
  return runVitest(root, { ...choice, projects: ['e2e'] })
}
