import type { Formula, Operator } from './formula.ts'
import type { Named } from './work-out.ts'

const SHOWN: Readonly<Record<Operator, string>> = {
  '+': '+',
  '-': '−',
  '*': '×',
  '/': '÷',
  '^': '^',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '=': '=',
  '!=': '≠',
}

/**
 * The formula with the values filled in, as it would be written on paper: `(3 × 4) ÷ 2`. `write` says how a number of
 * a name is written (a day as a day); what is empty is shown as its name.
 */
export const arithmeticOf = (
  formula: Formula,
  named: Named,
  write: (value: number, name: string | null) => string,
): string => {
  const show = (node: Formula, within: Operator | 'minus' | null, first: boolean): string => {
    switch (node.is) {
      case 'number':
        return write(node.value, null)
      case 'name': {
        const value = named(node.name)
        const text = value === null || value === undefined ? node.name : write(value, node.name)
        return value !== null && value !== undefined && value < 0 && within !== null ? `(${text})` : text
      }
      case 'minus': {
        const text = `−${show(node.of, 'minus', false)}`
        return within === null ? text : `(${text})`
      }
      case 'pair': {
        const { operator, left, right } = node
        const text = `${show(left, operator, true)} ${SHOWN[operator]} ${show(right, operator, false)}`
        // A row of sums or of products needs no brackets; everything else says what comes first.
        const isRow = within === operator && (operator === '+' || operator === '*') && first
        return within === null || isRow ? text : `(${text})`
      }
      case 'call':
        return `${node.name}(${node.of.map((each) => show(each, null, false)).join(', ')})`
    }
  }
  return show(formula, null, false)
}
