import { type Method, TAKES } from '../../analyses/contract.ts'
import type { Data, DataColumn } from './answer-words.ts'

/** What a person chooses to ask. */
export type Asking = {
  method: Method
  column: string
  by: string
  counted: string
  first: string
  second: string
}

/** The columns that a method can look at. */
export const columnsFor = (data: Data, method: Method): DataColumn[] =>
  data.columns.filter(({ type }) => TAKES[method].of.includes(type))

/** The columns that a method can hold `column` against; groups need two words at least. */
export const othersFor = (data: Data, method: Method, column: string): DataColumn[] =>
  data.columns.filter(
    ({ name, type, values }) =>
      name !== column && TAKES[method].by.includes(type) && (!TAKES[method].groups || values.length > 1),
  )

/** Whether the data can answer this sort of question at all. */
export const canAsk = (data: Data, method: Method): boolean =>
  columnsFor(data, method).some(
    ({ name }) => TAKES[method].by.length === 0 || othersFor(data, method, name).length > 0,
  )

/** The question with everything filled in that its method takes: what was chosen where it fits, else the first that does. */
export const completed = (data: Data, asking: Asking): Asking => {
  const { method } = asking
  const takes = TAKES[method]
  const kept = <T extends { name: string }>(list: readonly T[], name: string): T | undefined =>
    list.find((each) => each.name === name) ?? list[0]
  const able = columnsFor(data, method).filter(
    ({ name }) => takes.by.length === 0 || othersFor(data, method, name).length > 0,
  )
  const of = kept(able, asking.column)
  const by = takes.by.length === 0 ? undefined : kept(othersFor(data, method, of?.name ?? ''), asking.by)
  const words = (of?.values ?? []).map(({ value }) => value)
  const groups = (by?.values ?? []).map(({ value }) => value)
  const fits = (value: string, list: readonly string[]) => (list.includes(value) ? value : (list[0] ?? ''))
  const usual = words.includes('yes') && !words.includes(asking.counted) ? 'yes' : asking.counted
  const first = takes.groups ? fits(asking.first, groups) : ''
  return {
    method,
    column: of?.name ?? '',
    by: by?.name ?? '',
    counted: takes.counts ? fits(usual, words) : '',
    first,
    second: takes.groups
      ? fits(
          asking.second === first ? '' : asking.second,
          groups.filter((value) => value !== first),
        )
      : '',
  }
}
