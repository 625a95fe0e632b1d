import type { PartPages } from '../area-part.ts'

export const credentialPages: PartPages = {
  routes: [
    {
      path: 'grow/credentials',
      kind: 'credential',
      own: true,
      load: () => import('./credential.tsx').then((page) => page.CredentialList),
      record: () => import('./credential.tsx').then((page) => page.CredentialPage),
    },
    {
      path: 'grow/learning',
      kind: 'learning-entry',
      own: true,
      load: () => import('./learning.tsx').then((page) => page.LearningList),
      record: () => import('./learning.tsx').then((page) => page.LearningPage),
    },
    {
      path: 'grow/credentials/study',
      kind: 'study-step',
      own: true,
      load: () => import('./study-step.tsx').then((page) => page.StudyStepList),
      record: () => import('./study-step.tsx').then((page) => page.StudyStepPage),
    },
  ],
  commands: [
    {
      id: 'study-step.go',
      text: 'study-step.go',
      words: 'study-step.words',
      path: 'grow/credentials/study',
      group: 'go',
      own: true,
    },
    {
      id: 'credential.go',
      text: 'credential.go',
      words: 'credential.words',
      path: 'grow/credentials',
      group: 'go',
      own: true,
    },
    {
      id: 'learning-entry.go',
      text: 'learning-entry.go',
      words: 'learning-entry.words',
      path: 'grow/learning',
      group: 'go',
      own: true,
    },
  ],
}
