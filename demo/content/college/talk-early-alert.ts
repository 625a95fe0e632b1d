import type { Thread } from '../shapes.ts'

/** What was said beneath the items of Early Alert. */
export const talkEarlyAlert: readonly Thread[] = [
  {
    on: 'e-reply',
    lines: [
      [
        '2026-02-10',
        'lydia',
        'My people will answer if it is one tap. If it is a form, they will not, and they would be right.',
      ],
      [
        '2026-06-02',
        'kwame',
        'Three choices and send. The seven-day line comes from us, so nobody is blamed for silence but the software.',
      ],
      ['2026-07-21', 'faye', '“In good hands” covers counseling without saying so. I like it.'],
      [
        '2026-09-25',
        'sunita',
        'Cathy does not like it: “Is she alive?” She needs to know whether to keep the seat.',
      ],
      [
        '2026-10-02',
        'maya',
        'Second line after “in good hands”: means to come back, does not, does not know yet. As a new item when the queue is done.',
      ],
    ],
  },
  {
    on: 'e-assign',
    lines: [
      [
        '2026-03-10',
        'lydia',
        'General studies is the knot: 900 students, no program, no name. I have asked for one more adviser and got half.',
      ],
      [
        '2026-06-09',
        'kwame',
        'First come: program. Then evening, then veterans and athletics. Whoever is left goes to Lydia.',
      ],
      ['2026-06-09', 'lydia', 'How many is “whoever is left”?'],
      ['2026-06-10', 'kwame', 'Today 212. By August I hope 40.'],
      ['2026-08-18', 'kwame', '37.'],
    ],
  },
  {
    on: 'e-about-me',
    lines: [
      [
        '2026-04-09',
        'maya',
        'Student government passed it 11 to 1. The senate asks the same question from the other side: who reads what I write?',
      ],
      [
        '2026-06-23',
        'carla',
        'Adjuncts are afraid of complaints. If students read it, the form has to say so before they write, in large letters.',
      ],
      [
        '2026-10-27',
        'kwame',
        'Reading is easy. “Who has opened it” needs a log that we do not have yet. 8, maybe 13.',
      ],
      [
        '2026-11-20',
        'maya',
        'Grace asks for a straight answer by the 30th. Mine will be: not in January, by the end of spring.',
      ],
    ],
  },
  {
    on: 'e-follow-queue',
    lines: [
      ['2026-05-29', 'omar', 'Please keep it printable. I mean it.'],
      ['2026-10-06', 'kwame', 'It prints.'],
      [
        '2026-11-12',
        'lydia',
        'Tried it for a week with two people. They call in the morning now instead of in the afternoon, and more of them pick up. Two people, one week.',
      ],
    ],
  },
  {
    on: 'e-measure',
    lines: [
      [
        '2026-06-25',
        'devon',
        'Twelve sections are twelve, not 281 students. The honest interval is wider than the one on the slide.',
      ],
      ['2026-06-26', 'marcus', 'So what may I tell the board?'],
      [
        '2026-06-26',
        'devon',
        'That the pilot is worth a second term. And that we will say beforehand what would convince us.',
      ],
      [
        '2026-10-13',
        'maya',
        'Sections are named. The threshold has to be written down before 20 January, or we do it all over again in fall.',
      ],
    ],
  },
  {
    on: 'e-predict',
    lines: [
      ['2026-09-18', 'faye', 'A list of who will fail, before they have come to class once? No.'],
      [
        '2026-09-18',
        'maya',
        'Written down so that the next caller can be answered in one sentence. It stays at the very end.',
      ],
    ],
  },
  {
    on: 'e-praise',
    lines: [
      ['2026-07-23', 'sunita', 'Amina pressed the greyed-out button four times.'],
      ['2026-10-26', 'carla', 'Small enough to slip in beside the queue?'],
      [
        '2026-10-26',
        'kwame',
        'After the form announces its errors. Two weeks in December, when nothing may go live anyway.',
      ],
    ],
  },
]
