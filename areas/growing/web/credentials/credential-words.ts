import type { RecordOf } from '../../../../web/data/types.ts'
import { formatDate, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import type { TagTone } from '../../../../web/ui/tag.tsx'

export type Credential = RecordOf<'credential'>
export type Standing = NonNullable<Credential['standing']>

/** How it stands, in a few words: "due in 85 days". */
export const statusWords = ({ state, standing }: Credential): string =>
  standing === null
    ? t(`credential.state.${state}`)
    : t(`credential.status.${standing.status}`, { days: Math.abs(standing.daysLeft ?? 0) })

export const toneOf = ({ standing }: Credential): TagTone => {
  if (standing?.status === 'lapsed') return 'stop'
  if (standing?.status === 'due') return 'warn'
  return standing === null ? 'plain' : 'ok'
}

/** The sum behind what is missing: "20 − 10 = 10 SEU". */
export const creditWords = ({ unit }: Credential, { needed, counted, missing }: Standing): string =>
  t('credential.sum', {
    needed: formatNumber(needed),
    counted: formatNumber(counted),
    missing: formatNumber(missing),
    unit: t(`credential.unit.${unit}`),
  })

export const windowWords = ({ from, dueOn }: Standing): string =>
  from === null || dueOn === null
    ? t('credential.noWindow')
    : t('credential.window', { from: formatDate(from), to: formatDate(dueOn) })
