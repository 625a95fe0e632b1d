import { type Area, defineArea } from '../../core/area.ts'
import { credentials } from './credentials/part.ts'
import { ownDays } from './due.ts'
import { dueOperations } from './due-operations.ts'
import { goals } from './goals/part.ts'
import { joinParts } from './part.ts'
import { rhythm } from './rhythm/part.ts'
import { wins } from './wins/part.ts'

export const growing: Area = defineArea({
  name: 'growing',
  about:
    'Goals, measures, wins, reflections, credentials and what was learned: a person’s own growth, in a workspace that nobody else can open.',
  days: [ownDays],
  ...joinParts([goals, wins, rhythm, credentials, { operations: dueOperations }]),
  migrations: new URL('./migrations/', import.meta.url),
})
