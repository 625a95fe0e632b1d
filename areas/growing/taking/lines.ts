import { changeInPercent } from '../../../engines/win-forms/figures.ts'
import type { ShownRecord } from './taken.ts'

type Win = ShownRecord<'win'>

const figure = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value)

/** From what to what a figure went, and by how much: "12 to 7 clicks (−41.7%)". Empty where it has none. */
export const resultLine = ({ fromValue, toValue, unit }: Win, language = 'en'): string => {
  if (fromValue === null || toValue === null) return ''
  const change = changeInPercent(fromValue, toValue)
  const to = language === 'de' ? 'auf' : 'to'
  const percent = new Intl.NumberFormat(language, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
  const by = change === null ? '' : ` (${percent.format(change / 100).replace('-', '−')})`
  return `${figure(fromValue, language)} ${to} ${figure(toValue, language)}${unit === '' ? '' : ` ${unit}`}${by}`
}

/** A win in one line: what was done, and the figure that it moved. */
export const winLine = (win: Win, language = 'en'): string => {
  const result = resultLine(win, language)
  return result === '' ? win.title : `${win.title}: ${result}`
}

/**
 * How many people all of them reached. The same person may be in several, so it lies between the largest and the sum
 * (decisions: counting people). Null where no win says whom it reached.
 */
export const reachOf = (
  wins: readonly Pick<Win, 'reach'>[],
): { least: number; most: number; of: number } | null => {
  const known = wins.flatMap(({ reach }) => (reach === null ? [] : [reach]))
  if (known.length === 0) return null
  return { least: Math.max(...known), most: known.reduce((sum, each) => sum + each, 0), of: known.length }
}
