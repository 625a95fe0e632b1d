import type { Content } from '../shapes.ts'
import { classItems, portalItems } from './items.ts'
import { groups, people, personas } from './people.ts'
import { sessions, themes } from './voices.ts'

/** A small school district: enough to see its words, its groups and one chain from a voice to a release. */
export const school: Content = {
  institution: {
    name: 'Larch Hollow School District',
    slug: 'larch-hollow',
    institutionType: 'school',
    country: 'US',
    timeZone: 'America/Denver',
    currency: 'USD',
    began: '2026-08-10',
  },
  groups,
  people,
  personas,
  products: [
    {
      key: 'portal',
      title: 'Family Portal',
      productKind: 'communication',
      purpose: 'Grades, absences, forms and messages for families.',
    },
    {
      key: 'classes',
      title: 'Class Pages',
      productKind: 'digital-classroom',
      purpose: 'Where teachers post what is to be done, and students hand it in.',
    },
  ],
  themes,
  sessions,
  items: { portal: portalItems, classes: classItems },
  ordered: ['2026-09-28', '2026-11-09'],
  releases: [
    {
      key: 'r-october',
      title: 'Family Portal, before conferences',
      product: 'portal',
      plannedOn: '2026-09-21',
      by: 'tess',
      releaseOn: '2026-10-14',
      shipped: '2026-10-14 06:00',
      audience: 'All families',
      items: ['plain-absence'],
      notes:
        'An absence message now says which child, which day and whom to call, in eleven languages. Nobody has to sign in to read it.',
      told: [[['hodan'], 'in-person', '2026-10-15']],
    },
    {
      key: 'r-january',
      title: 'Family Portal, second semester',
      product: 'portal',
      plannedOn: '2026-11-02',
      by: 'tess',
      releaseOn: '2027-01-20',
      audience: 'All families',
      items: ['one-signature'],
      notes: '',
    },
  ],
  threads: [
    {
      on: 'plain-absence',
      lines: [
        [
          '2026-09-15',
          'ruben',
          'The message is put together from four fields, and two of them are codes. I can leave the codes out.',
        ],
        [
          '2026-10-13',
          'annika',
          'Read aloud to three families, in Spanish and Somali. Nobody asked what it means.',
        ],
      ],
    },
  ],
  mishaps: [],
}
