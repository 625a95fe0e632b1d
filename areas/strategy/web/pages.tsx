import type { AreaPages } from '../../../web/shell/area-pages.ts'

export const pages: AreaPages = {
  area: 'strategy',
  rail: [{ order: 20, text: 'strategy.name', path: 'strategy', count: 'strategy.waiting' }],
  routes: [
    {
      path: 'strategy',
      kind: 'objective',
      load: () => import('./pages/strategy-tree.tsx').then((page) => page.StrategyTree),
      record: () => import('./pages/objective.tsx').then((page) => page.ObjectivePage),
    },
    {
      path: 'strategy/aims',
      kind: 'aim',
      load: () => import('./pages/aim.tsx').then((page) => page.AimList),
      record: () => import('./pages/aim.tsx').then((page) => page.AimPage),
    },
    {
      path: 'strategy/key-results',
      kind: 'key-result',
      load: () => import('./pages/key-result.tsx').then((page) => page.KeyResultList),
      record: () => import('./pages/key-result.tsx').then((page) => page.KeyResultPage),
    },
  ],
  create: [
    { order: 20, text: 'objective.new', path: 'strategy?new=objective' },
    { order: 21, text: 'aim.new', path: 'strategy/aims?new=aim' },
  ],
  commands: [
    { id: 'strategy.go', text: 'strategy.go', words: 'strategy.words', path: 'strategy', group: 'go' },
  ],
  sections: [{ kind: 'item', load: () => import('./parts/item-serves.tsx').then((part) => part.ItemServes) }],
}
