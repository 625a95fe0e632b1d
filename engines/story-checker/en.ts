import { SOLUTIONS, VAGUE } from './en-words.ts'
import type { Language } from './language.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** English, as it is written on both sides of the Atlantic. */
export const en: Language = {
  role: /(?:^|[\n.!?]\s*)\s*[*_"“]*as\s+(?:an?\s+|the\s+|one\s+of\s+(?:the\s+)?)?(?<role>[^,\n.]{1,200}?)[*_]*\s*(?:,|\n|(?=\s+(?:i|we)\s+(?:want|need|would|wish|must|can|should|have)\b)|(?=\s+(?:i|we)['’]d\b))/diu,
  want: /(?<!\bthat\s)(?<!\bso\s)\b(?:i|we)(?:\s+(?:really|also|only))?\s+(?:want(?:\s+to)?|need(?:\s+to)?|would\s+like(?:\s+to)?|wish(?:\s+to)?|should\s+be\s+able\s+to|must\s+be\s+able\s+to|must|can)\b|\b(?:i|we)['’]d\s+like(?:\s+to)?\b/iu,
  wantAfterRole: /^[\s,*_]*(?:i|we)\s+(?=[a-z])/iu,
  wantAgain: /\b(?:i|we)(?:\s+also)?\s+(?:want|need|would\s+like)\b/iu,
  benefit:
    /\b(?:so\s+that|so\s+(?=i\b|we\b|they\b|he\b|she\b|nobody\b|no\s+one\b)|in\s+order\s+(?:to|that)|because|such\s+that)\b|(?<=,\s?)so\b/iu,
  vagueRoles: words(`
    user users end-user end-users customer customers person people somebody someone anyone anybody everyone everybody
    stakeholder stakeholders client clients individual individuals actor human visitor system tool platform application
    end app product owner po developer
  `),
  or: /\s(?:or|and)\s|\//iu,
  and: /(?:\b(?:and(?:\s+also|\s+then)?|as\s+well\s+as|plus)\s+|;\s*)(?:to\s+|be\s+able\s+to\s+)?(?<next>[\p{L}-]+)/giu,
  verbs: words(`
    add adjust annotate answer approve archive assign attach book browse build cancel change check choose choosing clear close
    collect comment compare complete configure confirm contact control copy correct create customise customize decide define
    delete deliver disable discuss dismiss display download duplicate edit email enable enrol enroll enter explain export
    extend file fill filter find finish fix follow forward generate get give group hand hide import indicate inform invite
    join keep know leave link list listen locate log look manage mark measure merge message move navigate notify open
    organise organize override pause pay pick plan play post preview print publish read receive record recover redo register
    reject release remind remove rename reopen reorder repeat replace reply report request reschedule reset resolve restore
    resume retrieve return reuse review rewrite save schedule search see select send set share show sign skip sort start stop
    store submit subscribe suggest switch sync tag take talk tell test tick track transfer translate try turn understand undo
    unsubscribe update upload use verify view vote watch withdraw write
  `),
  pairs: new Set([
    'drag drop',
    'copy paste',
    'find replace',
    'sign sign',
    'log log',
    'start stop',
    'come go',
    'stop start',
    'wait see',
    'read understand',
    'read write',
    'show hide',
    'see understand',
    'see know',
  ]),
  solutions: SOLUTIONS,
  vague: VAGUE,
  measurable: words(
    'fast faster quick quickly soon promptly immediately real-time large many few long short often',
  ),
  jargon: {
    backend: 'what happens behind the page',
    'back-end': 'what happens behind the page',
    frontend: 'the page',
    'front-end': 'the page',
    endpoint: 'what other programs ask',
    refactor: 'what becomes possible by it',
    'tech debt': 'what it costs people today',
    payload: 'what is sent',
    webhook: 'how the other program hears of it',
    middleware: 'what stands between',
    microservice: 'who notices a difference',
    cron: 'when it happens',
    'cron job': 'when it happens',
    schema: 'what is kept',
    regex: 'what is looked for',
    async: 'what one waits for',
    asynchronous: 'what one waits for',
    cache: 'how old what is shown may be',
    token: 'what lets somebody in',
    instantiate: 'make',
    leverage: 'use',
    utilize: 'use',
    utilise: 'use',
    onboard: 'welcome, or set up',
    'end-to-end': 'from where to where',
    omnichannel: 'where',
    gamification: 'what makes people come back',
    'learning object': 'a reading, a clip, an exercise',
    'deep dive': 'a longer look',
    mvp: 'the first that is of use',
    'value-add': 'what it is good for',
    granularity: 'how fine',
    parametrize: 'choose',
    synergy: 'what fits together',
    ideate: 'think of',
  },
  known: words(
    'LMS SIS PDF CSV WCAG ID FAQ TV DVD USB ISBN PE GCSE SAT ACT IEP ESL EAL GPA PTA ADA FERPA GDPR COPPA URL IT HR AM PM US UK EU OK QR SMS STEM MP3 CEO CIO BYOD MCQ TA VLE LTI AP IB',
  ),
  unsettled: new Set([
    'tbd',
    'tbc',
    'todo',
    'to be decided',
    'to be defined',
    'to be confirmed',
    'if possible',
    'maybe',
    'perhaps',
    'probably',
    'or something',
    'nice to have',
    'not sure',
    '???',
    'ideally',
  ]),
  pronoun:
    /^(?:that\s+)?(?:it|this|that|these|those|they|them)\b(?:\s+(?:all|to|is|are|works?|can|will|should|does|has|have|was|were)\b|$)/iu,
  untestable:
    /^(?:(?:it|everything|all|the\s+\S+|this)\s+)?(?:just\s+)?(?:works?|is\s+done|done|ok|looks?\s+(?:good|nice|fine)|is\s+(?:good|nice|fine|ok|tested)|no\s+bugs?|bug[- ]free|as\s+expected|works?\s+(?:well|fine|properly|correctly|as\s+expected)|(?:people|users|everybody|everyone)\s+(?:like|love|are\s+happy\s+with)\s+it|tested|user[- ]friendly)[.\s]*$/iu,
  seen: /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|twice|once|never|always|every|each|no more than|at least|at most|without)\b/iu,
  small: words(`
    a an the to of in on at for from by with and or so that this these those it its is are be been am was were i we my our
    me us you your they their them can could may might will would should have has had do does not no as able want need
    more all any also just then when which who what
  `),
  says: {
    'role-missing': {
      says: 'It does not say who wants this.',
      advice: 'Begin with the person: “As a teacher of six classes, …”, or choose a persona.',
    },
    'role-vague': {
      says: '“{role}” could be anybody.',
      advice:
        'Say which person and what is particular about them: an adjunct on a phone, a parent without an account.',
    },
    'role-two': {
      says: '“{role}” are two, and they seldom want the same for the same reason.',
      advice: 'Write it for the one who needs it most. If the other needs it too, that is a second story.',
    },
    'want-missing': {
      says: 'It does not say what somebody wants to do.',
      advice: 'Say it in their words: “I want to see which work came in late”.',
    },
    'want-two': {
      says: 'There are two wants in it: {words} begins a second one.',
      advice: 'Split it. Each half can be built, shown and be of use by itself.',
    },
    solution: {
      says: '{words} says how it is built, and not what somebody needs.',
      advice: 'Ask what the person wants to reach with it. The team may find something better than that.',
    },
    'benefit-missing': {
      says: 'It does not say what it is good for.',
      advice: 'Add “so that …” with what is better for the person or for learning then.',
    },
    'benefit-repeats': {
      says: 'The reason says the want again in other words.',
      advice: 'Ask “and what is better then?” once more.',
    },
    vague: {
      says: '{words} can mean anything.',
      advice: 'Say what one would see or count: “in one step”, “within two seconds”, “without a mouse”.',
    },
    pronoun: {
      says: '{words}: one cannot tell what is meant.',
      advice: 'Name the thing. Who reads this in March was not there when it was said.',
    },
    jargon: {
      says: '{words}: not everybody who should judge this knows the word.',
      advice: 'Use the word that a teacher would use, or say in half a sentence what it is.',
    },
    unsettled: {
      says: '{words} shows that something is not settled.',
      advice: 'Settle it, or write the question down as a comment to whom you ask.',
    },
    'too-long': {
      says: 'From who to why it takes {count} words; more than {most} are read twice.',
      advice: 'Keep who, what and why. Move the rest below it, or into the criteria.',
    },
    'criteria-missing': {
      says: 'Nothing says how one will see that it is done.',
      advice: 'Write two or three things that can be tried: “Given …, when …, then …”, or a plain line each.',
    },
    'criteria-untestable': {
      says: 'Two people could disagree whether this is met: {words}.',
      advice: 'Say what is done and what is then seen, or a number.',
    },
    'criteria-two': {
      says: 'One criterion holds two things: {words}.',
      advice: 'Give each a line of its own, so that one can be ticked while the other is open.',
    },
  },
}
