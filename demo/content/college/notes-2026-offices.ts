import type { Session } from '../shapes.ts'

/** What the offices said over the year, in their own time and mostly in passing. */
export const offices2026: readonly Session[] = [
  {
    on: '2026-02-12',
    by: 'maya',
    channel: 'interview',
    notes: [
      {
        who: 'ruth',
        product: 'gradebook',
        title: '61 corrections, each with two signatures',
        text: 'Last fall, sixty-one change-of-grade forms in January. Fifty-four were typing. Nobody had changed their mind about a student; they had slipped a line. Each form takes two signatures and about a week, and in that week somebody’s aid, visa or transfer hangs in the air.',
        back: 'Most corrections are slips of typing, and each costs a student a week of not knowing.',
        confirmed: true,
        for: [
          ['twice', 'Fifty-four were typing.', 'important'],
          ['g-sis-final', 'in that week somebody’s aid, visa or transfer hangs in the air', 'dealbreaker'],
        ],
      },
      {
        who: 'ruth',
        product: 'gradebook',
        title: 'The deadline is not hers to move',
        text: 'People think I’m being strict. Tuesday at noon is when the state’s file is cut. I did not choose Tuesday. I’d have chosen never.',
      },
    ],
  },
  {
    on: '2026-04-16',
    by: 'sunita',
    channel: 'conversation',
    product: 'early-alert',
    notes: [
      {
        who: 'winnie',
        title: 'A referral arrives when the exam is over',
        text: 'At the learning center desk: the referral form goes to a shared mailbox that she empties on Fridays. “By then they’ve had the test. I help them be sad about it.”',
        for: [['forms', 'By then they’ve had the test.', 'important'], ['too-late']],
      },
    ],
  },
  {
    on: '2026-06-17',
    by: 'maya',
    channel: 'email',
    product: 'student-app',
    notes: [
      {
        group: 'administrators',
        title: 'Marketing asks for the student ID on the phone',
        text: 'Hi Maya, for the fall campaign we’d love a shot of a student opening a door with the app. Does it do that? Could it by August? It doesn’t have to work on every door.',
      },
    ],
  },
  {
    on: '2026-09-15',
    by: 'faye',
    channel: 'conversation',
    notes: [
      {
        group: 'registered',
        product: 'student-app',
        title: 'Panic over a countdown',
        text: 'A student with an anxiety disorder asked me to pass on: the red countdown on quizzes. She knows the time. She can’t think under a clock that pulses. Could it just say “until 3:40”?',
        for: [['deadlines', 'She can’t think under a clock that pulses.', 'important']],
      },
      {
        group: 'screen-reader',
        product: 'gradebook',
        title: 'Sighted roommate reads out the grades',
        text: 'One of my first-years has her roommate read her the grades. All of them, aloud, in their kitchen. She says it’s fine. It is not fine.',
        for: [['by-ear', 'has her roommate read her the grades', 'dealbreaker'], ['g-table-headers']],
      },
    ],
  },
  {
    on: '2026-10-22',
    by: 'lydia',
    channel: 'conversation',
    product: 'early-alert',
    notes: [
      {
        group: 'advisers',
        title: 'Two new advisers found the list by themselves',
        text: 'Started on Monday, by Wednesday they worked from the trial list without having been shown. One asked where the paper one was, “for safety”. I said in 2025.',
        for: [['e-follow-queue', 'they worked from the trial list without having been shown', 'important']],
      },
      {
        group: 'advisers',
        title: 'Afraid of being counted',
        text: 'Said quietly after the meeting, name withheld: “If the dean can see how old my oldest alert is, I will close the old ones.” I think that’s the most useful thing anybody said all month.',
        for: [
          ['somebody', 'I will close the old ones', 'dealbreaker'],
          ['e-cabinet', null, 'mentioned'],
        ],
      },
    ],
  },
]
