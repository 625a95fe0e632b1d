import type { RecordOf } from '../../../../web/data/types.ts'
import { t } from '../../../../web/text/t.ts'
import { Tag } from '../../../../web/ui/tag.tsx'

export type Remark = RecordOf<'remark'>

/** Whether anything was made of it. */
export function RemarkState({ state }: { state: Remark['state'] }) {
  return <Tag tone={state === 'applied' ? 'ok' : 'plain'}>{t(`remark.state.${state}`)}</Tag>
}
