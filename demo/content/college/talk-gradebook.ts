import type { Thread } from '../shapes.ts'

/** What was said beneath the items of Gradebook. */
export const talkGradebook: readonly Thread[] = [
  {
    on: 'g-late-list',
    lines: [
      [
        '2025-12-02',
        'tobias',
        'There is a half-made late report from 2022. I can have this in a week if we leave colors and filters out.',
      ],
      ['2025-12-02', 'maya', 'Terry said one list beats all the colors in the world. Leave them out.'],
      [
        '2026-01-08',
        'gil',
        'Read through with the screen reader: order is right, “2 days late” comes after the name, good.',
      ],
      [
        '2026-02-16',
        'devon',
        'First month: 337 of 550 instructors opened it at least once. Opening is not grading, but it is a start.',
      ],
    ],
  },
  {
    on: 'g-table-headers',
    lines: [
      [
        '2026-08-12',
        'tobias',
        'Honest estimate: the layout boxes go back to 2019 and everything hangs on them. 8, could be 13.',
      ],
      ['2026-08-13', 'maya', 'Then 5 to 13. It still goes first, and the other two wait for it.'],
      [
        '2026-10-15',
        'gil',
        'Andre on the test server: headings right at the first try. Sorting is silent. Not done.',
      ],
      [
        '2026-10-27',
        'ines',
        'Can we say “sorted by date, newest first” in the caption instead of a live message? Then it can be read again.',
      ],
      ['2026-10-28', 'gil', 'Better. Do both, politely.'],
    ],
  },
  {
    on: 'g-sis-final',
    lines: [
      [
        '2026-03-03',
        'hana',
        'Their interface takes a whole section or nothing. One bad grade and thirty are refused.',
      ],
      ['2026-03-03', 'maya', 'Then we need to show which one, before sending.'],
      [
        '2026-09-14',
        'maya',
        'Ruth’s conditions: see every grade before it lands, off for a day, 74 corrections is the number to beat.',
      ],
      [
        '2026-10-21',
        'hana',
        'First section of 30 went through to their test system. It took 40 seconds and nobody knows why yet.',
      ],
      ['2026-11-05', 'hana', 'Found it: one connection per grade. Now 2 seconds.'],
      [
        '2026-11-06',
        'maya',
        'January with volunteers only. December finals stay as they are, ruler and all.',
      ],
    ],
  },
  {
    on: 'g-what-if',
    lines: [
      [
        '2026-04-09',
        'maya',
        'Helen against, Amina for, both with good reasons. And Janet wants to have it in the senate first. She is right.',
      ],
      [
        '2026-04-28',
        'sunita',
        'Brianna, who asked for it: “I did that all night instead of studying.” That is in the same note as the wish.',
      ],
      [
        '2026-09-15',
        'carla',
        'Could each course decide? Writing would leave it off, nursing cannot have it (rounding).',
      ],
      [
        '2026-10-30',
        'maya',
        '3 December, fifteen minutes, no slides. I am looking for a student to come along.',
      ],
    ],
  },
  {
    on: 'g-phone-grade',
    lines: [
      ['2026-07-14', 'tobias', 'If it has to work without a connection, this is not 21, it is a year.'],
      [
        '2026-07-15',
        'sunita',
        'Victor and Greg need a number and a photo, nothing else. Nadine needs to read essays. These are two things.',
      ],
      [
        '2026-07-20',
        'maya',
        'Then we try the small one with three people in spring, and write down first what would make us stop.',
      ],
    ],
  },
  {
    on: 'g-auto-zero',
    lines: [
      ['2026-01-27', 'maya', 'One card for it, one against, from the same table.'],
      [
        '2026-02-03',
        'faye',
        'Nineteen of my students had an extension last fall. Each of them would have seen a zero first.',
      ],
      [
        '2026-03-23',
        'maya',
        'Declined, with the reason in the record. The late rule can do it for those who want it and say so in the syllabus.',
      ],
    ],
  },
  {
    on: 'g-due-sections',
    lines: [
      [
        '2026-05-06',
        'hana',
        'Done for instructors. For department offices I need a list of who that is; three departments have none.',
      ],
      [
        '2026-11-06',
        'maya',
        'Asked around: two offices would like it, five would filter it away. Closing without that half.',
      ],
    ],
  },
  {
    on: 'g-names',
    lines: [
      ['2026-09-22', 'hana', 'The field is in every roster we get. We threw it away on import since 2023.'],
      [
        '2026-10-09',
        'gil',
        'Checked all eleven places. Registrar’s export still has the legal name, as it must.',
      ],
      ['2026-10-12', 'lou', 'Can this go out before January? I have a student who asks every week.'],
      [
        '2026-10-13',
        'maya',
        'It touches the roster in the middle of a term, so no. I know. I will write to her myself.',
      ],
    ],
  },
  {
    on: 'g-voice-feedback',
    lines: [
      [
        '2026-02-11',
        'faye',
        'Only with a transcript. Half of my students would lose what the other half gains.',
      ],
      ['2026-02-11', 'sunita', 'It is in the title now.'],
    ],
  },
  {
    on: 'g-suggest',
    lines: [
      ['2026-06-18', 'maya', 'Nobody who teaches has asked for this. I wrote it down because a trustee did.'],
      ['2026-06-18', 'carla', 'And two have asked for the opposite.'],
    ],
  },
  {
    on: 'g-curve',
    lines: [
      [
        '2026-09-14',
        'maya',
        'Five months without a second voice. I will ask in the math department before it takes up room for another term.',
      ],
    ],
  },
  {
    on: 'g-incompletes',
    lines: [
      [
        '2026-05-21',
        'lou',
        'The student with the work in the trunk: fixed by hand, B minus. There will be others.',
      ],
      [
        '2026-09-15',
        'hana',
        'End dates of incompletes are in the student information system, as free text. “May”, “5/26”, “when he is back”.',
      ],
    ],
  },
]
