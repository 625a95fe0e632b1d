import { backTest, correctedHits, correctionOf } from '../../engines/forecast/back-test.ts'
import { LEVELS } from '../../engines/forecast/forecast.ts'
import type { Done } from '../../engines/forecast/history.ts'

/** How far ahead a forecast is held against what came. */
export const HORIZON_WEEKS = 4

/** How the same forecast would have done at each of many past days. */
export const testedBy = (
  done: Done,
  until: string,
  historyWeeks: number,
  isClosed: (day: string) => boolean,
) => {
  const test = backTest(done, { until, historyWeeks, horizonWeeks: HORIZON_WEEKS, isClosed })
  const factor = correctionOf(test, 85)
  const corrected = correctedHits(test, 85)
  return {
    historyWeeks,
    horizonWeeks: HORIZON_WEEKS,
    n: test.trials.length,
    levels: LEVELS.map((level) => ({
      level,
      held: test.trials.filter((trial) => trial.actual >= trial.promised[level]).length,
      share: test.hits[level],
    })),
    corrected: factor === null ? null : { factor, share: corrected.share, n: corrected.n },
    trials: test.trials.map(({ on, actual, promised }) => ({ on, actual, promised: promised[85] })),
  }
}
