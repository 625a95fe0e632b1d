import type { AreaPages } from '../../../web/shell/area-pages.ts'
import { t } from '../../../web/text/t.ts'

/** How much of what was taken in was done: said on the sprint's step of every chain. */
const doneOf = (sprint: Readonly<Record<string, unknown>>): string => {
  const { items, done } = sprint as { items: number; done: number }
  return t('sprint.doneOf', { done, items })
}

export const pages: AreaPages = {
  area: 'delivering',
  rail: [{ order: 50, text: 'delivering.name', path: 'deliver', count: 'delivering.waiting' }],
  routes: [
    { path: 'deliver', load: () => import('./pages/deliver.tsx').then((page) => page.DeliverPage) },
    {
      path: 'deliver/sprints',
      kind: 'sprint',
      load: () => import('./pages/sprint-list.tsx').then((page) => page.SprintList),
      record: () => import('./pages/sprint.tsx').then((page) => page.SprintPage),
    },
    {
      path: 'deliver/impediments',
      kind: 'impediment',
      load: () => import('./pages/impediment-list.tsx').then((page) => page.ImpedimentList),
      record: () => import('./pages/impediment.tsx').then((page) => page.ImpedimentPage),
    },
    {
      path: 'deliver/forecast',
      load: () => import('./pages/forecast.tsx').then((page) => page.ForecastPage),
    },
  ],
  create: [
    { order: 50, text: 'sprint.new', path: 'deliver/sprints?new=sprint' },
    { order: 51, text: 'impediment.new', path: 'deliver/impediments?new=impediment' },
  ],
  commands: [
    { id: 'sprint.go', text: 'sprint.go', words: 'sprint.words', path: 'deliver/sprints', group: 'go' },
    {
      id: 'forecast.go',
      text: 'forecast.go',
      words: 'forecast.words',
      path: 'deliver/forecast',
      group: 'go',
    },
  ],
  chain: [{ kind: 'sprint', order: 50, label: 'chain.sprint', gap: 'chain.sprint.gap', figure: doneOf }],
}
