import type { AreaPages } from '../../../web/shell/area-pages.ts'
import { t } from '../../../web/text/t.ts'

export const pages: AreaPages = {
  area: 'backlog',
  rail: [{ order: 30, text: 'backlog.name', path: 'backlog', count: 'backlog.waiting' }],
  routes: [
    {
      path: 'backlog',
      kind: 'item',
      load: () => import('./pages/item-list.tsx').then((page) => page.ItemList),
      record: () => import('./pages/item.tsx').then((page) => page.ItemPage),
    },
    {
      path: 'backlog/levels',
      load: () => import('./pages/item-tree.tsx').then((page) => page.ItemTree),
      record: () => import('./pages/item.tsx').then((page) => page.ItemPage),
    },
    { path: 'backlog/refine', load: () => import('./pages/refine.tsx').then((page) => page.RefinePage) },
    { path: 'backlog/health', load: () => import('./pages/health.tsx').then((page) => page.HealthPage) },
    { path: 'backlog/first', load: () => import('./pages/first-item.tsx').then((page) => page.FirstItem) },
    {
      path: 'backlog/journey/$ref',
      load: () => import('./pages/journey.tsx').then((page) => page.JourneyPage),
    },
    {
      path: 'personas',
      kind: 'persona',
      load: () => import('./pages/persona-list.tsx').then((page) => page.PersonaList),
      record: () => import('./pages/persona.tsx').then((page) => page.PersonaPage),
    },
  ],
  chain: [
    {
      kind: 'item',
      order: 30,
      label: 'item.chain',
      many: 'item.chainMany',
      gap: 'item.chainGap',
      figure: ({ state }) => t(`item.state.${String(state)}`),
    },
  ],
  create: [
    { order: 30, text: 'item.new', path: 'backlog?new=item' },
    { order: 35, text: 'persona.new', path: 'personas?new=persona' },
  ],
  commands: [
    {
      id: 'backlog.levels',
      text: 'backlog.levelsGo',
      words: 'backlog.levelsWords',
      path: 'backlog/levels',
      group: 'go',
    },
    { id: 'backlog.refine', text: 'refine.go', words: 'refine.words', path: 'backlog/refine', group: 'act' },
    { id: 'backlog.health', text: 'health.go', words: 'health.words', path: 'backlog/health', group: 'go' },
    {
      id: 'backlog.first',
      text: 'first.title',
      words: 'first.words',
      path: 'backlog/first',
      group: 'create',
    },
    { id: 'backlog.go', text: 'backlog.go', words: 'backlog.words', path: 'backlog', group: 'go' },
    { id: 'persona.go', text: 'persona.go', words: 'persona.words', path: 'personas', group: 'go' },
  ],
}
