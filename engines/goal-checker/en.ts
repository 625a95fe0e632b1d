import { ACTION_VERBS, NOUNS_TOO, OUTPUT_VERBS, SENIOR_VERBS } from './en-verbs.ts'
import type { Language } from './language.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const NUMBER = '(\\d+(?:[.,]\\d+)*)'

/** English: its words and what the checker says in it. */
export const en: Language = {
  verbFirst: true,
  glues: false,
  decimal: '.',
  actionVerbs: ACTION_VERBS,
  weakVerbs: words(
    'be become know try help get understand have do make feel want hope aim work keep think like stay',
  ),
  measuredVerbs: words('improve increase enhance better strengthen optimise optimize boost communicate'),
  outputVerbs: OUTPUT_VERBS,
  seniorVerbs: SENIOR_VERBS,
  nounsToo: NOUNS_TOO,
  vague: {
    better: 'say what will be different',
    more: 'say how many',
    less: 'say how few',
    various: 'name them',
    several: 'say how many',
    some: 'say how many',
    many: 'say how many',
    etc: 'name them',
    effectively: 'say how it will show',
    effective: 'say how it will show',
    efficiently: 'say how it will show',
    efficient: 'say how it will show',
    'as needed': 'say when',
    'as appropriate': 'say when',
    robust: 'say what it must stand',
    good: 'say how it will show',
    great: 'say how it will show',
    best: 'say how it will show',
    appropriate: 'name it',
    adequate: 'say how much',
    significant: 'say how much',
    significantly: 'say how much',
    quickly: 'say by when',
    soon: 'name the day',
    regularly: 'say how often',
    often: 'say how often',
    things: 'name them',
    stuff: 'name it',
    'user-friendly': 'say what people can then do',
    easy: 'say what people can then do',
    optimal: 'say how it will show',
    leverage: 'say “use”',
    synergy: 'say who will do what together',
    'and so on': 'name them',
  },
  settings:
    words(`school schools college colleges university universities district campus course courses class classes
    classroom section sections term semester trimester grade department faculty adjunct adjuncts teacher teachers
    instructor instructors lecturer lecturers tutor tutors student students learner learners pupil pupils parents
    guardians staff team teams squad developers engineers designers administrators administrator deans dean librarians
    stakeholders stakeholder users user institution library helpdesk product gradebook portal lms developer engineer
    designer adviser advisers advisor advisors registrar leader leaders provost principal principals board manager managers
    colleague colleagues peers peer owner owners mentee mentees meeting meetings review reviews retrospective
    retrospectives stand-up stand-ups planning`),
  observable:
    words(`certified certificate certification certificates credential diploma degree badge exam accreditation
    accredited licence license`),
  sources:
    words(`survey surveys report reports dashboard analytics records audit audits log logs poll questionnaire
    statistics metric metrics spreadsheet changelog`),
  numbered:
    words(`level version phase stage tier part chapter grade year week room step release sprint objective goal aim
    no number nr v scrum wcag iso section step quarter q page top`),
  small:
    words(`a an the of to in on at by for from with without within into onto over under per and or but nor so that
    this these those it its their his her our my your we i you they he she is are be been was were will would can could
    should may might must as than then also not no each every all any who which what when where while until after before
    about between through during via using`),
  lead: words("i will to we shall i’ll i'll my goal is"),
  unitWords: words('of out per a an each every'),
  longTimes: words('week weeks month months year years term terms semester semesters'),
  within: words('in within over for next last after'),
  counts: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  days: [
    `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>MONTH)\\.?,?\\s+(?<year>\\d{4})\\b`,
    `\\b(?<month>MONTH)\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})\\b`,
    `\\b(?<month>MONTH)\\.?\\s+(?<year>\\d{4})\\b`,
    `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>MONTH)\\b`,
    `\\b(?<month>MONTH)\\.?\\s+(?<day>\\d{1,2})\\b`,
    `(?<=\\b(?:by|until|before)\\s+(?:the\\s+)?(?:end\\s+of\\s+)?)(?<month>MONTH)\\b`,
  ],
  by: /\b(?:by|until|before|till|no later than)\s+(?:the\s+)?(?:end\s+of\s+)?$/iu,
  turn: /\b(?:so that|in order|because|by \p{L}+ing|if|when|whenever)\b/iu,
  exact:
    /\b(?:more|less|fewer|better|good) than (?:\d|half|one|two|three|four|five|six|seven|eight|nine|ten)|\bhow (?:many|often|soon|easy|good)\b/giu,
  countedBy: /\b(?:counted|timed|measured|rated|scored|noted|observed) (?:by|with)\b(?:\s+\p{L}+){1,3}/iu,
  readIn: /\b(?:in|from|by|per|on)\s+(?:\p{L}+\s+){0,2}$/iu,
  and: /\b(?:and|then|as well as)\s+(?:to\s+|then\s+)?(\p{L}+)/giu,
  reason:
    /\b(?:so that|in order (?:to|that)|so as to|because|to support (?:aim|objective|goal)|which (?:helps|serves|supports))\b|\b(?:aim|objective) \p{L}?\d/iu,
  effect:
    /\b(?:so that|which (?:cuts|raises|lowers|lets|allows|frees)|to (?:reduce|cut|raise|lower|increase|halve|double|shorten|lift|let|allow|free))\b/iu,
  ifThen:
    /\bif\b.+?(?:,|\bthen\b|\bi(?:\s+will|’ll|'ll)\b)|\bwhen(?:ever)?\b.+?(?:\bthen\b|\bi(?:\s+will|’ll|'ll)\b)/isu,
  checkIns:
    /\b(?:check(?:ing)?[- ]?ins?|checked|reviewed|reviewing|looked at|review (?:it|this|progress))\b.{0,40}\b(?:week(?:ly)?|month(?:ly)?|fortnight(?:ly)?|sprint|term)\b/iu,
  fromTo: new RegExp(
    `\\bfrom\\s+(?:about\\s+)?${NUMBER}\\s*%?(?:\\s+[\\p{L}\\p{N}-]+){0,5}?\\s+(?:down\\s+|up\\s+)?to\\s+(?:about\\s+)?${NUMBER}`,
    'iu',
  ),
  from: new RegExp(`\\bfrom\\s+(?:about\\s+)?${NUMBER}\\b(?!\\s*-)`, 'iu'),
  says: {
    S1: {
      met: 'Starts with what you will do: “{word}”.',
      wrong: '“{word}” names nothing that you will do. Start with what you will do: cut, interview, publish.',
      missing: 'Start with what you will do: cut, interview, publish.',
    },
    S2: {
      met: 'Names what it is about.',
      partly: '{words} words. Between 6 and 40 say enough to act on.',
      missing: 'Name the product, group or artefact that it is about.',
    },
    S3: {
      met: 'No vague words.',
      partly: '{words} can mean anything. Say it exactly.',
      wrong: '{words} can mean anything. Say it exactly.',
      missing: 'Say it without words that can mean anything.',
    },
    S4: {
      met: 'One goal.',
      partly: '“{word}” begins a second goal. Split it into two, or leave it if they cannot be apart.',
      missing: 'Keep it to one goal.',
    },
    S5: {
      met: 'Says for whom or where: {word}.',
      missing: 'For whom, and where? Name the course, team or role.',
    },
    M1: {
      met: 'Can be counted or seen.',
      partly: 'There is a number without a unit. Of what?',
      missing: 'How will you count it? Years, dates and versions do not count.',
    },
    M2: { met: 'Starts from {baseline}.', missing: 'Where are you now? Say “from …”.' },
    M3: {
      met: 'Goes {way}, from {baseline} to {target}.',
      wrong: 'From {baseline} to {target} is no change. Set another target.',
      missing: 'Set a target that differs from where you are.',
    },
    M4: {
      met: 'Read in: {source}.',
      missing: 'Where is the figure read? Name the report, or take one from a product.',
    },
    A1: {
      met: 'Your own pace allows it.',
      partly: 'Your readings do not move that way yet.',
      wrong: 'This takes {times} times your best pace so far.',
      missing: 'Your own pace is not known yet. Two readings show it.',
    },
    A2: {
      met: 'Needs {needs} hours, and you have {have}.',
      wrong: 'Needs {needs} hours, and you have {have}.',
      missing: 'How many hours does it take, and how many a week have you?',
    },
    A3: {
      met: 'The first step comes soon.',
      partly: 'Give the first step a day within a fortnight.',
      missing: 'What is the first step, within a fortnight?',
    },
    A4: {
      met: 'You know what you will do when something comes between.',
      partly: 'Word it as “If …, then I will …”.',
      missing: 'What may come between? “If …, then I will …” more than doubles the odds of acting.',
    },
    R1: { met: 'Says what it is for.', missing: 'What is it for? Name an aim, or say “so that …”.' },
    R2: { met: 'Builds a skill.', missing: 'Which skill does it build?' },
    R3: {
      met: 'Fits your level.',
      partly: '“{word}” is a stretch at your level. That is fine; ask somebody to back you.',
      missing: 'Keep it within what your level asks.',
    },
    R4: {
      met: 'Says what will be different.',
      wrong: '“{word}” is an output. What changes for learners or colleagues when it is there?',
      missing: 'Say what will be different, not only what will be made.',
    },
    T1: {
      met: 'Ends on {day}.',
      partly: '{day} is more than 18 months away: an aspiration. Set a nearer goal below it.',
      wrong: '{day} has passed. Set a day that is still to come.',
      missing: 'By when? Set a day.',
    },
    T2: { met: 'Will be looked at on the way.', missing: 'How often will you look at it: weekly, monthly?' },
    T3: {
      met: 'Ends on an open day.',
      wrong: '{day} lies in {name}, until {until}. Move it.',
      missing: 'Without a day nobody can say whether it falls into exams.',
    },
  },
}
