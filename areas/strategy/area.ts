import { type Area, defineArea } from '../../core/area.ts'
import { serveKind } from '../../core/kinds/served.ts'
import { defineLink } from '../../core/links/link-type.ts'
import { aim, integration, keyResult, objective } from './contract.ts'
import { aimFigures, keyResultFigures, objectiveFigures } from './figures.ts'
import { marketKinds } from './market/kinds.ts'
import { marketOperations } from './market/operations.ts'
import { strategyOperations } from './operations.ts'
import { policy } from './policy.ts'
import { nameProducts } from './products.ts'
import { checkKeyResult, checkObjective, checkServes } from './rules.ts'
import { STRATEGY_TABLES } from './tables.ts'

export const strategy: Area = defineArea({
  name: 'strategy',
  about: 'What the institution wants, what the products want, how it will be seen, and what serves it.',
  kinds: [
    serveKind(aim, {
      may: policy.aim,
      derived: aimFigures,
      importNames: { title: ['aim', 'pillar', 'name', 'goal'], parentId: ['parent', 'part of', 'under'] },
    }),
    serveKind(objective, {
      may: policy.objective,
      derived: objectiveFigures,
      complete: nameProducts,
      check: checkObjective,
      importNames: {
        title: ['objective', 'name'],
        aimId: ['aim', 'pillar', 'serves', 'parent'],
        products: ['product', 'carried by'],
        term: ['terms', 'period'],
        dueOn: ['due', 'by'],
        ownerId: ['owner', 'lead'],
      },
    }),
    serveKind(keyResult, {
      may: policy.keyResult,
      derived: keyResultFigures,
      check: checkKeyResult,
      sample: (sample) => ({ objectiveId: sample.ref('objective'), baseline: 48, target: 20 }),
      importNames: {
        title: ['key result', 'measure'],
        objectiveId: ['objective'],
        baseline: ['from', 'start'],
        target: ['to', 'goal'],
      },
    }),
    serveKind(integration, {
      may: policy.integration,
      importNames: {
        title: ['system', 'platform', 'name', 'vendor'],
        system: ['type', 'kind'],
        exchanges: ['what', 'data', 'what is exchanged'],
        contactId: ['contact', 'owner'],
      },
    }),
    ...marketKinds,
  ],
  links: [
    defineLink({ name: 'serves', from: ['item', 'objective'], to: ['objective', 'aim'], check: checkServes }),
  ],
  operations: [...strategyOperations, ...marketOperations],
  tables: STRATEGY_TABLES,
  migrations: new URL('./migrations/', import.meta.url),
})
