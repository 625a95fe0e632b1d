import { serveKind } from '../../../core/kinds/served.ts'
import type { Part } from '../part.ts'
import { personal } from '../policy.ts'
import { boardOperations } from './board-operations.ts'
import { coaching } from './contract.ts'
import { pairOperations } from './pair-operations.ts'
import { binningCoaching, checkCoaching } from './rules.ts'
import { COACHING_TABLES } from './tables.ts'

export const coachings: Part = {
  kinds: [serveKind(coaching, { may: personal, check: checkCoaching, binning: binningCoaching })],
  tables: COACHING_TABLES,
  operations: [...pairOperations, ...boardOperations],
}
