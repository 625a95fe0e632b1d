import type { RecordOf } from '../../../../web/data/types.ts'

export type Scenario = RecordOf<'scenario'>
