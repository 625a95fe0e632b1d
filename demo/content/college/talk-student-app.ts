import type { Thread } from '../shapes.ts'

/** What was said beneath the items of Student App. */
export const talkStudentApp: readonly Thread[] = [
  {
    on: 's-due-list',
    lines: [
      [
        '2026-03-10',
        'devon',
        'Of 212 comments I took over 24, at least one of each kind. By my count 61 name this.',
      ],
      ['2026-03-10', 'ines', 'A third of all assignments have no date. The list will be full of them.'],
      ['2026-03-10', 'maya', 'Then it says so, below the others. It is nobody’s secret.'],
      [
        '2026-03-27',
        'sunita',
        'Noor sorted hers by how long each takes. We cannot know that. But she can: a note of one’s own per line?',
      ],
      [
        '2026-05-26',
        'gil',
        'Works by keyboard and with both screen readers. The tabs below do not; that is not new, and it is not this.',
      ],
      [
        '2026-10-09',
        'devon',
        'Opened by 5,900 students this fall, by 2,700 on most days. Whether anything is handed in more often I cannot say from this.',
      ],
    ],
  },
  {
    on: 's-small',
    lines: [
      ['2026-04-21', 'ines', 'Of 4.1 MB, 3.6 were pictures. Marketing agreed to one, below the fold, 40 kB.'],
      ['2026-05-18', 'gil', '287 kB on an empty cache. The test fails above 300 from now on.'],
    ],
  },
  {
    on: 's-quiet-hours',
    lines: [
      ['2026-06-29', 'ines', 'By day of the week, or one setting for all?'],
      ['2026-07-02', 'sunita', 'Destiny works nights from Thursday to Sunday. By day.'],
      [
        '2026-11-18',
        'maya',
        'New ticket: off for one day, “without switching it off for good”. Same screen, one more button?',
      ],
      ['2026-11-19', 'ines', 'One more button. Yes.'],
    ],
  },
  {
    on: 's-evening-desk',
    lines: [
      [
        '2026-02-26',
        'maya',
        'Everybody wants it and nobody can pay for it. I keep it where it is until we know what it costs not to have it.',
      ],
      ['2026-09-15', 'jo', 'I answer until nine as it is. Give me one more person and call it a pilot.'],
      [
        '2026-10-22',
        'devon',
        'Evening students drop 1.6 times as often as day students. That is a difference, not a reason; but somebody should ask why.',
      ],
    ],
  },
  {
    on: 's-captions',
    lines: [
      ['2026-10-13', 'gil', 'Machine captions first, corrected by hand. “Bursar” came out as “purse are”.'],
      [
        '2026-10-15',
        'maya',
        'Jordan offered to correct them, paid. Do that, and give the list of terms beforehand.',
      ],
      ['2026-11-13', 'gil', 'Nine of fourteen. The registration one has three speakers who talk at once.'],
    ],
  },
  {
    on: 's-two-calendars',
    lines: [
      [
        '2026-11-06',
        'teresa',
        'Fourteen schools, and each sends its calendar in another form. Two send a photo.',
      ],
      ['2026-11-16', 'ines', 'I would start with Gordon’s school, since he offered a file.'],
    ],
  },
  {
    on: 's-class-chat',
    lines: [
      ['2026-03-16', 'sunita', 'In all 212 comments of the survey: eleven for, ten against, one “both”.'],
      ['2026-06-22', 'maya', 'Declined. Who moderates 900 rooms at midnight was never answered.'],
    ],
  },
  {
    on: 's-pantry',
    lines: [
      [
        '2026-07-13',
        'maya',
        'Smallest thing on this list. It waits for somebody in the pantry to keep the hours right; asked on Monday.',
      ],
    ],
  },
]
