import { type ServedKind, serveKind } from '../../../core/kinds/served.ts'
import { policy } from '../policy.ts'
import { marketAlternative, marketCriterion, marketJudgement, marketMatrix } from './contract.ts'
import { matrixFigures } from './matrix.ts'
import { checkJudgement, matrixStays, partStays, withParent } from './rules.ts'

const may = policy.market

/** The matrix, and what stands in it, each with its history, undo, import and export. */
export const marketKinds: ServedKind[] = [
  serveKind(marketMatrix, {
    may,
    derived: matrixFigures,
    follows: matrixStays,
    importNames: { title: ['matrix', 'market', 'name'], meaning: ['conclusion', 'so what'] },
  }),
  serveKind(marketAlternative, {
    may,
    complete: withParent('matrixId'),
    follows: partStays,
    sample: (sample) => ({ matrixId: sample.ref('market-matrix') }),
    importNames: {
      title: ['alternative', 'competitor', 'rival', 'name', 'vendor'],
      matrixId: ['matrix', 'market matrix', 'market'],
      serves: ['for whom', 'audience', 'segment'],
      address: ['url', 'website', 'link'],
      stands: ['type', 'kind'],
    },
  }),
  serveKind(marketCriterion, {
    may,
    complete: withParent('matrixId'),
    follows: partStays,
    sample: (sample) => ({ matrixId: sample.ref('market-matrix'), weight: 4 }),
    importNames: {
      title: ['criterion', 'need', 'name'],
      matrixId: ['matrix', 'market matrix', 'market'],
      asks: ['meaning', 'description'],
    },
  }),
  serveKind(marketJudgement, {
    may,
    complete: withParent('alternativeId'),
    follows: partStays,
    check: checkJudgement,
    sample: (sample) => ({
      alternativeId: sample.ref('market-alternative'),
      criterionId: sample.ref('market-criterion'),
      points: 2,
    }),
    importNames: {
      title: ['cell', 'name'],
      alternativeId: ['alternative', 'competitor', 'rival'],
      criterionId: ['criterion', 'need'],
      points: ['score', 'judgement', 'rating'],
      evidence: ['what was seen', 'note'],
      address: ['source', 'url', 'link'],
      lookedOn: ['looked at', 'day', 'date'],
    },
  }),
]
