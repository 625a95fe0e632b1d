import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkStory } from './check.ts'
import { RULE_IDS, type RuleId } from './rules.ts'
import type { StoryToCheck } from './story.ts'

const CRITERIA = [
  'A late answer shows how many days it is late',
  'It can be read aloud in one go by a screen reader',
]
type Case = [text: string, expected: RuleId[], more?: Partial<StoryToCheck>]

const rulesOf = (text: string, more: Partial<StoryToCheck> = {}) =>
  checkStory({ text, criteria: CRITERIA, ...more }).map((finding) => finding.id)

/** Stories that somebody could begin with tomorrow, and edges that only look like faults. */
const clean: Case[] = [
  [
    'As a teacher of six classes, I want to see which work came in late, so that I can ask each student on the same day.',
    [],
  ],
  [
    'As an adjunct on a phone, I want to grade one answer at a time, so that I finish a section on the bus.',
    [],
  ],
  [
    'As a parent without an account, I want to read the week’s plan in Spanish, so that I know what to ask my son.',
    [],
  ],
  [
    'As a student who uses a screen reader, I need to hear how old a comment is, because old advice sends me the wrong way.',
    [],
  ],
  [
    'As the registrar, I would like to hold a grade for 24 hours so that a slip can be taken back before anybody sees it.',
    [],
  ],
  [
    'As a school nurse we want to know who was excused, so nobody is called about an absence that was planned.',
    [],
  ],
  [
    'As a **year 9 teacher**, I want to print the seating plan with names in large type, so that a substitute finds everybody.',
    [],
  ],
  ['I want to see what is due this week, so that I can plan two evenings.', [], { hasPersona: true }],
  ['As a user, I want to hear the question again, so that I can answer it.', [], { hasPersona: true }],
  [
    'As an advisor, I want to drag and drop a student between groups, so that I can balance them before term starts.',
    [],
  ],
  [
    'As a librarian, I want to find and replace an ISBN in all lists, so that a new edition is not missed.',
    [],
  ],
  ['As a teacher, I want to see names and dates of all late work, so that I can ask about it in class.', []],
  [
    'As an instructor, I want the page to open within 2 seconds, quickly enough to use between two students, so that nobody waits.',
    [],
  ],
  ['As a student, I want to hand in a PDF from my phone, so that I can work without a computer.', []],
  ['As a teacher, I want to export grades for the SIS, so that I type none of them twice.', []],
  ["As a coach, I'd like to read only what was shared with me, so that a coachee can trust me.", []],
  [
    'Nothing here yet.\n\nAs a dean, I want to compare sections by pass rate, so that I can offer help where it is short.',
    [],
  ],
  ['As a teacher,\nI want to lock a quiz after the bell,\nso that late starters cannot see the answers.', []],
  ['As a receptionist, I want to know who may collect a child, in order to hand no child to a stranger.', []],
  [
    'As a math teacher, I want students to see the steps of a solution, so that they find their own slip.',
    [],
  ],
  [
    'As a dual-enrollment pupil, I know before it happens whether my school hears of an alert, so that nothing surprises me.',
    [],
  ],
  ['', [], { criteria: [] }],
  ['   ', [], { criteria: [] }],
  [
    'As a first-year student, I want to hear by e-mail when a grade is posted, so that I stop looking every hour.',
    [],
    {
      criteria: [
        'Given a grade is posted, when ten minutes have passed, then one e-mail has been sent',
        'Never more than one a day',
      ],
    },
  ],
  [
    'As an evening student, I want to resume a quiz where I left it, so that a lost connection costs me nothing.\n\nFor context, the help desk counted 41 calls about this in October, most of them after nine in the evening, when nobody answers and the deadline is near. The longest took forty minutes.',
    [],
  ],
]

/** What is wrong, and only that. */
const faulty: Case[] = [
  ['As a user, I want to see late work, so that I can ask about it.', ['role-vague']],
  ['As any person, I want to see late work, so that I can ask about it.', ['role-vague']],
  ['I want to see late work, so that I can ask about it.', ['role-missing']],
  ['Late work should be shown because teachers ask for it.', ['role-missing', 'want-missing']],
  ['As a teacher or parent, I want to see late work, so that I can ask about it.', ['role-two']],
  ['As a teacher, so that I can ask about it on the same day.', ['want-missing']],
  ['As a teacher, I want to see late work and export grades, so that I can ask about it.', ['want-two']],
  [
    'As a teacher, I want to see late work as well as message the parents, so that I can ask about it.',
    ['want-two'],
  ],
  [
    'As a teacher, I want to see late work. I also want to hide old terms, so that I can ask about it.',
    ['want-two'],
  ],
  ['As a teacher, I want a button for late work, so that I can ask about it.', ['solution']],
  ['As a teacher, I want a drop-down and a pop-up with late work, so that I can ask about it.', ['solution']],
  ['As a teacher, I want to see late work.', ['benefit-missing']],
  ['As a teacher, I want to see late work, so that I can see the late work.', ['benefit-repeats']],
  ['As a teacher, I want to find late work easily, so that I can ask about it.', ['vague']],
  [
    'As a teacher, I want an intuitive list of late work, seminars etc, so that I can ask about it.',
    ['vague'],
  ],
  ['As a teacher, I want it to be shown, so that I can ask about late work.', ['pronoun']],
  ['As a teacher, I want to see late work, so that it works.', ['pronoun']],
  ['As a teacher, I want late work through a webhook, so that I can ask about it.', ['jargon']],
  ['As a teacher, I want late work by XMPP, so that I can ask about it.', ['jargon']],
  [
    'As a teacher, I want to see late work, if possible with photos, so that I can ask about it.',
    ['unsettled'],
  ],
  ['As a teacher, I want to see late work (layout TBD), so that I can ask about it.', ['unsettled']],
  [
    'As a teacher of six classes in two buildings who has no room of her own and carries a laptop from door to door between the bells, I want to see which work of which student came in after the day that was agreed with the whole class at the start of the term, so that I can ask each of them about it in person on the same day.',
    ['too-long'],
  ],
  [
    'As a teacher, I want to see late work, so that I can ask about it.',
    ['criteria-missing'],
    { criteria: [] },
  ],
  [
    'As a teacher, I want to see late work, so that I can ask about it.',
    ['criteria-untestable'],
    { criteria: ['It works'] },
  ],
  [
    'As a teacher, I want to see late work, so that I can ask about it.',
    ['criteria-untestable'],
    { criteria: ['The list loads fast'] },
  ],
  [
    'As a teacher, I want to see late work, so that I can ask about it.',
    ['criteria-untestable'],
    { criteria: ['Looks good.'] },
  ],
  [
    'As a teacher, I want to see late work, so that I can ask about it.',
    [],
    { criteria: ['The list loads fast: within 2 seconds'] },
  ],
  [
    'As a teacher, I want to see late work, so that I can ask about it.',
    ['criteria-two'],
    { criteria: ['Teachers see late work and send one message a day'] },
  ],
]

describe('golden stories', () => {
  test('there are at least forty, and half of them are clean or edges', () => {
    const none = [...clean, ...faulty].filter(([, expected]) => expected.length === 0)
    expect(clean.length + faulty.length).toBeGreaterThanOrEqual(40)
    expect(none.length * 2).toBeGreaterThanOrEqual(clean.length + faulty.length - 4)
  })
  test.each(clean)('clean: %s', (text, expected, more) => {
    expect(rulesOf(text, more)).toEqual(expected)
  })
  test.each(faulty)('faulty: %s', (text, expected, more) => {
    expect(rulesOf(text, more)).toEqual(expected)
  })
  test('every rule is broken by one of them', () => {
    const broken = new Set(faulty.flatMap(([, expected]) => expected))
    expect(RULE_IDS.filter((id) => !broken.has(id))).toEqual([])
  })
})

test('the first story of the district day: its two faults are named, and nothing else', () => {
  const text = 'As a user, I want a button that collects late work, so that nobody has to ask for it twice.'
  const found = checkStory({ text, criteria: ['Late work of one class is seen in one place'] })
  expect(found.map(({ id, weight }) => [id, weight])).toEqual([
    ['role-vague', 'fault'],
    ['solution', 'fault'],
  ])
  expect(found[0]?.says).toBe('“user” could be anybody.')
  expect(found.map(({ spans }) => text.slice(spans[0]?.start, spans[0]?.end))).toEqual(['user', 'button'])
  expect(found[1]?.spans[0]?.swap).toBe('what should happen')
})

test('what was set aside is still told, and marked', () => {
  const found = checkStory({
    text: 'I want to see late work.',
    criteria: CRITERIA,
    dismissed: ['role-missing'],
  })
  expect(found.map(({ id, dismissed }) => [id, dismissed])).toEqual([
    ['role-missing', true],
    ['benefit-missing', false],
  ])
})

test('whatever is typed, every span lies in the words that it means', () => {
  const parts = [
    'As a ',
    'user',
    ', I want ',
    'a button and see ',
    'so that ',
    'it works',
    '. ',
    'easy ',
    'TBD',
    '\n',
    'ß',
    '😀',
  ]
  const text = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...parts), { maxLength: 30 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (story, criteria) => {
      for (const { spans, says, advice } of checkStory({ text: story, criteria })) {
        expect(says.includes('{') && !story.includes('{') && !criteria.join().includes('{')).toBe(false)
        expect(advice).not.toBe('')
        for (const { criterion, start, end } of spans) {
          const words = criterion === null ? story : (criteria[criterion] ?? '')
          expect(start >= 0 && end <= words.length && end > start).toBe(true)
        }
      }
    }),
  )
})

test('a long text is read in no time', () => {
  const long = 'As a user, I want to see and sort it easily, '.repeat(4000)
  const start = performance.now()
  checkStory({ text: long, criteria: CRITERIA })
  expect(performance.now() - start).toBeLessThan(2000)
})
