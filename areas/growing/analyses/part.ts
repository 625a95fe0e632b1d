import { serveKind } from '../../../core/kinds/served.ts'
import type { Part } from '../part.ts'
import { personal } from '../policy.ts'
import { analysis } from './contract.ts'
import { loggedLink } from './logged.ts'
import { analysisOperations } from './operations.ts'
import { ANALYSIS_TABLES } from './tables.ts'

export const analyses: Part = {
  kinds: [serveKind(analysis, { may: personal })],
  links: [loggedLink],
  tables: ANALYSIS_TABLES,
  operations: analysisOperations,
}
