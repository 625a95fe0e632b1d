import type { MatrixContent } from '../strategy-shapes.ts'

/**
 * What else there is for those whom Early Alert serves, as Maya compared it for the contract of the next year. All
 * vendors are invented.
 */
export const market: MatrixContent = {
  product: 'early-alert',
  by: 'maya',
  on: '2026-10-20',
  title: 'Ways to notice early that somebody slips',
  matrix: {
    asOf: '2026-11-20',
    question:
      'Do we go on with our own Early Alert in fall 2027, or does the college buy one? For advisers and adjunct faculty; the contract committee meets in March.',
    meaning:
      'Nothing on the market knows our attendance rules, and one vendor does not say where its data lies. Ask both for a trial with the six sections of the pilot before March; keep ours until then.',
    strengths:
      '- Opens inside the course, in two presses\n- Advisers answer within four days\n- Built with those who use it',
    weaknesses: '- No Spanish yet\n- Nobody but us can mend it\n- Reports take an afternoon',
    opportunities:
      '- The state pays for retention work until 2028\n- Two colleges nearby asked whether they may join',
    threats: '- The new learning platform brings alerts of its own\n- One developer looks after all of it',
    political: '- State rules on records of learners change in July 2027',
    economic: '- Enrolment is down 3 %, and the tool budget with it',
    social: '- Two of three students work; most alerts are read on a phone in a break',
    technological: '- LTI brings classes and roles; grades alone say little about who slips',
  },
  alternatives: [
    ['ours', 'Early Alert', 'Faculty and advisers of Heron Bend', ''],
    ['nothing', 'Telephone and a list', 'Whoever has time in week six', ''],
    ['rival', 'Larkspur Signals', 'Large universities', 'https://larkspur.example/signals'],
    ['rival', 'Fenwick Advise', 'Community colleges', 'https://fenwick.example/advise'],
  ],
  criteria: [
    ['Works by keyboard and screen reader', 5, 'A report of this year says that it meets WCAG 2.2 AA'],
    [
      'Keeps data about learners by our rules',
      5,
      'A signed agreement says what is kept, where, and until when',
    ],
    ['Opens inside the course', 4, 'Two presses from the class list'],
    ['Speaks Spanish', 3, 'A student reads the message in the language they chose'],
    ['An adviser answers within a week', 4, 'Days from alert to first contact, median of a term'],
  ],
  // In the order of the criteria, for each alternative; what is left out was not judged yet.
  judgements: [
    [
      [4, 'Audit of October 2026, two minor findings, both mended', '', '2026-10-22'],
      [4, 'Lies in our own database; deleted after five years', '', '2026-10-21'],
      [4, 'Tried in ENG 101: two presses', '', '2026-10-21'],
      [1, 'Templates are translated, the pages are not', '', '2026-10-21'],
      [3, 'Median of four days this fall', '', '2026-11-12'],
    ],
    [
      [3, 'A telephone asks for no screen; the list is a spreadsheet', '', '2026-10-22'],
      [2, 'The list is mailed around; nobody deletes it', '', '2026-10-23'],
      [0, 'It is nowhere near the course', '', '2026-10-22'],
      [3, 'Two of seven advisers call in Spanish', '', '2026-10-23'],
      [1, 'Eleven days in spring 2025, from the log of the desk', '', '2026-10-23'],
    ],
    [
      [
        3,
        'Their report of 2025 names four open findings',
        'https://larkspur.example/accessibility',
        '2026-11-03',
      ],
      [1, 'The agreement does not say where data lies', 'https://larkspur.example/terms', '2026-11-03'],
      [4, 'Shown by the vendor in a test course', '', '2026-11-05'],
      [4, 'Read the pages in Spanish', 'https://larkspur.example/es', '2026-11-03'],
      [2, '', '', null],
    ],
    [
      [2, 'Tried with a screen reader: the chart says nothing', '', '2026-11-06'],
      [3, 'Agreement sent by their office, read by ours', '', '2026-11-10'],
      [3, '', '', null],
      null,
      null,
    ],
  ],
}
