import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arithmeticOf } from './arithmetic.ts'
import { circleIn, type Formula, namesIn, type Operator, sortOf } from './formula.ts'
import { readFormula } from './read.ts'
import { workOut } from './work-out.ts'

const out = (text: string, values: Record<string, number | null> = {}) =>
  workOut(readFormula(text), (name) => values[name])

const paper = (text: string, values: Record<string, number | null> = {}) =>
  arithmeticOf(readFormula(text), (name) => values[name], String)

describe('a formula', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) × 3', 9],
    ['2 ^ 3 ^ 2', 512],
    ['-2 ^ 2', -4],
    ['2 ^ -1', 0.5],
    ['10 - 4 - 3', 3],
    ['12 ÷ 4 / 3', 1],
    ['if(2 > 1, 10, 20)', 10],
    ['if(1 = 2, 10, 20)', 20],
    ['min(4, 2, 9) + max(1, 7)', 9],
    ['abs(-3.5)', 3.5],
    ['round(2.5) + round(-2.5)', 0],
    ['round(1.005, 2)', 1.01],
    ['round(1234, -2)', 1200],
    ['sqrt(16)', 4],
    ['log(1000, 10)', 3],
    ['log(1)', 0],
    ['3 >= 3', 1],
    ['3 ≠ 3', 0],
  ])('%s is %d', (text, value) => expect(out(text)).toEqual({ value }))

  test('takes fields by name, and only what the taken branch of an if needs', () => {
    expect(out('reach * impact / effort', { reach: 3, impact: 4, effort: 2 })).toEqual({ value: 6 })
    expect(out('if(a > 0, a, b)', { a: 5, b: null })).toEqual({ value: 5 })
    expect(out('if(a > 0, a, b)', { a: 0, b: null })).toEqual({ empty: 'missing', name: 'b' })
  })

  test.each([
    ['1 / 0', { empty: 'division-by-zero' }],
    ['1 / (2 - 2)', { empty: 'division-by-zero' }],
    ['0 ^ -1', { empty: 'division-by-zero' }],
    ['sqrt(-1)', { empty: 'no-value', of: 'sqrt' }],
    ['log(0)', { empty: 'no-value', of: 'log' }],
    ['log(5, 1)', { empty: 'no-value', of: 'log' }],
    ['(-8) ^ 0.5', { empty: 'no-value', of: '^' }],
    ['9 ^ 9999', { empty: 'too-large' }],
    ['x', { empty: 'missing', name: 'x' }],
  ])('%s gives nothing and says why', (text, empty) => expect(out(text)).toEqual(empty))

  test.each([
    ['', 'ends where a number'],
    ['1 +', 'ends where a number'],
    ['(1', 'ends where “)”'],
    ['1 2', '“2” cannot stand here'],
    ['median(1)', 'There is no median'],
    ['sqrt(1, 2)', 'sqrt takes 1 values; here are 2'],
    ['a & b', '“&” means nothing'],
    [`${'('.repeat(60)}1${')'.repeat(60)}`, '50 brackets deep'],
    ['1+'.repeat(600), 'at most 1000'],
  ])('%s is refused in words', (text, words) => expect(() => readFormula(text)).toThrow(words))

  test('knows days from numbers', () => {
    const names = new Map([
      ['due', 'day'],
      ['start', 'day'],
      ['points', 'number'],
    ] as const)
    const sort = (text: string) => sortOf(readFormula(text), names)
    expect(sort('due - start')).toBe('number')
    expect(sort('start + points')).toBe('day')
    expect(sort('max(due, start) - start')).toBe('number')
    expect(sort('due > start')).toBe('number')
    expect(() => sort('due * 2')).toThrow('cannot be put together with *')
    expect(() => sort('due > 2')).toThrow('cannot be compared')
    expect(() => sort('points - due')).toThrow('cannot be taken from a number')
    expect(() => sort('cost')).toThrow('no field cost')
  })

  test('that asks for itself by way of others is a circle, and the circle is named', () => {
    const formulas = (pairs: Record<string, string>) =>
      new Map(Object.entries(pairs).map(([name, text]) => [name, readFormula(text)]))
    expect(circleIn(formulas({ a: 'b + 1', b: 'c * 2', c: 'a' }))).toEqual(['a', 'b', 'c', 'a'])
    expect(circleIn(formulas({ a: 'a' }))).toEqual(['a', 'a'])
    expect(circleIn(formulas({ a: 'b + c', b: 'c', c: '1' }))).toBeNull()
  })

  test('is shown as it would be written on paper', () => {
    expect(paper('a * b / c', { a: 3, b: 4, c: 2 })).toBe('(3 × 4) ÷ 2')
    expect(paper('a + b + 1', { a: 3, b: 4 })).toBe('3 + 4 + 1')
    expect(paper('1 - (2 - 3)')).toBe('1 − (2 − 3)')
    expect(paper('a * 2', { a: -3 })).toBe('(-3) × 2')
    expect(paper('round(a / 3, 1) + b', { a: 1, b: null })).toBe('round(1 ÷ 3, 1) + b')
  })
})

const OPERATORS: Operator[] = ['+', '-', '*', '/', '^', '<', '<=', '>', '>=', '=', '!=']
const { tree } = fc.letrec<{ tree: Formula }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc
      .double({ min: 0, max: 1000, noNaN: true })
      .map((value): Formula => ({ is: 'number', value: Number(value.toFixed(3)) })),
    fc.constantFrom('a', 'b', 'c').map((name): Formula => ({ is: 'name', name })),
    fc.record({ is: fc.constant('minus' as const), of: tie('tree') }),
    fc.record({
      is: fc.constant('pair' as const),
      operator: fc.constantFrom(...OPERATORS),
      left: tie('tree'),
      right: tie('tree'),
    }),
    fc
      .tuple(fc.constantFrom('abs' as const, 'sqrt' as const, 'round' as const, 'log' as const), tie('tree'))
      .map(([name, of]): Formula => ({ is: 'call', name, of: [of] })),
    fc
      .tuple(
        fc.constantFrom('min' as const, 'max' as const),
        fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
      )
      .map(([name, of]): Formula => ({ is: 'call', name, of })),
    fc.tuple(tie('tree'), tie('tree'), tie('tree')).map((of): Formula => ({ is: 'call', name: 'if', of })),
  ),
}))

const written = (node: Formula): string => {
  switch (node.is) {
    case 'number':
      return String(node.value)
    case 'name':
      return node.name
    case 'minus':
      return `(-${written(node.of)})`
    case 'pair':
      return `(${written(node.left)} ${node.operator} ${written(node.right)})`
    case 'call':
      return `${node.name}(${node.of.map(written).join(', ')})`
  }
}

test('a formula comes back as it was written, and its value is a finite number or a word', () => {
  const value = fc.option(
    fc.oneof(fc.integer({ min: -9, max: 9 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
  )
  fc.assert(
    fc.property(tree, fc.record({ a: value, b: value, c: value }), (formula, values) => {
      const text = written(formula)
      fc.pre(text.length <= 1000)
      const read = readFormula(text)
      expect(read).toEqual(formula)
      const named = (name: string) => values[name as 'a']
      const result = workOut(read, named)
      if ('value' in result) expect(Number.isFinite(result.value)).toBe(true)
      else if (result.empty === 'missing') expect(namesIn(formula)).toContain(result.name)
      expect(arithmeticOf(read, named, String)).not.toMatch(/NaN|Infinity|undefined|null/)
    }),
    { numRuns: 500 },
  )
})

test('sums, products and comparisons agree with the language that computes them', () => {
  const plain = fc.letrec<{ tree: Formula }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.integer({ min: 0, max: 20 }).map((value): Formula => ({ is: 'number', value })),
      fc.record({
        is: fc.constant('pair' as const),
        operator: fc.constantFrom<Operator>('+', '-', '*', '/', '<', '>='),
        left: tie('tree'),
        right: tie('tree'),
      }),
    ),
  })).tree
  const obvious = (node: Formula): number => {
    if (node.is === 'number') return node.value
    if (node.is !== 'pair') throw new Error('not made here')
    const [left, right] = [obvious(node.left), obvious(node.right)]
    return {
      '+': left + right,
      '-': left - right,
      '*': left * right,
      '/': left / right,
      '<': Number(left < right),
      '>=': Number(left >= right),
    }[node.operator as '+']
  }
  fc.assert(
    fc.property(plain, (formula) => {
      fc.pre(written(formula).length <= 1000)
      const expected = obvious(formula)
      const result = out(written(formula))
      if (Number.isFinite(expected) && 'value' in result) expect(result.value).toBeCloseTo(expected, 6)
      else expect(result).not.toHaveProperty('value', Number.NaN)
    }),
    { numRuns: 300 },
  )
})
