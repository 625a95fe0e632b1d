import type { AreaPages } from '../../../web/shell/area-pages.ts'

export const pages: AreaPages = {
  area: 'including',
  rail: [{ order: 80, text: 'including.name', path: 'include', count: 'including.waiting' }],
  routes: [
    {
      path: 'include',
      kind: 'finding',
      load: () => import('./pages/include.tsx').then((page) => page.Include),
      record: () => import('./pages/finding.tsx').then((page) => page.FindingPage),
    },
    {
      path: 'include/obligations',
      kind: 'obligation',
      load: () => import('./pages/obligation-list.tsx').then((page) => page.ObligationList),
      record: () => import('./pages/obligation.tsx').then((page) => page.ObligationPage),
    },
  ],
  create: [
    { order: 80, text: 'finding.new', path: 'include?new=finding' },
    { order: 81, text: 'obligation.new', path: 'include?new=obligation' },
  ],
  commands: [
    { id: 'including.go', text: 'including.go', words: 'including.words', path: 'include', group: 'go' },
    {
      id: 'obligation.go',
      text: 'obligation.go',
      words: 'obligation.words',
      path: 'include/obligations',
      group: 'go',
    },
  ],
}
