import type { PartPages } from '../area-part.ts'

export const feedbackPages: PartPages = {
  routes: [
    {
      path: 'grow/feedback',
      kind: 'feedback-request',
      own: true,
      load: () => import('./request-list.tsx').then((page) => page.RequestList),
      record: () => import('./request.tsx').then((page) => page.RequestPage),
    },
    {
      path: 'grow/feedback/said',
      kind: 'remark',
      own: true,
      load: () => import('./remark-list.tsx').then((page) => page.RemarkList),
      record: () => import('./remark.tsx').then((page) => page.RemarkPage),
    },
    {
      path: 'grow/feedback/appraisals',
      kind: 'appraisal',
      own: true,
      load: () => import('./appraisal.tsx').then((page) => page.AppraisalList),
      record: () => import('./appraisal.tsx').then((page) => page.AppraisalPage),
    },
  ],
  bare: [{ path: 'f/$token', load: () => import('./answer-page.tsx').then((page) => page.AnswerPage) }],
  create: [
    { order: 94, text: 'feedback-request.new', path: 'grow/feedback?new=feedback-request', own: true },
    { order: 95, text: 'remark.new', path: 'grow/feedback/said?new=remark', own: true },
  ],
  commands: [
    {
      id: 'feedback.go',
      text: 'feedback.place',
      words: 'feedback.words',
      path: 'grow/feedback',
      group: 'go',
      own: true,
    },
  ],
}
