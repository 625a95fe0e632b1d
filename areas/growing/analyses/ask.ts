import type { Context } from '../../../core/operations/context.ts'
import { invalid } from '../../../core/problems.ts'
import { TAKES } from './contract.ts'
import { figureOf, restsOn } from './figures.ts'
import { type Question, rowsOf, type StoredData } from './stored.ts'

/** Refuses a question that the columns of the data cannot answer. */
export const checkQuestion = (
  data: StoredData,
  { method, column, by, counted, first, second }: Question,
): void => {
  const takes = TAKES[method]
  const of = columnFor(data, 'column', column, takes.of)
  if (takes.by.length === 0) {
    if (by !== '') throw invalid('by', 'Nothing was asked: this question takes one column only.')
  } else {
    const against = columnFor(data, 'by', by, takes.by)
    if (against.name === of.name) throw invalid('by', 'Nothing was asked: choose two different columns.')
    if (takes.groups) {
      if (first === second) throw invalid('second', 'Nothing was asked: choose two different groups.')
      for (const [path, group] of Object.entries({ first, second }))
        if (!against.values.some(({ value }) => value === group))
          throw invalid(path, `Nothing was asked: there is no “${group}” in ${against.name}.`)
    }
  }
  if (takes.counts && !of.values.some(({ value }) => value === counted))
    throw invalid('counted', `Nothing was asked: there is no “${counted}” in ${of.name}.`)
}

const columnFor = (data: StoredData, path: string, name: string, types: readonly string[]) => {
  const column = data.columns.find((each) => each.name === name)
  if (!column)
    throw invalid(
      path,
      `Nothing was asked: the data have no column ${name}. They have: ${data.columns.map((each) => each.name).join(', ')}.`,
    )
  if (!types.includes(column.type))
    throw invalid(
      path,
      `Nothing was asked: ${name} holds ${column.type}, and this takes ${types.join(' or ')}.`,
    )
  return column
}

/** The answer to a question as far as the data give one. A question asked of an earlier file may have lost its column. */
export const answerTo = async (ctx: Context, data: StoredData, question: Question) => {
  const { method, column, by } = question
  const takes = TAKES[method]
  const has = (name: string, types: readonly string[]) =>
    data.columns.some((each) => each.name === name && types.includes(each.type))
  if (!has(column, takes.of) || (takes.by.length > 0 && !has(by, takes.by)))
    return { result: null, none: 'gone', rests: null } as const
  const rows = await rowsOf(ctx, data, column, by)
  const figure = figureOf(rows, question)
  const rests = restsOn(rows, question, takes.by.length > 0)
  return 'none' in figure ? { result: null, none: figure.none, rests } : { result: figure, none: null, rests }
}
