import type { AreaPages } from '../../../web/shell/area-pages.ts'

export const pages: AreaPages = {
  area: 'deciding',
  rail: [{ order: 40, text: 'decide.name', path: 'decide', count: 'decide.waiting' }],
  routes: [
    { path: 'decide', load: () => import('./pages/compare.tsx').then((page) => page.Compare) },
    {
      path: 'decide/best-set',
      kind: 'scenario',
      load: () => import('./pages/scenario-list.tsx').then((page) => page.ScenarioList),
      record: () => import('./pages/scenario.tsx').then((page) => page.ScenarioPage),
    },
    {
      path: 'decide/scores',
      kind: 'score',
      load: () => import('./pages/scores.tsx').then((page) => page.ScoreList),
      record: () => import('./pages/scores.tsx').then((page) => page.ScorePage),
    },
  ],
  create: [{ order: 40, text: 'scenario.new', path: 'decide/best-set?new=scenario' }],
  commands: [
    { id: 'decide.go', text: 'decide.go', words: 'decide.words', path: 'decide', group: 'go' },
    { id: 'scenario.go', text: 'scenario.go', words: 'scenario.words', path: 'decide/best-set', group: 'go' },
  ],
}
