import { serveKind } from '../../../core/kinds/served.ts'
import type { Part } from '../part.ts'
import { personal } from '../policy.ts'
import { credential, learningEntry, studyStep } from './contract.ts'
import { remindOfCredentials } from './due.ts'
import { credentialOperations } from './operations.ts'
import { passOperations } from './pass-operation.ts'
import { checkCredential, credentialFigures } from './standing.ts'

export const credentials: Part = {
  kinds: [
    serveKind(credential, {
      may: personal,
      derived: credentialFigures,
      check: checkCredential,
      sample: { state: 'held', earnedOn: '2025-02-14', months: 24, unit: 'seu', credits: 20 },
    }),
    serveKind(learningEntry, { may: personal }),
    serveKind(studyStep, {
      may: personal,
      sample: (sample) => ({ credentialId: sample.ref('credential'), hours: 4 }),
    }),
  ],
  operations: [...credentialOperations, ...passOperations],
  reminders: [remindOfCredentials],
}
