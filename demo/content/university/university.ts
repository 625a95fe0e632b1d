import type { Content } from '../shapes.ts'
import { moduleItems, timetableItems } from './items.ts'
import { groups, people, personas } from './people.ts'
import { sessions, themes } from './voices.ts'

/** A university in Britain: enough to see its words, its groups and one chain from a voice to a release. */
export const university: Content = {
  institution: {
    name: 'Marrowdale University',
    slug: 'marrowdale',
    institutionType: 'university',
    country: 'GB',
    timeZone: 'Europe/London',
    currency: 'GBP',
    began: '2026-08-03',
  },
  groups,
  people,
  personas,
  products: [
    {
      key: 'modules',
      title: 'Module Pages',
      productKind: 'learning-management',
      purpose: 'Materials, recordings and submissions of 2,300 modules.',
    },
    {
      key: 'timetable',
      title: 'My Timetable',
      productKind: 'student-information',
      purpose: 'Where to be, when, and what has changed.',
    },
  ],
  themes,
  sessions,
  items: { modules: moduleItems, timetable: timetableItems },
  ordered: ['2026-10-12', '2026-11-16'],
  releases: [
    {
      key: 'r-autumn',
      title: 'Module Pages, start of teaching',
      product: 'modules',
      plannedOn: '2026-09-01',
      by: 'imogen',
      releaseOn: '2026-09-22',
      shipped: '2026-09-22 05:30',
      audience: 'Everybody who teaches',
      items: ['early-access'],
      notes:
        'Who has been offered a contract can open their modules from that day on, instead of from the first pay day.',
      told: [[['mina'], 'mail', '2026-09-23']],
    },
    {
      key: 'r-spring',
      title: 'Module Pages, spring term',
      product: 'modules',
      plannedOn: '2026-11-02',
      by: 'imogen',
      releaseOn: '2027-01-11',
      audience: 'All students',
      items: ['captions'],
      notes: '',
    },
  ],
  threads: [
    {
      on: 'captions',
      lines: [
        ['2026-10-14', 'callum', 'Machine captions for all is a switch. Correcting them is a budget.'],
        [
          '2026-10-15',
          'imogen',
          'Then corrected first where somebody needs them: the service knows which 140 modules.',
        ],
      ],
    },
  ],
  mishaps: [],
}
