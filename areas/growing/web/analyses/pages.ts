import type { PartPages } from '../area-part.ts'

export const analysisPages: PartPages = {
  routes: [
    {
      path: 'grow/analyses',
      kind: 'analysis',
      own: true,
      load: () => import('./analysis.tsx').then((page) => page.AnalysisList),
      record: () => import('./analysis.tsx').then((page) => page.AnalysisPage),
    },
  ],
  commands: [
    {
      id: 'analysis.go',
      text: 'analysis.go',
      words: 'analysis.palette',
      path: 'grow/analyses',
      group: 'go',
      own: true,
    },
  ],
}
