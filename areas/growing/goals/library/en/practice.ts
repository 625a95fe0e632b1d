import type { WordsOf } from '../words.ts'

/** How the work is done: practice, a release of one's own, trade-offs, flow. In our own words. */
export const practice = {
  'agile-practice': {
    title: 'Master agile practice',
    about: 'Inspect how the team works and see that what it decides to change is changed.',
    asks: {},
    measures: [
      {
        title: 'Improvements from retrospectives that were done, of those agreed',
        unit: '%',
      },
      {
        title: 'Forecasts whose 85 % promise was kept',
        unit: '%',
      },
    ],
    milestones: [
      'Read the framework again and write down where the team departs from it',
      'Each improvement has a name and a day',
      'Half of the {term} looked back on with the team',
    ],
    ifThen: 'If a retrospective is cancelled, then I will ask each of the team for one line on that day',
    reason: 'The team can see that saying what is wrong changes it',
    levels: {
      entry: {
        statement:
          'Run the ceremonies of [whom] by the book, raising the share of agreed improvements that are done from [from] to [to] % by [day], so that the team sees its own words change its work',
        firstStep: 'Watch a retrospective of another team and note what is different',
      },
      mid: {
        statement:
          'Raise the share of agreed improvements that are done in the team of [whom] from [from] to [to] % by [day], by giving each an owner in the sprint, so that problems are named while they are small',
        firstStep: 'List what the last three retrospectives agreed on and what became of it',
      },
      senior: {
        statement:
          'Coach the product teams of [whom] until the share of agreed improvements that are done goes from [from] to [to] % by [day], so that each team mends its own way of working without me',
        firstStep: 'Ask each team for the last improvement that they finished',
      },
    },
  },
  iteration: {
    title: 'Lead a successful iteration',
    about: 'Bring one release from the plan to the people who asked for it, and see what it did.',
    asks: {
      release: {
        ask: 'Which release?',
        example: 'spring start of the gradebook',
      },
    },
    measures: [
      {
        title: 'Of those who had asked, told that it is there',
        unit: '%',
      },
      {
        title: 'The release is live',
        unit: 'releases',
      },
      {
        title: 'What it did, against what it was held to',
        unit: 'points',
      },
    ],
    milestones: [
      'What success is was written down, before the work',
      'Tried by five {learners} or {teachers}',
      'Training and rollback agreed',
    ],
    ifThen:
      'If a gate stays shut a week before the day, then I will take the smallest part that helps and move the rest',
    reason: 'Those who asked get what they asked for at a usable time of the {term}',
    levels: {
      entry: {
        statement:
          'Guide the release [release] to [whom], raising the share of those who asked and were told from [from] to [to] % by [day], so that {learners} find what they had asked for',
        firstStep: 'Read who asked for what is in it, and write to one of them',
      },
      mid: {
        statement:
          'Lead the release [release] for [whom], raising the share of those who asked and were told from [from] to [to] % by [day], so that its effect on {learners} can be measured',
        firstStep: 'Write down the threshold that will say whether it helped',
      },
      senior: {
        statement:
          'Steer the release [release] across the products of [whom], raising the share of those who asked and were told from [from] to [to] % by [day], so that a whole {term} starts without surprises',
        firstStep: 'Ask each product owner which gate worries them',
      },
    },
  },
  prioritisation: {
    title: 'Master prioritisation and trade-offs',
    about: 'Rank by a method that can be explained, and write down who loses by each choice.',
    asks: {},
    measures: [
      {
        title: 'Decisions written down with their scores and with who loses by them',
        unit: 'decisions',
      },
      {
        title: 'Open items that serve an objective',
        unit: '%',
      },
    ],
    milestones: [
      'The same items ranked by three methods, and the differences explained',
      'An old decision read again beside what came of it',
      'Those who lost by a choice were asked how it went',
    ],
    ifThen: 'If somebody asks for an exception, then I will show what it moves down before I answer',
    reason: 'People accept an order that they can check',
    levels: {
      entry: {
        statement:
          'Rank the backlog for [whom] by a method with its reasons shown, bringing decisions that are written down from [from] to [to] decisions by [day], so that the team can check the order',
        firstStep: 'Score five items by two methods and compare',
      },
      mid: {
        statement:
          'Write down each trade-off for [whom] with its scores, raising such decisions from [from] to [to] decisions by [day], so that those who lose by a choice know why',
        firstStep: 'Take the last choice that was argued about and write who gained and who lost',
      },
      senior: {
        statement:
          'Establish a shared way of ranking across the products of [whom], raising decisions that are written down with their trade-offs from [from] to [to] decisions by [day], so that money follows reasons',
        firstStep: 'Set two products’ rankings side by side with their owners',
      },
    },
  },
  lifecycle: {
    title: 'Optimise the development lifecycle',
    about: 'Shorten the way from started to done by finding where work waits.',
    asks: {},
    measures: [
      {
        title: 'Days from the start of an item to its end, median',
        unit: 'days',
      },
      {
        title: 'Items done a week',
        unit: 'items a week',
      },
    ],
    milestones: [
      'The way of five items drawn, with where each waited',
      'The longest wait halved, or explained',
      'The limit on work in progress held for a month',
    ],
    ifThen: 'If an item stands still for five days, then I will split it or take it out of the sprint',
    reason: 'What takes half as long can be shown to {learners} twice as early',
    levels: {
      entry: {
        statement:
          'Cut the days from start to end of an item in the team of [whom] from [from] to [to] days by [day], by writing items that fit a week, so that {learners} see changes within the {term}',
        firstStep: 'Take the item that took longest and ask the team where it waited',
      },
      mid: {
        statement:
          'Cut the days from start to end of an item in the team of [whom] from [from] to [to] days by [day], by limiting what is in progress, so that feedback comes within the {term}',
        firstStep: 'Count how many items are in progress today, and for how long',
      },
      senior: {
        statement:
          'Shorten the way from start to end over all product teams of [whom] from [from] to [to] days by [day], by removing the longest approval, so that a {term} has room for a second try',
        firstStep: 'Ask each team which approval they wait for longest',
      },
    },
  },
} satisfies WordsOf
