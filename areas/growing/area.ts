import { type Area, defineArea } from '../../core/area.ts'
import { analyses } from './analyses/part.ts'
import { coachings } from './coaching/part.ts'
import { credentials } from './credentials/part.ts'
import { ownDays } from './due.ts'
import { dueOperations } from './due-operations.ts'
import { feedback } from './feedback/part.ts'
import { goals } from './goals/part.ts'
import { joinParts } from './part.ts'
import { reviews } from './reviews/part.ts'
import { rhythm } from './rhythm/part.ts'
import { role } from './role/part.ts'
import { skills } from './skills/part.ts'
import { taking } from './taking/part.ts'
import { wins } from './wins/part.ts'

export const growing: Area = defineArea({
  name: 'growing',
  about:
    'A person’s own growth: goals, wins, skills, feedback, reviews, coaching, credentials and what was learned, in a workspace that nobody else can open.',
  days: [ownDays],
  ...joinParts([
    goals,
    wins,
    rhythm,
    credentials,
    skills,
    feedback,
    reviews,
    coachings,
    role,
    taking,
    analyses,
    { operations: dueOperations },
  ]),
  migrations: new URL('./migrations/', import.meta.url),
})
