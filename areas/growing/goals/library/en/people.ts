import type { WordsOf } from '../words.ts'

/** With whom the work is done: stakeholders, a team, those who asked, those who are left out. In our own words. */
export const people = {
  stakeholders: {
    title: 'Engage stakeholders',
    about: 'Be in contact with those who matter before they have to ask.',
    asks: {},
    measures: [
      {
        title: 'People and groups that were heard in time, of those to be heard again and again',
        unit: '%',
      },
      {
        title: 'How satisfied they say that they are, the latest answer of each',
        unit: 'of 5',
      },
      {
        title: 'People and groups that stand where they are wanted',
        unit: '%',
      },
    ],
    milestones: [
      'A map of who has power and interest, with what each cares about',
      'Each of them has a rhythm and a keeper',
      'One conflict between two of them talked through and written down',
    ],
    ifThen: 'If a talk falls out twice, then I will ask for five minutes at the door and note the answer',
    reason: 'Nobody hears of a change from somebody else',
    levels: {
      entry: {
        statement:
          'Meet those who depend on the product among [whom], raising the share that is heard in time from [from] to [to] % by [day], so that {teachers} are asked before it changes',
        firstStep: 'Write down the ten names that I should know, and ask for the first talk',
      },
      mid: {
        statement:
          'Raise the share of stakeholders among [whom] who are heard in time from [from] to [to] % by [day], by keeping a rhythm with each, so that objections come before the decision',
        firstStep: 'Call the one who has not been heard for longest',
      },
      senior: {
        statement:
          'Raise the share of leaders and offices among [whom] who are heard in time from [from] to [to] % by [day], by sharing the rhythm with my product owners, so that priorities are settled between them',
        firstStep: 'Agree with each product owner who keeps which office',
      },
    },
  },
  team: {
    title: 'Build and mentor a team',
    about: 'Say which skills the team lacks, find them, and give time to those who grow.',
    asks: {},
    measures: [
      {
        title: 'Coaching talks held',
        unit: 'talks',
      },
      {
        title: 'Gaps in the team that are closed, by hiring or by learning',
        unit: 'gaps',
      },
    ],
    milestones: [
      'What the team can do and what it lacks, written down with the team',
      'The hiring need argued for with its cost',
      'Each person I mentor has a goal of their own',
    ],
    ifThen: 'If a talk has to move, then I will offer two new times on the same day',
    reason: 'The product outlasts any one person only where others can carry it',
    levels: {
      entry: {
        statement:
          'Mentor a newcomer of [whom] in our domain, bringing coaching talks held from [from] to [to] talks by [day], so that the team can answer questions of {teachers} without me',
        firstStep: 'Ask a colleague whether half an hour each fortnight would help',
      },
      mid: {
        statement:
          'Mentor the people of [whom] who want to grow, bringing coaching talks held from [from] to [to] talks by [day], so that each can run a part of the product alone',
        firstStep: 'Ask each of the team what they want to be able to do by summer',
      },
      senior: {
        statement:
          'Mentor product owners among [whom], bringing coaching talks held from [from] to [to] talks by [day], so that every product of the institution has an owner who decides',
        firstStep: 'Offer a first talk to two people who carry a product without the title',
      },
    },
  },
  'feedback-loops': {
    title: 'Establish customer feedback loops',
    about: 'Whoever asks is told what became of it, while they still remember asking.',
    asks: {
      product: {
        ask: 'In which product?',
        example: 'gradebook',
      },
    },
    measures: [
      {
        title: 'Of those who had asked, told what became of it',
        unit: '%',
      },
      {
        title: 'Days from a note to being told, median',
        unit: 'days',
      },
    ],
    milestones: [
      'Everybody who asked for the last release is known by name',
      'The first “you asked, we did” is out',
      'Those who were told were asked whether it helped',
    ],
    ifThen: 'If the week of a release is full, then I will tell those who asked first on the next Monday',
    reason: 'People go on telling us only where they hear back',
    levels: {
      entry: {
        statement:
          'Tell those of [whom] who asked for something in the [product] what became of it, from [from] to [to] % of them by [day], so that {learners} go on telling us',
        firstStep: 'Tell one person what became of their note today',
      },
      mid: {
        statement:
          'Raise the share of [whom] who are told what became of their wish in the [product] from [from] to [to] % by [day], by telling them in the week of the release, so that quiet {learners} speak up',
        firstStep: 'Draft the message before the release and not after it',
      },
      senior: {
        statement:
          'Establish a shared way of telling people across [whom], raising the share that is told in the [product] from [from] to [to] % by [day], so that trust does not hang on a single person',
        firstStep: 'Compare how three products tell people, with their owners',
      },
    },
  },
  'inclusive-culture': {
    title: 'Foster an inclusive product culture',
    about: 'Fix what keeps people out, and hear those who are not heard.',
    asks: {
      product: {
        ask: 'In which product?',
        example: 'student app',
      },
    },
    measures: [
      {
        title: 'Barriers fixed, of those found',
        unit: '%',
      },
      {
        title: 'Core groups that are not silent',
        unit: '%',
      },
    ],
    milestones: [
      'The main tasks walked through by keyboard and screen reader',
      'One silent group visited where it is',
      'Who could be shut out is asked at each refinement',
    ],
    ifThen:
      'If a barrier is called too dear to fix, then I will show whom it keeps from which task before we decide',
    reason: 'A product that some {learners} cannot use does not serve the institution',
    levels: {
      entry: {
        statement:
          'Raise the share of barriers in the [product] that are fixed for [whom] from [from] to [to] % by [day], so that {learners} with assistive technology can finish each task',
        firstStep: 'Do the main task with the keyboard alone and write down where it stops',
      },
      mid: {
        statement:
          'Raise the share of barriers in the [product] that are fixed for [whom] from [from] to [to] % by [day], by putting them into each sprint, so that nobody has to ask for an exception',
        firstStep: 'Ask the accessibility office which barrier they hear of most',
      },
      senior: {
        statement:
          'Champion accessibility across [whom], raising the share of barriers in the [product] that are fixed from [from] to [to] % by [day], so that what is bought or built can be used by every {learner}',
        firstStep: 'Put accessibility on the agenda of the next portfolio review',
      },
    },
  },
} satisfies WordsOf
