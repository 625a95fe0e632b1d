import { type Area, defineArea } from '../../core/area.ts'
import { credentials } from './credentials/part.ts'
import { goals } from './goals/part.ts'
import { joinParts } from './part.ts'
import { role } from './role/part.ts'
import { taking } from './taking/part.ts'
import { wins } from './wins/part.ts'

export const growing: Area = defineArea({
  name: 'growing',
  about:
    'Goals, measures, wins, credentials and what was learned, the way to the role, and all of it taken along: a person’s own growth, in a workspace that nobody else can open.',
  ...joinParts([goals, wins, credentials, role, taking]),
  migrations: new URL('./migrations/', import.meta.url),
})
