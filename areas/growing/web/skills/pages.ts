import type { PartPages } from '../area-part.ts'

export const skillPages: PartPages = {
  routes: [
    {
      path: 'grow/skills',
      own: true,
      load: () => import('./skills.tsx').then((page) => page.SkillsPage),
      record: () => import('./skill.tsx').then((page) => page.SkillPage),
    },
    {
      path: 'grow/skills/check',
      own: true,
      load: () => import('./check.tsx').then((page) => page.SkillCheckPage),
    },
    {
      path: 'grow/skills/quiz',
      own: true,
      load: () => import('./quiz.tsx').then((page) => page.QuizPage),
    },
    {
      path: 'grow/skills/start',
      own: true,
      load: () => import('./first-steps.tsx').then((page) => page.FirstStepsPage),
    },
    {
      path: 'grow/skills/looks',
      kind: 'skill-check',
      own: true,
      load: () => import('./looks.tsx').then((page) => page.LookList),
      record: () => import('./looks.tsx').then((page) => page.LookPage),
    },
    {
      path: 'grow/skills/evidence',
      kind: 'skill-evidence',
      own: true,
      load: () => import('./evidence.tsx').then((page) => page.EvidenceList),
      record: () => import('./evidence.tsx').then((page) => page.EvidencePage),
    },
    {
      path: 'grow/skills/platforms',
      kind: 'platform',
      own: true,
      load: () => import('./platforms.tsx').then((page) => page.PlatformList),
      record: () => import('./platforms.tsx').then((page) => page.PlatformPage),
    },
  ],
  commands: [
    { id: 'skill.go', text: 'skill.go', words: 'skill.words', path: 'grow/skills', group: 'go', own: true },
    {
      id: 'skill-check.go',
      text: 'skill-check.go',
      words: 'skill-check.words',
      path: 'grow/skills/check',
      group: 'go',
      own: true,
    },
    {
      id: 'skill-evidence.go',
      text: 'skill-evidence.go',
      words: 'skill-evidence.words',
      path: 'grow/skills/evidence',
      group: 'go',
      own: true,
    },
    {
      id: 'platform.go',
      text: 'platform.go',
      words: 'platform.words',
      path: 'grow/skills/platforms',
      group: 'go',
      own: true,
    },
    { id: 'quiz.go', text: 'quiz.go', words: 'quiz.words', path: 'grow/skills/quiz', group: 'go', own: true },
    {
      id: 'first-steps.go',
      text: 'first-steps.go',
      words: 'first-steps.words',
      path: 'grow/skills/start',
      group: 'go',
      own: true,
    },
  ],
}
