import { t } from '../../../../web/text/t.ts'
import { Tag } from '../../../../web/ui/tag.tsx'
import type { Scenario } from './use-scenario.ts'

const TONES = { proven: 'ok', limit: 'warn', infeasible: 'stop' } as const

/** Whether the best set is proven, in a word. */
export function StatusTag({ status }: Pick<Scenario, 'status'>) {
  return status === null ? (
    <Tag>{t('scenario.notYet')}</Tag>
  ) : (
    <Tag tone={TONES[status]}>{t(`scenario.status.${status}`)}</Tag>
  )
}
