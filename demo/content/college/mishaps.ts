import type { Mishap } from '../shapes.ts'

/** What was taken back, and what was thrown away. */
export const mishaps: readonly Mishap[] = [
  {
    on: '2025-12-18',
    by: 'tobias',
    change: 'g-phone-grade',
    set: { state: 'declined', closingReason: 'Too large for us.' },
    undoneOn: '2025-12-19',
    undoneBy: 'maya',
  },
  { on: '2026-01-15', by: 'lou', bin: ['n-terry-late'], restoredOn: '2026-01-15', restoredBy: 'lou' },
  { on: '2026-03-27', by: 'maya', unlink: 'n-mother-alert', of: 'e-about-me' },
  {
    on: '2026-04-14',
    by: 'ines',
    change: 's-contrast',
    set: { title: 'Contrast' },
    undoneOn: '2026-04-14',
    undoneBy: 'gil',
  },
  { on: '2026-05-26', by: 'maya', link: 'g-auto-zero', to: 'g-late-rule', type: 'relates' },
  { on: '2026-07-10', by: 'sunita', bin: ['n-test'] },
  {
    on: '2026-08-21',
    by: 'maya',
    change: 's-wallet',
    set: { institutionValue: 5, priorityReason: 'Marketing wants it for the fall campaign.' },
    undoneOn: '2026-08-24',
    undoneBy: 'maya',
  },
  { on: '2026-09-17', by: 'maya', bin: ['g-badges'] },
  { on: '2026-10-28', by: 'maya', link: 's-book-adviser', to: 'e-evening-adviser', type: 'relates' },
  { on: '2026-11-11', by: 'lou', bin: ['n-spam'] },
  {
    on: '2026-11-17',
    by: 'lou',
    door: 'api',
    link: 'n-waitlist-twice',
    to: 'n-waitlist-spam',
    type: 'duplicates',
  },
]
