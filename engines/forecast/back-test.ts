import { addDays, daysFrom } from '../calendar/days.ts'
import { atLeast, type Level, sumsOf } from './forecast.ts'
import { beginOf, type Done, type IsClosed, isEnough, openCounts } from './history.ts'

export type Trial = {
  /** The day on which the forecast would have been made. */
  on: string
  /** What really was done in the weeks after. */
  actual: number
  /** What was promised at each level. */
  promised: Readonly<Record<Level, number>>
}

export type BackTest = {
  historyWeeks: number
  horizonWeeks: number
  trials: readonly Trial[]
  /** For each level the share of forecasts that came true, 0 to 1; null without any. */
  hits: Readonly<Record<Level, number | null>>
}

export type BackTestOptions = {
  /** The last day that is known. */
  until: string
  historyWeeks?: number
  horizonWeeks?: number
  isClosed?: IsClosed
  draws?: number
  seed?: number
}

/**
 * Makes the forecast again at each of many past days, from what was known then, and looks whether it came true: a
 * rolling origin whose horizons do not overlap, so that no outcome counts twice. Days on which there was too little
 * to forecast from are left out, as the forecast itself would have refused.
 */
export const backTest = (done: Done, options: BackTestOptions): BackTest => {
  const {
    until,
    historyWeeks = 12,
    horizonWeeks = 4,
    isClosed = () => false,
    draws = 2000,
    seed = 1,
  } = options
  const first = [...done.keys()].filter((day) => (done.get(day) ?? 0) > 0).toSorted()[0]
  const trials: Trial[] = []
  if (first !== undefined) {
    // From the end backwards in whole horizons, so that the latest weeks are always looked at.
    const start = addDays(first, 7 * historyWeeks - 1)
    for (
      let on = addDays(until, -7 * horizonWeeks);
      daysFrom(start, on) >= 0;
      on = addDays(on, -7 * horizonWeeks)
    ) {
      const from = beginOf(on, historyWeeks)
      if (!isEnough(done, from, on).isEnough) continue
      const after = openCounts(done, addDays(on, 1), addDays(on, 7 * horizonWeeks), isClosed)
      const sums = sumsOf(openCounts(done, from, on, isClosed), after.length, { trials: draws, seed })
      trials.unshift({
        on,
        actual: after.reduce((sum, count) => sum + count, 0),
        promised: byLevel((level) => atLeast(sums, level)),
      })
    }
  }
  const hits = byLevel((level) => shareOf(trials, (each) => each.actual >= each.promised[level]))
  return { historyWeeks, horizonWeeks, trials, hits }
}

const byLevel = <T>(of: (level: Level) => T): Record<Level, T> => ({
  50: of(50),
  70: of(70),
  85: of(85),
  95: of(95),
})

const shareOf = (trials: readonly Trial[], holds: (trial: Trial) => boolean): number | null =>
  trials.length === 0 ? null : trials.filter(holds).length / trials.length

/** A past that is too short says nothing of how sure a forecast really is. */
export const FEWEST_ORIGINS = 20

/**
 * Corrects a promise by the project's own past: the factor by which the promised numbers would have had to be smaller
 * (or larger) for that level to have held as often as it says. It is the empirical quantile of actual ÷ promised over
 * the origins (split conformal prediction). Null with fewer than twenty origins.
 */
export const correctionOf = ({ trials }: Pick<BackTest, 'trials'>, level: Level): number | null => {
  const ratios = trials
    .filter((each) => each.promised[level] > 0)
    .map((each) => each.actual / each.promised[level])
    .toSorted((a, b) => a - b)
  if (ratios.length < FEWEST_ORIGINS) return null
  const at = Math.floor(((100 - level) / 100) * (ratios.length + 1)) - 1
  return ratios[Math.max(0, at)] ?? null
}

/** How a corrected forecast would have done: each origin corrected by the origins before it alone. */
export const correctedHits = (test: BackTest, level: Level): { share: number | null; n: number } => {
  const held = test.trials.flatMap((trial, at) => {
    const factor = correctionOf({ trials: test.trials.slice(0, at) }, level)
    return factor === null ? [] : [trial.actual >= Math.floor(trial.promised[level] * factor)]
  })
  return { share: held.length === 0 ? null : held.filter(Boolean).length / held.length, n: held.length }
}
