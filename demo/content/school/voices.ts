import type { Session, ThemeContent } from '../shapes.ts'

export const themes: readonly ThemeContent[] = [
  {
    key: 'reach',
    title: 'What school says does not reach home',
    product: 'portal',
    since: '2026-08-26',
    by: 'tess',
    description: 'Words, languages, accounts, two homes: each takes some of the message away.',
  },
  {
    key: 'words',
    title: 'Messages in codes that only the office knows',
    product: 'portal',
    parent: 'reach',
    since: '2026-08-26',
    by: 'tess',
    description: 'UNX, TDY, “see attached”. Families call the office to have it translated into sense.',
  },
  {
    key: 'paper',
    title: 'The same form, once per child',
    product: 'portal',
    parent: 'reach',
    since: '2026-09-02',
    by: 'tess',
    description: 'Signed at the kitchen table, lost in the backpack, signed again.',
  },
  {
    key: 'first-hour',
    title: 'The first hour is spent on screens',
    product: 'classes',
    since: '2026-08-27',
    by: 'annika',
    description: 'Four systems before the pledge is over.',
  },
  {
    key: 'silent-pages',
    title: 'Half of the worksheets are pictures',
    product: 'classes',
    since: '2026-09-09',
    by: 'annika',
    description: 'A photo of a page cannot be read aloud, enlarged or translated.',
  },
]

export const sessions: readonly Session[] = [
  {
    on: '2026-08-25',
    by: 'tess',
    channel: 'interview',
    notes: [
      {
        who: 'hodan',
        product: 'portal',
        title: '“UNX” was read as a test result',
        text: 'The message said UNX period 2. My daughter said it is maybe a test, a good one, with an X. It was that my son was not in class. I learned it on Friday from the bus driver.',
        back: 'The message has to say in words that a child was absent, and in Somali.',
        confirmed: true,
        for: [
          ['words', 'The message said UNX period 2.', 'dealbreaker'],
          ['plain-absence', 'I learned it on Friday from the bus driver.', 'dealbreaker'],
        ],
      },
      {
        who: 'carol',
        product: 'classes',
        title: 'Four systems before the pledge',
        text: 'Attendance here, lunch count there, the reading log somewhere else, and the nurse wants an e-mail. I have twenty-four eight-year-olds and my back is turned to them for eleven minutes every morning.',
        back: 'One page for the first hour, so that you can face the class.',
        confirmed: true,
        for: [
          ['first-hour', 'my back is turned to them for eleven minutes every morning', 'important'],
          ['one-morning', null, 'important'],
        ],
      },
    ],
  },
  {
    on: '2026-09-01',
    by: 'ruben',
    door: 'api',
    channel: 'ticket',
    product: 'portal',
    notes: [
      {
        who: 'bill',
        title: 'Signed the same form three times',
        text: 'I have got three of them in three grades and signed the same form about photos three times, and on Monday came a fourth for the bus. I am 71. Is there a button for ALL',
        for: [
          ['paper', 'signed the same form about photos three times', 'important'],
          ['one-signature', 'Is there a button for ALL', 'important'],
        ],
      },
      {
        group: 'families',
        title: 'Father not told about conferences',
        text: 'we live apart, she gets everything, i get nothing, i found out about conferences from a sign on the lawn',
        for: [['reach', 'i get nothing', 'important'], ['two-homes']],
      },
      {
        group: 'families',
        title: 'Works well',
        text: 'Just so you hear it too: the lunch balance thing is great.',
      },
    ],
  },
  {
    on: '2026-09-08',
    by: 'annika',
    channel: 'conversation',
    product: 'classes',
    notes: [
      {
        who: 'paula',
        title: 'A photo of a worksheet is silent',
        text: 'My ninth-graders have read-aloud in their plans. What they get is a photo of page 31, a little crooked. The computer says “image”. It is the law, and it is also just mean.',
        back: 'Text has to be posted as text, so that it can be read aloud.',
        confirmed: true,
        for: [
          ['silent-pages', 'The computer says “image”.', 'dealbreaker'],
          ['read-aloud', 'My ninth-graders have read-aloud in their plans.', 'dealbreaker'],
        ],
      },
      {
        who: 'darius',
        title: 'Photographs because typing takes the evening',
        text: 'I post photos because retyping a lab sheet takes me an hour. Give me something that turns the photo into text and I’ll never post a photo again.',
        for: [['silent-pages', 'retyping a lab sheet takes me an hour', 'important']],
      },
    ],
  },
  {
    on: '2026-10-20',
    by: 'annika',
    channel: 'conversation',
    notes: [
      {
        group: 'substitutes',
        product: 'classes',
        title: 'A substitute without an account',
        text: 'Called at 6:10, in class at 7:50, no password, the plan is “on the page”. So we watched a film about whales. It was a good film.',
        for: [
          ['first-hour', 'no password, the plan is “on the page”', 'important'],
          ['sub-page', null, 'important'],
        ],
      },
      {
        who: 'lorna',
        product: 'portal',
        title: 'The phone is quieter since October',
        text: 'I used to get forty calls before nine about “what does this mean”. Today it was six. I could drink my coffee.',
        for: [['words', 'Today it was six.', 'important'], ['plain-absence']],
      },
      {
        who: 'greta',
        product: 'classes',
        title: 'No changes during state testing',
        text: 'From the second week of April until it’s over: nothing moves, nothing pops up, nobody improves anything.',
      },
    ],
  },
]
