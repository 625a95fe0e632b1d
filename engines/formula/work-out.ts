import type { Formula, FunctionName, Operator } from './formula.ts'

/** Why a formula gives nothing. Never a number that is none. */
export type Empty =
  | { empty: 'division-by-zero' }
  /** A root of what is below zero, a logarithm of what is not above it, a power without a value. */
  | { empty: 'no-value'; of: 'sqrt' | 'log' | '^' }
  /** Beyond what a computer counts with. */
  | { empty: 'too-large' }
  /** A field that it needs holds nothing. */
  | { empty: 'missing'; name: string }
export type Result = { value: number } | Empty

export type Named = (name: string) => number | null | undefined

class Stop extends Error {
  readonly empty: Empty
  constructor(empty: Empty) {
    super(empty.empty)
    this.empty = empty
  }
}

/**
 * Works a formula out. `named` gives what a name holds; a day as its days since 1970, yes as 1 and no as 0. Of an `if`
 * only the branch that is taken is worked out. The result is a finite number, or says why there is none.
 */
export const workOut = (formula: Formula, named: Named): Result => {
  try {
    return { value: numberOf(formula, named) }
  } catch (error) {
    if (error instanceof Stop) return error.empty
    throw error
  }
}

const numberOf = (node: Formula, named: Named): number => {
  switch (node.is) {
    case 'number':
      return finite(node.value)
    case 'name': {
      const value = named(node.name)
      if (value === null || value === undefined) throw new Stop({ empty: 'missing', name: node.name })
      return finite(value)
    }
    case 'minus':
      return plain(-numberOf(node.of, named))
    case 'pair':
      return pair(node.operator, numberOf(node.left, named), numberOf(node.right, named))
    case 'call': {
      if (node.name === 'if') {
        const [condition, yes, no] = node.of as [Formula, Formula, Formula]
        return numberOf(numberOf(condition, named) === 0 ? no : yes, named)
      }
      return call(
        node.name,
        node.of.map((each) => numberOf(each, named)),
      )
    }
  }
}

const pair = (operator: Operator, left: number, right: number): number => {
  switch (operator) {
    case '+':
      return finite(left + right)
    case '-':
      return finite(left - right)
    case '*':
      return finite(left * right)
    case '/':
      if (right === 0) throw new Stop({ empty: 'division-by-zero' })
      return finite(left / right)
    case '^': {
      if (left === 0 && right < 0) throw new Stop({ empty: 'division-by-zero' })
      const value = left ** right
      if (Number.isNaN(value)) throw new Stop({ empty: 'no-value', of: '^' })
      return finite(value)
    }
    case '<':
      return Number(left < right)
    case '<=':
      return Number(left <= right)
    case '>':
      return Number(left > right)
    case '>=':
      return Number(left >= right)
    case '=':
      return Number(left === right)
    case '!=':
      return Number(left !== right)
  }
}

const call = (name: Exclude<FunctionName, 'if'>, of: readonly number[]): number => {
  const [first = 0, second] = of
  switch (name) {
    case 'min':
      return Math.min(...of)
    case 'max':
      return Math.max(...of)
    case 'abs':
      return Math.abs(first)
    case 'round':
      return rounded(first, second ?? 0)
    case 'sqrt':
      if (first < 0) throw new Stop({ empty: 'no-value', of: 'sqrt' })
      return Math.sqrt(first)
    case 'log': {
      // The natural logarithm, or the one to the base that is given.
      if (first <= 0 || (second !== undefined && (second <= 0 || second === 1)))
        throw new Stop({ empty: 'no-value', of: 'log' })
      return finite(second === undefined ? Math.log(first) : logTo(second, first))
    }
  }
}

/** Powers of ten and two come out exact: log(1000, 10) is 3 and not 2.9999999999999996. */
const logTo = (base: number, value: number): number =>
  base === 10 ? Math.log10(value) : base === 2 ? Math.log2(value) : Math.log(value) / Math.log(base)

/** To so many places after the point (before it, where negative), half away from zero as people round. */
const rounded = (value: number, places: number): number => {
  const to = Math.max(-15, Math.min(15, Math.trunc(places)))
  // By decimal text and not by multiplying: 1.005 to two places is 1.01.
  const [digits = '0', power = '0'] = String(Math.abs(value)).split('e')
  const shifted = Math.round(Number(`${digits}e${Number(power) + to}`))
  const [back = '0', up = '0'] = String(shifted).split('e')
  return plain(Math.sign(value) * Number(`${back}e${Number(up) - to}`))
}

const finite = (value: number): number => {
  if (!Number.isFinite(value)) throw new Stop({ empty: 'too-large' })
  return plain(value)
}

/** There is one zero. */
const plain = (value: number): number => (value === 0 ? 0 : value)
