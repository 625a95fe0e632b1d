import type { RecordOf } from '../../../../web/data/types.ts'
import { formatDate, formatNumber, formatShare } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'

export type KeyResult = RecordOf<'key-result'>

const figure = (value: number | null): string => (value === null ? '–' : formatNumber(value))

/** "48 → 20 days, at 34". */
export const spanOf = ({ baseline, target, current, unit }: KeyResult): string =>
  t('key-result.span', {
    baseline: figure(baseline),
    target: figure(target),
    current: figure(current),
    unit: unit === '' ? '' : ` ${unit}`,
  })

/** The arithmetic behind its share: "(34 − 48) ÷ (20 − 48) = 50 %". */
export const sumOf = ({ baseline, target, current, progress }: KeyResult): string =>
  progress === null
    ? ''
    : t('key-result.sum', {
        baseline: figure(baseline),
        target: figure(target),
        current: figure(current),
        share: formatShare(progress),
      })

/** When it was last looked at, and how sure somebody was then. */
export const ageOf = ({ checkIns, checkedOn, confidence }: KeyResult): string => {
  if (checkedOn === null) return t('key-result.neverChecked')
  const day = formatDate(checkedOn)
  return confidence === null
    ? t('key-result.checked', { count: checkIns, day })
    : t('key-result.checkedSure', { count: checkIns, day, confidence: formatShare(confidence / 100) })
}
