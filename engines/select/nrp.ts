import type { Problem } from './model.ts'

/**
 * Reads an instance of the next release problem as Xuan et al. wrote them: levels of requirements with their costs,
 * dependencies, and customers with a profit and the requirements that they want (data/release-planning/format.txt).
 * Requirements are keyed `r1`, customers `c1`. The budget is left open.
 */
export const readInstance = (text: string): Problem => {
  const numbers = text.trim().split(/\s+/).map(Number)
  let at = 0
  const take = (): number => {
    const number = numbers[at++]
    if (number === undefined || Number.isNaN(number))
      throw new Error('The instance ends before its last number.')
    return number
  }
  const times = <T>(count: number, each: (n: number) => T): T[] =>
    Array.from({ length: count }, (_, n) => each(n))
  const costs = times(take(), () => times(take(), take)).flat()
  const needs = times(take(), () => {
    const [before, after] = [take(), take()]
    return [`r${after}`, `r${before}`] as const
  })
  const wishes = times(take(), (n) => {
    const value = take()
    return { key: `c${n + 1}`, value, wants: [...new Set(times(take(), () => `r${take()}`))] }
  })
  return {
    capacity: null,
    options: costs.map((cost, n) => ({ key: `r${n + 1}`, value: 0, cost })),
    needs,
    wishes,
  }
}
