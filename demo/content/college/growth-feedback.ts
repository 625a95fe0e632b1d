/** What others say of Maya Lindqvist’s work, and how she looks back: plain data, days with an hour. */
export type FeedbackContent = {
  requests: readonly {
    on: string
    request: Readonly<Record<string, unknown>> & { title: string; raters: string }
    links: readonly { name: string; most: number }[]
    /** By the last link: a score for each question with a scale, in their order, and words by their beginning. */
    answers: readonly {
      scores: readonly number[]
      words?: Readonly<Record<string, string>>
      /** Of the skills that are asked about: the level that was seen. */
      levels?: Readonly<Record<string, number>>
    }[]
    closed: string
    /** When what was said of skills was taken over, where any was. */
    taken?: string
  }[]
  told: readonly { on: string; remark: Readonly<Record<string, unknown>> & { title: string } }[]
  appraisal: {
    on: string
    appraisal: Readonly<Record<string, unknown>> & { title: string; words: string }
    marks: readonly {
      phrase: string
      side: 'strength' | 'growth'
      settled?: Readonly<Record<string, unknown>>
    }[]
  }
  reviews: readonly {
    on: string
    review: Readonly<Record<string, unknown>> & { title: string }
    /** Of each goal, by its key: the verdict and the reason. */
    goals: Readonly<Record<string, readonly [verdict: string, reason: string]>>
  }[]
  packet: { on: string; packet: Readonly<Record<string, unknown>> & { title: string } }
  coaching: {
    on: string
    invite: Readonly<Record<string, unknown>> & { title: string; partner: string }
    notes: string
    shares: readonly string[]
    talks: readonly Readonly<Record<string, unknown>>[]
    actions: readonly Readonly<Record<string, unknown>>[]
  }
}

export const growthFeedback: FeedbackContent = {
  requests: [
    {
      on: '2026-10-05 15:20',
      request: {
        title: 'Faculty of the early-alert pilot, first half of fall',
        raters: 'teachers',
        intro:
          'You have worked with the new alert form since August. I would like to know what my work on it has been like for you. I read the answers together on 23 October, and tell you in the next notes what I change.',
        endsOn: '2026-10-23',
        skills: ['communication', 'stakeholders', 'launch-and-training'],
      },
      links: [
        { name: 'Dr Osei', most: 1 },
        { name: 'The pilot’s mailing list', most: 6 },
      ],
      answers: [
        {
          scores: [5, 4, 2, 3],
          levels: { communication: 3, stakeholders: 3, 'launch-and-training': 2 },
          words: {
            One: 'You read my problem with late work back to me in my own words before anything was built.',
            Stop: 'Changes in the week before midterms. I had to explain the form twice.',
          },
        },
        {
          scores: [4, 2, 3, 3],
          levels: { communication: 2, stakeholders: 2 },
          words: { Start: 'Tell us what was decided against, too, and why. We only hear of what was built.' },
        },
        {
          scores: [5, 3, 2, 2],
          levels: { communication: 3, stakeholders: 2, 'launch-and-training': 1 },
          words: {
            Continue: 'The ten minutes at the end of the division meeting.',
            Start: 'Offer the training in the evening. Those of us who teach at night have seen none of it.',
          },
        },
        { scores: [4, 4, 4, 3], levels: { communication: 2, stakeholders: 3 } },
      ],
      closed: '2026-10-23 16:30',
      taken: '2026-10-23 16:35',
    },
    {
      on: '2026-10-06 09:10',
      request: {
        title: 'Students who tried the reminders',
        raters: 'students',
        intro: 'Five minutes about the reminders in the student app, and how you were asked about them.',
        endsOn: '2026-10-30',
      },
      links: [{ name: 'Student senate', most: 12 }],
      answers: [
        { scores: [4, 2, 5], words: { Start: 'Ask us before, in the evening, not by mail.' } },
        { scores: [3, 1, 4] },
      ],
      closed: '2026-10-30 15:45',
    },
  ],
  told: [
    {
      on: '2026-11-12 17:05',
      remark: {
        title: 'You explain the why to faculty, and to us developers only the what',
        words:
          'You explain the why to faculty, and to us developers only the what. When we know the why we cut the right corner.',
        raters: 'developers',
        side: 'growth',
      },
    },
  ],
  appraisal: {
    on: '2026-06-12 14:30',
    appraisal: {
      title: 'Annual review 2025–26',
      heldOn: '2026-06-10',
      writer: 'Director of academic technology',
      words: `Maya has made the product a place where faculty are heard. She brings people together who had not spoken for years, and her notes from the division meetings are read by the deans.

Her decisions are sound, yet they often reach those concerned after the term has begun. The dissent of smaller groups is remembered but rarely written down.

She has grown in reading data. I would like to see her say more clearly what a figure does not show, before others ask.`,
    },
    marks: [
      { phrase: 'She brings people together who had not spoken for years', side: 'strength' },
      {
        phrase: 'they often reach those concerned after the term has begun',
        side: 'growth',
        settled: {
          state: 'applied',
          skill: 'communication',
          reason: 'Decisions now have a day in the term’s calendar.',
        },
      },
      {
        phrase: 'The dissent of smaller groups is remembered but rarely written down',
        side: 'growth',
        settled: {
          state: 'applied',
          skill: 'stakeholders',
          reason: 'It became the goal of three decisions with their dissent.',
        },
      },
      { phrase: 'say more clearly what a figure does not show', side: 'growth' },
    ],
  },
  reviews: [
    {
      on: '2026-10-16 16:15',
      review: {
        title: 'Mid-term, after the retrospective',
        beside: 'retrospective',
        nextOn: '2026-12-11',
        notes:
          'Both goals stand. The habit of writing the note before the release holds; the second goal waits for decisions.',
      },
      goals: {
        loop: ['keep', 'The week of the release works.'],
        dissent: ['keep', ''],
      },
    },
  ],
  packet: {
    on: '2026-11-20 08:05',
    packet: { title: 'One-to-one, November', purpose: 'one-to-one' },
  },
  coaching: {
    on: '2026-11-18 17:30',
    invite: {
      title: 'With Ines Duarte',
      partner: 'Ines Duarte',
      aim: 'To say no to good ideas without losing the people who had them.',
      endsOn: '2027-05-31',
    },
    notes: 'Ask her how she told the deans about the scheduling tool.',
    shares: ['dissent'],
    talks: [
      {
        title: 'What a year of this could be',
        startsAt: '2026-11-17T22:00:00Z',
        notes: 'By telephone, an hour a month. Maya brings one decision each time, with who was against it.',
      },
    ],
    actions: [
      { title: 'Send Ines the three decisions with their dissent', owner: 'coached', dueOn: '2026-12-01' },
      { title: 'Send Maya the script for closing an idea', owner: 'coach', dueOn: '2026-12-04' },
    ],
  },
}
