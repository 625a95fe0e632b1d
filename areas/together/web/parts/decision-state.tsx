import type { RecordOf } from '../../../../web/data/types.ts'
import { t } from '../../../../web/text/t.ts'
import { Tag } from '../../../../web/ui/tag.tsx'

const TONES = { open: 'plain', decided: 'warn', published: 'ok' } as const

/** Open, decided, or published and sealed. */
export function DecisionState({ state }: Pick<RecordOf<'decision'>, 'state'>) {
  return <Tag tone={TONES[state]}>{t(`decision.state.${state}`)}</Tag>
}
