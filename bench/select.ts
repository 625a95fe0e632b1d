import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openSolver } from '../areas/deciding/solver/solver.ts'
import { budgetOf, type Problem } from '../engines/select/model.ts'
import { readInstance } from '../engines/select/nrp.ts'
import { forcedProblem } from '../engines/select/questions.ts'
import { select } from '../engines/select/solve.ts'
import { randomFrom } from './words.ts'

/** How long the best set takes: on public instances, where they lie beside the checkout, and on backlogs made here. */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } })
const rounds = Number(values.rounds)

const folder = new URL('../../shared/data/release-planning/', import.meta.url)
type Optimum = { instance: string; optimumFloor: number }
type Case = { name: string; problem: Problem; optimum: number | null }

const instances = (): Case[] =>
  existsSync(folder)
    ? (JSON.parse(readFileSync(new URL('optima.json', folder), 'utf8')) as Optimum[]).map(
        ({ instance, optimumFloor }) => {
          const [, name = '', share = ''] = /^(.*)-(\d+)$/.exec(instance) ?? []
          const open = readInstance(readFileSync(new URL(`${name}.txt`, folder), 'utf8'))
          const costs = open.options.map((each) => each.cost)
          const capacity = budgetOf(Number(share) / 100, costs, 'down')
          return { name: instance, problem: { ...open, capacity }, optimum: optimumFloor }
        },
      )
    : []

/** A backlog: points by the usual steps, worths of 1 to 100, one in ten waits for another, one in fifty is a duty. */
const backlog = (items: number, share: number): Case => {
  const random = randomFrom(items)
  const whole = (most: number) => Math.floor(random() * most)
  const options = Array.from({ length: items }, (_, at) => ({
    key: `i${at}`,
    value: 1 + whole(100),
    cost: [1, 2, 3, 5, 8, 13][whole(6)] ?? 1,
    must: at % 50 === 49,
  }))
  const needs = options.flatMap((each, at) =>
    at > 0 && random() < 0.1 ? [[each.key, `i${whole(at)}`] as const] : [],
  )
  const capacity = budgetOf(
    share,
    options.map((each) => each.cost),
    'down',
  )
  const problem = { capacity, options, needs, wishes: [] }
  return { name: `backlog of ${items}, ${share * 100} % of its points`, problem, optimum: null }
}

const cases = [...instances(), ...[100, 1000, 2000, 5000].map((items) => backlog(items, 0.3))]
const solver = openSolver()
const began = performance.now()
await select(backlog(20, 0.5).problem, solver.run)
console.log(
  `First solving, with the worker begun and HiGHS loaded: ${Math.round(performance.now() - began)} ms\n`,
)
console.log('| what | unknowns | median ms | most ms | proven | worth | nodes | why not in, ms |')
console.log('| --- | ---: | ---: | ---: | --- | ---: | ---: | ---: |')
for (const { name, problem, optimum } of cases) {
  const times: number[] = []
  let found = await select({ ...problem, options: [], needs: [], wishes: [] }, solver.run)
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    found = await select(problem, solver.run)
    times.push(performance.now() - start)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const chosen = new Set(found.chosen)
  const out = problem.options.find((each) => !chosen.has(each.key))
  const asked = performance.now()
  if (out) await select(forcedProblem(problem, out.key, true), solver.run)
  const why = Math.round(performance.now() - asked)
  const proven = found.status === 'proven' && (optimum === null || found.objective === optimum)
  const cells = [
    name,
    problem.options.length + problem.wishes.length,
    Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
    Math.round(sorted.at(-1) ?? 0),
    proven ? 'yes' : `NO (${found.status}, ${found.objective} of ${optimum ?? '?'})`,
    found.objective ?? '–',
    found.nodes,
    why,
  ]
  console.log(`| ${cells.join(' | ')} |`)
}
await solver.stop()
