import { circleIn, type Formula, FormulaFault, type Sort, sortOf } from '../../engines/formula/formula.ts'
import { readFormula } from '../../engines/formula/read.ts'
import { type Result, workOut } from '../../engines/formula/work-out.ts'
import type { Field } from '../fields/field.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Definition } from './extended.ts'

const DAY = 86_400_000

/** What a field of a kind is to a formula: a number, a day, or nothing that can be counted with. */
const sortOfField = (field: Field): Sort | null =>
  field.type === 'whole' || field.type === 'number' || field.type === 'flag'
    ? 'number'
    : field.type === 'date'
      ? 'day'
      : null

const SORTS: Readonly<Partial<Record<Definition['type'], Sort>>> = {
  number: 'number',
  formula: 'number',
  'yes-no': 'number',
  date: 'day',
}

/** The names that a formula of this kind may use, and what each stands for. A custom field goes before a kind's own. */
export const namesFor = (kind: Kind, definitions: readonly Definition[]): Map<string, Sort> => {
  const names = new Map<string, Sort>()
  for (const [key, field] of Object.entries(kind.fields)) {
    const sort = sortOfField(field)
    if (sort && !key.includes('.')) names.set(key, sort)
  }
  for (const { key, type, retired } of definitions) {
    const sort = SORTS[type]
    if (sort && !retired) names.set(key, sort)
  }
  return names
}

/** A value as formulas count with it; null where there is none. */
export const counted = (value: unknown): number | null => {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return Number(value)
  if (typeof value !== 'string') return null
  const time = Date.parse(`${value}T00:00:00Z`)
  return Number.isNaN(time) ? null : Math.round(time / DAY)
}

/** A day that formulas count with, back as `2026-11-21`. */
export const dayOfCount = (count: number): string => new Date(count * DAY).toISOString().slice(0, 10)

/**
 * What is wrong with a formula among the others of its kind, or null: it cannot be read, asks for what is not there,
 * gives a day, or asks for itself by way of others.
 */
export const faultOfFormula = (
  kind: Kind,
  definitions: readonly Definition[],
  asked: { key: string; formula: string },
): string | null => {
  try {
    const formula = readFormula(asked.formula)
    const names = namesFor(kind, definitions)
    names.set(asked.key, 'number')
    if (sortOf(formula, names) === 'day')
      return 'This gives a day; a formula gives a number, such as the days between two days.'
    const formulas = readable(definitions)
    formulas.set(asked.key, formula)
    const circle = circleIn(formulas)
    return circle ? `These ask for each other in a circle: ${circle.join(' → ')}.` : null
  } catch (error) {
    if (error instanceof FormulaFault) return error.message
    throw error
  }
}

const read = new Map<string, Formula | null>()

/** A formula once it was read; null where it cannot be. The same few are read for every record. */
export const formulaOf = (text: string): Formula | null => {
  const known = read.get(text)
  if (known !== undefined) return known
  if (read.size > 1000) read.clear()
  let formula: Formula | null = null
  try {
    formula = readFormula(text)
  } catch (error) {
    if (!(error instanceof FormulaFault)) throw error
  }
  read.set(text, formula)
  return formula
}

const readable = (definitions: readonly Definition[]): Map<string, Formula> =>
  new Map(
    definitions.flatMap(({ key, type, retired, formula: text }) => {
      const formula = type === 'formula' && !retired ? formulaOf(text) : null
      return formula ? [[key, formula] as const] : []
    }),
  )

/**
 * The results of all formulas of one record, by key. `values` holds its own fields beside its custom ones, as they
 * travel; a formula may ask for another, whose own emptiness it then has.
 */
export const workOutAll = (
  definitions: readonly Definition[],
  values: Readonly<Record<string, unknown>>,
): Map<string, Result> => {
  const formulas = readable(definitions)
  const results = new Map<string, Result>()
  const under = new Set<string>()
  const resultOf = (key: string, formula: Formula): Result => {
    const known = results.get(key)
    if (known) return known
    under.add(key)
    const result = workOut(formula, (name) => {
      const inner = formulas.get(name)
      if (!inner) return counted(values[name])
      // A circle is refused where it is written; an undo can still bring one back, which then gives nothing.
      if (under.has(name)) return null
      const found = resultOf(name, inner)
      return 'value' in found ? found.value : null
    })
    under.delete(key)
    results.set(key, result)
    return result
  }
  for (const [key, formula] of formulas) resultOf(key, formula)
  return results
}
