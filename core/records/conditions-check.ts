import { closestWord } from '../closest-word.ts'
import { asksFor, type Condition, type Filterable, type FilterFault, operatorsOf } from './conditions.ts'

const DAY = /^\d{4}-\d\d-\d\d$/
const isDay = (text: unknown): boolean =>
  text === 'today' || (typeof text === 'string' && DAY.test(text) && !Number.isNaN(Date.parse(text)))

/** What is wrong with one condition, or null. */
export const faultOfCondition = (
  condition: Condition,
  path: string,
  filterables: ReadonlyMap<string, Filterable>,
): FilterFault | null => {
  const { field, op, value } = condition
  const filterable = filterables.get(field)
  const at = (part: string, message: string): FilterFault => ({ path: `${path}.${part}`, message })
  if (!filterable) {
    const near = closestWord(field, [...filterables.keys()])
    return at('field', `There is no ${field} to filter by${near ? `; ${near} is meant perhaps` : ''}.`)
  }
  const operators = operatorsOf(filterable)
  if (!operators.includes(op)) return at('op', `${field} can be asked: ${operators.join(', ')}; not ${op}.`)
  switch (asksFor(op)) {
    case 'nothing':
      return value === undefined ? null : at('value', `${op} takes no value.`)
    case 'days':
      return typeof value === 'number' && value >= 0 && value <= 36_500
        ? null
        : at('value', `${op} takes a number of days, such as 30.`)
    case 'several':
      return Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string')
        ? faultOfValues(filterable, value as string[], (message) => at('value', message))
        : at('value', `${op} takes a list, such as ["…"].`)
    case 'two':
      return Array.isArray(value) && value.length === 2 && value.every((each) => fits(filterable, each))
        ? null
        : at('value', `between takes two values, from and to: ${expected(filterable)}.`)
    case 'one':
      return fits(filterable, value) ? null : at('value', `This takes ${expected(filterable)}.`)
  }
}

const fits = ({ type, values }: Filterable, value: unknown): boolean => {
  switch (type) {
    case 'whole':
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
    case 'flag':
      return typeof value === 'boolean'
    case 'date':
    case 'moment':
      return isDay(value)
    case 'derived':
      return typeof value === 'string' && (values ?? []).includes(value)
    default:
      return typeof value === 'string' && value !== ''
  }
}

const expected = ({ type, values }: Filterable): string => {
  switch (type) {
    case 'whole':
    case 'number':
      return 'a number'
    case 'flag':
      return 'true or false'
    case 'date':
    case 'moment':
      return 'a day such as 2026-11-21, or today'
    case 'derived':
      return `one of ${(values ?? []).join(', ')}`
    default:
      return 'a text'
  }
}

const faultOfValues = (
  { field }: Filterable,
  asked: readonly string[],
  fault: (message: string) => FilterFault,
): FilterFault | null => {
  const known =
    field?.type === 'choice'
      ? field.values
      : field?.type === 'tags' && field.options
        ? field.options.map(({ key }) => key)
        : null
  const strange = known && asked.find((each) => !known.includes(each))
  return strange === undefined || strange === null
    ? null
    : fault(`${strange} is none of these: ${(known ?? []).join(', ')}.`)
}
