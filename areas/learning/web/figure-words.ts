import type { Output } from '../../../web/data/types.ts'
import { formatNumber, formatShare } from '../../../web/text/format.ts'
import { t } from '../../../web/text/t.ts'
import { type Measure, SHARE_MEASURES } from '../contract.ts'

export type VerdictAnswer = NonNullable<Output<'experiment.verdict'>['verdict']>
export type Figure = NonNullable<VerdictAnswer['judged']['figure']>
export type Cell = VerdictAnswer['sections'][number]

export const isShare = (measure: string): boolean => (SHARE_MEASURES as readonly string[]).includes(measure)

/** A value as people read it: `21.8 %`, `0.43`, `12.5 minutes`. */
export const valueWords = (measure: Measure | string, unit: string, value: number): string =>
  isShare(measure)
    ? formatShare(value, 1)
    : `${formatNumber(value, { maximumFractionDigits: 2 })}${unit === '' || measure === 'gain' ? '' : ` ${unit}`}`

/** A difference with its sign: points for shares, else in the unit. */
export const gapWords = (measure: Measure | string, unit: string, value: number): string => {
  const scaled = isShare(measure) ? value * 100 : value
  const number = formatNumber(scaled, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: isShare(measure) ? 1 : 2,
  })
  return isShare(measure) ? t('figure.points', { number }) : `${number}${unit === '' ? '' : ` ${unit}`}`
}

export const intervalWords = (
  measure: Measure | string,
  { low, high }: { low: number | null; high: number | null },
): string =>
  low === null || high === null
    ? t('figure.noInterval')
    : t('figure.interval', { low: endWords(measure, low), high: endWords(measure, high) })

/** An end of an interval: its unit stands with the value already. */
const endWords = (measure: string, value: number): string =>
  isShare(measure) ? formatShare(value, 1) : formatNumber(value, { maximumFractionDigits: 2 })

/** `D 9 + F 10 + W 12`, what is counted first. */
export const gradeWords = (grades: Readonly<Record<string, number>>): string =>
  Object.entries(grades)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([grade, many]) => `${grade} ${formatNumber(many)}`)
    .join(' · ')

/** What a cell stands for: the pilot, evening. */
export const placeWords = (at: Readonly<Record<string, string>>): string =>
  Object.entries(at)
    .map(([dimension, value]) => (dimension === 'arm' ? armWords(value) : value))
    .join(', ')

export const armWords = (arm: string): string => (arm === '' ? t('arm.whole') : t(`arm.${arm}`))
