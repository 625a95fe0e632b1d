import type { Thread } from '../shapes.ts'

/** What was said beneath themes, notes and releases. */
export const talkElsewhere: readonly Thread[] = [
  {
    on: 'late-work',
    lines: [
      [
        '2025-12-05',
        'sunita',
        'Terry and Nadine on the same day, in nearly the same words, and a card that says it four times. None of the full-timers: they have one or two preparations and know who is missing.',
      ],
      [
        '2026-08-28',
        'maya',
        'Still grows after the late list. What is left is “everything that waits”, not “late”.',
      ],
    ],
  },
  {
    on: 'two-schools',
    lines: [
      [
        '2026-11-05',
        'maya',
        '1,085 pupils, three notes, two of them from one visit. Which is not silence on their side.',
      ],
      [
        '2026-11-06',
        'teresa',
        'I can get you into two more schools in February. Not during state testing in April.',
      ],
    ],
  },
  {
    on: 'tone',
    lines: [
      [
        '2026-03-02',
        'lydia',
        'I read our message aloud in the team meeting. Nobody said anything for a while.',
      ],
    ],
  },
  {
    on: 'n-mother-alert',
    lines: [
      ['2026-03-18', 'kwame', 'We hold no phone numbers of parents at all. It cannot have been us.'],
      ['2026-03-18', 'lou', 'Called the high school: their own attendance line. Same morning, same course.'],
      [
        '2026-03-27',
        'maya',
        'So the note is wrong about us and right about the worry. Taken out of the item, kept under the theme.',
      ],
    ],
  },
  {
    on: 'n-b-became-d',
    lines: [
      ['2026-01-06', 'hana', 'The registrar counts these. 61 last fall.'],
      ['2026-01-06', 'maya', 'And each is a student who finds out from somebody else.'],
    ],
  },
  {
    on: 'r-spring-2027',
    lines: [
      [
        '2026-10-30',
        'hana',
        'Twelve volunteers for final grades, Ruth picks them. If it fails they type, as always.',
      ],
      [
        '2026-11-09',
        'tobias',
        'Freeze from 7 December to 23 December. Code has to be ready by the 4th, then we test over the break.',
      ],
      [
        '2026-11-19',
        'maya',
        'Helen asks whether arrow keys come in January. They do not; telling her today.',
      ],
    ],
  },
  {
    on: 'r-autumn-2026',
    lines: [
      ['2026-08-26', 'lou', 'Two calls in the first morning, both “where did the old form go”.'],
      ['2026-08-31', 'maya', 'Winnie, Stuart and Amina asked, too, and have not been told yet.'],
    ],
  },
]
