import { type Area, defineArea } from '../../core/area.ts'
import { serveKind } from '../../core/kinds/served.ts'
import { defineLink } from '../../core/links/link-type.ts'
import { chainOperations } from './chain-operations.ts'
import { credential, goal, learningEntry, measure, win } from './contract.ts'
import { credentialOperations } from './credential-operations.ts'
import { checkCredential, credentialFigures } from './credentials.ts'
import { goalFigures, measureFigures, winFigures } from './figures.ts'
import { goalOperations } from './goal-operations.ts'
import { growingJobs } from './jobs.ts'
import { measureOperations } from './measure-operations.ts'
import { policy } from './policy.ts'
import { checkGoalRecord, checkMeasure, checkWin } from './rules.ts'
import { GROWING_TABLES } from './tables.ts'
import { winOperations } from './win-operations.ts'

export const growing: Area = defineArea({
  name: 'growing',
  about:
    'Goals, measures, wins, credentials and what was learned: a person’s own growth, in a workspace that nobody else can open.',
  kinds: [
    serveKind(goal, { may: policy.goal, derived: goalFigures, check: checkGoalRecord }),
    serveKind(measure, {
      may: policy.measure,
      derived: measureFigures,
      check: checkMeasure,
      sample: (sample) => ({ goalId: sample.ref('goal'), unit: 'days', baseline: 41, target: 30 }),
    }),
    serveKind(win, { may: policy.win, derived: winFigures, check: checkWin }),
    serveKind(credential, {
      may: policy.credential,
      derived: credentialFigures,
      check: checkCredential,
      sample: { state: 'held', earnedOn: '2025-02-14', months: 24, unit: 'seu', credits: 20 },
    }),
    serveKind(learningEntry, { may: policy.learningEntry }),
  ],
  links: [defineLink({ name: 'serves-goal', from: ['win'], to: ['goal'], chain: true })],
  tables: GROWING_TABLES,
  operations: [
    ...goalOperations,
    ...measureOperations,
    ...winOperations,
    ...credentialOperations,
    ...chainOperations,
  ],
  jobs: growingJobs,
  migrations: new URL('./migrations/', import.meta.url),
})
