import type { Output } from '../../../../web/data/types.ts'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'

export type Row = Output<'decide.table'>['rows'][number]
export type MethodName = keyof Row['standings']
export type Standing = Row['standings'][MethodName]
export type Run = Output<'scenario.solve'>

/** The methods in the order of their columns. */
export const METHOD_NAMES = [
  'rice',
  'wsjf',
  'moscow',
  'value-effort',
  'education',
] as const satisfies readonly MethodName[]

/** A figure of a method, short enough to be compared: MoSCoW as its word. */
export const figureWords = (method: MethodName, { figure, isGate }: Standing): string => {
  if (isGate) return t('decide.gate')
  if (figure === null) return '–'
  if (method === 'moscow') return t(`decide.moscow.${figure}`)
  return formatNumber(figure, { maximumSignificantDigits: 3 })
}

/** Few digits after the point, and none where a number is in the thousands: they would say more than anybody knows. */
export const numberWords = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  formatNumber(value, {
    maximumFractionDigits: Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 100 ? 1 : 2,
    ...options,
  })

export const signedWords = (value: number): string => numberWords(value, { signDisplay: 'exceptZero' })

/** From how many places on a difference between methods is worth a word: a quarter of what is placed, two at least. */
export const isDisagreement = (spread: number | null, placed: number): boolean =>
  spread !== null && spread >= Math.max(2, placed / 4)
