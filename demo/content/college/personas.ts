import type { PersonaContent } from '../shapes.ts'

export const personas: readonly PersonaContent[] = [
  {
    key: 'p-adjunct',
    title: 'Adjunct at three colleges',
    group: 'adjunct',
    since: '2025-11-26',
    circumstances:
      'Four sections here and three elsewhere, with a different gradebook at each. Grades after ten at night at the kitchen table, on a laptop that belongs to one of the other colleges. Is not paid for training and does not come to it.',
    needs: ['few-clicks', 'phone', 'no-training', 'resume'],
    feels:
      'Thinks: which of my colleges does it like this?\nSays: just tell me what is waiting for me.\nDoes: keeps a paper list, and trusts it more.',
  },
  {
    key: 'p-fulltime',
    title: 'Full-time professor with a spreadsheet',
    group: 'tenured',
    since: '2025-11-26',
    circumstances:
      'Twenty years of courses, each with its own arithmetic. Checks every percentage by hand because it was wrong once, in 2021, and students noticed first.',
    needs: ['shown-arithmetic', 'keyboard', 'bulk-entry'],
    feels:
      'Thinks: I will believe it when I can see the sum.\nFeels: responsible for every tenth of a point.\nDoes: exports, recalculates, imports again.',
  },
  {
    key: 'p-screen-reader',
    title: 'Student, screen reader',
    group: 'screen-reader',
    since: '2025-12-15',
    circumstances:
      'Blind. Reads faster by ear than most read by eye, as long as headings and tables say what they are. Works with the laptop at home and the phone on campus.',
    needs: ['screen-reader', 'keyboard', 'text-alternatives', 'no-time-limit'],
    feels:
      'Thinks: will this be another thing for which I have to ask somebody?\nSays: tell me what it does, not what color it is.\nDoes: tries everything the evening before it counts.',
  },
  {
    key: 'p-night',
    title: 'Night student with a job and children',
    group: 'evening',
    since: '2026-02-20',
    circumstances:
      'Work, dinner, class at six, home at nine, course site at ten. Studies in pieces of twenty minutes. Every office is closed when the question comes up.',
    needs: ['resume', 'clear-deadlines', 'evening-help', 'phone'],
    feels:
      'Thinks: what is due first, and can it wait until Sunday?\nSays: if I had known on Monday I could have swapped a shift.\nDoes: hands in at 11:55 p.m. and hopes.',
  },
  {
    key: 'p-low-data',
    title: 'Student with a phone and little data',
    group: 'online',
    since: '2026-02-20',
    circumstances:
      'No computer at home; an older phone with prepaid data that ends before the month does. Downloads on campus or at the library, reads on the bus or out in the county.',
    needs: ['phone', 'low-bandwidth', 'offline', 'small-downloads'],
    feels:
      'Thinks: what will this page cost me?\nSays: I did hand it in. It just never arrived.\nDoes: takes a photo of the screen as proof.',
  },
  {
    key: 'p-adviser',
    title: 'Adviser with 360 students',
    group: 'advisers',
    since: '2026-02-06',
    circumstances:
      'Back-to-back appointments from nine, walk-ins in between, notes in the last ten minutes of the day. Alerts arrive in waves, always in the week of midterms.',
    needs: ['one-list', 'context', 'quick-notes'],
    feels:
      'Thinks: whom can I still catch this week?\nFeels: guilty about everybody below the fold.\nDoes: calls first, mails second, writes it down third.',
  },
]
