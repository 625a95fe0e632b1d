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
      path: 'grow/write',
      own: true,
      load: () => import('./goal-form.tsx').then((page) => page.GoalFormPage),
    },
  ],
  create: [{ order: 91, text: 'goal.new', path: 'grow/write', own: true }],
  chain: [{ kind: 'goal', order: 90, label: 'chain.goal', gap: 'chain.goal.gap', own }],
}
