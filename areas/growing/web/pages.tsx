import type { AreaPages } from '../../../web/shell/area-pages.ts'

const own = { walk: 'growing.chain', resting: 'growing.resting' }

export const pages: AreaPages = {
  area: 'growing',
  rail: [{ order: 90, text: 'growing.name', path: 'grow', own: true }],
  routes: [
    {
      path: 'grow',
      kind: 'goal',
      own: true,
      load: () => import('./pages/grow.tsx').then((page) => page.GrowPage),
      record: () => import('./pages/goal.tsx').then((page) => page.GoalPage),
    },
    {
      path: 'grow/write',
      own: true,
      load: () => import('./pages/goal-form.tsx').then((page) => page.GoalFormPage),
    },
    {
      path: 'grow/wins',
      kind: 'win',
      own: true,
      load: () => import('./pages/win-list.tsx').then((page) => page.WinList),
      record: () => import('./pages/win.tsx').then((page) => page.WinPage),
    },
    {
      path: 'grow/credentials',
      kind: 'credential',
      own: true,
      load: () => import('./pages/credential.tsx').then((page) => page.CredentialList),
      record: () => import('./pages/credential.tsx').then((page) => page.CredentialPage),
    },
    {
      path: 'grow/learning',
      kind: 'learning-entry',
      own: true,
      load: () => import('./pages/learning.tsx').then((page) => page.LearningList),
      record: () => import('./pages/learning.tsx').then((page) => page.LearningPage),
    },
  ],
  create: [
    { order: 90, text: 'win.new', path: 'grow?new=win', own: true },
    { order: 91, text: 'goal.new', path: 'grow/write', own: true },
  ],
  commands: [
    { id: 'win.go', text: 'win.go', words: 'win.words', path: 'grow/wins', group: 'go', own: true },
    {
      id: 'credential.go',
      text: 'credential.go',
      words: 'credential.words',
      path: 'grow/credentials',
      group: 'go',
      own: true,
    },
    {
      id: 'learning-entry.go',
      text: 'learning-entry.go',
      words: 'learning-entry.words',
      path: 'grow/learning',
      group: 'go',
      own: true,
    },
  ],
  chain: [
    { kind: 'win', order: 80, label: 'chain.win', many: 'chain.win.many', gap: 'chain.win.gap', own },
    { kind: 'goal', order: 90, label: 'chain.goal', gap: 'chain.goal.gap', own },
  ],
}
