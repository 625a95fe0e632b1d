import type { AreaPages } from '../../../web/shell/area-pages.ts'
import { credentialPages } from './credentials/pages.ts'
import { goalPages } from './goals/pages.ts'
import { rolePages } from './role/pages.ts'
import { shownPages, takingPages } from './taking/pages.ts'
import { winPages } from './wins/pages.ts'

const parts = [goalPages, winPages, credentialPages, rolePages, takingPages]

export const pages: AreaPages = {
  area: 'growing',
  rail: [{ order: 90, text: 'growing.name', path: 'grow', own: true }],
  routes: parts.flatMap((part) => part.routes),
  bare: shownPages,
  create: parts.flatMap((part) => part.create ?? []),
  commands: parts.flatMap((part) => part.commands ?? []),
  chain: parts.flatMap((part) => part.chain ?? []),
}
