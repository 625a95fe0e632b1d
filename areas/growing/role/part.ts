import { serveKind } from '../../../core/kinds/served.ts'
import type { Part } from '../part.ts'
import { personal } from '../policy.ts'
import { acquaintance, advert, experience, interviewStory } from './contract.ts'
import { remindOfFollowUps } from './due.ts'
import { roleOperations } from './operations.ts'
import { checkExperience } from './rules.ts'

export const role: Part = {
  kinds: [
    serveKind(experience, { may: personal, check: checkExperience }),
    serveKind(interviewStory, { may: personal }),
    serveKind(acquaintance, { may: personal }),
    serveKind(advert, { may: personal }),
  ],
  operations: roleOperations,
  reminders: [remindOfFollowUps],
}
