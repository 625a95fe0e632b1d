import type { Better, Wording } from './contract.ts'
import type { MetricValues } from './evidence.ts'
import { measureName } from './evidence.ts'
import { isShare } from './figures.ts'
import { inUnit, type Judged } from './verdict.ts'

/** The strongest sentence that the evidence carries, in English. It names the figures, their n and the interval. */
export const wordingIn = (judged: Judged, metric: MetricValues, direction: Better, title: string): string => {
  const share = isShare(metric.measure)
  const show = (value: number) =>
    share ? `${(100 * value).toFixed(1)} %` : `${round(value)} ${metric.unit}`.trim()
  const gap = (value: number) =>
    share ? `${signed(100 * value)} points` : `${signed(value)} ${metric.unit}`.trim()
  const measure = measureName(metric.measure)
  const { figure: a } = judged.judged
  const { figure: b } = judged.against
  if (a?.value == null) return `${title} was piloted; there are no figures that may be shown.`
  const arm = PLACE[judged.judged.name] ?? 'in the group'
  const first = `${capital(measure)} was ${show(a.value)} ${arm} (n = ${a.n})`
  if (b?.value == null || judged.difference === null) return `${first}.`
  const other = `${show(b.value)} ${PLACE[judged.against.name] ?? 'in the other group'} (n = ${b.n})`
  const interval = judged.interval
    ? ` The difference is ${gap(judged.difference)}, 95 % interval ${gap(judged.interval.low)} to ${gap(judged.interval.high)}.`
    : ''
  const way = direction === 'lower' ? 'lower' : 'higher'
  const said: Record<Wording, string> = {
    piloted: `${title} was piloted.`,
    was: `${first}, and ${other}.${interval}${judged.verdict === 'not-clear' ? ' It is not clear yet whether they differ.' : ''}`,
    differs: `${capital(measure)} was ${way} ${arm} than ${other}: ${show(a.value)} (n = ${a.n}).${interval}`,
    caused: `It ${direction === 'lower' ? 'reduced' : 'raised'} ${measure}: ${show(a.value)} ${arm} (n = ${a.n}), ${other}, assigned by chance.${interval}`,
  }
  return said[judged.wording]
}

const PLACE: Readonly<Record<string, string>> = {
  pilot: 'in the pilot sections',
  comparison: 'in the comparison sections',
  after: 'afterwards',
  before: 'before',
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const round = (value: number): string => String(Math.round(value * 100) / 100)
const signed = (value: number): string =>
  `${value < 0 ? '−' : '+'}${Math.abs(Math.round(value * 10) / 10).toFixed(1)}`

/** The figures that a claim may name: values in percent or unit, and differences in points. */
export const figuresOf = (judged: Judged, metric: MetricValues): number[] => {
  const scale = isShare(metric.measure) ? 1 / inUnit(metric.measure, 1) : 1
  return [
    judged.judged.figure?.value,
    judged.against.figure?.value,
    judged.difference,
    judged.interval?.low,
    judged.interval?.high,
    judged.naive?.low,
    judged.naive?.high,
    ...(judged.judged.figure?.value == null ? [] : [1 - judged.judged.figure.value]),
  ].flatMap((value) => (value == null ? [] : [value * scale]))
}
