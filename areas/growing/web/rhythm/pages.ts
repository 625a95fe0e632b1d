import type { PartPages } from '../area-part.ts'

export const rhythmPages: PartPages = {
  routes: [
    {
      path: 'grow/reflections',
      kind: 'reflection',
      own: true,
      load: () => import('./reflections.tsx').then((page) => page.ReflectionList),
      record: () => import('./reflections.tsx').then((page) => page.ReflectionPage),
    },
    { path: 'grow/rhythm', own: true, load: () => import('./rhythm.tsx').then((page) => page.RhythmPage) },
    {
      path: 'grow/prompts',
      kind: 'prompt',
      own: true,
      load: () => import('./prompts.tsx').then((page) => page.PromptList),
      record: () => import('./prompts.tsx').then((page) => page.PromptPage),
    },
    {
      path: 'grow/pauses',
      kind: 'pause',
      own: true,
      load: () => import('./pauses.tsx').then((page) => page.PauseList),
      record: () => import('./pauses.tsx').then((page) => page.PausePage),
    },
    {
      path: 'grow/sprint-goals',
      kind: 'sprint-goal',
      own: true,
      load: () => import('./sprint-goals.tsx').then((page) => page.SprintGoalList),
      record: () => import('./sprint-goals.tsx').then((page) => page.SprintGoalPage),
    },
  ],
  sections: [
    { kind: 'sprint', load: () => import('./sprint-learning.tsx').then((part) => part.SprintLearning) },
  ],
  home: [
    {
      order: 10,
      place: 'aside',
      load: () => import('./home-own.tsx').then((page) => page.HomeOwn),
    },
  ],
  commands: [
    {
      id: 'sprint-goal.go',
      text: 'sprint-goal.many',
      words: 'sprint-goal.words',
      path: 'grow/sprint-goals',
      group: 'go',
      own: true,
    },
    {
      id: 'reflection.go',
      text: 'reflection.many',
      words: 'reflection.words',
      path: 'grow/reflections',
      group: 'go',
      own: true,
    },
    {
      id: 'rhythm.go',
      text: 'rhythm.title',
      words: 'rhythm.words',
      path: 'grow/rhythm',
      group: 'go',
      own: true,
    },
  ],
}
