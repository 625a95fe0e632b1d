import type { AreaPages } from '../../../web/shell/area-pages.ts'
import { t } from '../../../web/text/t.ts'

/** What a decision says of itself on a chain: whether it is open, decided or sealed. */
const stateOf = (decision: Readonly<Record<string, unknown>>): string =>
  t(`decision.state.${String(decision['state'])}`)

export const pages: AreaPages = {
  area: 'together',
  rail: [{ order: 105, text: 'together.name', path: 'actions', count: 'together.waiting' }],
  routes: [
    {
      path: 'actions',
      kind: 'action',
      load: () => import('./pages/action-list.tsx').then((page) => page.ActionList),
      record: () => import('./pages/action.tsx').then((page) => page.ActionPage),
    },
    {
      path: 'meetings',
      kind: 'meeting',
      load: () => import('./pages/meeting-list.tsx').then((page) => page.MeetingList),
      record: () => import('./pages/meeting.tsx').then((page) => page.MeetingPage),
    },
    {
      path: 'decisions',
      kind: 'decision',
      load: () => import('./pages/decision-list.tsx').then((page) => page.DecisionList),
      record: () => import('./pages/decision.tsx').then((page) => page.DecisionPage),
    },
  ],
  bare: [
    {
      path: 'd/$token',
      load: () => import('./pages/shared-decision.tsx').then((page) => page.SharedDecision),
    },
  ],
  create: [
    { order: 105, text: 'action.new', path: 'actions?new=action' },
    { order: 106, text: 'meeting.new', path: 'meetings?new=meeting' },
    { order: 107, text: 'decision.new', path: 'decisions?new=decision' },
  ],
  commands: [
    { id: 'actions.go', text: 'action.many', words: 'action.words', path: 'actions', group: 'go' },
    { id: 'meetings.go', text: 'meeting.many', words: 'meeting.words', path: 'meetings', group: 'go' },
    { id: 'decisions.go', text: 'decision.many', words: 'decision.words', path: 'decisions', group: 'go' },
  ],
  chain: [
    {
      kind: 'decision',
      order: 40,
      label: 'chain.decision',
      many: 'chain.decision.many',
      gap: 'chain.decision.gap',
      figure: stateOf,
    },
  ],
}
