import { type Area, defineArea } from '../../core/area.ts'
import { serveKind } from '../../core/kinds/served.ts'
import { group, person, product } from './contract.ts'
import { policy } from './policy.ts'
import { sessionOperations } from './session-operations.ts'

export const workspace: Area = defineArea({
  name: 'workspace',
  about: 'Institution, products, people, groups, roles, sign-in and settings.',
  kinds: [
    serveKind(product, { may: policy.product }),
    serveKind(group, { may: policy.group }),
    serveKind(person, {
      may: policy.person,
      importNames: { title: ['name', 'full name', 'display name'], email: ['e-mail', 'mail'] },
    }),
  ],
  operations: [...sessionOperations],
  migrations: new URL('./migrations/', import.meta.url),
})
