/** What a formula can ask for. */
export const FUNCTIONS = {
  if: [3, 3],
  min: [1, 20],
  max: [1, 20],
  abs: [1, 1],
  round: [1, 2],
  sqrt: [1, 1],
  log: [1, 2],
} as const satisfies Record<string, readonly [least: number, most: number]>
export type FunctionName = keyof typeof FUNCTIONS

export type Operator = '+' | '-' | '*' | '/' | '^' | '<' | '<=' | '>' | '>=' | '=' | '!='

/** A formula as it was read. */
export type Formula =
  | { is: 'number'; value: number }
  | { is: 'name'; name: string }
  | { is: 'minus'; of: Formula }
  | { is: 'pair'; operator: Operator; left: Formula; right: Formula }
  | { is: 'call'; name: FunctionName; of: readonly Formula[] }

/** What a name stands for. A day counts as its days since 1970, so that two of them can be subtracted. */
export type Sort = 'number' | 'day'

/** Why a formula cannot be read, with the place in its text, from 0. */
export class FormulaFault extends Error {
  readonly at: number
  constructor(message: string, at = 0) {
    super(message)
    this.at = at
  }
}

/** The names that a formula asks for, each once, in the order of their first use. */
export const namesIn = (formula: Formula): string[] => {
  const found = new Set<string>()
  const look = (node: Formula): void => {
    if (node.is === 'name') found.add(node.name)
    else if (node.is === 'minus') look(node.of)
    else if (node.is === 'call') node.of.forEach(look)
    else if (node.is === 'pair') {
      look(node.left)
      look(node.right)
    }
  }
  look(formula)
  return [...found]
}

const COMPARISONS: ReadonlySet<Operator> = new Set(['<', '<=', '>', '>=', '=', '!='])

/**
 * What a formula gives, given what its names stand for. Throws a FormulaFault where a name is unknown, or days and
 * numbers are put together in a way that means nothing: a day times two.
 */
export const sortOf = (formula: Formula, names: ReadonlyMap<string, Sort>): Sort => {
  const of = (node: Formula) => sortOf(node, names)
  const number = (node: Formula, where: string): void => {
    if (of(node) !== 'number') throw new FormulaFault(`${where} works with numbers; here it is given a day.`)
  }
  switch (formula.is) {
    case 'number':
      return 'number'
    case 'name': {
      const sort = names.get(formula.name)
      if (sort === undefined)
        throw new FormulaFault(`There is no field ${formula.name} that holds a number or a day.`)
      return sort
    }
    case 'minus':
      number(formula.of, 'A minus')
      return 'number'
    case 'pair': {
      const [left, right] = [of(formula.left), of(formula.right)]
      const { operator } = formula
      if (COMPARISONS.has(operator)) {
        if (left !== right) throw new FormulaFault(`A day and a number cannot be compared (${operator}).`)
        return 'number'
      }
      if (left === 'number' && right === 'number') return 'number'
      if (operator === '-') return left === 'day' && right === 'day' ? 'number' : dayFirst(left)
      if (operator === '+' && left !== right) return 'day'
      throw new FormulaFault(`Days cannot be put together with ${operator}.`)
    }
    case 'call': {
      if (formula.name === 'if') {
        const [condition, yes, no] = formula.of
        if (condition) number(condition, 'The condition of if')
        return sameSort(
          [yes, no].flatMap((node) => (node ? [of(node)] : [])),
          'if',
        )
      }
      if (formula.name === 'min' || formula.name === 'max') return sameSort(formula.of.map(of), formula.name)
      for (const each of formula.of) number(each, formula.name)
      return 'number'
    }
  }
}

const dayFirst = (left: Sort): Sort => {
  if (left === 'day') return 'day'
  throw new FormulaFault('A day cannot be taken from a number.')
}

const sameSort = (sorts: readonly Sort[], where: string): Sort => {
  const [first = 'number'] = sorts
  if (sorts.some((sort) => sort !== first)) throw new FormulaFault(`${where} is given both days and numbers.`)
  return first
}

/**
 * The circle that formulas make by asking for each other, as names with the first one repeated at the end; null where
 * there is none.
 */
export const circleIn = (formulas: ReadonlyMap<string, Formula>): string[] | null => {
  const done = new Set<string>()
  const walk = (name: string, path: readonly string[]): string[] | null => {
    const before = path.indexOf(name)
    if (before !== -1) return [...path.slice(before), name]
    const formula = formulas.get(name)
    if (!formula || done.has(name)) return null
    for (const next of namesIn(formula)) {
      const circle = walk(next, [...path, name])
      if (circle) return circle
    }
    done.add(name)
    return null
  }
  for (const name of formulas.keys()) {
    const circle = walk(name, [])
    if (circle) return circle
  }
  return null
}
