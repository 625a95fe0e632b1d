import type { Source } from '../templates.ts'

/** How the work is done: practice, a release of one's own, trade-offs, flow. In our own words. */
export const practice: readonly Source[] = [
  {
    name: 'agile-practice',
    title: 'Master agile practice',
    about: 'Inspect how the team works and see that what it decides to change is changed.',
    type: 'agility',
    skill: 'agile-practice',
    beneficiary: 'team',
    cadence: 'fortnightly',
    asks: [],
    measures: [
      {
        title: 'Improvements from retrospectives that were done, of those agreed',
        unit: '%',
        better: 'higher',
        source: 'by-hand',
      },
      {
        title: 'Forecasts whose 85 % promise was kept',
        unit: '%',
        better: 'higher',
        source: 'forecasts-held',
      },
    ],
    milestones: [
      { title: 'Read the framework again and write down where the team departs from it', at: 0.15 },
      { title: 'Each improvement has a name and a day', at: 0.4 },
      { title: 'Half of the {term} looked back on with the team', at: 0.6 },
    ],
    ifThen: 'If a retrospective is cancelled, then I will ask each of the team for one line on that day',
    reason: 'The team can see that saying what is wrong changes it',
    levels: {
      entry: {
        statement:
          'Run the ceremonies of [whom] by the book, raising the share of agreed improvements that are done from [from] to [to] % by [day], so that the team sees its own words change its work',
        firstStep: 'Watch a retrospective of another team and note what is different',
        horizon: 'now',
        suggested: true,
      },
      mid: {
        statement:
          'Raise the share of agreed improvements that are done in the team of [whom] from [from] to [to] % by [day], by giving each an owner in the sprint, so that problems are named while they are small',
        firstStep: 'List what the last three retrospectives agreed on and what became of it',
        horizon: 'this-year',
        suggested: false,
      },
      senior: {
        statement:
          'Coach the product teams of [whom] until the share of agreed improvements that are done goes from [from] to [to] % by [day], so that each team mends its own way of working without me',
        firstStep: 'Ask each team for the last improvement that they finished',
        horizon: 'this-year',
        suggested: false,
      },
    },
  },
  {
    name: 'iteration',
    title: 'Lead a successful iteration',
    about: 'Bring one release from the plan to the people who asked for it, and see what it did.',
    type: 'technical',
    skill: 'launch-and-training',
    beneficiary: 'learners',
    cadence: 'weekly',
    asks: [{ blank: 'release', ask: 'Which release?', example: 'spring start of the gradebook' }],
    measures: [
      {
        title: 'Of those who had asked, told that it is there',
        unit: '%',
        better: 'higher',
        source: 'release-told',
      },
      { title: 'The release is live', unit: 'releases', better: 'higher', source: 'release-live' },
      {
        title: 'What it did, against what it was held to',
        unit: 'points',
        better: 'higher',
        source: 'outcome',
      },
    ],
    milestones: [
      { title: 'What success is was written down, before the work', at: 0.15 },
      { title: 'Tried by five {learners} or {teachers}', at: 0.5 },
      { title: 'Training and rollback agreed', at: 0.75 },
    ],
    ifThen:
      'If a gate stays shut a week before the day, then I will take the smallest part that helps and move the rest',
    reason: 'Those who asked get what they asked for at a usable time of the {term}',
    levels: {
      entry: {
        statement:
          'Guide the release [release] to [whom], raising the share of those who asked and were told from [from] to [to] % by [day], so that {learners} find what they had asked for',
        firstStep: 'Read who asked for what is in it, and write to one of them',
        horizon: 'now',
        suggested: true,
      },
      mid: {
        statement:
          'Lead the release [release] for [whom], raising the share of those who asked and were told from [from] to [to] % by [day], so that its effect on {learners} can be measured',
        firstStep: 'Write down the threshold that will say whether it helped',
        horizon: 'now',
        suggested: true,
      },
      senior: {
        statement:
          'Steer the release [release] across the products of [whom], raising the share of those who asked and were told from [from] to [to] % by [day], so that a whole {term} starts without surprises',
        firstStep: 'Ask each product owner which gate worries them',
        horizon: 'this-year',
        suggested: false,
      },
    },
  },
  {
    name: 'prioritisation',
    title: 'Master prioritisation and trade-offs',
    about: 'Rank by a method that can be explained, and write down who loses by each choice.',
    type: 'strategy',
    skill: 'prioritisation',
    beneficiary: 'institution',
    cadence: 'monthly',
    asks: [],
    measures: [
      {
        title: 'Decisions written down with their scores and with who loses by them',
        unit: 'decisions',
        better: 'higher',
        source: 'by-hand',
      },
      { title: 'Open items that serve an objective', unit: '%', better: 'higher', source: 'aligned-share' },
    ],
    milestones: [
      { title: 'The same items ranked by three methods, and the differences explained', at: 0.25 },
      { title: 'An old decision read again beside what came of it', at: 0.6 },
      { title: 'Those who lost by a choice were asked how it went', at: 0.85 },
    ],
    ifThen: 'If somebody asks for an exception, then I will show what it moves down before I answer',
    reason: 'People accept an order that they can check',
    levels: {
      entry: {
        statement:
          'Rank the backlog for [whom] by a method with its reasons shown, bringing decisions that are written down from [from] to [to] decisions by [day], so that the team can check the order',
        firstStep: 'Score five items by two methods and compare',
        horizon: 'now',
        suggested: false,
      },
      mid: {
        statement:
          'Write down each trade-off for [whom] with its scores, raising such decisions from [from] to [to] decisions by [day], so that those who lose by a choice know why',
        firstStep: 'Take the last choice that was argued about and write who gained and who lost',
        horizon: 'this-year',
        suggested: true,
      },
      senior: {
        statement:
          'Establish a shared way of ranking across the products of [whom], raising decisions that are written down with their trade-offs from [from] to [to] decisions by [day], so that money follows reasons',
        firstStep: 'Set two products’ rankings side by side with their owners',
        horizon: 'this-year',
        suggested: true,
      },
    },
  },
  {
    name: 'lifecycle',
    title: 'Optimise the development lifecycle',
    about: 'Shorten the way from started to done by finding where work waits.',
    type: 'technical',
    skill: 'backlog-craft',
    beneficiary: 'team',
    cadence: 'fortnightly',
    asks: [],
    measures: [
      {
        title: 'Days from the start of an item to its end, median',
        unit: 'days',
        better: 'lower',
        source: 'cycle-days',
      },
      { title: 'Items done a week', unit: 'items a week', better: 'higher', source: 'throughput' },
    ],
    milestones: [
      { title: 'The way of five items drawn, with where each waited', at: 0.2 },
      { title: 'The longest wait halved, or explained', at: 0.55 },
      { title: 'The limit on work in progress held for a month', at: 0.8 },
    ],
    ifThen: 'If an item stands still for five days, then I will split it or take it out of the sprint',
    reason: 'What takes half as long can be shown to {learners} twice as early',
    levels: {
      entry: {
        statement:
          'Cut the days from start to end of an item in the team of [whom] from [from] to [to] days by [day], by writing items that fit a week, so that {learners} see changes within the {term}',
        firstStep: 'Take the item that took longest and ask the team where it waited',
        horizon: 'now',
        suggested: false,
      },
      mid: {
        statement:
          'Cut the days from start to end of an item in the team of [whom] from [from] to [to] days by [day], by limiting what is in progress, so that feedback comes within the {term}',
        firstStep: 'Count how many items are in progress today, and for how long',
        horizon: 'this-year',
        suggested: false,
      },
      senior: {
        statement:
          'Shorten the way from start to end over all product teams of [whom] from [from] to [to] days by [day], by removing the longest approval, so that a {term} has room for a second try',
        firstStep: 'Ask each team which approval they wait for longest',
        horizon: 'this-year',
        suggested: true,
      },
    },
  },
]
