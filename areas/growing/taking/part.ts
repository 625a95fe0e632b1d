import { serveKind } from '../../../core/kinds/served.ts'
import type { Part } from '../part.ts'
import { personal } from '../policy.ts'
import { portfolio } from './contract.ts'
import { takingOperations } from './operations.ts'
import { portfolioShareOperations } from './share-operations.ts'
import { TAKING_TABLES } from './tables.ts'

export const taking: Part = {
  kinds: [serveKind(portfolio, { may: personal })],
  tables: TAKING_TABLES,
  operations: [...takingOperations, ...portfolioShareOperations],
}
