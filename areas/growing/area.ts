import { type Area, defineArea } from '../../core/area.ts'
import { coachings } from './coaching/part.ts'
import { credentials } from './credentials/part.ts'
import { feedback } from './feedback/part.ts'
import { goals } from './goals/part.ts'
import { joinParts } from './part.ts'
import { reviews } from './reviews/part.ts'
import { wins } from './wins/part.ts'

export const growing: Area = defineArea({
  name: 'growing',
  about:
    'Goals, measures, wins, credentials and what was learned: a person’s own growth, in a workspace that nobody else can open.',
  ...joinParts([goals, wins, credentials, feedback, reviews, coachings]),
  migrations: new URL('./migrations/', import.meta.url),
})
