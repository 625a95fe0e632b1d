import type { PartPages } from '../area-part.ts'

const own = { walk: 'growing.chain', resting: 'growing.resting' }

export const goalPages: PartPages = {
  routes: [
    {
      path: 'grow',
      kind: 'goal',
      own: true,
      load: () => import('./grow.tsx').then((page) => page.GrowPage),
      record: () => import('./goal.tsx').then((page) => page.GoalPage),
    },
    {
      path: 'grow/library',
      own: true,
      load: () => import('./library.tsx').then((page) => page.LibraryPage),
    },
    {
      path: 'grow/begin',
      own: true,
      load: () => import('./begin.tsx').then((page) => page.BeginPage),
    },
    {
      path: 'grow/horizons',
      own: true,
      load: () => import('./horizons.tsx').then((page) => page.HorizonsPage),
    },
    {
      path: 'grow/write',
      own: true,
      load: () => import('./goal-form.tsx').then((page) => page.GoalFormPage),
    },
  ],
  create: [{ order: 91, text: 'goal.new', path: 'grow/begin', own: true }],
  commands: [
    {
      id: 'goal-library.go',
      text: 'goal-library.title',
      words: 'goal-library.commandWords',
      path: 'grow/library',
      group: 'go',
      own: true,
    },
    {
      id: 'goal-horizons.go',
      text: 'goal-horizons.title',
      words: 'goal-horizons.commandWords',
      path: 'grow/horizons',
      group: 'go',
      own: true,
    },
  ],
  chain: [{ kind: 'goal', order: 90, label: 'chain.goal', gap: 'chain.goal.gap', own }],
}
