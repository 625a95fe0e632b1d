import { customKey } from '../custom/extended.ts'
import type { Field } from '../fields/field.ts'
import { isId } from '../ids.ts'
import type { ServedKind } from '../kinds/served.ts'
import { type CellOptions, readCell, sameWord } from './cells.ts'
import type { Column } from './columns.ts'
import { type DayOrder, shownOrder } from './dates.ts'
import { type ColumnMapping, ID, targetsOf } from './mapping.ts'

export type Suggestion = {
  mapping: ColumnMapping[]
  /** The column that looks like a key, or null. */
  key: string | null
  /** All columns that could be one: never empty, never twice the same. */
  keys: string[]
}

/** The field's names on the screen, in the language of the person. */
export type Labels = Readonly<Record<string, string>>

type Guess = { column: Column; field: string; target: Field; score: number }

/** What the columns of a file seem to be: first by their names, then by what they hold. */
export const suggest = (
  served: ServedKind,
  columns: readonly Column[],
  rows: number,
  labels: Labels,
  options: CellOptions,
): Suggestion => {
  const targets = targetsOf(served.kind)
  const guesses: Guess[] = []
  for (const column of columns) {
    for (const [field, target] of targets) {
      const set = settings(target, column, options)
      const names = namesOf(served, field, target.label, labels)
      const named = Math.max(...[column.name, ...(column.also ?? [])].map((name) => nameScore(name, names)))
      const score = named > 0 && fits(target, column, { ...options, ...set }) ? named : 0
      const held = contentScore(field, target, column, rows)
      if (score > 0 || held > 0) guesses.push({ column, field, target, score: Math.max(score, held) })
    }
  }
  const keys = columns.filter((column) => isKey(column, rows)).map(({ name }) => name)
  const exported = columns.find(
    (column) => column.name === ID && [...column.values.keys()].every((value) => isId(value)),
  )
  const mapping: ColumnMapping[] = exported && exported.filled > 0 ? [{ column: ID, field: ID }] : []
  const taken = { columns: new Set(mapping.map((each) => each.column)), fields: new Set<string>() }
  guesses.sort((a, b) => b.score - a.score)
  for (const { column, field, target } of guesses) {
    const again = taken.fields.has(field) && !(target.type === 'tags' && /\(\d+\)$/.test(column.name))
    if (again || taken.columns.has(column.name)) continue
    taken.fields.add(field)
    taken.columns.add(column.name)
    mapping.push({
      column: column.name,
      field,
      ...settings(target, column, options),
      ...meanings(served, field, target, column),
    })
  }
  const order = new Map(columns.map((column, at) => [column.name, at]))
  mapping.sort((a, b) => (order.get(a.column) ?? 0) - (order.get(b.column) ?? 0))
  return {
    mapping,
    keys,
    key: exported && keys.includes(ID) ? ID : likeliestKey(columns, keys, mapping, rows),
  }
}

/** How days and numbers of this column are written, as far as its values show it. */
export const settings = (
  target: Field,
  column: Column,
  options: CellOptions,
): { days?: DayOrder; decimal?: 'point' | 'comma' } => {
  if (target.type === 'date' || target.type === 'moment')
    return { days: shownOrder(column.values.keys()) ?? options.days }
  if (target.type === 'whole' || target.type === 'number')
    return {
      decimal: [...column.values.keys()].some((value) => /^[^.]*,\d{1,2}$/.test(value)) ? 'comma' : 'point',
    }
  return {}
}

/**
 * What the words of a column mean, where the kind knows them. Where the format is known, a word that means nothing here
 * leaves its field as it is for new records rather than costing the row.
 */
const meanings = (
  served: ServedKind,
  field: string,
  target: Field,
  column: Column,
): Pick<ColumnMapping, 'values' | 'rest'> => {
  if (target.type !== 'choice' || !column.also) return {}
  const means = served.importValues?.[field]
  const values = [...column.values.keys()].flatMap((word): [string, string][] => {
    const value = target.values.some((each) => sameWord(each) === sameWord(word)) ? undefined : means?.(word)
    return value ? [[word, value]] : []
  })
  return { ...(values.length > 0 ? { values: Object.fromEntries(values) } : {}), rest: 'empty' }
}

const plain = (name: string): string =>
  name
    .replace(/ \(\d+\)$/, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replace(/s$/, '')

/** The names of one field, best first: its key, its label, then what other programs call it. */
const namesOf = (served: ServedKind, field: string, label: string | undefined, labels: Labels): string[] => [
  field,
  ...(label ? [label, customKey(field)] : []),
  field.replace(/Id$/, ''),
  ...(labels[field] ? [labels[field]] : []),
  ...(served.importNames?.[field] ?? []),
]

const nameScore = (name: string, names: readonly string[]): number => {
  const at = names.findIndex((each) => plain(each) === plain(name) && plain(name) !== '')
  return at === -1 ? 0 : 100 - at
}

const SAMPLE = 100
const sampleOf = (column: Column): string[] => [...column.values.keys()].slice(0, SAMPLE)

/** Whether at least half of the values can be read as this field; text always can, and so can what a person may map. */
const fits = (target: Field, column: Column, options: CellOptions): boolean => {
  if (!['whole', 'number', 'date', 'moment', 'flag'].includes(target.type)) return true
  const sample = sampleOf(column)
  return sample.filter((cell) => 'value' in readCell(target, cell, options)).length * 2 >= sample.length
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const NUMERIC = /^[\d.,:/\s-]+$/

const contentScore = (field: string, target: Field, column: Column, rows: number): number => {
  const sample = sampleOf(column)
  const all = (test: (cell: string) => boolean) => sample.length > 0 && sample.every(test)
  if (field === 'email') return all((cell) => EMAIL.test(cell)) ? 60 : 0
  if (target.type === 'choice')
    return column.complete && all((cell) => target.values.some((value) => sameWord(value) === sameWord(cell)))
      ? 50
      : 0
  const words = !all((cell) => NUMERIC.test(cell)) && !all((cell) => EMAIL.test(cell) || isId(cell))
  if (field === 'title') {
    const usual =
      column.longest <= 500 && column.averageLength >= 10 && column.values.size * 2 > Math.min(rows, SAMPLE)
    return words && usual ? 20 : 0
  }
  return target.type === 'long-text' && words && column.averageLength >= 80 ? 15 : 0
}

const KEYS = [
  'id',
  'key',
  'ref',
  'issuekey',
  'issueid',
  'externalid',
  'identifier',
  'number',
  'nr',
  'no',
  'uuid',
  'url',
]

const isKey = (column: Column, rows: number): boolean =>
  column.repeats === 0 && column.filled === rows && rows > 0

const likeliestKey = (
  columns: readonly Column[],
  keys: readonly string[],
  mapping: readonly ColumnMapping[],
  rows: number,
): string | null => {
  // What is called a key is one, even if a few of its cells are empty or come twice: those rows are told.
  const named = columns
    .filter(({ repeats, filled }) => repeats !== null && filled > rows / 2)
    .map(({ name }) => ({ name, at: KEYS.findIndex((key) => plain(key) === plain(name)) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at)
  if (named[0]) return named[0].name
  const mapped = new Set(mapping.map((each) => each.column))
  const shaped = columns.find(
    ({ name, values }) =>
      keys.includes(name) &&
      !mapped.has(name) &&
      [...values.keys()].every((value) => /^[\w.-]*\d[\w.-]*$/.test(value)),
  )
  const email = mapping.find((each) => each.field === 'email' && keys.includes(each.column))
  return shaped?.name ?? email?.column ?? null
}
