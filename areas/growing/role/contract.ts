import { choice, date, flag, longText, tags, text } from '../../../core/fields/field.ts'
import { defineKind } from '../../../core/kinds/kind.ts'
import { SKILLS } from '../skills/contract.ts'

export const EXPERIENCE_TYPES = ['work', 'project', 'volunteering', 'education', 'membership'] as const
/** Where it was: in technology, in education, in both at once, or somewhere else. */
export const SETTINGS = ['technology', 'education', 'both', 'other'] as const
export const ADVERT_STATES = ['found', 'applied', 'talking', 'offered', 'closed'] as const

export const experience = defineKind({
  name: 'experience',
  plural: 'experiences',
  prefix: 'XP',
  about: 'Work, study or service of a person, with what of the role it already held.',
  product: 'none',
  personal: true,
  titleAbout: 'As what: "Teacher of mathematics", "Member".',
  fields: {
    type: choice('What sort it was.', EXPERIENCE_TYPES, { default: 'work' }),
    organisation: text('Where: the school, firm or society.', { searched: true }),
    location: text('The town or country.'),
    address: text('Its address on the web.', { max: 500, isAddress: true }),
    setting: choice('Whether it was in technology or in education.', SETTINGS, { default: 'education' }),
    startsOn: date('The first day of it.'),
    endsOn: date('The last day; empty while it goes on.'),
    inAgile: flag('Software was built with others in short rounds.'),
    inProjects: flag('A plan, people and a budget were led to a date.'),
    inUserExperience: flag('People were watched or asked, and something was made easier for them.'),
    what: longText('What you did there, a line each.', { max: 20_000 }),
  },
})

export const interviewStory = defineKind({
  name: 'interview-story',
  plural: 'interview-stories',
  prefix: 'STORY',
  about: 'A story of one’s own work, ready to be told in an interview.',
  product: 'none',
  personal: true,
  titleAbout: 'What it is about, in a few words.',
  fields: {
    question: text('The question that it answers.', { max: 500, searched: true }),
    situation: longText('Where it was, and what was wrong.', { max: 20_000 }),
    task: longText('What fell to you.', { max: 20_000 }),
    action: longText('What you did yourself: say “I”.', { max: 20_000 }),
    result: longText('What came of it, with a figure where there is one.', { max: 20_000 }),
    tags: tags('Words to find it by: passion, conflict, failure.'),
    skill: choice('The skill that it shows.', SKILLS),
    toldOn: date('The day on which it was last told aloud.'),
  },
})

export const acquaintance = defineKind({
  name: 'acquaintance',
  plural: 'acquaintances',
  prefix: 'ACQ',
  about: 'Somebody of one’s own network, and when to write to them again.',
  product: 'none',
  personal: true,
  titleAbout: 'Their name.',
  fields: {
    work: text('What they do.', { searched: true }),
    organisation: text('Where they do it.', { searched: true }),
    reach: text('How to reach them.', { max: 500 }),
    metAt: text('Where you met.', { searched: true }),
    metOn: date('The day on which you met.'),
    spokeOn: date('The day on which you last spoke.'),
    followUpOn: date('The day on which to be in touch again.'),
    followUp: text('What about.', { max: 500, searched: true }),
    notes: longText('What you talked about.', { max: 20_000 }),
  },
})

export const advert = defineKind({
  name: 'advert',
  plural: 'adverts',
  prefix: 'ADVERT',
  about: 'An advertised role, to be held against what one can show.',
  product: 'none',
  personal: true,
  titleAbout: 'The role as it is advertised.',
  fields: {
    organisation: text('Who advertises it.', { searched: true }),
    address: text('Where it stands.', { max: 500, isAddress: true }),
    state: choice('How far it has come.', ADVERT_STATES, { default: 'found' }),
    closesOn: date('The last day to apply.'),
    words: longText('The whole advert as text; it never leaves this workspace.', { max: 40_000 }),
    notes: longText('What you sent, and what came of it.', { max: 20_000 }),
  },
})
