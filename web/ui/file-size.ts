import { formatNumber } from '../text/format.ts'
import { t } from '../text/t.ts'

/** A size in bytes as people read it: "340 kB", "2.4 MB". */
export function fileSize(bytes: number): string {
  if (bytes < 1_000_000)
    return t('file.kilobytes', { size: formatNumber(Math.max(1, Math.round(bytes / 1000))) })
  return t('file.megabytes', { size: formatNumber(Math.round(bytes / 100_000) / 10) })
}
