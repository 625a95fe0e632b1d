import { serveKind } from '../../../core/kinds/served.ts'
import type { Part } from '../part.ts'
import { personal } from '../policy.ts'
import { pause, prompt, reflection, sprintGoal } from './contract.ts'
import { rhythmJobs } from './jobs.ts'
import { logOperations } from './log-operation.ts'
import { rhythmOperations } from './operations.ts'
import { atHalfPastThree, checkPause, checkPrompt, checkReflection, ofToday } from './rules.ts'
import { sprintGoalOperations } from './sprint-goal-operations.ts'
import { checkSprintGoal } from './sprint-goal-rules.ts'
import { RHYTHM_TABLES } from './tables.ts'

export const rhythm: Part = {
  kinds: [
    serveKind(reflection, { may: personal, check: checkReflection, complete: ofToday }),
    serveKind(prompt, {
      may: personal,
      check: checkPrompt,
      complete: atHalfPastThree,
      sample: { atTime: '15:30' },
    }),
    serveKind(pause, {
      may: personal,
      check: checkPause,
      sample: { startsOn: '2026-12-21', endsOn: '2027-01-03' },
    }),
    serveKind(sprintGoal, { may: personal, check: checkSprintGoal }),
  ],
  tables: RHYTHM_TABLES,
  operations: [...rhythmOperations, ...sprintGoalOperations, ...logOperations],
  jobs: rhythmJobs,
}
