import { serveKind } from '../../../core/kinds/served.ts'
import { defineLink } from '../../../core/links/link-type.ts'
import type { Part } from '../part.ts'
import { personal } from '../policy.ts'
import { chainOperations } from './chain-operations.ts'
import { win } from './contract.ts'
import { winFigures } from './figures.ts'
import { winOperations } from './operations.ts'
import { checkWin } from './rules.ts'

export const wins: Part = {
  kinds: [serveKind(win, { may: personal, derived: winFigures, check: checkWin })],
  links: [defineLink({ name: 'serves-goal', from: ['win'], to: ['goal'], chain: true })],
  operations: [...winOperations, ...chainOperations],
}
