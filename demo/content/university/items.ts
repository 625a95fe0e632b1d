import type { ItemContent } from '../shapes.ts'

export const moduleItems: readonly ItemContent[] = [
  {
    key: 'captions',
    type: 'accessibility-fix',
    title: 'Recordings have captions that get the names right',
    description:
      'Machine captions for every recording; corrected by a person where a student relies on them.',
    persona: 'p-captions',
    themes: ['recordings'],
    learning: 5,
    institution: 4,
    lenses: [3, 4, 5],
    estimate: [5, 8, 20],
    duty: true,
    criteria: [
      '+ Machine captions within a day',
      '- 140 modules corrected within three days',
      '- Lecturers can correct their own',
    ],
    why: 'A duty; and 2,750 students declared that they may need it.',
    path: [
      ['2026-08-20', 'oluchi', 'new'],
      ['2026-09-14', 'imogen', 'refining'],
      ['2026-10-12', 'imogen', 'ready'],
      ['2026-10-26', 'callum', 'in-progress'],
    ],
  },
  {
    key: 'deadline-list',
    type: 'story',
    title: 'All deadlines of my modules in one list',
    description:
      'As a student on a one-year course, I see what is due in all my modules, in my own time zone as well.',
    persona: 'p-master',
    themes: ['deadlines'],
    learning: 4,
    institution: 3,
    lenses: [4, 4, 5],
    estimate: [3, 5, 8],
    criteria: ['- Each with its module and its weight', '- Extensions are counted'],
    path: [
      ['2026-10-08', 'imogen', 'new'],
      ['2026-11-09', 'imogen', 'refining'],
    ],
  },
  {
    key: 'list-link',
    type: 'improvement',
    title: 'A reading list says what is on the shelf',
    description: 'As a student, I see which of the twelve titles I can have today.',
    themes: ['reading'],
    learning: 3,
    institution: 2,
    path: [['2026-10-22', 'oluchi', 'new']],
  },
  {
    key: 'early-access',
    type: 'story',
    title: 'Hourly-paid lecturers open their modules before the first class',
    description:
      'As an hourly-paid lecturer, I have my module page when I have my offer, not when I have my first pay.',
    persona: 'p-hourly',
    themes: ['late-account'],
    learning: 3,
    institution: 4,
    lenses: [3, 4, 5],
    estimate: [2, 5, 8],
    criteria: ['+ From the day of the offer', '+ Ends by itself where the contract is not signed'],
    why: '520 people, and every September the same week.',
    path: [
      ['2026-08-06', 'imogen', 'new'],
      ['2026-08-17', 'imogen', 'refining'],
      ['2026-08-24', 'imogen', 'ready'],
      ['2026-08-26', 'callum', 'in-progress'],
      ['2026-09-17', 'oluchi', 'done'],
    ],
  },
]

export const timetableItems: readonly ItemContent[] = [
  {
    key: 'clash',
    type: 'story',
    title: 'A clash is shown before term, not in week one',
    description:
      'As a student on a joint degree, I see in August that two lectures lie on top of each other.',
    themes: ['clashes'],
    learning: 3,
    institution: 4,
    lenses: [3, 3, 5],
    estimate: [5, 8, 13],
    path: [
      ['2026-10-01', 'imogen', 'new'],
      ['2026-11-02', 'imogen', 'refining'],
    ],
  },
  {
    key: 'attendance-gate',
    type: 'feature',
    title: 'Attendance by the phone’s location',
    description: 'Counts a student as present when the phone is in the room.',
    source: 'A supplier’s visit in September',
    lenses: [3, 1, 1],
    closing: 'Declined: a phone in a room is not a person, and a person is not a phone.',
    path: [
      ['2026-09-24', 'imogen', 'new'],
      ['2026-10-05', 'imogen', 'declined'],
    ],
  },
]
