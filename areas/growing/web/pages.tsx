import type { AreaPages } from '../../../web/shell/area-pages.ts'
import { analysisPages } from './analyses/pages.ts'
import { coachingPages } from './coaching/pages.ts'
import { credentialPages } from './credentials/pages.ts'
import { feedbackPages } from './feedback/pages.ts'
import { goalPages } from './goals/pages.ts'
import { reviewPages } from './reviews/pages.ts'
import { rhythmPages } from './rhythm/pages.ts'
import { rolePages } from './role/pages.ts'
import { skillPages } from './skills/pages.ts'
import { shownPages, takingPages } from './taking/pages.ts'
import { winPages } from './wins/pages.ts'

const parts = [
  goalPages,
  winPages,
  rhythmPages,
  skillPages,
  feedbackPages,
  reviewPages,
  credentialPages,
  coachingPages,
  rolePages,
  takingPages,
  analysisPages,
]

export const pages: AreaPages = {
  area: 'growing',
  rail: [{ order: 90, text: 'growing.name', path: 'grow', own: true }],
  routes: parts.flatMap((part) => part.routes),
  bare: [...parts.flatMap((part) => part.bare ?? []), ...shownPages],
  create: parts.flatMap((part) => part.create ?? []),
  commands: parts.flatMap((part) => part.commands ?? []),
  chain: parts.flatMap((part) => part.chain ?? []),
  home: parts.flatMap((part) => part.home ?? []),
  sections: parts.flatMap((part) => part.sections ?? []),
}
