import { type Area, defineArea } from '../../core/area.ts'
import { serveKind } from '../../core/kinds/served.ts'
import { accountOperations, preferenceOperations } from './account-operations.ts'
import { cleanUpJobs } from './clean-up.ts'
import { group, person, product } from './contract.ts'
import { invitationOperations } from './invitation-operations.ts'
import { memberOperations, roleOperations } from './member-operations.ts'
import { ownOperations, ownRestored } from './own-restored.ts'
import { personRules } from './person-rules.ts'
import { policy } from './policy.ts'
import { sessionOperations } from './session-operations.ts'
import { settingsOperations } from './settings-operations.ts'
import { WORKSPACE_TABLES } from './tables.ts'
import { tokenOperations } from './token-operations.ts'

export const workspace: Area = defineArea({
  name: 'workspace',
  about: 'Institution, products, people, groups, roles, sign-in and settings.',
  kinds: [
    serveKind(product, { may: policy.product }),
    serveKind(group, { may: policy.group }),
    serveKind(person, {
      may: policy.person,
      ...personRules,
      importNames: { title: ['name', 'full name', 'display name'], email: ['e-mail', 'mail'] },
    }),
  ],
  operations: [
    ...sessionOperations,
    ...accountOperations,
    ...preferenceOperations,
    ...settingsOperations,
    ...memberOperations,
    ...roleOperations,
    ...invitationOperations,
    ...tokenOperations,
    ...ownOperations,
  ],
  reactions: [ownRestored],
  tables: WORKSPACE_TABLES,
  jobs: cleanUpJobs,
  migrations: new URL('./migrations/', import.meta.url),
})
