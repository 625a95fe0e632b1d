import { serveKind } from '../../../core/kinds/served.ts'
import type { Part } from '../part.ts'
import { personal } from '../policy.ts'
import { platform, skillCheck, skillEvidence } from './contract.ts'
import { elsewhereOperations } from './elsewhere-operations.ts'
import { checkFigures } from './figures.ts'
import { skillOperations } from './operations.ts'
import { platformOperations } from './platform-operations.ts'
import { quizOperations } from './quiz-operations.ts'
import { checkEvidence, checkSkillCheck } from './rules.ts'
import { SKILL_TABLES } from './tables.ts'

export const skills: Part = {
  kinds: [
    serveKind(skillCheck, {
      may: personal,
      derived: checkFigures,
      check: checkSkillCheck,
      sample: { checkedOn: '2026-11-20' },
    }),
    serveKind(skillEvidence, {
      may: personal,
      check: checkEvidence,
      sample: { skill: 'accessibility', happenedOn: '2026-11-20' },
    }),
    serveKind(platform, { may: personal, sample: { type: 'lms', familiarity: 'working' } }),
  ],
  tables: SKILL_TABLES,
  operations: [...skillOperations, ...elsewhereOperations, ...platformOperations, ...quizOperations],
}
