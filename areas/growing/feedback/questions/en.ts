import type { QuestionWords } from '../model.ts'

const WORDS = [
  'One example of what you saw',
  'Start: what should begin',
  'Stop: what should end',
  'Continue: what should stay',
] as const

export const en: QuestionWords = {
  questions: {
    developers: {
      scales: [
        'I know why the items at the top of the backlog matter.',
        'My questions are answered within a working day.',
        'Items are ready when we plan them.',
        'Decisions stay as they are within a sprint.',
      ],
      texts: WORDS,
    },
    teachers: {
      scales: [
        'My problem was heard and read back to me.',
        'I was told what was decided, and why.',
        'Changes came at a time in the term that I could use.',
        'Training fitted my hours.',
      ],
      texts: WORDS,
    },
    students: {
      scales: [
        'I could do what I came to do.',
        'I was asked before it changed.',
        'It works on my device, and with what I need to use it.',
      ],
      texts: WORDS,
    },
    administrators: {
      scales: [
        'Priorities match what the institution wants.',
        'Risks reach me early.',
        'It is clear to me how data is used.',
      ],
      texts: WORDS,
    },
    accessibility: {
      scales: ['I am asked before something is built.', 'Blockers are fixed before a release.'],
      texts: WORDS,
    },
    manager: {
      scales: [
        'Outcomes are shown with their evidence.',
        'The people concerned trust this person’s word.',
        'The goal for growth moved.',
      ],
      texts: WORDS,
    },
    self: {
      scales: [],
      texts: [
        'The outcome you are proudest of',
        'Where you fell short',
        'A decision you would make otherwise today',
        'The skill to build next',
        'The help you need',
      ],
    },
  },
  sides: {
    begins: { growth: 'start, stop, improve, change', strength: 'continue, keep' },
    holds: {
      growth: 'fell short, do better, be better, do otherwise, do differently, is missing, gets in the way',
      strength: 'went well, goes well, works well, proudest, proud of, value most',
    },
    turns: 'not, never, nothing',
  },
}
