import type { PartPages } from '../area-part.ts'

export const rolePages: PartPages = {
  routes: [
    {
      path: 'grow/role/stories',
      kind: 'interview-story',
      own: true,
      load: () => import('./stories.tsx').then((page) => page.StoryList),
      record: () => import('./stories.tsx').then((page) => page.StoryPage),
    },
    {
      path: 'grow/role/network',
      kind: 'acquaintance',
      own: true,
      load: () => import('./network.tsx').then((page) => page.NetworkList),
      record: () => import('./network.tsx').then((page) => page.AcquaintancePage),
    },
    {
      path: 'grow/role/adverts',
      kind: 'advert',
      own: true,
      load: () => import('./adverts.tsx').then((page) => page.AdvertList),
      record: () => import('./adverts.tsx').then((page) => page.AdvertPage),
    },
    {
      path: 'grow/role',
      kind: 'experience',
      own: true,
      load: () => import('./experiences.tsx').then((page) => page.ExperienceList),
      record: () => import('./experiences.tsx').then((page) => page.ExperiencePage),
    },
  ],
  commands: [
    {
      id: 'experience.go',
      text: 'experience.go',
      words: 'experience.words',
      path: 'grow/role',
      group: 'go',
      own: true,
    },
    {
      id: 'interview-story.go',
      text: 'interview-story.go',
      words: 'interview-story.words',
      path: 'grow/role/stories',
      group: 'go',
      own: true,
    },
    {
      id: 'acquaintance.go',
      text: 'acquaintance.go',
      words: 'acquaintance.words',
      path: 'grow/role/network',
      group: 'go',
      own: true,
    },
    {
      id: 'advert.go',
      text: 'advert.go',
      words: 'advert.palette',
      path: 'grow/role/adverts',
      group: 'go',
      own: true,
    },
  ],
}
