import type { AreaPages } from '../../../../web/shell/area-pages.ts'
import type { PartPages } from '../area-part.ts'

export const takingPages: PartPages = {
  routes: [
    {
      path: 'grow/take/portfolios',
      kind: 'portfolio',
      own: true,
      load: () => import('./portfolio.tsx').then((page) => page.PortfolioList),
      record: () => import('./portfolio.tsx').then((page) => page.PortfolioPage),
    },
    { path: 'grow/take', own: true, load: () => import('./take.tsx').then((page) => page.TakePage) },
  ],
  commands: [
    {
      id: 'portfolio.go',
      text: 'portfolio.go',
      words: 'portfolio.words',
      path: 'grow/take/portfolios',
      group: 'go',
      own: true,
    },
    { id: 'take.go', text: 'take.go', words: 'take.words', path: 'grow/take', group: 'go', own: true },
  ],
}

/** What a link to a portfolio opens, without an account. */
export const shownPages: NonNullable<AreaPages['bare']> = [
  { path: 'shown/$token', load: () => import('./shown.tsx').then((page) => page.ShownPortfolio) },
]
