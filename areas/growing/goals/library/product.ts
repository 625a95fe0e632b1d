import type { Source } from '../templates.ts'

/** Where the product goes: the market, a vision, something new, and a certificate of one's own. In our own words. */
export const product: readonly Source[] = [
  {
    name: 'market',
    title: 'Master market analysis',
    about: 'Know what else there is, what is coming, and what that means for the next two years.',
    type: 'strategy',
    skill: 'market-analysis',
    beneficiary: 'institution',
    cadence: 'monthly',
    asks: [{ blank: 'field', ask: 'Which part of the market?', example: 'early-alert tools' }],
    measures: [
      {
        title: 'Tools compared by the same questions',
        unit: 'tools',
        better: 'higher',
        source: 'tools-compared',
      },
      {
        title: 'Cells of the market matrix with evidence',
        unit: '%',
        better: 'higher',
        source: 'matrix-evidence',
      },
      {
        title: 'Forecasts about the market written down with a chance and a day',
        unit: 'forecasts',
        better: 'higher',
        source: 'by-hand',
      },
    ],
    milestones: [
      { title: 'The questions are agreed with those who would use it', at: 0.2 },
      { title: 'The matrix is done', at: 0.55, source: 'matrix-done' },
      { title: 'What it means is read back to those who decide', at: 0.85 },
    ],
    ifThen: 'If a vendor does not answer, then I will ask two institutions that use it',
    reason: 'We choose by what {learners} need and not by what was shown last',
    levels: {
      entry: {
        statement:
          'Compare the tools for [field] that matter to [whom] by the same questions, from [from] to [to] tools by [day], so that the team knows what {learners} meet elsewhere',
        firstStep: 'Ask two {teachers} which tool they used before',
        horizon: 'now',
        suggested: false,
      },
      mid: {
        statement:
          'Analyse the market for [field] for [whom], bringing tools that are compared by the same questions from [from] to [to] tools by [day], so that the next contract is decided on needs',
        firstStep: 'Write the five questions that would change our mind',
        horizon: 'this-year',
        suggested: true,
      },
      senior: {
        statement:
          'Shape the sourcing of [field] for [whom], bringing tools that are compared by the same questions from [from] to [to] tools by [day], so that the institution retires what it pays for twice',
        firstStep: 'List every contract in this field with its end and its cost',
        horizon: 'this-year',
        suggested: true,
      },
    },
  },
  {
    name: 'vision',
    title: 'Develop a product vision and strategy',
    about: 'Say where the product goes, and see that the work goes there.',
    type: 'strategy',
    skill: 'vision-and-roadmap',
    beneficiary: 'institution',
    cadence: 'monthly',
    asks: [{ blank: 'product', ask: 'For which product?', example: 'gradebook' }],
    measures: [
      { title: 'Open items that serve an objective', unit: '%', better: 'higher', source: 'aligned-share' },
    ],
    milestones: [
      { title: 'The vision told to five people, each in two sentences', at: 0.2 },
      { title: 'Every objective has a figure that will show it', at: 0.45 },
      { title: 'What serves nothing is dropped, or has its objective', at: 0.75 },
    ],
    ifThen:
      'If an item serves no objective, then I will ask its owner for the reason before the next planning',
    reason: 'The aims of the institution decide what we build',
    levels: {
      entry: {
        statement:
          'Link the open items of the [product] for [whom] to objectives, from [from] to [to] % of them by [day], so that the team can say what each is for',
        firstStep: 'Read the aims of the institution and mark the ones that we touch',
        horizon: 'now',
        suggested: false,
      },
      mid: {
        statement:
          'Write a vision of the [product] with [whom], raising the share of open items that serve an objective from [from] to [to] % by [day], so that priorities follow what {learners} are to gain',
        firstStep: 'Ask three people what the product is for, and compare the answers',
        horizon: 'this-year',
        suggested: true,
      },
      senior: {
        statement:
          'Shape the strategy of the [product] with [whom], raising the share of open items that serve an objective from [from] to [to] % by [day], so that budget and aims tell the same story',
        firstStep: 'Show the {leaders} the items that serve no aim',
        horizon: 'this-year',
        suggested: true,
      },
    },
  },
  {
    name: 'innovation',
    title: 'Drive product innovation',
    about: 'Try something new with a hypothesis, a threshold set beforehand, and an honest result.',
    type: 'agility',
    skill: 'learning-evidence',
    beneficiary: 'learners',
    cadence: 'monthly',
    asks: [{ blank: 'idea', ask: 'What will be tried?', example: 'a weekly check-in in the student app' }],
    measures: [
      {
        title: 'What the trial did, against its comparison',
        unit: 'points',
        better: 'higher',
        source: 'outcome',
      },
    ],
    milestones: [
      { title: 'Hypothesis, measure and threshold fixed before the data', at: 0.15 },
      { title: 'The trial runs', at: 0.35 },
      { title: 'The result is read and the decision made, whatever it says', at: 0.9 },
    ],
    ifThen:
      'If the figures are not clear at the end, then I will say so, with how many {learners} it would take',
    reason: 'We keep what helps {learners} and drop what does not',
    levels: {
      entry: {
        statement:
          'Test [idea] with [whom] against a comparison, moving the difference from [from] to [to] points by [day], so that we know whether it helps {learners} before it is built',
        firstStep: 'Write the hypothesis in one sentence and show it to a {teacher}',
        horizon: 'now',
        suggested: false,
      },
      mid: {
        statement:
          'Pilot [idea] with [whom] against comparison sections, moving the difference from [from] to [to] points by [day], so that the decision to keep it rests on what {learners} did',
        firstStep: 'Fix the threshold with the office that owns the data',
        horizon: 'this-year',
        suggested: true,
      },
      senior: {
        statement:
          'Sponsor a trial of [idea] with [whom], moving the difference from [from] to [to] points by [day], so that the institution pays for what has shown its effect on {learners}',
        firstStep: 'Find the {term} and the sections in which it can be tried fairly',
        horizon: 'this-year',
        suggested: true,
      },
    },
  },
  {
    name: 'certification',
    title: 'Attain a product owner certification',
    about: 'Plan the study, the examination and the cost, and sit it.',
    type: 'networking',
    skill: 'agile-practice',
    beneficiary: 'me',
    cadence: 'weekly',
    asks: [{ blank: 'name', ask: 'Which one?', example: 'CSPO' }],
    measures: [
      { title: 'Hours of study in the log', unit: 'hours', better: 'higher', source: 'study-hours' },
      { title: 'The credential is held', unit: 'credentials', better: 'higher', source: 'credential-held' },
    ],
    milestones: [
      { title: 'The cost is agreed, and who pays', at: 0.1 },
      { title: 'The examination is booked', at: 0.3 },
      { title: 'A trial examination passed at home', at: 0.8 },
    ],
    ifThen: 'If an evening falls out, then I will study on Saturday before ten',
    reason: 'What I can do is seen outside my own institution',
    levels: {
      entry: {
        statement:
          'Earn the [name] beside my work for [whom], bringing hours of study from [from] to [to] hours by [day], so that the team can lean on a shared ground',
        firstStep: 'Read what the issuer asks for, and put the study into the calendar',
        horizon: 'now',
        suggested: true,
      },
      mid: {
        statement:
          'Earn the [name] beside my work for [whom], bringing hours of study from [from] to [to] hours by [day], so that my practice is checked by others than my team',
        firstStep: 'Ask whether the institution pays, and book the first module',
        horizon: 'this-year',
        suggested: false,
      },
      senior: {
        statement:
          'Earn the [name] beside my work for [whom], bringing hours of study from [from] to [to] hours by [day], so that I can teach the product owners of the institution what I know',
        firstStep: 'Ask two holders what it changed for their team',
        horizon: 'this-year',
        suggested: false,
      },
    },
  },
]
