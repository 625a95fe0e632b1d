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
  ],
  commands: [
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
