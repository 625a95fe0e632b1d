import type { GrowthContent } from '../growth-shapes.ts'

/** What Maya Lindqvist keeps for herself: two goals and three wins. Nobody else at Heron Bend can open it. */
export const growth: GrowthContent = {
  owner: 'maya',
  goals: [
    {
      key: 'loop',
      on: '2026-09-07 16:10',
      goal: {
        title: 'Close the loop faster',
        statement:
          'Cut the days until those who asked for something in the Gradebook are told from 69 to 45, as a median, by 28 May 2027, by telling them in the week of the release, so that they keep telling us',
        type: 'communication',
        horizon: 'this-year',
        beneficiary: 'learners',
        endsOn: '2027-05-28',
        cadence: 'monthly',
        firstStep: 'Write the next “you asked, we did” before the release, not after it',
        firstStepOn: '2026-09-14',
        ifThen: 'If the week of a release is full, then I will tell those who asked first on Monday at eight',
        reason: 'The college wants to be heard saying what became of what it was told',
        skill: 'user-research',
        level: 'mid',
      },
      live: {
        product: 'gradebook',
        title: 'Days from a note to being told, median',
        baseline: 69,
        target: 45,
      },
      aside: [['A2', 'It takes no hours of its own; it is a habit.']],
    },
    {
      key: 'dissent',
      on: '2026-09-07 16:25',
      goal: {
        title: 'Three decisions with the dissent written down',
        statement:
          'Write down three decisions with who disagreed and why, by 11 December 2026, so that the senate and the library can see that they were heard',
        type: 'strategy',
        horizon: 'now',
        beneficiary: 'team',
        endsOn: '2026-12-11',
        cadence: 'fortnightly',
        hoursNeeded: 8,
        hoursAWeek: 2,
        skill: 'stakeholders',
        level: 'mid',
      },
      counted: {
        title: 'Decisions with dissent written down',
        unit: 'decisions',
        baseline: 0,
        target: 3,
        readings: [
          ['2026-09-30', 1, 'The order for the autumn, with the library against'],
          ['2026-11-06', 2, 'One form for alerts, with two advisers against'],
        ],
      },
    },
  ],
  wins: [
    {
      on: '2026-03-20 15:50',
      win: {
        title: 'Ran an evening of cards from which four items of the spring start came',
        task: 'Late work was found by accident, and nobody could say how often.',
        action: 'Asked those who grade to write one card each and sort them together.',
        result: 'Four of the cards became the spring start.',
        tags: ['workshop', 'faculty'],
      },
    },
    {
      on: '2026-08-28 16:40',
      win: {
        title: 'Shipped alerts that get an answer, and told those who had asked within the week',
        fromValue: 4,
        toValue: 1,
        unit: 'forms for an alert',
        tags: ['early alert'],
      },
      rests: 'r-autumn-2026',
      serves: 'loop',
    },
    {
      on: '2026-11-13 16:20',
      win: {
        title: 'Wrote down with whom and why two advisers disagreed, and read it back to them',
        task: 'The one form for alerts was decided over two voices that nobody had noted.',
        action: 'Asked both for their sentence, put it beside the decision, and read it to them.',
        tags: ['decision', 'dissent'],
      },
      serves: 'dissent',
    },
  ],
  credentials: [
    {
      on: '2025-02-14 18:00',
      credential: {
        title: 'CSPO',
        issuer: 'Scrum Alliance',
        address: 'https://www.scrumalliance.org',
        state: 'held',
        earnedOn: '2025-02-14',
        months: 24,
        unit: 'seu',
        credits: 20,
        track: 'foundational',
        fee: 100,
        currency: 'USD',
        asOf: '2026-08-22',
        plan: 'The talk in January brings three hours, the accessibility course the rest.',
      },
    },
    {
      on: '2026-09-07 08:10',
      credential: {
        title: 'PMI-ACP',
        issuer: 'Project Management Institute',
        address: 'https://www.pmi.org',
        state: 'planned',
        examOn: '2027-06-30',
        months: 36,
        unit: 'pdu',
        credits: 30,
        fee: 150,
        currency: 'USD',
        asOf: '2026-08-22',
        plan: 'Ask in the spring review whether the college pays for the examination.',
      },
    },
  ],
  learned: [
    {
      on: '2026-03-06 17:00',
      entry: {
        title: 'Splitting stories until they fit a week',
        happenedOn: '2026-03-06',
        hours: 6,
        type: 'course',
        counts: 'ways-of-working',
        skill: 'backlog-craft',
        place: 'Regional meeting of college product teams',
        learned: 'A story that cannot be told in one breath is two stories.',
      },
    },
    {
      on: '2026-10-09 16:30',
      entry: {
        title: 'What a grade export taught us about asking',
        happenedOn: '2026-10-09',
        hours: 3.5,
        type: 'talk',
        counts: 'giving-back',
        skill: 'communication',
        place: 'Faculty development day',
        audience: 'Some forty instructors',
      },
    },
    {
      on: '2026-11-06 12:20',
      entry: {
        title: 'Screen readers for people who build forms',
        happenedOn: '2026-11-06',
        hours: 2,
        type: 'reading',
        skill: 'accessibility',
      },
    },
  ],
}
