import type { AreaPages } from '../../../web/shell/area-pages.ts'

export const pages: AreaPages = {
  area: 'calendar',
  rail: [{ order: 100, text: 'calendar.name', path: 'calendar' }],
  routes: [
    { path: 'calendar', load: () => import('./pages/year.tsx').then((page) => page.CalendarYear) },
    {
      path: 'calendar/spans',
      kind: 'span',
      load: () => import('./pages/span-list.tsx').then((page) => page.SpanList),
      record: () => import('./pages/span-list.tsx').then((page) => page.SpanPage),
    },
    {
      path: 'calendar/freezes',
      kind: 'freeze',
      load: () => import('./pages/freeze-list.tsx').then((page) => page.FreezeList),
      record: () => import('./pages/freeze.tsx').then((page) => page.FreezePage),
    },
    {
      path: 'calendar/import',
      load: () => import('./pages/import-ics.tsx').then((page) => page.ImportIcs),
    },
  ],
  create: [
    { order: 100, text: 'span.new', path: 'calendar/spans?new=span' },
    { order: 101, text: 'freeze.new', path: 'calendar/freezes?new=freeze' },
  ],
  commands: [
    { id: 'calendar.go', text: 'calendar.title', words: 'calendar.words', path: 'calendar', group: 'go' },
    { id: 'freezes.go', text: 'freeze.many', words: 'freeze.words', path: 'calendar/freezes', group: 'go' },
    { id: 'ics.go', text: 'ics.title', words: 'ics.words', path: 'calendar/import', group: 'act' },
  ],
}
