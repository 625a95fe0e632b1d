import { serveKind } from '../../../core/kinds/served.ts'
import type { Part } from '../part.ts'
import { personal } from '../policy.ts'
import { goal, measure, milestone } from './contract.ts'
import { goalFigures, measureFigures } from './figures.ts'
import { goalOperations } from './goal-operations.ts'
import { goalJobs } from './jobs.ts'
import { libraryOperations } from './library-operations.ts'
import { measureOperations } from './measure-operations.ts'
import { checkGoalRecord, checkMeasure, checkMilestone } from './rules.ts'
import { GOAL_TABLES } from './tables.ts'
import { tickFollows } from './ticks.ts'

export const goals: Part = {
  kinds: [
    serveKind(goal, { may: personal, derived: goalFigures, check: checkGoalRecord }),
    serveKind(measure, {
      may: personal,
      derived: measureFigures,
      check: checkMeasure,
      sample: (sample) => ({ goalId: sample.ref('goal'), unit: 'days', baseline: 41, target: 30 }),
    }),
    serveKind(milestone, {
      may: personal,
      check: checkMilestone,
      follows: tickFollows,
      sample: (sample) => ({ goalId: sample.ref('goal'), dueOn: '2027-01-15' }),
    }),
  ],
  tables: GOAL_TABLES,
  operations: [...goalOperations, ...measureOperations, ...libraryOperations],
  jobs: goalJobs,
}
