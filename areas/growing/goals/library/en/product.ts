import type { WordsOf } from '../words.ts'

/** Where the product goes: the market, a vision, something new, and a certificate of one's own. In our own words. */
export const product = {
  market: {
    title: 'Master market analysis',
    about: 'Know what else there is, what is coming, and what that means for the next two years.',
    asks: {
      field: {
        ask: 'Which part of the market?',
        example: 'early-alert tools',
      },
    },
    measures: [
      {
        title: 'Tools compared by the same questions',
        unit: 'tools',
      },
      {
        title: 'Cells of the market matrix with evidence',
        unit: '%',
      },
      {
        title: 'Forecasts about the market written down with a chance and a day',
        unit: 'forecasts',
      },
    ],
    milestones: [
      'The questions are agreed with those who would use it',
      'The matrix is done',
      'What it means is read back to those who decide',
    ],
    ifThen: 'If a vendor does not answer, then I will ask two institutions that use it',
    reason: 'We choose by what {learners} need and not by what was shown last',
    levels: {
      entry: {
        statement:
          'Compare the tools for [field] that matter to [whom] by the same questions, from [from] to [to] tools by [day], so that the team knows what {learners} meet elsewhere',
        firstStep: 'Ask two {teachers} which tool they used before',
      },
      mid: {
        statement:
          'Analyse the market for [field] for [whom], bringing tools that are compared by the same questions from [from] to [to] tools by [day], so that the next contract is decided on needs',
        firstStep: 'Write the five questions that would change our mind',
      },
      senior: {
        statement:
          'Shape the sourcing of [field] for [whom], bringing tools that are compared by the same questions from [from] to [to] tools by [day], so that the institution retires what it pays for twice',
        firstStep: 'List every contract in this field with its end and its cost',
      },
    },
  },
  vision: {
    title: 'Develop a product vision and strategy',
    about: 'Say where the product goes, and see that the work goes there.',
    asks: {
      product: {
        ask: 'For which product?',
        example: 'gradebook',
      },
    },
    measures: [
      {
        title: 'Open items that serve an objective',
        unit: '%',
      },
    ],
    milestones: [
      'The vision told to five people, each in two sentences',
      'Every objective has a figure that will show it',
      'What serves nothing is dropped, or has its objective',
    ],
    ifThen:
      'If an item serves no objective, then I will ask its owner for the reason before the next planning',
    reason: 'The aims of the institution decide what we build',
    levels: {
      entry: {
        statement:
          'Link the open items of the [product] for [whom] to objectives, from [from] to [to] % of them by [day], so that the team can say what each is for',
        firstStep: 'Read the aims of the institution and mark the ones that we touch',
      },
      mid: {
        statement:
          'Write a vision of the [product] with [whom], raising the share of open items that serve an objective from [from] to [to] % by [day], so that priorities follow what {learners} are to gain',
        firstStep: 'Ask three people what the product is for, and compare the answers',
      },
      senior: {
        statement:
          'Shape the strategy of the [product] with [whom], raising the share of open items that serve an objective from [from] to [to] % by [day], so that budget and aims tell the same story',
        firstStep: 'Show the {leaders} the items that serve no aim',
      },
    },
  },
  innovation: {
    title: 'Drive product innovation',
    about: 'Try something new with a hypothesis, a threshold set beforehand, and an honest result.',
    asks: {
      idea: {
        ask: 'What will be tried?',
        example: 'a weekly check-in in the student app',
      },
    },
    measures: [
      {
        title: 'What the trial did, against its comparison',
        unit: 'points',
      },
    ],
    milestones: [
      'Hypothesis, measure and threshold fixed before the data',
      'The trial runs',
      'The result is read and the decision made, whatever it says',
    ],
    ifThen:
      'If the figures are not clear at the end, then I will say so, with how many {learners} it would take',
    reason: 'We keep what helps {learners} and drop what does not',
    levels: {
      entry: {
        statement:
          'Test [idea] with [whom] against a comparison, moving the difference from [from] to [to] points by [day], so that we know whether it helps {learners} before it is built',
        firstStep: 'Write the hypothesis in one sentence and show it to a {teacher}',
      },
      mid: {
        statement:
          'Pilot [idea] with [whom] against comparison sections, moving the difference from [from] to [to] points by [day], so that the decision to keep it rests on what {learners} did',
        firstStep: 'Fix the threshold with the office that owns the data',
      },
      senior: {
        statement:
          'Sponsor a trial of [idea] with [whom], moving the difference from [from] to [to] points by [day], so that the institution pays for what has shown its effect on {learners}',
        firstStep: 'Find the {term} and the sections in which it can be tried fairly',
      },
    },
  },
  certification: {
    title: 'Attain a product owner certification',
    about: 'Plan the study, the examination and the cost, and sit it.',
    asks: {
      name: {
        ask: 'Which one?',
        example: 'CSPO',
      },
    },
    measures: [
      {
        title: 'Hours of study in the log',
        unit: 'hours',
      },
      {
        title: 'The credential is held',
        unit: 'credentials',
      },
    ],
    milestones: [
      'The cost is agreed, and who pays',
      'The examination is booked',
      'A trial examination passed at home',
    ],
    ifThen: 'If an evening falls out, then I will study on Saturday before ten',
    reason: 'What I can do is seen outside my own institution',
    levels: {
      entry: {
        statement:
          'Earn the [name] beside my work for [whom], bringing hours of study from [from] to [to] hours by [day], so that the team can lean on a shared ground',
        firstStep: 'Read what the issuer asks for, and put the study into the calendar',
      },
      mid: {
        statement:
          'Earn the [name] beside my work for [whom], bringing hours of study from [from] to [to] hours by [day], so that my practice is checked by others than my team',
        firstStep: 'Ask whether the institution pays, and book the first module',
      },
      senior: {
        statement:
          'Earn the [name] beside my work for [whom], bringing hours of study from [from] to [to] hours by [day], so that I can teach the product owners of the institution what I know',
        firstStep: 'Ask two holders what it changed for their team',
      },
    },
  },
} satisfies WordsOf
