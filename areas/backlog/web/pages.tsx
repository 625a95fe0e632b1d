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
    { id: 'backlog.go', text: 'backlog.go', words: 'backlog.words', path: 'backlog', group: 'go' },
    { id: 'persona.go', text: 'persona.go', words: 'persona.words', path: 'personas', group: 'go' },
  ],
}
