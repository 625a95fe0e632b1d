import { type Area, defineArea } from '../../core/area.ts'
import { serveKind } from '../../core/kinds/served.ts'
import { defineLink } from '../../core/links/link-type.ts'
import { scenario, score } from './contract.ts'
import { scenarioFigures } from './figures.ts'
import { policy } from './policy.ts'
import { checkScore, checkTouch } from './rules.ts'
import { scenarioOperations } from './scenario-operations.ts'
import { scoreOperations } from './score-operations.ts'
import { DECIDING_TABLES } from './tables.ts'
import { takeOperations } from './take.ts'

export const deciding: Area = defineArea({
  name: 'deciding',
  about: 'Methods side by side, each figure with its sum, and the best set for a capacity.',
  kinds: [
    serveKind(score, {
      may: policy.score,
      check: checkScore,
      importNames: { title: ['name', 'summary'], itemId: ['item', 'issue key', 'issuekey', 'key of item'] },
    }),
    serveKind(scenario, {
      may: policy.scenario,
      derived: scenarioFigures,
      sample: { capacity: 10, axis: 'learning' },
    }),
  ],
  links: [
    defineLink({
      name: 'touches',
      from: ['item'],
      to: ['group'],
      check: checkTouch,
      detail: { effect: 'whole' },
    }),
    defineLink({ name: 'settles', from: ['decision'], to: ['scenario'] }),
  ],
  operations: [...scoreOperations, ...scenarioOperations, ...takeOperations],
  tables: DECIDING_TABLES,
  migrations: new URL('./migrations/', import.meta.url),
})
