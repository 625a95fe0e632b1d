import type { PartPages } from '../area-part.ts'

export const reviewPages: PartPages = {
  routes: [
    {
      path: 'grow/reviews',
      kind: 'review',
      own: true,
      load: () => import('./review.tsx').then((page) => page.ReviewList),
      record: () => import('./review.tsx').then((page) => page.ReviewPage),
    },
    {
      path: 'grow/reviews/now',
      own: true,
      load: () => import('./review-now.tsx').then((page) => page.ReviewNow),
    },
    {
      path: 'grow/reviews/packets',
      kind: 'packet',
      own: true,
      load: () => import('./packet.tsx').then((page) => page.PacketList),
      record: () => import('./packet.tsx').then((page) => page.PacketPage),
    },
  ],
  create: [
    { order: 96, text: 'review.now', path: 'grow/reviews/now', own: true },
    { order: 97, text: 'packet.new', path: 'grow/reviews/packets?new=packet', own: true },
  ],
  commands: [
    {
      id: 'review.go',
      text: 'review.many',
      words: 'review.words',
      path: 'grow/reviews',
      group: 'go',
      own: true,
    },
    {
      id: 'packet.go',
      text: 'packet.many',
      words: 'packet.words.find',
      path: 'grow/reviews/packets',
      group: 'go',
      own: true,
    },
  ],
}
