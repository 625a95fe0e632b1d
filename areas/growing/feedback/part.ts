import { serveKind } from '../../../core/kinds/served.ts'
import { defineLink } from '../../../core/links/link-type.ts'
import type { Part } from '../part.ts'
import { personal } from '../policy.ts'
import { answerOperations } from './answer-operations.ts'
import { appraisal, feedbackRequest, remark } from './contract.ts'
import { requestFigures } from './held.ts'
import { remarkOperations } from './remark-operations.ts'
import { requestOperations } from './request-operations.ts'
import { checkAppraisal, checkRemark, checkRequest, completeRequest } from './rules.ts'
import { skillOperations } from './skill-operations.ts'
import { FEEDBACK_TABLES } from './tables.ts'

export const feedback: Part = {
  kinds: [
    serveKind(feedbackRequest, {
      may: personal,
      derived: requestFigures,
      complete: completeRequest,
      check: checkRequest,
      sample: { raters: 'teachers' },
    }),
    serveKind(appraisal, {
      may: personal,
      check: checkAppraisal,
      sample: { words: 'She listens well. Plans come late.' },
    }),
    serveKind(remark, { may: personal, check: checkRemark }),
  ],
  links: [defineLink({ name: 'grows-from', from: ['goal', 'win'], to: ['remark'] })],
  tables: FEEDBACK_TABLES,
  operations: [...requestOperations, ...skillOperations, ...answerOperations, ...remarkOperations],
}
