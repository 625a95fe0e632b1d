import type { OwnFieldContent } from '../shapes.ts'

/** What the college writes down of its items and no product asks for. */
export const fields: readonly OwnFieldContent[] = [
  {
    key: 'f-paid-from',
    on: '2026-09-14',
    by: 'maya',
    values: {
      title: 'Paid from',
      of: 'item',
      type: 'choice',
      help: 'The budget line. Ask the business office before you choose the grant.',
      options: [
        { key: 'operations', label: 'Operations', retired: false },
        { key: 'completion-grant', label: 'Completion grant', retired: false },
        { key: 'accessibility', label: 'Accessibility fund', retired: false },
      ],
    },
    name: 'paid_from',
    held: {
      'g-half': 'operations',
      'g-table-headers': 'accessibility',
      'g-keyboard-grid': 'accessibility',
      'e-sr-form': 'accessibility',
      'e-loop': 'completion-grant',
      'e-follow-queue': 'completion-grant',
      'e-evening-adviser': 'completion-grant',
    },
  },
]
