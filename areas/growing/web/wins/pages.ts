import type { PartPages } from '../area-part.ts'

const own = { walk: 'growing.chain', resting: 'growing.resting' }

export const winPages: PartPages = {
  routes: [
    {
      path: 'grow/wins',
      kind: 'win',
      own: true,
      load: () => import('./win-list.tsx').then((page) => page.WinList),
      record: () => import('./win.tsx').then((page) => page.WinPage),
    },
  ],
  create: [{ order: 90, text: 'win.new', path: 'grow?new=win', own: true }],
  commands: [{ id: 'win.go', text: 'win.go', words: 'win.words', path: 'grow/wins', group: 'go', own: true }],
  chain: [{ kind: 'win', order: 80, label: 'chain.win', many: 'chain.win.many', gap: 'chain.win.gap', own }],
}
