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
    {
      path: 'strategy/integrations',
      kind: 'integration',
      load: () => import('./pages/integrations.tsx').then((page) => page.IntegrationList),
      record: () => import('./pages/integrations.tsx').then((page) => page.IntegrationPage),
    },
    {
      path: 'strategy/market',
      kind: 'market-matrix',
      load: () => import('./pages/market.tsx').then((page) => page.MarketList),
      record: () => import('./pages/market.tsx').then((page) => page.MarketPage),
    },
    {
      path: 'strategy/market/alternatives',
      kind: 'market-alternative',
      load: () => import('./pages/market-parts.tsx').then((page) => page.AlternativeList),
      record: () => import('./pages/market-parts.tsx').then((page) => page.AlternativePage),
    },
    {
      path: 'strategy/market/criteria',
      kind: 'market-criterion',
      load: () => import('./pages/market-parts.tsx').then((page) => page.CriterionList),
      record: () => import('./pages/market-parts.tsx').then((page) => page.CriterionPage),
    },
    {
      path: 'strategy/market/judgements',
      kind: 'market-judgement',
      load: () => import('./pages/market-parts.tsx').then((page) => page.JudgementList),
      record: () => import('./pages/market-parts.tsx').then((page) => page.JudgementPage),
    },
    {
      path: 'strategy/integrations/map',
      load: () => import('./pages/integration-map.tsx').then((page) => page.IntegrationMapPage),
    },
  ],
  create: [
    { order: 20, text: 'objective.new', path: 'strategy?new=objective' },
    { order: 21, text: 'aim.new', path: 'strategy/aims?new=aim' },
    { order: 23, text: 'market-matrix.new', path: 'strategy/market?new=market-matrix' },
    { order: 22, text: 'integration.new', path: 'strategy/integrations?new=integration' },
  ],
  commands: [
    {
      id: 'integration.go',
      text: 'integration.go',
      words: 'integration.words',
      path: 'strategy/integrations/map',
      group: 'go',
    },
    {
      id: 'market-matrix.go',
      text: 'market-matrix.go',
      words: 'market-matrix.words',
      path: 'strategy/market',
      group: 'go',
    },
    { id: 'strategy.go', text: 'strategy.go', words: 'strategy.words', path: 'strategy', group: 'go' },
  ],
  sections: [{ kind: 'item', load: () => import('./parts/item-serves.tsx').then((part) => part.ItemServes) }],
}
