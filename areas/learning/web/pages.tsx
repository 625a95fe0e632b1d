import type { AreaPages } from '../../../web/shell/area-pages.ts'
import { t } from '../../../web/text/t.ts'

/** What the outcome says of itself on every chain: the verdict in a word. */
const verdictOf = (experiment: Readonly<Record<string, unknown>>): string =>
  t(`verdict.${String(experiment['verdict'])}`)

export const pages: AreaPages = {
  area: 'learning',
  rail: [{ order: 70, text: 'learning.name', path: 'learn', count: 'learning.waiting' }],
  routes: [
    {
      path: 'learn',
      kind: 'experiment',
      load: () => import('./pages/learn.tsx').then((page) => page.Learn),
      record: () => import('./pages/experiment.tsx').then((page) => page.ExperimentPage),
    },
    {
      path: 'learn/metrics',
      kind: 'metric',
      load: () => import('./pages/metric-list.tsx').then((page) => page.MetricList),
      record: () => import('./pages/metric.tsx').then((page) => page.MetricPage),
    },
  ],
  create: [
    { order: 70, text: 'experiment.new', path: 'learn?new=experiment' },
    { order: 71, text: 'metric.new', path: 'learn?new=metric' },
  ],
  commands: [
    { id: 'learning.go', text: 'learning.go', words: 'learning.words', path: 'learn', group: 'go' },
    { id: 'metric.go', text: 'metric.go', words: 'metric.words', path: 'learn/metrics', group: 'go' },
  ],
  chain: [
    {
      kind: 'experiment',
      order: 70,
      label: 'chain.experiment',
      gap: 'chain.experiment.gap',
      figure: verdictOf,
    },
  ],
}
