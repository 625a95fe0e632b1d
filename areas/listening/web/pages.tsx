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
    { path: 'listen/confirm', load: () => import('./pages/confirm.tsx').then((page) => page.ConfirmQueue) },
    {
      path: 'listen/people',
      kind: 'engagement',
      load: () => import('./pages/register.tsx').then((page) => page.Register),
      record: () => import('./pages/engagement.tsx').then((page) => page.EngagementPage),
    },
    {
      path: 'listen/contacts',
      kind: 'contact',
      load: () => import('./pages/contacts.tsx').then((page) => page.ContactList),
      record: () => import('./pages/contacts.tsx').then((page) => page.ContactPage),
    },
    {
      path: 'listen/heard/notes',
      load: () => import('./pages/coverage-notes.tsx').then((page) => page.CoverageNotes),
    },
    { path: 'listen/heard/mix', load: () => import('./pages/mix.tsx').then((page) => page.Mix) },
    { path: 'listen/heard', load: () => import('./pages/coverage.tsx').then((page) => page.Coverage) },
  ],
  create: [
    { order: 10, text: 'note.new', path: 'listen?new=note' },
    { order: 11, text: 'note.pasteNew', path: 'listen?new=paste' },
    { order: 12, text: 'theme.new', path: 'listen/themes?new=theme' },
    { order: 13, text: 'engagement.new', path: 'listen/people?new=engagement' },
    { order: 14, text: 'contact.new', path: 'listen/contacts?new=contact' },
  ],
  commands: [
    { id: 'note.go', text: 'note.go', words: 'note.words', path: 'listen', group: 'go' },
    { id: 'theme.go', text: 'theme.go', words: 'theme.words', path: 'listen/themes', group: 'go' },
    { id: 'coverage.go', text: 'coverage.go', words: 'coverage.words', path: 'listen/heard', group: 'go' },
    { id: 'confirm.go', text: 'confirm.go', words: 'confirm.words', path: 'listen/confirm', group: 'go' },
    {
      id: 'engagement.go',
      text: 'engagement.go',
      words: 'engagement.words',
      path: 'listen/people',
      group: 'go',
    },
    {
      id: 'engagement.map',
      text: 'engagement.mapTitle',
      words: 'engagement.mapWords',
      path: 'listen/people?look=map',
      group: 'go',
    },
    { id: 'contact.go', text: 'contact.many', words: 'contact.words2', path: 'listen/contacts', group: 'go' },
  ],
  sections: [
    { kind: 'person', load: () => import('./parts/engaged-with.tsx').then((part) => part.EngagedWith) },
    { kind: 'person', load: () => import('./parts/thanks-given.tsx').then((part) => part.ThanksGiven) },
    { kind: 'group', load: () => import('./parts/engaged-with.tsx').then((part) => part.EngagedWith) },
  ],
  chain: [
    { kind: 'note', order: 10, label: 'chain.note', many: 'chain.note.many', gap: 'chain.note.gap' },
    { kind: 'theme', order: 20, label: 'chain.theme', gap: 'chain.theme.gap' },
  ],
}
