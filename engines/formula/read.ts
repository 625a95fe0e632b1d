import { type Formula, FormulaFault, FUNCTIONS, type FunctionName, type Operator } from './formula.ts'

/** A formula is at most this long, in characters, and this deep. */
export const LONGEST = 1000
const DEEPEST = 50

type Token = { text: string; at: number; is: 'number' | 'name' | 'sign' | 'end' }

const SIGN = /^(<=|>=|!=|≠|≤|≥|[-+*/^<>=(),×÷−])/
const NUMBER = /^(\d+(\.\d+)?|\.\d+)/
const NAME = /^[a-zA-Z_][a-zA-Z0-9_]*/
/** Signs as people write them, and what they are here. */
const SAME: Readonly<Record<string, string>> = {
  '×': '*',
  '÷': '/',
  '−': '-',
  '≠': '!=',
  '≤': '<=',
  '≥': '>=',
}

const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const rest = text.slice(at)
    const space = /^\s+/.exec(rest)?.[0]
    if (space) {
      at += space.length
      continue
    }
    const kinds = [
      ['number', NUMBER],
      ['name', NAME],
      ['sign', SIGN],
    ] as const
    const found = kinds.flatMap(([is, pattern]) => {
      const hit = pattern.exec(rest)?.[0]
      return hit ? [{ is, hit }] : []
    })[0]
    if (!found) throw new FormulaFault(`“${rest[0]}” means nothing in a formula.`, at)
    tokens.push({ is: found.is, text: SAME[found.hit] ?? found.hit, at })
    at += found.hit.length
  }
  return [...tokens, { is: 'end', text: '', at: text.length }]
}

/** Weaker signs first; the power binds strongest and to the right: `2 ^ 3 ^ 2` is `2 ^ (3 ^ 2)`. */
const STRENGTHS: readonly (readonly string[])[] = [
  ['<', '<=', '>', '>=', '=', '!='],
  ['+', '-'],
  ['*', '/'],
]

/** Reads a formula. Throws a FormulaFault that says what is wrong with it and where. */
export const readFormula = (text: string): Formula => {
  if (text.length > LONGEST) throw new FormulaFault(`A formula has at most ${LONGEST} characters.`, LONGEST)
  const tokens = tokensOf(text)
  let next = 0
  let depth = 0
  const peek = (): Token => tokens[next] ?? { is: 'end', text: '', at: text.length }
  const take = (sign: string): boolean => {
    if (peek().is !== 'sign' || peek().text !== sign) return false
    next++
    return true
  }
  const need = (sign: string): void => {
    if (take(sign)) return
    const { at, is, text: found } = peek()
    throw new FormulaFault(
      is === 'end'
        ? `The formula ends where “${sign}” should stand.`
        : `“${sign}” should stand before “${found}”.`,
      at,
    )
  }
  const deeper = <T>(read: () => T): T => {
    if (++depth > DEEPEST) throw new FormulaFault(`A formula is at most ${DEEPEST} brackets deep.`, peek().at)
    const found = read()
    depth--
    return found
  }
  const level = (strength: number): Formula => {
    const signs = STRENGTHS[strength]
    if (!signs) return signed()
    let left = level(strength + 1)
    while (peek().is === 'sign' && signs.includes(peek().text)) {
      const operator = peek().text as Operator
      next++
      left = { is: 'pair', operator, left, right: level(strength + 1) }
    }
    return left
  }
  const signed = (): Formula => {
    if (take('-')) return deeper(() => ({ is: 'minus', of: signed() }))
    return power()
  }
  const power = (): Formula => {
    const base = one()
    return take('^') ? deeper(() => ({ is: 'pair', operator: '^', left: base, right: signed() })) : base
  }
  const one = (): Formula => {
    const token = peek()
    if (take('(')) {
      const inner = deeper(() => level(0))
      need(')')
      return inner
    }
    next++
    if (token.is === 'number') return { is: 'number', value: Number(token.text) }
    if (token.is === 'name')
      return peek().text === '(' && peek().is === 'sign' ? call(token) : { is: 'name', name: token.text }
    throw new FormulaFault(
      token.is === 'end'
        ? 'The formula ends where a number or a field should stand.'
        : `A number or a field should stand before “${token.text}”.`,
      token.at,
    )
  }
  const call = (token: Token): Formula => {
    const name = token.text.toLowerCase()
    if (!Object.hasOwn(FUNCTIONS, name))
      throw new FormulaFault(
        `There is no ${token.text}( ). There is: ${Object.keys(FUNCTIONS).join(', ')}.`,
        token.at,
      )
    need('(')
    const of = deeper(() => {
      const list = [level(0)]
      while (take(',')) list.push(level(0))
      return list
    })
    need(')')
    const [least, most] = FUNCTIONS[name as FunctionName]
    if (of.length < least || of.length > most)
      throw new FormulaFault(
        `${name} takes ${least === most ? least : `${least} to ${most}`} values; here are ${of.length}.`,
        token.at,
      )
    return { is: 'call', name: name as FunctionName, of }
  }
  const read = level(0)
  const left = peek()
  if (left.is !== 'end') throw new FormulaFault(`“${left.text}” cannot stand here.`, left.at)
  return read
}
