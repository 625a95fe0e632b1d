import { serveKind } from '../../../core/kinds/served.ts'
import { defineLink } from '../../../core/links/link-type.ts'
import type { Part } from '../part.ts'
import { personal } from '../policy.ts'
import { chainOperations } from './chain-operations.ts'
import { win } from './contract.ts'
import { winFigures } from './figures.ts'
import { winFilters } from './filters.ts'
import { impactOperations } from './impact-operations.ts'
import { offerOperations } from './offer-operations.ts'
import { winOperations } from './operations.ts'
import { paperOperations } from './paper-operations.ts'
import { checkWin, ofToday } from './rules.ts'
import { WIN_TABLES } from './tables.ts'
import { tieOperations } from './tie-operations.ts'

export const wins: Part = {
  kinds: [
    serveKind(win, {
      may: personal,
      derived: winFigures,
      check: checkWin,
      complete: ofToday,
      filters: winFilters,
    }),
  ],
  links: [defineLink({ name: 'serves-goal', from: ['win'], to: ['goal'], chain: true })],
  tables: WIN_TABLES,
  operations: [
    ...winOperations,
    ...offerOperations,
    ...paperOperations,
    ...tieOperations,
    ...impactOperations,
    ...chainOperations,
  ],
}
