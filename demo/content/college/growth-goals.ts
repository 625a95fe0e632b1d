import type { Key } from '../shapes.ts'

/** A goal of the demo that hangs under a wider one, with steps on the way. */
export type GoalOnTheWay = {
  key: Key
  on: string
  goal: Readonly<Record<string, unknown>> & { title: string }
  /** The wider goal, one that stands before it here. */
  under?: Key
  /** A live measure of a product. */
  live?: { product: Key; source: string; title: string; unit: string; baseline: number; target: number }
  counted?: {
    title: string
    unit: string
    baseline: number
    target: number
    readings: readonly (readonly [day: string, value: number, note: string])[]
  }
  /** A live measure of the market matrix. */
  compared?: { source: string; title: string; unit: string; baseline: number; target: number }
  /** `ticks`: the market matrix ticks it. */
  milestones: readonly { title: string; dueOn: string; doneOn?: string; ticks?: boolean }[]
  /** How sure she was later: the day, and 1 to 5. */
  confidence?: readonly (readonly [on: string, value: number])[]
}

/** From an aspiration to what is on now: three goals of Maya Lindqvist that are parts of each other. */
export const goalsOnTheWay: readonly GoalOnTheWay[] = [
  {
    key: 'head-of-product',
    on: '2026-08-21 15:40',
    goal: {
      title: 'Look after all that students and faculty touch, with a team of owners',
      statement:
        'Lead three product owners for the digital side of teaching at a college by June 2030, so that students meet one product and not four',
      type: 'strategy',
      horizon: 'years-ahead',
      beneficiary: 'institution',
      endsOn: '2030-06-28',
      cadence: 'each-term',
      reason: 'Nobody at the college sees the whole way of a student today',
      skill: 'leadership',
      level: 'senior',
    },
    milestones: [],
  },
  {
    key: 'told',
    on: '2026-08-24 16:05',
    under: 'head-of-product',
    goal: {
      title: 'Tell everybody who asked',
      statement:
        'Raise the share of people who are told what became of their wish in the Gradebook from 40 to 90 % by 28 May 2027, by telling them in the week of the release, so that quiet students speak up',
      type: 'communication',
      horizon: 'this-year',
      beneficiary: 'learners',
      endsOn: '2027-05-28',
      cadence: 'monthly',
      firstStep: 'Write to the first three who asked, by name',
      firstStepOn: '2026-08-31',
      ifThen: 'If the week of a release is full, then I will tell those who asked first on the next Monday',
      reason: 'People go on telling us only where they hear back',
      skill: 'user-research',
      level: 'mid',
      isStretch: true,
      confidence: 2,
      template: 'feedback-loops',
    },
    live: {
      product: 'gradebook',
      source: 'told-rate',
      title: 'Of those who had asked, told what became of it',
      unit: '%',
      baseline: 40,
      target: 90,
    },
    milestones: [
      {
        title: 'Everybody who asked for the autumn start is known by name',
        dueOn: '2026-09-25',
        doneOn: '2026-09-23',
      },
      { title: 'The first “you asked, we did” is out', dueOn: '2026-10-30', doneOn: '2026-11-04' },
      { title: 'Those who were told are asked whether it helped', dueOn: '2027-02-12' },
    ],
    confidence: [['2026-11-04 16:30', 4]],
  },
  {
    key: 'visits',
    on: '2026-10-12 08:20',
    under: 'told',
    goal: {
      title: 'Visit five departments that never write',
      statement:
        'Visit departments of the college that sent no note this year, from 0 to 5 visits by 18 December 2026, so that their students are heard before the spring plan',
      type: 'networking',
      horizon: 'now',
      beneficiary: 'learners',
      endsOn: '2026-12-18',
      cadence: 'weekly',
      firstStep: 'Ask the welding shop for a quarter of an hour',
      firstStepOn: '2026-10-16',
      ifThen: 'If a visit falls out, then I will eat lunch where they do',
      reason: 'The spring plan is made in January',
      skill: 'stakeholders',
      level: 'mid',
      confidence: 4,
    },
    counted: {
      title: 'Departments visited',
      unit: 'visits',
      baseline: 0,
      target: 5,
      readings: [
        ['2026-10-16', 1, 'Welding'],
        ['2026-11-05', 2, 'Nursing, between two shifts'],
        ['2026-11-17', 3, 'Dual enrollment, at the high school'],
      ],
    },
    milestones: [
      { title: 'Three visits written up as notes', dueOn: '2026-11-20', doneOn: '2026-11-19' },
      { title: 'What they said is read back to each of the five', dueOn: '2026-12-15' },
    ],
  },
  {
    key: 'market',
    on: '2026-10-20 14:50',
    goal: {
      title: 'Know what else there is before the contract',
      statement:
        'Analyse the market for early-alert tools for the contract committee, bringing tools that are compared by the same questions from 0 to 3 tools by 26 February 2027, so that the next contract is decided on needs',
      type: 'strategy',
      horizon: 'now',
      beneficiary: 'institution',
      endsOn: '2027-02-26',
      cadence: 'monthly',
      firstStep: 'Write the five questions that would change our mind',
      firstStepOn: '2026-10-23',
      ifThen: 'If a vendor does not answer, then I will ask two colleges that use it',
      reason: 'We choose by what students need and not by what was shown last',
      skill: 'market-analysis',
      level: 'mid',
      template: 'market',
    },
    compared: {
      source: 'tools-compared',
      title: 'Tools compared by the same questions',
      unit: 'tools',
      baseline: 0,
      target: 3,
    },
    milestones: [
      { title: 'The questions are agreed with the advisers', dueOn: '2026-11-06', doneOn: '2026-11-04' },
      { title: 'The matrix is done', dueOn: '2026-12-18', ticks: true },
      { title: 'What it means is read back to the contract committee', dueOn: '2027-02-12' },
    ],
  },
]
