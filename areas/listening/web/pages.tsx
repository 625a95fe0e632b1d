import type { AreaPages } from '../../../web/shell/area-pages.ts'

export const pages: AreaPages = {
  area: 'listening',
  rail: [{ order: 10, text: 'listening.name', path: 'listen', count: 'listening.waiting' }],
  routes: [
    {
      path: 'listen',
      kind: 'note',
      load: () => import('./pages/note-list.tsx').then((page) => page.NoteList),
      record: () => import('./pages/note.tsx').then((page) => page.NotePage),
    },
    {
      path: 'listen/themes',
      kind: 'theme',
      load: () => import('./pages/theme-tree.tsx').then((page) => page.ThemeTree),
      record: () => import('./pages/theme.tsx').then((page) => page.ThemePage),
    },
    { path: 'listen/heard', load: () => import('./pages/coverage.tsx').then((page) => page.Coverage) },
  ],
  create: [
    { order: 10, text: 'note.new', path: 'listen?new=note' },
    { order: 11, text: 'note.pasteNew', path: 'listen?new=paste' },
    { order: 12, text: 'theme.new', path: 'listen/themes?new=theme' },
  ],
  commands: [
    { id: 'note.go', text: 'note.go', words: 'note.words', path: 'listen', group: 'go' },
    { id: 'theme.go', text: 'theme.go', words: 'theme.words', path: 'listen/themes', group: 'go' },
    { id: 'coverage.go', text: 'coverage.go', words: 'coverage.words', path: 'listen/heard', group: 'go' },
  ],
  chain: [
    { kind: 'note', order: 10, label: 'chain.note', many: 'chain.note.many', gap: 'chain.note.gap' },
    { kind: 'theme', order: 20, label: 'chain.theme', gap: 'chain.theme.gap' },
  ],
}
