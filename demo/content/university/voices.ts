import type { Session, ThemeContent } from '../shapes.ts'

export const themes: readonly ThemeContent[] = [
  {
    key: 'start',
    title: 'The first weeks are lost to finding one’s way',
    since: '2026-08-06',
    by: 'imogen',
    description: 'For new students and new staff alike.',
  },
  {
    key: 'late-account',
    title: 'The account comes after the first class',
    product: 'modules',
    parent: 'start',
    since: '2026-08-06',
    by: 'imogen',
    description: 'Contracts, pay and accounts follow each other in the wrong order.',
  },
  {
    key: 'deadlines',
    title: 'Deadlines are in six handbooks',
    product: 'modules',
    parent: 'start',
    since: '2026-10-08',
    by: 'imogen',
    description: 'Each module has its own, each in a different place, some by hour and some by day.',
  },
  {
    key: 'recordings',
    title: 'A recording is not a lecture for everybody',
    product: 'modules',
    since: '2026-08-20',
    by: 'oluchi',
    description: 'Captions, sound, slides that nobody reads out.',
  },
  {
    key: 'reading',
    title: 'Twelve titles, one copy',
    product: 'modules',
    since: '2026-10-22',
    by: 'oluchi',
    description: 'Reading lists say what should be read and not where it is.',
  },
  {
    key: 'clashes',
    title: 'I am in two lectures at once',
    product: 'timetable',
    since: '2026-10-01',
    by: 'imogen',
    description: 'Joint degrees, resits, modules taught on two campuses.',
  },
]

export const sessions: readonly Session[] = [
  {
    on: '2026-08-05',
    by: 'imogen',
    channel: 'interview',
    product: 'modules',
    notes: [
      {
        who: 'mina',
        title: 'Taught the first fortnight from a memory stick',
        text: 'Last October I had a room, forty students and a reading list on a memory stick, which I passed round like a collection plate. The account came on the ninth day. By then they had made a chat of their own and I was not in it.',
        back: 'The account has to be there before the first class.',
        confirmed: true,
        for: [
          ['late-account', 'The account came on the ninth day.', 'dealbreaker'],
          ['early-access', 'a reading list on a memory stick', 'dealbreaker'],
        ],
      },
      {
        who: 'gwen',
        title: 'Every September she lends out her own login',
        text: 'I shouldn’t tell you this. Every September six of them sit at my desk, one after the other, and upload their slides as me. On paper I teach contract law, dance and polymer chemistry.',
        back: 'Without accounts, staff share yours; that has to end, and not by a reprimand.',
        confirmed: true,
        for: [['late-account', 'upload their slides as me', 'important'], ['early-access']],
      },
    ],
  },
  {
    on: '2026-08-19',
    by: 'oluchi',
    channel: 'usability',
    product: 'modules',
    notes: [
      {
        who: 'toby',
        title: 'Captions: “the pair of seas” for the Peace of Amiens',
        text: 'Watched eleven minutes of a history lecture with machine captions. Every name was wrong. “I can follow the verbs. The exam is about the nouns.”',
        back: 'Captions without the names are no use to you; the names are what is examined.',
        confirmed: true,
        for: [
          ['recordings', 'Every name was wrong.', 'dealbreaker'],
          ['captions', 'The exam is about the nouns.', 'dealbreaker'],
        ],
      },
    ],
  },
  {
    on: '2026-10-07',
    by: 'oluchi',
    channel: 'interview',
    notes: [
      {
        who: 'yusra',
        product: 'modules',
        title: 'Six handbooks, and “noon” in two of them',
        text: 'Six modules, six handbooks. In four the deadline is a day, in two it is noon. My first essay was handed in at four in the afternoon with great pride. They took ten marks. At home a day is a day.',
        back: 'All deadlines in one list, with the hour, and what it costs to miss it.',
        confirmed: true,
        for: [
          ['deadlines', 'In four the deadline is a day, in two it is noon.', 'important'],
          ['deadline-list', null, 'dealbreaker'],
        ],
      },
      {
        group: 'research',
        product: 'timetable',
        title: 'Student on Monday, staff on Tuesday',
        text: 'I’ve two accounts and two timetables and I teach in one while I am taught in the other. On Wednesdays at ten I’m expected in both.',
        for: [['clashes', 'On Wednesdays at ten I’m expected in both.', 'important'], ['clash']],
      },
      {
        group: 'undergraduates',
        product: 'timetable',
        title: 'Joint degree: choose a department every Tuesday',
        text: 'French and physics, Tuesday 11. One is recorded, the other takes attendance. Guess which one I learn from.',
        for: [
          ['clashes', 'French and physics, Tuesday 11.', 'important'],
          ['clash', null, 'important'],
        ],
      },
    ],
  },
  {
    on: '2026-10-21',
    by: 'oluchi',
    channel: 'conversation',
    product: 'modules',
    notes: [
      {
        who: 'prue',
        title: 'Forty students at the desk for one book',
        text: 'Two hundred on the module, one copy, “essential reading”. I could have bought it in June if anybody had told me in May.',
        for: [
          ['reading', 'I could have bought it in June if anybody had told me in May.', 'important'],
          ['list-link'],
        ],
      },
      {
        who: 'hugh',
        title: 'Against recordings, on principle and in a good temper',
        text: 'If they’re all at home with the recording I’ll be lecturing to the radiator. The radiator does not ask questions. Some of my best ideas came from a question.',
        for: [['recordings', 'I’ll be lecturing to the radiator', 'mentioned']],
      },
    ],
  },
  {
    on: '2026-11-12',
    by: 'callum',
    door: 'api',
    channel: 'ticket',
    notes: [
      {
        group: 'taught',
        product: 'modules',
        title: 'Submitted, no receipt',
        text: 'Submitted my formative at 11:58, page went white, no mail. Submitted again at 12:01. Now I have one on time that nobody can find and one that is late.',
      },
      {
        group: 'academic',
        product: 'modules',
        title: 'Nothing before the exam board, please',
        text: 'Could whatever is planned for Module Pages wait until the boards have met. I say this every year and every year with love.',
      },
    ],
  },
]
