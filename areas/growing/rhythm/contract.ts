import { choice, date, flag, longText, record, text, whole } from '../../../core/fields/field.ts'
import { defineKind } from '../../../core/kinds/kind.ts'

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const
/** What a prompt asks for. */
export const ASKED_FOR = ['win', 'reflection'] as const

export const reflection = defineKind({
  name: 'reflection',
  plural: 'reflections',
  prefix: 'REFL',
  about: 'One line at the end of a day or a sprint: what stayed. Only its writer can read it.',
  product: 'none',
  personal: true,
  titleAbout: 'What stayed with you, in one line.',
  fields: {
    reflectedOn: date('The day of it.'),
    goalId: record('The goal that it is about.', 'goal'),
    aboutKind: text('The kind of shared record that it is about.', { max: 60 }),
    aboutRef: text('The ref of that record.', { max: 60 }),
    aboutTitle: text('Its title, as it was.', { max: 500, searched: true }),
    aboutId: text('Its id.', { max: 60 }),
    aboutWorkspace: text('The id of the workspace that it lies in.', { max: 60 }),
  },
})

/** The fields of a reflection that say what it is about: written together, by reading the record. */
export const ABOUT_FIELDS = ['aboutKind', 'aboutRef', 'aboutTitle', 'aboutId', 'aboutWorkspace'] as const

export const prompt = defineKind({
  name: 'prompt',
  plural: 'prompts',
  prefix: 'PROMPT',
  about: 'A question that Linchpin puts to its owner once a week, at a day and hour that they chose.',
  product: 'none',
  personal: true,
  titleAbout: 'The question: "What went well this week?"',
  fields: {
    asksFor: choice('What it asks for.', ASKED_FOR, { default: 'win' }),
    weekday: choice('The day of the week.', WEEKDAYS, { default: 'friday' }),
    atTime: text('The time of that day, where you are: 15:30.', { max: 5 }),
    isOn: flag('Whether it is asked.', { default: true }),
  },
})

export const pause = defineKind({
  name: 'pause',
  plural: 'pauses',
  prefix: 'PAUSE',
  about: 'Days on which nothing is asked and nothing counted: leave, illness, a week of rest.',
  product: 'none',
  personal: true,
  titleAbout: 'What it is for: "Parental leave".',
  fields: {
    startsOn: date('The first day.', { required: true }),
    endsOn: date('The last day, itself included.', { required: true }),
  },
})

export const sprintGoal = defineKind({
  name: 'sprint-goal',
  plural: 'sprint-goals',
  prefix: 'SGOAL',
  about: 'The one thing that somebody wants to learn in a sprint, beside the goal of its team. Theirs alone.',
  product: 'none',
  personal: true,
  titleAbout: 'What you want to learn, in one line: "Read a funnel without help".',
  fields: {
    sprintTitle: text('What the sprint was called.', { searched: true }),
    sprintStartsOn: date('The first day of the sprint, as it was.'),
    sprintEndsOn: date('The last day of the sprint, as it was.'),
    goalId: record('The goal that it serves.', 'goal'),
    doneOn: date('The day on which it was learned.'),
    learned: longText('What was learned, in a line.', { max: 4000 }),
    carried: whole('How many times it was carried over into a next sprint.'),
    carriedOn: date('The day on which it was carried over.'),
    carriedToId: record('What it goes on as, in the next sprint.', 'sprint-goal'),
    sprintRef: text('The ref of the sprint.', { max: 60 }),
    sprintPlace: text('What its product and workspace were called.'),
    sprintId: text('The id of the sprint; empty where it is kept elsewhere.', { max: 60 }),
    sprintProduct: text('The id of its product.', { max: 60 }),
    sprintWorkspace: text('The id of the workspace that it lies in.', { max: 60 }),
  },
})

/** The fields that say which sprint it is: written together, by reading the sprint. */
export const SPRINT_FIELDS = [
  'sprintTitle',
  'sprintStartsOn',
  'sprintEndsOn',
  'sprintRef',
  'sprintPlace',
  'sprintId',
  'sprintProduct',
  'sprintWorkspace',
] as const

/** The fields that say how it was carried over: written by carrying it over. */
export const CARRY_FIELDS = ['carried', 'carriedOn', 'carriedToId'] as const
