import { existsSync, readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { budgetOf } from '../../../engines/select/model.ts'
import { readInstance } from '../../../engines/select/nrp.ts'
import { select } from '../../../engines/select/solve.ts'
import { openSolver } from './solver.ts'

// Public instances with proven optima; they lie beside the checkout where somebody has them (data/README.md there).
const folder = new URL('../../../../shared/data/release-planning/', import.meta.url)
const there = existsSync(folder)

type Optimum = {
  instance: string
  budgetFloor: number
  optimumFloor: number
  budgetRound: number
  optimumRound: number
}

const optima = there ? (JSON.parse(readFileSync(new URL('optima.json', folder), 'utf8')) as Optimum[]) : []
const solver = openSolver()
afterAll(() => solver.stop())

test.skipIf(!there)('the list of optima covers five instances', () => {
  expect(new Set(optima.map((each) => each.instance.replace(/-\d+$/, ''))).size).toBe(5)
})

test.skipIf(!there).each(optima)(
  '$instance is solved to its proven optimum with either way of rounding the budget',
  async ({ instance, budgetFloor, optimumFloor, budgetRound, optimumRound }) => {
    const [, name = '', share = ''] = /^(.*)-(\d+)$/.exec(instance) ?? []
    const open = readInstance(readFileSync(new URL(`${name}.txt`, folder), 'utf8'))
    const costs = open.options.map((each) => each.cost)
    const budgets = [
      budgetOf(Number(share) / 100, costs, 'down'),
      budgetOf(Number(share) / 100, costs, 'nearest'),
    ]
    expect(budgets).toEqual([budgetFloor, budgetRound])
    for (const [at, capacity] of budgets.entries()) {
      const found = await select({ ...open, capacity }, solver.run)
      expect(found).toMatchObject({
        status: 'proven',
        objective: [optimumFloor, optimumRound][at],
        bound: [optimumFloor, optimumRound][at],
        gap: 0,
      })
    }
  },
  120_000,
)
