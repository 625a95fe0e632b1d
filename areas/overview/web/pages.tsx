import type { AreaPages } from '../../../web/shell/area-pages.ts'

export const pages: AreaPages = {
  area: 'overview',
  rail: [
    { order: 0, text: 'overview.home', path: 'home' },
    { order: 1, text: 'inbox.title', path: 'inbox', count: 'notice.count' },
  ],
  routes: [
    { path: 'home', load: () => import('./pages/home.tsx').then((page) => page.Home) },
    { path: 'inbox', load: () => import('./pages/inbox.tsx').then((page) => page.Inbox) },
    { path: 'go', load: () => import('./pages/go.tsx').then((page) => page.Go) },
    { path: 'due', load: () => import('./pages/due.tsx').then((page) => page.Due) },
  ],
  commands: [
    { id: 'inbox.go', text: 'inbox.title', words: 'inbox.words', path: 'inbox', group: 'go' },
    { id: 'due.go', text: 'due.title', words: 'due.words', path: 'due', group: 'go' },
  ],
}
