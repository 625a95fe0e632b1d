import { type Area, defineArea } from '../../core/area.ts'
import { serveKind } from '../../core/kinds/served.ts'
import { defineLink } from '../../core/links/link-type.ts'
import { experiment, metric } from './contract.ts'
import { experimentOperations } from './experiment-operations.ts'
import { figureOperations } from './figure-operations.ts'
import { policy } from './policy.ts'
import { readingOperations } from './reading-operations.ts'
import {
  checkExperiment,
  checkMetric,
  completeExperiments,
  completeMetrics,
  experimentFigures,
  metricFigures,
} from './rules.ts'
import { LEARNING_TABLES } from './tables.ts'

export const learning: Area = defineArea({
  name: 'learning',
  about: 'Metrics, readings and experiments: whether it helped anybody learn, said with its uncertainty.',
  kinds: [
    serveKind(metric, {
      may: policy.metric,
      derived: metricFigures,
      complete: completeMetrics,
      check: checkMetric,
    }),
    serveKind(experiment, {
      may: policy.experiment,
      derived: experimentFigures,
      complete: completeExperiments,
      check: checkExperiment,
    }),
  ],
  links: [
    // A reading is a row, not a record; the experiment that holds the readings stands for them (docs/decisions/0050).
    defineLink({ name: 'measures', from: ['experiment'], to: ['release'], chain: true, voiceEnd: 'to' }),
  ],
  tables: LEARNING_TABLES,
  operations: [...readingOperations, ...figureOperations, ...experimentOperations],
  migrations: new URL('./migrations/', import.meta.url),
})
