import type { PartPages } from '../area-part.ts'

export const coachingPages: PartPages = {
  routes: [
    {
      path: 'grow/coaching',
      kind: 'coaching',
      own: true,
      load: () => import('./coaching-list.tsx').then((page) => page.CoachingList),
      record: () => import('./coaching.tsx').then((page) => page.CoachingPage),
    },
  ],
  bare: [{ path: 'coach/$token', load: () => import('./accept.tsx').then((page) => page.AcceptPage) }],
  create: [{ order: 98, text: 'coaching.invite', path: 'grow/coaching?new=coaching', own: true }],
  commands: [
    {
      id: 'coaching.go',
      text: 'coaching.many',
      words: 'coaching.words',
      path: 'grow/coaching',
      group: 'go',
      own: true,
    },
  ],
}
