import type { Output } from '../../../../web/data/types.ts'
import { formatDate, formatNumber, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'

export type Answer = Output<'analysis.read'>
export type Data = NonNullable<Answer['data']>
export type DataColumn = Data['columns'][number]
export type Question = NonNullable<Answer['question']>
export type Result = NonNullable<Answer['result']>
export type ResultOf<M extends Result['method']> = Extract<Result, { method: M }>
type Interval = { low: number; high: number }

const DIGITS = 3

/** A value of the data or an end of a bar: three digits, or all of a whole part; none that say nothing. */
export const figure = (value: number): string =>
  formatNumber(value, {
    maximumSignificantDigits: Math.max(DIGITS, Math.trunc(Math.abs(value)).toString().length),
  })

/** What was worked out, to three digits also where the last is a zero: 13.3 to 16.0. */
export const estimate = (value: number, signed = false): string => {
  const whole = Math.trunc(Math.abs(value)).toString().length
  return formatNumber(value, {
    maximumSignificantDigits: Math.max(DIGITS, whole),
    minimumSignificantDigits: Math.max(DIGITS, whole),
    ...(signed ? { signDisplay: 'exceptZero' as const } : {}),
  })
}
export const share = (value: number): string => formatShare(value, 1)
/** A difference of shares, in points. */
export const points = (value: number): string =>
  t('analysis.points', {
    number: formatNumber(100 * value, {
      signDisplay: 'exceptZero',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    }),
  })
const both = ({ low, high }: Interval, words: (value: number) => string) => ({
  low: words(low),
  high: words(high),
})
export const between = (interval: Interval | null, words: (value: number) => string): string =>
  interval === null ? '–' : t('analysis.between', both(interval, words))

/** A word of the data as people say it: yes and no in the reader's language. */
export const word = (value: string, data: Data, column: string): string =>
  data.columns.find(({ name }) => name === column)?.type === 'flag' && (value === 'yes' || value === 'no')
    ? t(`analysis.flag.${value}`)
    : value

const clear = (isClear: boolean, value: number): 'up' | 'down' | 'unclear' =>
  isClear ? (value > 0 ? 'up' : 'down') : 'unclear'

/** What the figure says in one sentence, and no more than its interval allows. */
export const sentenceOf = (result: Result, question: Question, data: Data): string => {
  const { column, by, first, second, counted } = question
  const names = { column, by }
  const groups = { first: word(first, data, by), second: word(second, data, by) }
  const said = word(counted, data, column)
  switch (result.method) {
    case 'describe':
      return t('analysis.says.describe', {
        ...names,
        n: result.n,
        mean: estimate(result.mean),
        known: result.interval === null ? 'no' : 'yes',
        ...both(result.interval ?? { low: 0, high: 0 }, estimate),
        q1: figure(result.firstQuarter),
        q3: figure(result.thirdQuarter),
      })
    case 'share':
      return t('analysis.says.share', {
        ...names,
        said,
        x: result.x,
        n: result.n,
        share: share(result.share),
        ...both(result.interval, share),
      })
    case 'means':
      return t('analysis.says.means', {
        ...names,
        ...groups,
        clear: clear(result.isClear, result.difference),
        gap: estimate(Math.abs(result.difference)),
        seen: estimate(result.difference, true),
        ...both(result.interval, (value) => estimate(value, true)),
      })
    case 'shares':
      return t('analysis.says.shares', {
        ...names,
        ...groups,
        said,
        clear: clear(result.isClear, result.difference),
        gap: points(result.difference),
        ...both(result.interval, points),
      })
    case 'related':
      return t('analysis.says.related', {
        ...names,
        clear: clear(result.isClear, result.r),
        r: estimate(result.r),
        ...both(result.interval, estimate),
      })
    case 'change':
      return t('analysis.says.change', {
        ...names,
        clear: clear(result.isClear, result.aWeek),
        from: formatDate(result.from),
        to: formatDate(result.to),
        aWeek: estimate(result.aWeek, true),
        ...both(result.interval, (value) => estimate(value, true)),
      })
  }
}
